from __future__ import annotations

from generator.bank.fields import markdown_fields, plain_fields
from tests.bank.banks import bank_with

QUESTION = """\
- id: k3v9q2
  number: 3
  stem: Which of `a` and $b$?
  options:
    - text: $b$
      correct: true
      feedback: Yes.
    - text: neither
  hints: [Look again.]
  tags: [search]
"""


def test_every_text_has_its_path() -> None:
    fields = {field.where[2:]: field.text for field in markdown_fields(bank_with(QUESTION))}
    assert fields == {
        ("stem",): "Which of `a` and $b$?",
        ("options", 0, "text"): "$b$",
        ("options", 0, "feedback"): "Yes.",
        ("options", 1, "text"): "neither",
        ("hints", 0): "Look again.",
    }


def test_texts_with_a_sign_are_picked_out() -> None:
    bank = bank_with(QUESTION)
    assert [field.where[2:] for field in markdown_fields(bank, "$")] == [("stem",), ("options", 0, "text")]
    assert [field.text for field in markdown_fields(bank, "`", "again")] == ["Which of `a` and $b$?", "Look again."]
    assert not list(markdown_fields(bank, "~~~"))


def test_the_title_is_shown_as_it_stands() -> None:
    assert "3" in {field.text for field in plain_fields(bank_with(QUESTION))}
    assert "search" in {field.text for field in plain_fields(bank_with(QUESTION))}


def test_the_introduction_of_a_quiz_belongs_to_no_question() -> None:
    bank = bank_with(QUESTION, top="title: Quiz\nintroduction: Read *slowly*.")
    field, stem, *_ = markdown_fields(bank)
    assert (field.where, field.text, field.question, field.draft) == (("introduction",), "Read *slowly*.", None, False)
    assert stem.question == bank.files[0].quiz.questions[0]
