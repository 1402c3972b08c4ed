"""The result page of an online course: numbered questions, options, and a status label under what was chosen.

1/1 point
3. Which of these … ? (Check all that apply.)
[x] An option that was chosen
Correct
Why it is right
[ ] An option that was not
Un-selected is correct
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from generator.importing.asks import asks
from generator.importing.assemble import assemble, split
from generator.importing.blocks import Block, Blocks, blocks
from generator.importing.drafts import Cleaned, Doubt, Lines, Mark, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.edits import with_gaps
from generator.importing.furniture import without_furniture
from generator.importing.items import items
from generator.importing.label_distance import with_regular_distances
from generator.importing.labels import label
from generator.importing.lettered.behind_options import QUOTED
from generator.importing.marks import marked
from generator.importing.misread_circles import without_misread_circles
from generator.importing.page_heading import wrapped_title
from generator.importing.paragraphs import text_width
from generator.importing.piece_doubts import APART
from generator.importing.scores import is_worth
from generator.importing.scores import score as find_score
from generator.importing.status_below import with_status_below
from generator.importing.typed_answer import (
    doubted,
    is_response,
    speaks_of_options,
    tells_apart,
    typed_answer,
    without_preview,
)
from generator.model.span import Span

_BOUNDARY = "a number is missing or stands here twice; where one question ends is a guess"
_ABOVE = "elsewhere on this page a label stands above the options; here, too, it may speak of the option below"
_BELOW = "scores stand below the questions on this page, or one is lost; which question this one belongs to is a guess"
_WORTH = "this may be what the question is worth, and no option"
_LINK = "no other question has as many options; at the end of a page this may be a link, and no option"
_TOP = "a new page begins between this and the label above; it may be feedback, and no option"
_SENTENCE = re.compile(r"[.!?。！？][\"”’')]*\s*$")  # as feedback ends
_OVER = 2  # lines of a page that may stand above what is printed at its top
_TOPS = frozenset({"announcement", "quiz_score"})  # what stands at the top of every page
_EMPTY_BELOW = "the next question has no answer; what stands there may belong to this one"
_FEWEST = 2  # options of a question
_SUREST = 0.85  # labels and scores stand on the pages of other platforms too, which have signs of their own beside them
_BOLD_ITEM = re.compile(r"\s*[-*+]\s+(?:\*\*|__)\S")
_FEWEST_SIGNS = 0.4
_FEWEST_TEXTS, _TEXT, _CRUMB, _CRUMBS = 4, 10, 2, 4  # pieces with the stem; characters of a text, of a sign; signs
_AROUND_A_TITLE = " \t€«<¥¢*_,.|"


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by its status labels, and the scores and praise around them."""
    labels = sum(label(line) is not None or is_response(line) for line in lines)
    if not labels or _in_notes(lines):
        return 0.0
    points = sum(find_score(line.text) is not None for line in lines)
    furniture = sum(removal.rule == "furniture" for removal in without_furniture(lines).removals)
    few = _FEWEST_SIGNS if points and len(blocks(lines).blocks) == 1 else 0.0  # a page of a single question
    return min(_SUREST, max(few, 0.2 * labels + 0.1 * points + 0.1 * furniture))


def _in_notes(lines: Lines) -> bool:
    """Whether the labels are quotations below lists, as notes in Markdown have them: `* **Rock**` / `> Correct`."""
    quoted = sum(QUOTED.match(line.text) is not None for line in lines if label(line))
    bold = sum(_BOLD_ITEM.match(line.text) is not None for line in lines)
    return quoted > 0 and quoted * 2 > sum(label(line) is not None for line in lines) and bold >= quoted


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a page."""
    page = without_furniture(lines)
    width = text_width(page.lines)
    typed, previews = without_preview(page.lines)
    scored = _without_worth(typed)
    found = blocks(scored.lines, page.announced)
    preamble = [line for line in found.preamble if not line.blank]
    title = wrapped_title(tuple(preamble), found.blocks[0].number if found.blocks else "")
    strays = tuple(preamble[len(title) :])
    full = True if page.total and page.total.full else None  # where points were lost, nobody knows by which question
    found, crumbs = _without_crumb(found, width)
    told = tells_apart([block.lines for block in found.blocks])
    questions = [
        replace(question, full=full if question.full is None else question.full)
        for block, missing in zip(found.blocks, _missing(found.blocks), strict=True)
        for question in _questions(block, missing, width, either=told and block.full is True)
    ]
    above = any(is_response(line) for line in found.preamble)  # then numbers may stand below their questions
    if above or any(speaks_of_options(block.lines) for block in found.blocks):
        questions = list(map(doubted, questions))
    return QuizDraft(
        title=" ".join(line.text.strip(_AROUND_A_TITLE) for line in title),
        questions=_with_end_doubt(
            without_misread_circles(
                with_status_below(
                    with_regular_distances(tuple(_with_page_doubts(_cut(questions, page.removals), found)), APART)
                )
            )
        ),
        evidence=title,
        removals=(*page.removals, *previews, *scored.removals, *crumbs),
        unparsed=Unparsed.of(strays, "the number of a question above it"),
        announced=page.announced,
        width=width,
    )


def _with_end_doubt(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt a last option that nothing marks, where the last question has more options than any other: a link below."""
    counts = [len(question.options) for question in questions]
    if len(counts) <= _FEWEST or counts[-1] <= max(counts[:-1]) or counts[-1] <= _FEWEST:
        return questions
    *others, last = questions
    option = last.options[-1]
    told = any(o.mark is Mark.WRONG or o.picked is not None for o in (option, *last.options[:-1]) if o.evidence)
    if told or option.mark is Mark.RIGHT or option.evidence:
        return questions
    return (*others, replace(last, doubts=(*last.doubts, Doubt("options-unclear", _LINK, option.lines))))


def _without_worth(lines: Lines) -> Cleaned:
    """Take off what a question is worth, `1 point`, right beside its score, `1 / 1 point`: no option.

    Where such a line stands elsewhere as well, or beside few of the scores, it may be one. Without scores every
    question has it, the same below its stem.
    """
    filled = [i for i, line in enumerate(lines) if not line.blank]
    scored = [find_score(lines[i].text) is not None for i in filled]
    worth = [n for n, i in enumerate(filled) if not scored[n] and is_worth(lines[i].text)]
    beside = [filled[n] for n in worth if any(scored[max(n - 1, 0) : n + 2])]
    if worth and not any(scored) and _in_each([filled[n] for n in worth], lines):
        beside = [filled[n] for n in worth]
    elif len(beside) < len(worth) or len(beside) * 2 <= sum(scored):
        return Cleaned(lines)
    return with_gaps(lines, set(beside), "points")


def _in_each(worth: list[int], lines: Lines) -> bool:
    """Whether every question, and there are three or more, has one such line, and not as the first of its lines."""
    found = blocks(lines).blocks
    held = {lines[i].span for i in worth}
    inside = [[n for n, line in enumerate(block.lines) if line.span in held] for block in found]
    alike = {" ".join(lines[i].text.split()) for i in worth}
    return len(found) > _FEWEST and len(alike) == 1 and all(len(at) == 1 and at[0] for at in inside)


def _without_crumb(found: Blocks, width: int) -> tuple[Blocks, tuple[Removal, ...]]:
    """Take off what is left of the icons under the last question: a sign alone, `9` or `C`, where options are texts."""
    last = found.blocks[-1] if found.blocks else Block(())
    pieces = [item for item in items(last.lines, width) if item.label is None]
    lengths = sorted(len(item.text) for item in pieces)
    if len(pieces) < _FEWEST_TEXTS or lengths[len(lengths) // 2] < _TEXT:
        return found, ()
    at = max(i for i, line in enumerate(last.lines) if not line.blank)
    crumb = last.lines[at]
    if (
        max(map(len, crumb.text.split())) > _CRUMB
        or len(crumb.text.split()) > _CRUMBS
        or not last.lines[at - 1].blank
        or marked(crumb).picked is not None
    ):
        return found, ()
    kept = replace(last, lines=last.lines[:at])
    return replace(found, blocks=(*found.blocks[:-1], kept)), (Removal(crumb.span, "gutter_marks"),)


def _missing(found: tuple[Block, ...]) -> list[int]:
    """Of each block, how many questions whose number is lost it may hold beside its own."""
    missing = [0] * len(found)
    numbered = [i for i, block in enumerate(found) if block.number]
    for left, right in pairwise(numbered):
        lost = int(found[right].number) - int(found[left].number) - (right - left)
        missing[left:right] = [max(lost, 0)] * (right - left)
    return missing


def _cut(questions: list[QuestionDraft], removals: tuple[Removal, ...]) -> list[QuestionDraft]:
    """Doubt what stands without a circle behind a label, at the top of a new page: feedback goes on there as well.

    What a site prints at the top of every page lies over its text, so that a line or two may stand above it.
    """
    tops = [removal.span for removal in removals if removal.rule in _TOPS]
    return [replace(q, doubts=(*q.doubts, *_behind_tops(q, tops))) if tops else q for q in questions]


def _behind_tops(question: QuestionDraft, tops: list[Span]) -> Iterator[Doubt]:
    for above, option in pairwise(question.options):
        if above.mark is Mark.NONE or option.picked is not None or above.feedback or not _SENTENCE.search(option.text):
            continue
        said, last = above.evidence[-1].span, option.lines[-1].span.line + _OVER
        if any(said.reading == top.reading and said.line < top.line <= last for top in tops):
            yield Doubt("options-unclear", _TOP, option.lines)


def _with_page_doubts(questions: list[QuestionDraft], found: Blocks) -> Iterator[QuestionDraft]:
    """What one question shows about the whole page: on which side of an option its label stands, and scores."""
    alone = any(doubt.code == "label-alone" for question in questions for doubt in question.doubts)
    # a label under the last option has nothing below it to speak of
    above = alone and not any(len(q.options) > 1 and q.options[-1].mark is not Mark.NONE for q in questions)
    for question, below in zip_longest(questions, questions[1:]):
        labelled = tuple(line for o in question.options if o.mark is not Mark.NONE for line in o.evidence)
        doubts = [Doubt("key-unclear", _ABOVE, labelled)] if above and labelled else []
        doubts += [Doubt("score-unclear", _BELOW, question.evidence)] if found.scores_below else []
        unanswered = below and not below.answered and len(below.options) < _FEWEST
        unanswered = below and unanswered and not any(o.evidence for o in below.options)
        if below and unanswered and not _follows(question, below):
            doubts.append(Doubt("boundary-unclear", _EMPTY_BELOW, below.evidence))
        points = [is_worth(option.text) for option in question.options]
        if sum(points) == 1:
            doubts.append(Doubt("options-unclear", _WORTH, question.options[points.index(True)].lines))
        yield replace(question, doubts=(*question.doubts, *doubts)) if doubts else question


def _follows(question: QuestionDraft, below: QuestionDraft) -> bool:
    """Whether a question has the next number and asks, so that what stands there is its own, and this is answered."""
    counted = bool(question.number and below.number) and int(below.number) == int(question.number) + 1
    answered = any(option.mark is Mark.RIGHT for option in question.options)
    return counted and answered and any(asks(text) for text in (below.stem_text, *(o.text for o in below.options)))


def _questions(block: Block, missing: int, width: int, *, either: bool) -> list[QuestionDraft]:
    """The question of a block; more than one where the number between two of them is lost."""
    typed = typed_answer(block.lines, either=either)
    parts = split(items(block.lines, width), missing) if typed is None else [()]
    first, *others = [typed or assemble(part, numbered=bool(block.number) or part is not parts[0]) for part in parts]
    doubtful = missing > 0 or block.rival
    unsure = (Doubt("boundary-unclear", _BOUNDARY, block.evidence),) if doubtful else ()
    first = replace(
        first,
        number=block.number,
        evidence=(*block.evidence, *first.evidence),
        full=block.full,
        doubts=(*unsure, *first.doubts),
    )
    return [first, *(replace(other, full=block.full, doubts=(*unsure, *other.doubts)) for other in others)]
