"""“All of the above” and its like come last.

Why: what stands below is not above; readers who stop there have not seen all options.

Example: `- text: All of the above` as the second of four options.

Mend: move it to the end; `qbank check --fix` does. Better still, ask another way: Haladyna, Downing & Rodriguez advise
against such options (“A review of multiple-choice item-writing guidelines for classroom assessment”, Applied
Measurement in Education 15, 2002, guidelines 25 and 26).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.bank.bank import Bank
from generator.bank.tree import groups, quiz_tree
from generator.model.finding import Finding, Fix, Severity, Value
from generator.model.fixed_options import is_fixed, keep_order
from generator.model.question import Option, Question, Quiz

CODES = {"catch-all-not-last": Severity.WARNING}


def check(bank: Bank) -> Iterator[Finding]:
    """Look for options that speak of all others, and have some of them below."""
    for file, where, question in bank.questions():
        if not any(_catches_all(option) for option in question.options[:-1]):
            continue
        catching = [_catches_all(option) for option in question.options]
        last = len(catching) - 1
        while last >= 0 and catching[last]:
            last -= 1
        for index, option in enumerate(question.options[: max(last, 0)]):
            if catching[index]:
                place = (*where, "options", index, "text")
                message = f"“{option.text.strip()}” stands above other options."
                finding = file.finding(place, "catch-all-not-last", message, "Move it to the end.")
                fix = _moved(file.quiz, int(where[1]), question)
                yield replace(finding, fix=Fix("Move it to the end", (*where, "options"), fix)) if fix else finding


def _catches_all(option: Option) -> bool:
    return " " in option.text.strip() and is_fixed(option.text) and not keep_order((option.text,))


def _moved(quiz: Quiz, index: int, question: Question) -> Value:
    """Return the options with those that catch all at the end; none where letters would name others afterwards."""
    if keep_order(option.text for option in question.options) or question.shuffle == "no":
        return ()
    options = groups(groups(quiz_tree(quiz)["questions"])[index]["options"])
    return tuple(sorted(options, key=lambda each: _catches_all(Option(str(each["text"])))))
