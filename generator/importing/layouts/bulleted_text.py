"""The text layer of a PDF: questions that a number opens or a question mark ends, with options behind bullets.

3. Which of these … ?
   • An option
   • Another, whose text goes on
     below
   Answer: Another
"""

from __future__ import annotations

import re

from generator.importing.drafts import Lines, QuizDraft, Unparsed
from generator.importing.fences import openings
from generator.importing.furniture import without_furniture
from generator.importing.keys.counted_keys import are_counted
from generator.importing.labels import label
from generator.importing.lettered.above_first import above_first
from generator.importing.lettered.behind_options import QUOTED
from generator.importing.lettered.bold_keys import with_bold_doubts
from generator.importing.lettered.broken_options import broken_options
from generator.importing.lettered.bullet_items import bullet_glyphs, bullet_items
from generator.importing.lettered.bulleted_parts import cut_at_questions, is_question
from generator.importing.lettered.bulleted_question import bulleted_question, stated_keys
from generator.importing.lettered.pdf_pages import without_page_edges
from generator.importing.paragraphs import text_width
from generator.importing.pieces import without_blanks
from generator.model.line import Line

EXACT = True  # a text layer is no OCR: its form feeds, headers and gutters are read here

_FEWEST = 2
_SHARE = 0.6
_LONGEST_LABEL = 60
_SAMPLE = 3_000  # lines that tell what a text is
_TITLE = " *_#|"
_BULLET = re.compile(r"\s*[-*+•▪◦‣✓✔]\s+\S")
_BEHIND_BULLET = re.compile(r"\s*[-*+•▪◦‣✓✔]\s+\(?[A-Ha-h](?:[.):]\s|\s{1,4}(?=[A-Z]))")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+\S")
_OTHER = re.compile(r"\s*(?:[-*+•]\s*)?(?:\[[ xX]?\]|\([ xX]?\)|[◉◯☐☑☒])\s|\s*\(?[A-Ha-h][.)]\s+\S")


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by bullets in groups under what asks or has a number."""
    if (
        not bullet_glyphs(lines)
        or _lettered(lines)
        or sum(_OTHER.match(line.text) is not None for line in lines) >= _FEWEST
        or _headed(lines)
    ):
        return 0.0
    if any(_is_label(line) for line in lines if not line.blank):
        return 0.0
    sample = lines[:_SAMPLE]
    parts = cut_at_questions(bullet_items(sample, text_width(sample)))[1]
    whole = [part for part in parts if sum(item.sign is not None for item in part.items) >= _FEWEST]
    asked = [part for part in whole if is_question(part)]
    if len(asked) < _FEWEST or len(asked) < _SHARE * len(parts):
        return 0.0
    return 0.85


def _is_label(line: Line) -> bool:
    """Whether a line is a label of a page; quoted, it is a remark in somebody's notes."""
    return len(line.text) <= _LONGEST_LABEL and label(line) is not None and not QUOTED.match(line.text)


def _headed(lines: Lines) -> bool:
    """Whether headings have the signs of Markdown, which no text layer has; without them the page fits again."""
    return len(openings(lines, _HEADING)) >= _FEWEST


def _lettered(lines: Lines) -> bool:
    """Whether letters stand behind the bullets, and so tell the options: `- A. One`."""
    bulleted = [line for line in lines[:_SAMPLE] if _BULLET.match(line.text)]
    return sum(_BEHIND_BULLET.match(line.text) is not None for line in bulleted) * 2 > len(bulleted)


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    cleaned = without_page_edges(lines)
    width = text_width(cleaned.lines)
    above, parts = cut_at_questions(bullet_items(cleaned.lines, width))
    solid = [line for item in above for line in (*((item.sign,) if item.sign else ()), *item.lines)]
    title = solid[0] if solid else None
    page = without_furniture(tuple(solid[1:]))
    strays = without_blanks(page.lines)
    counted = are_counted([stated_keys(part) for part in parts])
    read = [bulleted_question(part, counted=counted) for part in parts]
    keyed = [(each.question, each.bold) for each in read]
    return QuizDraft(
        title=title.text.strip(_TITLE) if title else "",
        questions=broken_options(
            above_first(tuple(solid), with_bold_doubts(keyed), [each.shown for each in read]), width
        ),
        evidence=(title,) if title else (),
        removals=(*cleaned.removals, *page.removals, *(removal for each in read for removal in each.behind.removals)),
        unparsed=Unparsed.of(strays, "the number of a question, or a question mark"),
        width=width,
    )
