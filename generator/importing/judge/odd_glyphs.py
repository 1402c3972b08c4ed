"""Runs of odd signs where a formula or a figure was: `SSKM(I)<P>}SS`, `<O>> | >| l> os`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.tex import TexError, to_mathml
from generator.importing.drafts import Doubt, Passage, QuestionDraft
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
    r"(?<![^\s(=+*/-])(?:\d{1,3}|\d?[A-Za-z])\?(?=\s*[+*/=<>-]\s?\w|\s+[a-z]{2})"
)  # `9o? + 2`, `the value o? be`
_HEADLESS = re.compile(r"\s*=\s*\w")
_SUSPECT = re.compile(rf"[?()\[\]$@{_ODD.pattern[1:]}")
_BRACKETS = "brackets do not match: a formula or a line may be damaged"
_ODD_SHARE = 0.15
_FEW = 3
# A `$` read as S or 8 leaves a formula with `8\Gamma`, or prose with `}SS`, `SSx^`.
# A price is none, nor is a variable of a shell (`$HOME`, `${PATH}`).
_DOLLAR = re.compile(r"\$(?!\d|[A-Za-z_]\w+(?![\w\\^{$])|\{\w+\})")
_DOLLAR_IN_MATH = re.compile(r"[8S](?:\\[A-Za-z]|\{)")
# Nor is a word of capitals, `SSH`, unless a formula goes on behind it.
_WORD = r"[A-Z]{1,6}s?\d?(?![\w(<>{}^\\|])"
_DOLLAR_IN_PROSE = re.compile(rf"[)}}>]SS\b|\bSS(?!{_WORD})[A-Z\\(]|[S8]\$|\$[S8](?![\d.,])")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every passage of stem and options."""
    whole = _balanced("\n".join(passage.text for passage in question.stem if not passage.code))
    passages = [(passage, whole) for passage in question.stem]
    passages += [(passage, False) for option in question.options for passage in option.passages]
    for passage, closed in passages:
        prose = not passage.code
        note = _is_suspect(passage.text) and (_misread(passage) or (prose and _oddity(passage, own=question.own)))
        apart = note == _BRACKETS and closed and _balanced(_BRACES.sub("", passage.text))
        if note and not apart:  # a program opens a brace here and closes it below
            yield Doubt("glyphs-odd", note, passage.lines)


def _is_suspect(text: str) -> bool:
    """Whether a text has a sign that what is odd has; most prose has none."""
    return _SUSPECT.search(text) is not None or "SS" in text or text.count(",") > 1


def _misread(passage: Passage) -> str:
    """What is odd about code as well: a sign alone in its place, `insert(®, 1)`, and in prose two commas in a row."""
    if _SIGN.search(passage.text):
        return "a sign stands where a digit or a letter was"
    if not passage.code and _RAISED.search(passage.text):
        return "a question mark stands within a formula, where something raised may have been"
    lost = not passage.code and _COMMAS.search(passage.text)
    return "two commas stand in a row; what stood between them is lost" if lost else ""


def _oddity(passage: Passage, *, own: bool) -> str:
    """What is odd about prose; where no letter is misread, and no formula stands, a dollar is one."""
    text = passage.text
    parts = segments(text)
    prose = "".join([part.text if part.kind is Markup.PROSE else " " for part in parts])
    math = [part.content for part in parts if part.kind in _MATH]
    if (math or not own) and (
        _DOLLAR_IN_PROSE.search(prose)
        or len(_DOLLAR.findall(prose)) % 2
        or any(_DOLLAR_IN_MATH.match(tex) for tex in math)
    ):
        return "a formula's delimiters were misread"
    if not all(_parses(tex) for tex in math):
        return "a formula does not parse"
    if not _balanced(prose):
        return _BRACKETS
    if any(_HEADLESS.match(line.text) for line in passage.lines):
        return "a line begins with an equals sign; what stood before it is lost"
    if len(_ODD.findall(_BLANK.sub("", prose))) > max(len(prose) * _ODD_SHARE, _FEW):
        return "hardly anything but signs: a formula or a figure may have stood here"
    return ""


_MATH = (Markup.INLINE_MATH, Markup.DISPLAY_MATH)


def _parses(tex: str) -> bool:
    try:
        to_mathml(tex, display=False)
    except TexError:
        return False
    return True


def _balanced(text: str) -> bool:
    """Whether every bracket has its partner, but for a label in front: `a)`, `1)`."""
    stack: list[str] = []
    for sign in _BRACKET.findall(_LABEL.sub("", text)):
        if sign in "([{":
            stack.append(sign)
        elif not stack or stack.pop() != _PAIRS[sign]:
            return False
    return not stack
