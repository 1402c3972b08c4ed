"""Page furniture: buttons, praise and ticks around a quiz, and the title and counts among them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines, Removal
from generator.importing.fences import fenced
from generator.importing.marks import marked
from generator.importing.pieces import cut, gap
from generator.importing.scores import GAP, Score, score
from generator.importing.words import pattern, plain, plain_phrases, within, words
from generator.model.line import Line
from generator.model.value import value

# What OCR leaves of the icons beside a phrase: `¥ Congratulations! You passed! Next tem` leaves `tem`.
_CRUMBS = 3
_OPENS = re.compile(r"\W*\d{1,3}\s?[.,)]")
_SHARE = re.compile(r"(?<!\w)\d{1,3}(?:[.,]\d+)?\s?%")
_TICKS = ("✓", "✔", "✗", "✘")
_ICON = "\ue000-\uf8ff"  # signs of a font of a site's own: ticks, thumbs, flags
_TICK = re.compile(rf"\s*[vV✓✔✗✘✖❌¥€<«>~|_=.,'‘’\"“”*°·•©®{_ICON}-]{{1,3}}\s*")
_ICON_ALONE = re.compile(rf"\s*[{_ICON}]\s*")
# Icons as such a font has them, or as engines read a thumb, another one and a flag: `凸 Q 口`.
_ICONS = re.compile(rf"\s*(?:[{_ICON}]\s*)+|\s*凸(?:\s*[^\W_]|\s*\W){{0,2}}\s*")


@dataclass(frozen=True, slots=True)
class Page:
    """A text without its furniture.

    Attributes:
        lines: what is left; a score that stands above a question is left too.
        removals: what was furniture.
        announced: how many questions the page says there are.
        total: the score of the whole quiz.
    """

    lines: Lines
    removals: tuple[Removal, ...]
    announced: int | None
    total: Score | None


def without_furniture(lines: Lines) -> Page:
    """Take the furniture out of a text."""
    ticks, edges = _ticks(lines), _head(lines) | _foot(lines)
    pieces = [
        _button(line) if i in edges else _Piece((line,)) if code or line.blank else _piece(line, tick=i in ticks)
        for i, (line, code) in enumerate(zip(lines, fenced(lines), strict=True))
    ]
    return Page(
        tuple(line for piece in pieces for line in piece.kept),
        tuple(removal for piece in pieces for removal in piece.removals),
        next((piece.announced for piece in pieces if piece.announced), None),
        next((piece.total for piece in pieces if piece.total), None),
    )


@value()
class _Piece:
    """What one line holds: text to keep, furniture, a count of questions, the score of the quiz."""

    kept: Lines
    removals: tuple[Removal, ...] = ()
    announced: int | None = None
    total: Score | None = None


def _piece(line: Line, *, tick: bool) -> _Piece:
    found = score(line.text)
    count = announced(line.text)
    if found:
        return _around(line, found)
    if count:
        return _Piece((gap(line),), (Removal(line.span, "announcement"),), announced=count)
    if tick or _is_furniture(line):
        return _Piece((gap(line),), (Removal(line.span, "gutter_marks" if tick else "furniture"),))
    return _Piece((line,))


def announced(text: str) -> int | None:
    """How many questions a line says there are, `Quiz, 10 questions`; None when it says something else, or more."""
    match = _announcement().fullmatch(text.strip())
    return int(match["count"]) if match else None


def _button(line: Line) -> _Piece:
    return _Piece((gap(line),), (Removal(line.span, "furniture"),))


def _head(lines: Lines) -> set[int]:
    """Lines above the first question that say nothing but such words, with a share or a tick: `✔ You passed! 90%`."""
    begins = (i for i, line in enumerate(lines) if _OPENS.match(line.text) or _is_of_question(score(line.text)))
    above = range(next(begins, 0))
    return {
        i
        for i in above
        if (_SHARE.search(lines[i].text) and _is_about_share(lines[i].text)) or _is_ticked_praise(lines[i].text)
    }


def _is_ticked_praise(text: str) -> bool:
    """Whether a tick stands in front of nothing but such words."""
    rest, found = within("page", "furniture").subn(" ", text)
    said = re.sub(r"[\W_]", "", within("page", "beside").sub(" ", rest))
    return found > 0 and not said and text.lstrip()[:1] in _TICKS


def _is_of_question(found: Score | None) -> bool:
    return found is not None and not found.whole_quiz


def _is_about_share(text: str) -> bool:
    rest, found = within("page", "beside").subn(" ", _SHARE.sub(" ", text))
    return found > 0 and len(re.sub(r"[\W_]", "", rest)) <= _CRUMBS


def _foot(lines: Lines) -> set[int]:
    """Buttons below the last question, `Like` / `Dislike` / `Report an issue`: a phrase among them makes them sure.

    Icons are buttons as well.
    """
    at = len(lines)
    found: set[int] = set()
    sure = False
    while at and (lines[at - 1].blank or _is_button(lines[at - 1]) or is_of_page(lines[at - 1])):
        at -= 1
        if not (lines[at].blank or is_of_page(lines[at])):
            sure = sure or not _is_beside(lines[at])
            found.add(at)
    icons = {i for i in found if _ICONS.fullmatch(lines[i].text)}
    buttons = {i for i in found if _is_beside(lines[i])}
    return icons | (buttons if sure and len(buttons) > 1 else set())  # a single one may be the last option


def _is_button(line: Line) -> bool:
    return _is_furniture(line) or _is_beside(line) or _ICONS.fullmatch(line.text) is not None


def is_of_page(line: Line) -> bool:
    """Whether a line says of the whole quiz what stands at the top of its pages: the score, how many questions."""
    found = score(line.text)
    return (found is not None and found.whole_quiz) or announced(line.text) is not None


def _is_beside(line: Line) -> bool:
    return plain(line.text) in plain_phrases("page", "beside")


def _around(line: Line, found: Score) -> _Piece:
    """A score of one question stays; that of the quiz, and signs and phrases around either, go."""
    before, points, after = cut(line, found.start, found.end)
    rules = {part: rule for part in (before, after) if (rule := _rule(part))}
    kept = tuple(part for part in (before, points, after) if part is points or (part not in rules and not part.blank))
    removals = tuple(Removal(part.span, rule) for part, rule in rules.items())
    if not found.whole_quiz:
        return _Piece(kept, removals)
    rest = tuple(gap(part) if part is points else part for part in kept)
    return _Piece(rest, (*removals, Removal(points.span, "quiz_score")), total=found)


def _rule(part: Line) -> str:
    if _TICK.fullmatch(part.text):
        return "gutter_marks"
    return "furniture" if _is_furniture(part) else ""


def _ticks(lines: Lines) -> set[int]:
    """Lines of nothing but a sign or two: above the first question, or right above a number or score.

    Elsewhere a line `V` or `~` may be an option. An icon right below a score is the flag of that question.
    """
    found: set[int] = set()
    waiting: list[int] = []
    begun = False
    scored = False  # whether the line above is a score
    for i, line in enumerate(lines):
        if line.blank:
            continue
        if scored and _ICON_ALONE.fullmatch(line.text):
            found.add(i)
            continue
        scored = score(line.text) is not None
        if _TICK.fullmatch(line.text):
            waiting.append(i)
            continue
        opens = scored or _OPENS.match(line.text) is not None
        if opens or not begun:
            found.update(waiting)
        begun = begun or opens
        waiting = []
    return found


def _is_furniture(line: Line) -> bool:
    """Whether a line says nothing but phrases of furniture; a circle or a box makes an option of any words."""
    rest, found = within("page", "furniture").subn(" ", line.text)
    if not found:
        return _page_number().fullmatch(line.text) is not None
    crumbs = within("page", "beside").sub(" ", rest)
    return len(re.sub(r"[\W_]", "", crumbs)) <= _CRUMBS and marked(line).mark is None


@cache
def _page_number() -> re.Pattern[str]:
    return re.compile(rf"\W*+{pattern(words().pages)}\s+\d+(?:\s*(?:/|[a-z]{{1,4}})\s*\d+)?\W*", re.IGNORECASE)


@cache
def _announcement() -> re.Pattern[str]:
    units = pattern(words().questions)
    return re.compile(
        rf"(?:{pattern((*words().furniture, *words().beside))}\W+)?(?P<count>\d{{1,3}}){GAP}{units}\W*", re.IGNORECASE
    )
