"""Typed text is spared what mends scans, and the doubts about what OCR does."""

from __future__ import annotations

from generator.importing.pipeline import import_text
from generator.model.question import Question

BANK = """\
# Logs of a web server

#### Q1. Which lines does this print?

```text
1
2
```

- [ ] only the first
- [x] Both lines of the file (in their order
- [ ] Logs of a web server

#### Q2. What begins a comment

- [x] `#`
- [ ] Logs of a web server

#### Q3. What is written to the disk?

- [x] a line
- [ ] Logs of a web server
"""


def _questions(text: str) -> tuple[Question, ...]:
    result = import_text("bank.md", text.encode())
    assert result.quiz
    assert result.layout == "checkbox-markdown"
    return result.quiz.questions


def test_code_repetitions_and_headings_stay_as_they_are() -> None:
    first, second, third = _questions(BANK)
    assert first.stem == "Which lines does this print?\n\n```text\n1\n2\n```"
    assert [question.options[-1].text for question in (first, second, third)] == ["Logs of a web server"] * 3


def test_what_only_ocr_does_is_not_doubted() -> None:
    assert [question.review for question in _questions(BANK)] == [(), (), ()]


def test_what_nobody_marked_is_doubted() -> None:
    (question,) = _questions("# A\n\n#### Q1. Which?\n\n- [ ] slate\n- [ ] mud\n")
    assert [note.code for note in question.review] == ["key-missing"]


def test_a_formula_that_does_not_parse_is_doubted() -> None:
    (question,) = _questions("# A\n\n#### Q1. Which?\n\n- [x] $\\frac{1}$\n- [ ] $x$\n")
    assert [note.code for note in question.review] == ["glyphs-odd"]


def test_two_lists_under_one_heading_are_doubted() -> None:
    text = "# A\n\n#### Q1. Which?\n\n- [x] slate\n- [ ] mud\n\nAnd some more.\n\n- [x] lava\n- [ ] ash\n"
    (question,) = _questions(text)
    assert [note.code for note in question.review] == ["boundary-unclear"]
