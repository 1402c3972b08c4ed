"""Several readings of one document made one quiz, as in double keying: what independent readings agree on is sure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.importing.collating.collate_question import collate_question
from generator.importing.collating.differences import CODE
from generator.importing.collating.match_questions import Page, match_questions
from generator.importing.collating.read_question import read_question
from generator.importing.collating.rewrite import RULE
from generator.importing.collating.strip import core
from generator.importing.collating.taken import Taken
from generator.importing.collating.vocabulary import Vocabulary, joined
from generator.importing.doubts import kind
from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed

_ONCE = "only one reading has this question"
_SHINGLE = 8
_SAME_DOCUMENT = 0.35


@dataclass(frozen=True, slots=True)
class ReadQuiz:
    """One reading of a document, or several put together.

    Attributes:
        draft: the quiz.
        words: what it knows.
        lines: all lines that a layout saw.
        removals: source text that is in no question, and why.
    """

    draft: QuizDraft
    words: Vocabulary
    lines: Lines
    removals: tuple[Removal, ...] = ()


@dataclass
class _Work:
    """The quiz as it comes together."""

    questions: list[QuestionDraft] = field(default_factory=list)
    removals: list[Removal] = field(default_factory=list)


def collate(first: ReadQuiz, second: ReadQuiz) -> ReadQuiz:
    """Collate two readings of one document.

    Args:
        first: the reading that is kept where both are as good.
        second: the other.
    """
    work = _Work()
    matches = match_questions(
        Page(first.draft, first.lines, first.removals), Page(second.draft, second.lines, second.removals)
    )
    for match in matches:
        if match.first and match.second:
            found = collate_question(
                read_question(match.first, first.words, lent=match.lent == 0),
                read_question(match.second, second.words, lent=match.lent == 1),
                match.groups,
            )
            work.questions.append(found.question)
            work.removals += [removal for gone, held in found.repeats for removal in _repeated(gone, held)]
        else:
            work.questions += [_once(question) for question in match.pair if question]
    draft = _quiz(first.draft, second.draft, work)
    removals = tuple(dict.fromkeys((*first.removals, *second.removals, *work.removals)))
    return ReadQuiz(draft, joined(first.words, second.words), first.lines, removals)


def same_document(first: Lines, second: Lines) -> bool:
    """Whether two texts are readings of one document: the shorter one's letters stand in the longer one."""
    ours, others = _shingles(first), _shingles(second)
    fewer = min(len(ours), len(others))
    return not fewer or len(ours & others) / fewer >= _SAME_DOCUMENT


def _shingles(lines: Lines) -> frozenset[str]:
    cores = (core(line.text) for line in lines)
    return frozenset(text[i : i + _SHINGLE] for text in cores for i in range(max(len(text) - _SHINGLE + 1, 0)))


def _once(question: QuestionDraft) -> QuestionDraft:
    return replace(question, doubts=(*question.doubts, Doubt(CODE, _ONCE, question.stem_lines)))


def _quiz(ours: QuizDraft, others: QuizDraft, work: _Work) -> QuizDraft:
    """The quiz with its title, and what neither reading could place."""
    questions = tuple(work.questions)
    placed = Taken(
        (*(line.span for question in questions for line in question.lines), *(gone.span for gone in work.removals))
    )
    unparsed = []
    for part in (*ours.unparsed, *others.unparsed):
        free = tuple(line for line in part.lines if line.span not in placed)
        left = _unheld(free, questions)
        work.removals += [Removal(line.span, RULE) for line in free if line not in left]
        unparsed += [Unparsed(left, part.expected)] if left else []
    known = {kind(doubt) for doubt in others.doubts}
    announced = {ours.announced, others.announced} - {None}
    return QuizDraft(
        title=ours.title or others.title,
        questions=questions,
        evidence=(*ours.evidence, *others.evidence),
        unparsed=tuple(unparsed),
        doubts=tuple(doubt for doubt in ours.doubts if kind(doubt) in known),  # what both show, none disproves
        announced=next((count for count in announced if count == len(questions)), ours.announced or others.announced),
        width=max(ours.width, others.width),
        markdown=ours.markdown and others.markdown,
        copied=ours.copied and others.copied,
        written=ours.written and others.written,
    )


def _unheld(lines: Lines, questions: tuple[QuestionDraft, ...]) -> Lines:
    """The lines that no question of another reading holds."""
    texts = {reading: _held_by_others(questions, reading) for reading in {line.span.reading for line in lines}}
    return tuple(
        line for line in lines if len(core(line.text)) < _SHINGLE or core(line.text) not in texts[line.span.reading]
    )


def _held_by_others(questions: tuple[QuestionDraft, ...], reading: int) -> str:
    return "\n".join(core(line.text) for q in questions for line in q.lines if line.span.reading != reading)


def _repeated(gone: Lines, held: Lines) -> list[Removal]:
    """Removals of what another reading says as well, each with the lines there."""
    where = {
        reading: tuple(sorted({other.span.line for other in held if other.span.reading != reading}))
        for reading in {line.span.reading for line in gone}
    }
    return [Removal(line.span, RULE, where[line.span.reading]) for line in gone]
