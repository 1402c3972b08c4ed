"""Questions whose boxes are the key, by what else the document says: pages that wait for an answer explain none.

1. Which rock floats?
[ ] Granite
[x] Pumice
Explanation: It is full of gas.

Without such words a checked box may be what somebody picked, and `unsubmitted_page` reads it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from generator.importing.blocks import Block, blocks
from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Unparsed
from generator.importing.labels import label
from generator.importing.lettered.passages import passages
from generator.importing.paragraphs import text_width
from generator.importing.picks import options_by_picks
from generator.importing.pieces import cut, parted
from generator.importing.scores import is_worth
from generator.importing.scores import score as find_score
from generator.importing.solution_sheet import is_solution
from generator.importing.words import pattern, phrases, plain, plain_phrases
from generator.model.line import Line

_FITS = 0.95
_FEWEST, _HALF = 2, 0.5  # questions that are explained; of them
_BOX = re.compile(r"\s*(?:\[\s?[xX✓✔]?\s?\]|[☐☑])\s+\S")
_LONGEST = 120  # characters of what a page says of an attempt
_ONLY_EXPLAINED = "what is checked is taken for right, for the questions are explained; nothing says that it is no pick"
_TITLE = " \t*#_|"


def score(lines: Lines) -> float:
    """How well a text fits: boxes without bullets, words that make them the key, and none of a page with attempts."""
    boxes = sum(_BOX.match(line.text) is not None for line in lines)
    if boxes < _FEWEST * _FEWEST or any(_is_of_an_attempt(line) for line in lines if not line.blank):
        return 0.0
    found = blocks(lines)
    read = [_read(block) for block in found.blocks]
    boxed = [each for each in read if each.options]
    chosen = [sum(bool(option.picked) for option in each.options) for each in boxed]
    if len(boxed) < _FEWEST or not all(0 < n < len(each.options) for n, each in zip(chosen, boxed, strict=True)):
        return 0.0
    explained = sum(bool(each.explanation) for each in boxed)
    return _FITS if is_solution(found.preamble) or (explained >= _FEWEST and explained >= _HALF * len(boxed)) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    found = blocks(lines)
    preamble = [line for line in found.preamble if not line.blank]
    title = preamble[:1]
    told, strays = parted(preamble[1:], lambda line: is_solution((line,)))
    doubts = () if is_solution(preamble) else (Doubt("key-unclear", _ONLY_EXPLAINED),)
    return QuizDraft(
        title="".join(line.text.strip(_TITLE) for line in title),
        questions=tuple(replace(each, doubts=(*each.doubts, *doubts)) for each in map(_read, found.blocks)),
        evidence=(*title, *told),
        unparsed=Unparsed.of(strays, "the number of a question above it"),
        width=text_width(lines),
    )


def _read(block: Block) -> QuestionDraft:
    stem, options, doubts = options_by_picks(block.lines)
    text, bullets = passages(stem)
    kept, below = _without_explanation(options)
    signs, told = _without_label(below)
    explanation, further = passages(told)
    marked = tuple(replace(each, mark=Mark.of(each.picked)) for each in kept)
    shown = {line.span for line in below}
    return QuestionDraft(
        block.number,
        text,
        marked,
        (*block.evidence, *bullets, *signs, *further),
        several=sum(bool(each.picked) for each in kept) > 1,
        doubts=tuple(doubt for doubt in doubts if not shown & {line.span for line in doubt.lines}),
        explanation=explanation,
    )


def _without_explanation(options: tuple[OptionDraft, ...]) -> tuple[tuple[OptionDraft, ...], Lines]:
    """Part the last option from the explanation below it."""
    if not options:
        return options, ()
    lines = options[-1].lines
    at = next((n for n, line in enumerate(lines) if n and _explains().match(line.text)), len(lines))
    return (*options[:-1], replace(options[-1], passages=(Passage(lines[:at]),))), lines[at:]


def _without_label(below: Lines) -> tuple[Lines, Lines]:
    """Take `Explanation:` off the first line."""
    match = _explains().match(below[0].text) if below else None
    if not match:
        return (), below
    sign, text = cut(below[0], match.end())
    return (sign,), (*(() if text.blank else (text,)), *below[1:])


def _is_of_an_attempt(line: Line) -> bool:
    """Whether a line tells of points, of a button, or of what somebody answered."""
    text = line.text.strip()
    if len(text) > _LONGEST or _BOX.match(text):
        return False
    button = plain(text) in plain_phrases("unsubmitted_page", "buttons") or is_worth(text)
    return button or label(line) is not None or find_score(text) is not None


@cache
def _explains() -> re.Pattern[str]:
    return re.compile(rf"[\s*_>]*{pattern(phrases('stated_key', 'explanation'))}[*_\s]*[:.–—-]", re.IGNORECASE)
