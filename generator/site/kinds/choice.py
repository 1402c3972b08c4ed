"""A choice question: options to choose from, and the key."""

from __future__ import annotations

from generator.model.question import Question
from generator.site.element import element
from generator.site.instruction import instruction
from generator.site.letters import letter
from generator.site.options import fixed, option_list, spoken_of
from generator.site.safe_markdown import safe_markdown
from generator.site.words import Words

KIND = "choice"


def task(question: Question, words: Words) -> str:
    """Write the options."""
    options = (
        element("li", safe_markdown(option.text), data_option=index, data_fixed=fixed(option))
        for index, option in enumerate(question.options)
    )
    hint = f"{instruction(words('choose_all'))}\n\n" if question.multiple else ""
    return hint + option_list("qb-options", options)


def key(question: Question, words: Words) -> str:
    """Write which options are right, and these once more."""
    right = tuple(spoken_of(question, index, question.options[index].text) for index in question.key)
    verdict = f"**{_verdict(question, words)}**"
    return f"{verdict}\n\n{option_list('qb-key', right)}" if right else verdict


def _verdict(question: Question, words: Words) -> str:
    letters = [letter(i) for i in question.key]
    if not letters:
        return words("none_right" if question.select == "many" else "not_known")
    if len(letters) == 1:
        return words("right_one", letter=letters[0])
    return words("right_many", letters=", ".join(letters[:-1]), last=letters[-1])
