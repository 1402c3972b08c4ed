"""The review of a quiz on one of many platforms: a head with a number, bare options, and words that tell the key.

Question 3
Correct
Which of … ?
Your answer is correct
An option
Another option
Overall explanation
Why it is right
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from generator.importing.caption_options import with_caption_doubts
from generator.importing.drafts import Lines, QuizDraft, Removal, Unparsed
from generator.importing.keys.edge_signs import have_edge_sign
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.question_number import question_number
from generator.importing.marks import marked
from generator.importing.odd_distances import with_odd_distances
from generator.importing.page_heading import page_heading
from generator.importing.page_words import with_page_words
from generator.importing.paragraphs import text_width
from generator.importing.pieces import without_blanks
from generator.importing.platform.choice import has_label, is_worded
from generator.importing.platform.counts import without_counts
from generator.importing.platform.head_verdicts import with_verdict_doubts
from generator.importing.platform.heading import heading
from generator.importing.platform.heads import heads
from generator.importing.platform.lone_buttons import with_button_doubts
from generator.importing.platform.options import choices
from generator.importing.platform.page_labels import page
from generator.importing.platform.parts import parts
from generator.importing.platform.points_above import bodies, has_verdicts_above, top_of
from generator.importing.platform.question import question
from generator.importing.platform.said import LABELS, Kind, is_brand, is_sure, of_summary, said
from generator.importing.platform.unasked_several import with_unasked_doubts
from generator.importing.platform.words_in_front import have_words_in_front, with_words_apart
from generator.importing.platform.worth_behind import with_worth_apart
from generator.importing.title_options import with_title_doubts
from generator.model.line import Line

FALLBACK = True  # reads what no layout fits
EXACT = True  # such pages are copied and not scanned; lines that each question repeats are no page headers

_PAIRS = 2
_SAMPLE = 20  # questions that tell what the others are like
_SURE, _LIKELY = 1.0, 0.55
EXACT_FROM = _SURE
LAST = _LIKELY  # without words that are sure, every other layout that fits goes before this one
_PAGE_WORD = 3  # questions with a line that may be a word of a page nobody has seen
_WORDED = 0.7  # of the questions have an option that ends in a bare `correct`
_ABOVE = 2  # lines between the head of a question and its points above
_TICKS = frozenset("✓✔✅")
_JUDGED = re.compile(r"\s*(?P<sign>[✓✔✅✗✘❌✖])[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?\s+(?=\S)")
_TICKED = re.compile(r"\S\s+[✓✔✅][\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?\s*$")
_FIGURES = re.compile(r"[\d\s/.,:%–-]+%\s*")


def score(lines: Lines) -> float:
    """How well a text fits: by words that only such pages print, one for every other head at least."""
    found = heads(lines)
    if not found:
        return 0.0
    sure = sum(map(_is_sure, lines))
    scored = len(found) > 1 and sum(head.scored for head in found) * 2 > len(found)
    if sure * 2 >= len(found) or scored or _shows_both(lines, len(found)):
        return _SURE
    bounds = [*(head.index for head in found), len(lines)]
    judged = sum(map(_is_judged, (lines[a:b] for a, b in pairwise(bounds))))
    ticked = has_verdicts_above(lines, found) and all(_has_tick(lines[a:b]) for a, b in pairwise(bounds))
    named = have_words_in_front([lines[a + 1 : b] for a, b in pairwise(bounds)])
    if ticked or named or judged >= max(_PAIRS, _WORDED * len(found)):
        return _SURE
    listed = any(lettered(lines[a + 1 : b]) for a, b in pairwise(bounds[: _SAMPLE + 1]))
    if len(found) == 1 or (listed and question_number(lines[found[0].index].text)):
        return 0.0  # other layouts know more of letters and numbers
    if have_edge_sign([lines[a:b] for a, b in pairwise(bounds)]):
        return _LIKELY
    told = sum(any(map(_tells, lines[a:b])) or _is_won(lines[max(0, a - _ABOVE) : b]) for a, b in pairwise(bounds))
    return _LIKELY * told / len(found)


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a page."""
    found = heads(lines)
    above = without_blanks(lines[: top_of(lines, found)] if found else lines)
    titled = above[:1] if above and ":" in above[0].text and not any(map(str.isdigit, above[0].text)) else ()
    top, rows = _without_summary(above[len(titled) :])
    top = (*titled, *top)
    below: Lines = ()
    texts = bodies(lines, found)
    if texts:
        texts[-1], below = _last(texts[-1])
    found, texts = with_worth_apart(found, with_words_apart(texts))
    parted = [parts(body, begun=head.rest is not None) for head, body in zip(found, texts, strict=True)]
    without_counts(parted, [head.rest is not None for head in found])
    worded = sum(map(is_worded, parted)) >= _WORDED * len(parted)
    listed = [choices(part, head.rest, worded=worded) for head, part in zip(found, parted, strict=True)]
    shown = page(listed)
    away = Removal.of((line for each in listed for line in each.parts.away), "furniture")
    _, heading, rest = page_heading(top, str(found[0].number) if found else "")
    rest = () if heading else top[1:]
    title = top[0].text.strip(" \t*_#") if top else ""
    read = with_verdict_doubts([question(*each, shown) for each in zip(found, listed, strict=True)], found, listed)
    read = with_button_doubts(with_unasked_doubts(read), listed)
    read = list(with_odd_distances(read))
    printed = score(lines) == _SURE  # such a page ticks what is right
    read = [replace(each, shown="") if printed else each for each in read]
    return QuizDraft(
        title=title,
        questions=with_caption_doubts(tuple(with_title_doubts(with_page_words(read, _PAGE_WORD), title))),
        evidence=top[:1],
        removals=(*away, *Removal.of((*rows, *below, *heading), "furniture")),
        unparsed=Unparsed.of(rest, "the number of a question above it"),
        width=text_width(lines),
    )


def _shows_both(lines: Lines, questions: int) -> bool:
    """Whether what was answered and what is right stand beside each other for each question."""
    kinds = [headed.kind for line in lines if (headed := heading(line))]
    return all(kinds.count(kind) >= questions >= _PAIRS for kind in (Kind.KEY, Kind.GIVEN))


def _is_judged(lines: Lines) -> bool:
    """Whether ticks stand in front of some lines, and crosses in front of others."""
    signs = {match["sign"] in _TICKS for line in lines if (match := _JUDGED.match(line.text))}
    return len(signs) > 1


def _has_tick(lines: Lines) -> bool:
    """Whether a tick stands behind an option: beside it a verdict above the number speaks of the question."""
    return any(_TICKED.search(line.text) for line in lines)


def _is_sure(line: Line) -> bool:
    """Whether a line, or the heading in front of its text, says what only such pages say."""
    headed = heading(line)
    return is_sure(line.text) or (headed is not None and is_sure(headed.words.text))


def _tells(line: Line) -> bool:
    """Whether a line may tell what is right: a label, or `Correct answers: Paris`."""
    words, headed = said(line.text), heading(line)
    return bool((words and words.kinds & LABELS) or (headed and headed.kind is Kind.KEY) or has_label(line))


def _is_won(lines: Lines) -> bool:
    """Whether points stand beside what was picked: where all were won, that is right."""
    scored = any((words := said(line.text)) and Kind.POINTS in words.kinds and words.won for line in lines)
    return scored and any(marked(line).picked for line in lines)


def _without_summary(lines: Lines) -> tuple[Lines, Lines]:
    """Part what stands above the questions from rows of the summary and words of the page."""
    rows = tuple(line for line in lines if of_summary(line.text) or said(line.text) or is_brand(line.text))
    gone = {line.span for line in rows}
    return tuple(line for line in lines if line.span not in gone), rows


def _last(lines: Lines) -> tuple[Lines, Lines]:
    """The last question without the rows of the summary below it."""
    end = len(lines)
    while end and (lines[end - 1].blank or of_summary(lines[end - 1].text) or _FIGURES.fullmatch(lines[end - 1].text)):
        end -= 1
    return lines[:end], without_blanks(lines[end:])
