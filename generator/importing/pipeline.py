"""The stages of an import, one after the other: every doubt becomes a review note, every line is accounted for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import ModuleType

from generator.importing import clean, judge, layouts, readings
from generator.importing.compose import compose, paragraph
from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.key import decide
from generator.importing.ledger import unaccounted
from generator.importing.read import read
from generator.importing.rules import apply
from generator.model.discover import modules
from generator.model.finding import Finding
from generator.model.question import Option, Question, Quiz, ReviewNote
from generator.model.span import describe_lines

# A layout must reach this much to be taken, and lead by as much as the margin.
_FITS = 0.4
_MARGIN = 0.1


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import gives.

    Attributes:
        quiz: the quiz, its questions without ids, every doubt a review note; None when nothing could be imported.
        layout: the layout that read it.
        draft: the same with all its source spans, one question for each of the quiz.
        removals: source text that is in no question, and why.
        findings: what was wrong with the source.
    """

    quiz: Quiz | None
    layout: str = ""
    draft: QuizDraft | None = None
    removals: tuple[Removal, ...] = ()
    findings: tuple[Finding, ...] = ()


def layout_names() -> tuple[str, ...]:
    """Names that `--layout` takes."""
    return tuple(_name(module) for module in modules(layouts))


def import_text(path: str, data: bytes, *, source: str = "", title: str = "", layout: str | None = None) -> Imported:
    """Import one text.

    Args:
        path: the file's name, for findings.
        data: its bytes.
        source: name of the file in the sources folder.
        title: stands in where the text shows none.
        layout: name of the layout to use; the best by score when None.
    """
    text = read(path, data)
    if not text.lines:
        return Imported(None, findings=text.findings)
    cleaned = apply(clean, text.lines)
    folded = apply(readings, cleaned.lines)
    chosen, finding = _recognise(path, folded.lines, layout)
    if chosen is None:
        return Imported(None, findings=(*text.findings, *finding))
    draft = chosen.parse(folded.lines)
    removals = (*cleaned.removals, *folded.removals, *draft.removals)
    rest = unaccounted(text.lines, draft, removals)
    if rest:
        draft = _with_rest(draft, rest)
    return Imported(_quiz(draft, source, title), _name(chosen), draft, removals, (*text.findings, *finding))


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2].replace("_", "-")


def _recognise(path: str, lines: Lines, layout: str | None) -> tuple[ModuleType | None, tuple[Finding, ...]]:
    """Choose the layout that fits best; a finding when none fits, or two fit equally."""
    named = {_name(module): module for module in modules(layouts)}
    if layout is not None:
        return named[layout], ()
    ranked = sorted(((module.score(lines), name) for name, module in named.items()), reverse=True)
    known = ", ".join(named)
    if not ranked or ranked[0][0] < _FITS:
        message = "no layout fits this text; is it a quiz?"
        return None, (Finding(path, 0, 0, "layout-unknown", message, f"Name one with --layout: {known}."),)
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
        message = f"two layouts fit equally: {ranked[0][1]} and {ranked[1][1]}"
        return None, (Finding(path, 0, 0, "layout-unclear", message, "Name the right one with --layout."),)
    return named[ranked[0][1]], ()


def _with_rest(draft: QuizDraft, rest: Lines) -> QuizDraft:
    unparsed = Unparsed(rest, "a place for text that no stage accounts for")
    return replace(draft, unparsed=(*draft.unparsed, unparsed))


def _quiz(draft: QuizDraft, source: str, title: str) -> Quiz:
    doubts = [d for sign in modules(judge) if hasattr(sign, "of_quiz") for d in sign.of_quiz(draft)]
    return Quiz(
        title=draft.title or title,
        questions=tuple(_question(question, draft.width) for question in draft.questions),
        source=source,
        review=_notes(doubts),
    )


def _question(question: QuestionDraft, width: int) -> Question:
    key = decide(question)
    signs = [d for sign in modules(judge) if hasattr(sign, "of_question") for d in sign.of_question(question)]
    options = tuple(
        Option(compose(option.passages, width), correct=right, feedback=paragraph(option.feedback, width))
        for option, right in zip(question.options, key.correct, strict=True)
    )
    return Question(
        id="",
        number=question.number,
        stem=compose(question.stem, width),
        options=options,
        select="many" if key.several and sum(key.correct) < 2 else "",  # noqa: PLR2004 - two right options say it themselves
        answers=tuple(answer.text.strip() for answer in question.answers),
        explanation=compose(question.explanation, width),
        review=_notes([*question.doubts, *key.doubts, *signs]),
    )


def _notes(doubts: list[Doubt]) -> tuple[ReviewNote, ...]:
    """Doubts as review notes, each once, in the order in which they were raised."""
    notes = (ReviewNote(d.code, d.note, describe_lines(line.span.line for line in d.lines)) for d in doubts)
    return tuple(dict.fromkeys(notes))
