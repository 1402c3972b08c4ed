from __future__ import annotations

from benchmarks.checkbox_truth import checkbox_truth, has_checkboxes
from benchmarks.truth import TrueOption, TrueQuestion

BANK = """\
# Rocks

Some words about rocks.

#### Q1. Which of these is a rock?

- [x] basalt
- [ ] oak

#### Q2. What does this print?

```python
# 3. not a question
print("[x]")
- [x] not an option
```

- [ ] :

```text
oak
```

- [X] an option
  of two lines

**Explanation:** since it is so.

- [ ] one behind the explanation

[Reference](https://example.org)

### Question 3: Which is soft?
* [x] talc
* [ ] diamond
"""


def test_every_heading_with_options_is_a_question_and_its_checked_boxes_are_right() -> None:
    first, _, third = checkbox_truth(BANK).questions
    assert first == TrueQuestion(
        "Which of these is a rock?", (TrueOption("basalt", correct=True), TrueOption("oak", correct=False)), "1"
    )
    assert (third.number, third.stem, set(third.key)) == ("3", "Which is soft?", {0})


def test_code_belongs_to_stem_or_option_and_an_explanation_to_neither() -> None:
    second = checkbox_truth(BANK).questions[1]
    assert second.stem.splitlines() == [
        "What does this print?",
        "```python",
        "# 3. not a question",
        'print("[x]")',
        "- [x] not an option",
        "```",
    ]
    assert [(option.text, option.correct) for option in second.options] == [
        (":\n```text\noak\n```", False),
        ("an option\n  of two lines", True),
        ("one behind the explanation", False),
    ]


def test_only_a_text_with_checked_boxes_has_its_truth_in_it() -> None:
    assert has_checkboxes(BANK)
    assert not has_checkboxes("# Rocks\n\n- [ ] to do\n")
    assert not has_checkboxes("1. What is lava?\n\nMolten rock\n")
