"""The conservation law, counted anew: every source character has one place, and no word comes from nowhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from types import ModuleType

from generator.bank.read import read_quiz
from generator.bank.yaml_write import dump
from generator.importing import clean, mends, readings
from generator.importing.drafts import Lines, QuizDraft
from generator.importing.part_heading import is_part_heading
from generator.importing.pipeline import Imported, import_text
from generator.importing.read import read
from generator.model.discover import modules
from generator.model.finding import Finding
from generator.model.line import Line
from generator.model.markup import Markup, segments
from generator.model.question import Quiz
from generator.model.span import Span, describe_lines


def _names(*packages: ModuleType) -> set[str]:
    return {module.__name__.rpartition(".")[2] for package in packages for module in modules(package)}


_RULES = _names(clean, readings)
_REMOVED_BY = _RULES | {"repeated_reading", "furniture", "gutter_marks", "quiz_score", "announcement", "prose"}
_REMOVED_BY |= {"html_comments", "markdown_layout", "section_heading"}  # of Markdown
_REMOVED_BY |= {"points", "page_number", "page_header", "page_footer"}

_ENTITY = re.compile(r"&#?\w+;")
_SIGNS = re.compile(r"[`\\]+")

_EDITED_BY = _RULES | _names(mends) | {"lost_gaps", "gift_escapes", "latex_markup", "table_quotes"}
_EDITED_BY |= {"json_escapes", "html_entities", "html_text", "label_column"}


def imported(data: bytes, layout: str | None = None) -> Imported:
    """Import a text and check everything that holds for any import; the layout is named when none fits."""
    result = import_text("quiz.txt", data, source="quiz.txt", title="quiz", layout=layout)
    if result.quiz is None and read("quiz.txt", data).lines:
        result = import_text("quiz.txt", data, source="quiz.txt", title="quiz", layout="course-result-page")
    if result.quiz is None or result.draft is None:
        assert result.findings
        return result
    source = read("quiz.txt", data).lines
    assert not _misplaced(source, result)
    assert not _hidden(result)
    assert not _unnamed(result)
    assert not _invented(source, result)
    assert _read_back(result.quiz) == (result.quiz, ())
    return result


def _read_back(quiz: Quiz) -> tuple[Quiz | None, tuple[Finding, ...]]:
    """What reads whoever opens the quiz file that an import writes."""
    file, findings = read_quiz("quiz.yml", dump(quiz).encode())
    return file.quiz if file else None, findings


def _misplaced(source: Lines, result: Imported) -> list[tuple[int, int, str, int]]:
    """Characters that stand in no place, or in two: (line, column, character, how many places)."""
    assert result.draft
    places: Counter[tuple[int, int]] = Counter()
    told = set(_told(source, result.draft))
    spans = (line.span for line in _pieces(result.draft))
    for span in (*told, *(span for span in spans if span not in told), *(removal.span for removal in result.removals)):
        assert 0 <= span.start <= span.end <= len(source[span.line - 1].text)
        places.update((span.line, column) for column in range(span.start, span.end))
    return [
        (line.span.line, column, character, places[line.span.line, column])
        for line in source
        for column, character in enumerate(line.text)
        if not character.isspace() and places[line.span.line, column] != 1
    ]


def _told(source: Lines, draft: QuizDraft) -> Iterator[Span]:
    """What the heading of a part tells of all its questions, which stands in the stem of each."""
    for question in draft.questions:
        for line in question.stem[0].lines if question.stem else ():
            first = question.stem[0].lines[0].span
            if first.start and is_part_heading(source[first.line - 1].text):
                yield line.span


def _pieces(draft: QuizDraft) -> Iterator[Line]:
    """Everything that a draft holds, field by field."""
    yield from draft.evidence
    for passage in draft.introduction:
        yield from passage.lines
    for question in draft.questions:
        yield from question.evidence
        for passage in question.stem:
            yield from passage.lines
        for option in question.options:
            for passage in option.passages:
                yield from passage.lines
            yield from option.evidence
            yield from option.feedback
        yield from question.answers
        for passage in question.model:
            yield from passage.lines
        yield from question.explanation_lines
        yield from question.items
    for unparsed in draft.unparsed:
        yield from unparsed.lines


def _hidden(result: Imported) -> list[str]:
    """Unparsed text that no review note shows."""
    assert result.draft
    assert result.quiz
    shown = {note.lines for note in result.quiz.review if note.code == "text-unplaced"}
    wanted = (describe_lines(line.span.line for line in part.lines) for part in result.draft.unparsed)
    return [lines for lines in wanted if lines not in shown]


def _unnamed(result: Imported) -> set[str]:
    """Removals and edits by something that is no rule."""
    assert result.draft
    edits = {edit for line in _pieces(result.draft) for edit in line.edits}
    return (edits - _EDITED_BY) | ({removal.rule for removal in result.removals} - _REMOVED_BY)


def _invented(source: Lines, result: Imported) -> list[str]:
    """Fields whose words are not those of their source, edits by a rule aside."""
    assert result.draft
    assert result.quiz
    odd = [line.text for line in _pieces(result.draft) if not line.edits and line.text != _standing(source, line.span)]
    told = " ".join(line.text for passage in result.draft.introduction for line in passage.lines)
    odd += [result.quiz.introduction] if not _same(result.quiz.introduction, told) else []
    for question, draft in zip(result.quiz.questions, result.draft.questions, strict=True):
        fields = [(question.stem, draft.stem_lines)]
        for option, read_option in zip(question.options, draft.options, strict=True):
            fields += [(option.text, read_option.lines), (option.feedback, read_option.feedback)]
        for pair, read_pair in zip(question.pairs, draft.pairs, strict=True):
            fields.append((f"{pair.prompt} {pair.match}", read_pair.lines))
        odd += [text for text, lines in fields if not _same(text, " ".join(line.text for line in lines))]
    return odd


def _standing(source: Lines, span: Span) -> str:
    return source[span.line - 1].text[span.start : span.end]


def _same(text: str, source: str) -> bool:
    """Whether Markdown shows the words of its source, which may be Markdown itself.

    The signs that keep `a&#65;` what it is part none of its words.
    """
    shown = _shown(text)
    ways = ((shown, source), (_SIGNS.sub("", shown), _SIGNS.sub("", source)), (shown, _shown(source)))
    return any(_words(one) == _words(other) for one, other in ways)


def _shown(text: str) -> str:
    """What readers see of Markdown: in prose `&amp;gt;` shows `&gt;`; `&gt`, code and math show as they stand."""
    return "".join(_unescaped(part.text) if part.kind is Markup.PROSE else part.text for part in segments(text))


def _unescaped(text: str) -> str:
    return _ENTITY.sub(lambda match: unescape(match[0]), text)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)
