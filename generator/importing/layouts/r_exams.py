"""An exercise of R/exams, in Markdown: question, list of answers, solution, and the key as `exsolution: 0100`.

Question
========
Which rock floats?

Answerlist
----------
* Granite
* Pumice

Meta-information
================
extype: schoice
exsolution: 01
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft
from generator.importing.moodle_bank.numbers import with_number
from generator.importing.pieces import cut
from generator.importing.r_exams_words import CHOICES, MADE, UNREAD, UNSURE
from generator.importing.truth_pairs import truth_of
from generator.model.line import Line

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_SECTIONS = {"question": "stem", "solution": "explanation", "meta-information": "meta", "answerlist": "list"}
_RULE = re.compile(r"\s*(?:={3,}|-{3,})\s*$")
_ITEM = re.compile(r"\s*[*+-]\s+")
_META = re.compile(r"\s*(?P<name>ex[a-z]+)\s*(?:\[[^\]]*\])?\s*:\s*(?P<value>.*?)\s*$")


@dataclass(slots=True)
class _Exercise:
    """An exercise while it is read."""

    stem: list[Line] = field(default_factory=list)
    options: list[list[Line]] = field(default_factory=list)
    explanation: list[Line] = field(default_factory=list)
    said: list[list[Line]] = field(default_factory=list)
    signs: list[Line] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)


def score(lines: Lines) -> float:
    """How well a text fits: by the heading of a question, and by the solution in the information below it."""
    names = {_section(lines, at) for at, _ in enumerate(lines)}
    metas = {match["name"] for line in lines if (match := _META.match(line.text))}
    return 1.0 if "stem" in names and {"extype", "exsolution"} <= metas else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the exercises."""
    found: list[_Exercise] = []
    above: list[Line] = []
    section, of_solution = "", False
    for at, line in enumerate(lines):
        name = _section(lines, at)
        if name == "stem":
            found.append(_Exercise())
        if not found:
            above += [line] if not line.blank else []
            continue
        here = found[-1]
        if name:
            of_solution = name == "explanation" or (name == "list" and of_solution)
            section = name
            here.signs.append(line)
        elif at and _section(lines, at - 1) and _RULE.match(line.text):
            here.signs.append(line)
        else:
            _take(here, line, section, of_solution=of_solution)
    first = tuple(above)
    questions = tuple(_question(each, first if n == 0 else ()) for n, each in enumerate(found))
    return QuizDraft("", questions, markdown=True)


def _section(lines: Lines, at: int) -> str:
    """The part that a line is the heading of."""
    if at + 1 >= len(lines) or not _RULE.match(lines[at + 1].text):
        return ""
    return _SECTIONS.get(lines[at].text.strip().casefold(), "")


def _take(here: _Exercise, line: Line, section: str, *, of_solution: bool) -> None:
    if section == "meta":
        match = _META.match(line.text)
        if match:
            here.meta[match["name"]] = match["value"]
        here.signs += [] if line.blank else [line]
    elif section == "list":
        items = here.said if of_solution else here.options
        item = _ITEM.match(line.text)
        if item:
            sign, text = cut(line, item.end())
            here.signs.append(sign)
            items.append([text])
        elif not line.blank:
            (items[-1] if items else here.signs).append(line)
    else:
        (here.explanation if section == "explanation" else here.stem).append(line)


def _question(found: _Exercise, above: Lines) -> QuestionDraft:
    kind, solution = found.meta.get("extype", ""), found.meta.get("exsolution", "")
    code = any("```{r" in line.text or "`r " in line.text for line in (*above, *found.stem))
    draft = QuestionDraft(
        "",
        _text(found.stem),
        evidence=(*found.signs, *above),
        explanation=_text(found.explanation),
        doubts=(Doubt("text-doubtful", MADE),) if code else (),
    )
    if kind in CHOICES:
        return _choice(draft, found, solution, several=kind == "mchoice")
    told = tuple(line for item in found.said for line in item)
    draft = replace(draft, evidence=(*draft.evidence, *told, *(line for item in found.options for line in item)))
    if kind not in {"num", "string"}:
        return replace(draft, doubts=(*draft.doubts, Doubt("key-unclear", UNREAD.format(kind))))
    return _typed(draft, solution, found.meta.get("extol", "") if kind == "num" else None)


def _text(lines: list[Line]) -> tuple[Passage, ...]:
    """Lines as they stand, for they are Markdown, without blank ones around them."""
    filled = [n for n, line in enumerate(lines) if not line.blank]
    return (Passage(tuple(lines[filled[0] : filled[-1] + 1])),) if filled else ()


def _choice(draft: QuestionDraft, found: _Exercise, solution: str, *, several: bool) -> QuestionDraft:
    digits = solution.strip()
    sure = len(digits) == len(found.options) and set(digits) <= {"0", "1"} and (several or digits.count("1") == 1)
    telling = len(found.said) == len(found.options) and not all(_is_verdict(item) for item in found.said)
    said = found.said if telling else [[] for _ in found.options]
    rest = () if telling else tuple(line for item in found.said for line in item)
    options = tuple(
        OptionDraft(
            (Passage(tuple(text)),),
            Mark.of(digits[n] == "1") if sure else Mark.NONE,
            feedback=tuple(told),
            placed=True,
        )
        for n, (text, told) in enumerate(zip(found.options, said, strict=True))
    )
    doubts = () if sure else (Doubt("key-unclear", UNSURE.format(digits)),)
    return replace(
        draft,
        options=options,
        several=several,
        evidence=(*draft.evidence, *rest),
        doubts=(*draft.doubts, *doubts),
    )


def _is_verdict(item: list[Line]) -> bool:
    """Whether what is said of an option is only whether it is right."""
    return truth_of(" ".join(line.text for line in item)) is not None


def _typed(draft: QuestionDraft, solution: str, margin: str | None) -> QuestionDraft:
    """A number or a text, which stands behind `exsolution:`."""
    line = next((each for each in draft.evidence if (m := _META.match(each.text)) and m["name"] == "exsolution"), None)
    match = _META.match(line.text) if line else None
    if not (line and match and solution):
        return draft
    name, value, behind = cut(line, *match.span("value"))
    evidence = (*(each for each in draft.evidence if each is not line), name, behind)
    draft = replace(draft, answers=(value,), evidence=evidence)
    return draft if margin is None else with_number(draft, margin)
