"""What typed text can have wrong: too few options, boxes below boxes, lines across a stem, formulas that are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importing.drafts import Doubt, OptionDraft, QuestionDraft
from generator.importing.formulas import formulas_parse
from generator.importing.markdown.markdown_passages import TAB
from generator.importing.markdown.markdown_rows import Kind, Row, Rows
from generator.model.markup import Markup, segments

_FEWEST = 2
_HEADED = re.compile(r"\s#{2,6}\s*\w")
_RUN_ON = "the sign of a heading stands inside this option; another question may begin there"
_NESTED = "this box stands below another one; whether both are options is a guess"
_ACROSS = "a line across the page stands between this and the rest of the stem; it may be no part of the question"


def parted(stem: Rows) -> list[Doubt]:
    """A line across the page inside a stem: what stands above it may be of another question, or of none."""
    filled = [i for i, row in enumerate(stem) if row.kind is not Kind.BLANK]
    across = [i for i, row in enumerate(stem) if row.kind is Kind.BLANK and row.first]
    if not any(filled[0] < i < filled[-1] for i in across if filled):
        return []
    last = max(i for i in across if i < filled[-1])
    return [Doubt("boundary-unclear", _ACROSS, tuple(stem[i].line for i in filled if i < last))]


def nested(boxes: Sequence[Row]) -> list[Doubt]:
    """Boxes below a box: what the outer one means is anybody's guess."""
    columns = [_column(box) for box in boxes]
    outer = min(columns, default=0)
    inner = tuple(box.line for box, column in zip(boxes, columns, strict=True) if column > outer + 1)
    return [Doubt("options-unclear", _NESTED, inner)] if inner else []


def textual(draft: QuestionDraft) -> list[Doubt]:
    """Too few options, none, or two that are the same; no stem; a formula that is none."""
    doubts: list[Doubt] = []
    if not draft.stem_text.strip():
        doubts.append(Doubt("stem-missing", "the stem is missing", draft.lines[:1]))
    if len(draft.options) < _FEWEST:
        doubts.append(Doubt("options-missing", "fewer than two options were found", draft.stem_lines[-1:]))
    seen: dict[str, OptionDraft] = {}
    for option in draft.options:
        text = "\n".join(line.text.strip() for line in option.lines)
        if not text:
            doubts.append(Doubt("option-doubtful", "the option's text is missing", option.evidence))
        elif any(_HEADED.search(part.text) for part in segments(text) if part.kind is Markup.PROSE):
            doubts.append(Doubt("boundary-unclear", _RUN_ON, option.lines))
        elif text in seen:
            doubts.append(Doubt("options-alike", "two options are the same", (*seen[text].lines, *option.lines)))
        seen[text] = option
    fields = (draft.stem_lines, *(o.lines for o in draft.options), draft.explanation_lines)
    doubts += [
        Doubt("glyphs-odd", "a formula does not parse", lines)
        for lines in fields
        if not formulas_parse(segments("\n".join(line.text for line in lines)))
    ]
    return doubts


def _column(row: Row) -> int:
    text = row.signs[0].text.expandtabs(TAB)
    return len(text) - len(text.lstrip())
