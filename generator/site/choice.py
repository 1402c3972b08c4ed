"""A choice question: options to choose from, and the key."""

from __future__ import annotations

from generator.model.question import Option, Question
from generator.site.element import element
from generator.site.safe_markdown import safe_markdown

KIND = "choice"


def letter(index: int) -> str:
    """Name an option as `<ol type="A">` does: 0 is A, 25 is Z, 26 is AA."""
    rest, last = divmod(index, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)


def task(question: Question) -> str:
    """Write what a reader sees before the answer: the options, nothing that tells which are right."""
    options = tuple(_item(i, safe_markdown(option.text)) for i, option in enumerate(question.options))
    hint = "*Choose all that apply.*\n{ .qb-hint }\n\n" if question.multiple else ""
    return hint + _list("qb-options", options)


def answer(question: Question) -> str:
    """Write the key, with the right options once more, the explanation, and what is to be said of each option."""
    explanation = element("div", safe_markdown(question.explanation), class_="qb-explanation")
    parts = (_verdict(question), _key(question), explanation if question.explanation else "", _feedback(question))
    return "\n\n".join(part for part in parts if part)


def _verdict(question: Question) -> str:
    letters = [letter(i) for i in question.key]
    if not letters:
        return "**No option is right.**" if question.select == "many" else "**The right option is not known.**"
    if len(letters) == 1:
        return f"**{letters[0]} is right.**"
    return f"**{', '.join(letters[:-1])} and {letters[-1]} are right.**"


def _key(question: Question) -> str:
    right = tuple(_answer_item(i, question.options[i], question.options[i].text) for i in question.key)
    return _list("qb-key", right) if right else ""


def _feedback(question: Question) -> str:
    said = tuple(_answer_item(i, each, each.feedback) for i, each in enumerate(question.options) if each.feedback)
    return f"Of the options:\n{{ .qb-of-options }}\n\n{_list('qb-feedback', said)}" if said else ""


def _list(name: str, items: tuple[str, ...]) -> str:
    return element("ol", "\n".join(items), class_=name, type="A")


def _item(index: int, content: str) -> str:
    return element("li", content, data_option=index)


def _answer_item(index: int, option: Option, text: str) -> str:
    return element("li", safe_markdown(text), value=index + 1, data_option=index, data_correct=option.correct)
