"""Runs of odd signs where a formula or a figure was: `SSKM(I)<P>}SS`, `<O>> | >| l> os`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from generator.importing.drafts import Doubt, Passage, QuestionDraft
from generator.importing.formulas import MATH, formulas_parse
from generator.model.markup import Markup, segments

_BRACKET = re.compile(r"[()\[\]{}]")
_LABEL = re.compile(r"^\s*\w{1,3}\)\s")
_BRACES = re.compile(r"[{}]")
_PAIRS = {")": "(", "]": "[", "}": "{"}
_ODD = re.compile(r"[<>|{}~^\\=_©®£¥€§«»—]")
_BLANK = re.compile(r"_{2,}")  # to be filled in
_COMMAS = re.compile(r"[\w)\]]\s?,\s?,\s?[\w(\[]")
_SIGN = re.compile(r"[(\[,=+*/]\s?[®©@]\s?[)\],;]")  # `insert(®, 1)`: a zero with a dot in it
_RAISED = re.compile(
    r"(?<![^\s(=+*/-])(?:\d{1,3}|\d?[A-Za-z])\?(?=\s*[+*/=<>«»±≈≤≥-]\s?\w|\s+[a-z]{2})"
)  # `9o? + 2`, `T? « a3`, `the value o? be`
_NUMERAL = re.compile(r"[A-Za-z][\u2160-\u217f]|[\u2160-\u217f][A-Za-z]")  # `IⅡI`, read of a π
_HEADLESS = re.compile(r"\s*=\s*\w")
_SUSPECT = re.compile(rf"[()\[\]$@{_ODD.pattern[1:]}")
_BRACKETS = "brackets do not match: a formula or a line may be damaged"
_ODD_SHARE = 0.15
_FEW = 3
# A `$` read as S or 8 leaves a formula with `8\Gamma`, or prose with `}SS`, `SSx^`.
# A price is none, be it `$5` or `R$ 5`, nor is a variable of a shell (`$HOME`, `${PATH}`).
_DOLLAR = re.compile(r"(?<!\bR)(?<!\bUS)(?<!\bNZ)(?<!\bHK)\$(?!\d|[A-Za-z_]\w+(?![\w\\^{$])|\{\w+\})")
_DOLLAR_IN_MATH = re.compile(r"[8S](?:\\[A-Za-z]|\{)")
# Nor is a word of capitals, `SSH`, unless a formula goes on behind it.
_WORD = r"[A-Z]{1,6}s?\d?(?![\w(<>{}^\\|])"
_DOLLAR_IN_PROSE = re.compile(rf"[)}}>]SS\b|\bSS(?!{_WORD})[A-Z\\(]|(?:(?<!\bU)S|8)\$|\$[S8](?![\d.,])")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every passage of stem and options."""
    for passage in question.stem:
        note = _note(passage, own=question.own)
        if note and not (note == _BRACKETS and _closes_below(passage, question.stem)):
            yield Doubt("glyphs-odd", note, passage.lines)
    for passage in chain.from_iterable([option.passages for option in question.options]):
        note = _note(passage, own=question.own)
        if note:
            yield Doubt("glyphs-odd", note, passage.lines)


def _note(passage: Passage, *, own: bool) -> str:
    prose = not passage.code and _is_suspect(passage.text)
    return _misread(passage) or (_oddity(passage, own=own) if prose else "")


def _closes_below(passage: Passage, stem: tuple[Passage, ...]) -> bool:
    """Whether the prose of a stem closes every bracket, and a passage all but braces: a program goes on below it."""
    whole = "\n".join(each.text for each in stem if not each.code)
    return _balanced(whole) and _balanced(_BRACES.sub("", passage.text))


def _is_suspect(text: str) -> bool:
    """Whether a text has a sign that what is odd has; most prose has none."""
    return _SUSPECT.search(text) is not None or "SS" in text


def _misread(passage: Passage) -> str:
    """What is odd about code as well: a sign alone in its place, `insert(®, 1)`, and in prose two commas in a row."""
    text = passage.text
    if ("@" in text or not text.isascii()) and _SIGN.search(text):
        return "a sign stands where a digit or a letter was"
    if not text.isascii() and _NUMERAL.search(text):
        return "a numeral of one glyph is joined to letters, as recognisers read a sign that they do not know"
    if not passage.code and "?" in text and _RAISED.search(text):
        return "a question mark stands within a formula, where something raised may have been"
    lost = not passage.code and text.count(",") > 1 and _COMMAS.search(text)
    return "two commas stand in a row; what stood between them is lost" if lost else ""


def _oddity(passage: Passage, *, own: bool) -> str:
    """What is odd about prose; where no letter is misread, and no formula stands, a dollar is one."""
    text = passage.text
    parts = segments(text)
    prose = "".join([part.text if part.kind is Markup.PROSE else " " for part in parts])
    math = [part.content for part in parts if part.kind in MATH]
    told = _is_suspect(prose)
    odd = told and (math or not own) and (_DOLLAR_IN_PROSE.search(prose) or len(_DOLLAR.findall(prose)) % 2)
    if odd or any(map(_DOLLAR_IN_MATH.match, math)):
        return "a formula's delimiters were misread"
    if not formulas_parse(parts):
        return "a formula does not parse"
    if told and not _balanced(prose):
        return _BRACKETS
    if any(_HEADLESS.match(line.text) for line in passage.lines):
        return "a line begins with an equals sign; what stood before it is lost"
    if told and len(_ODD.findall(_BLANK.sub("", prose))) > max(len(prose) * _ODD_SHARE, _FEW):
        return "hardly anything but signs: a formula or a figure may have stood here"
    return ""


def _balanced(text: str) -> bool:
    """Whether every bracket has its partner, but for a label in front: `a)`, `1)`."""
    stack: list[str] = []
    for sign in _BRACKET.findall(_LABEL.sub("", text)):
        if sign in "([{":
            stack.append(sign)
        elif not stack or stack.pop() != _PAIRS[sign]:
            return False
    return not stack
