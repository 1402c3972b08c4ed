"""Gaps that name their word by its number: `Slate is a [[2]] rock.`, and below it each `<dragbox>`."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, QuestionDraft
from generator.importing.gap_lines import SEVERAL_GAPS, gap_of
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element
from generator.importing.moodle_bank.texts import Text, text_of
from generator.importing.pieces import cut
from generator.model.line import Line

KINDS = frozenset({"ddwtos", "gapselect"})
_NAMES = {"dragbox", "selectoption"}
_GAP = re.compile(r"\[\[(?P<number>\d{1,2})\]\]")
_NO_WORD = "a gap has no word that belongs in it"


def with_gaps(draft: QuestionDraft, source: Source, found: Element) -> QuestionDraft:
    """A text with one gap is a choice among the words of its group; of one with several, the words are the answer."""
    words = [each for each in found.children if each.name in _NAMES]
    texts = [text_of(source, each) for each in words]
    groups = [_group(source, each) for each in words]
    asked: list[int] = []
    stem = tuple(replace(passage, lines=_cut(passage.lines, asked)) for passage in draft.stem)
    signs = (line for text in texts for line in text.signs)
    draft = replace(draft, stem=stem, evidence=(*draft.evidence, *signs))
    if not asked or any(not 0 < number <= len(texts) for number in asked):
        others = (line for text in texts for line in text.lines)
        doubts = (*draft.doubts, Doubt("key-unclear", _NO_WORD, draft.stem_lines))
        return replace(draft, evidence=(*draft.evidence, *others), doubts=doubts)
    if len(asked) == 1:
        kept = [n for n, group in enumerate(groups) if group == groups[asked[0] - 1]]
        draft = replace(draft, options=tuple(_option(texts[n], right=n == asked[0] - 1) for n in kept))
    else:
        kept = [number - 1 for number in dict.fromkeys(asked)]
        answers = tuple(passage for n in kept for passage in texts[n].passages)
        doubt = Doubt("kind-unclear", SEVERAL_GAPS, draft.stem_lines)
        draft = replace(draft, model=answers, doubts=(*draft.doubts, doubt))
    others = (line for n, text in enumerate(texts) if n not in kept for line in text.lines)
    return replace(draft, evidence=(*draft.evidence, *others))


def _group(source: Source, word: Element) -> str:
    own = word.first("group")
    return source.text[own.begin : own.end].strip() if own else ""


def _option(text: Text, *, right: bool) -> OptionDraft:
    return OptionDraft(text.passages, Mark.of(right), placed=True)


def _cut(lines: Lines, asked: list[int]) -> Lines:
    """Lines with gaps in place of numbers in brackets, which are noted in their order."""
    pieces: list[Line] = []
    for line in lines:
        matches = list(_GAP.finditer(line.text))
        asked += [int(match["number"]) for match in matches]
        parts = cut(line, *(at for match in matches for at in match.span())) if matches else (line,)
        pieces += [gap_of(part) if n % 2 else part for n, part in enumerate(parts) if part.text]
    return tuple(pieces)
