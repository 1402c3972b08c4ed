"""From drafts to the quiz of the bank: texts composed, keys decided, every doubt a review note."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial

from generator.bank.decode import UNUSABLE
from generator.importing.compose import compose
from generator.importing.doubts import doubts_of, doubts_of_quiz
from generator.importing.drafts import Doubt, Passage, QuestionDraft, QuizDraft
from generator.importing.key import decide
from generator.importing.markdown.compose_markdown import compose_markdown
from generator.model.picture import undescribed
from generator.model.question import Option, Pair, Question, Quiz, ReviewNote
from generator.model.span import describe_lines


def to_quiz(draft: QuizDraft, source: str, title: str, readings: tuple[str, ...] = ()) -> Quiz:
    """Write a draft as a quiz, its questions without ids.

    Args:
        draft: the quiz as it was read.
        source: name of the file in the sources folder.
        title: stands in where the text shows none.
        readings: file names of the readings it is made of.
    """
    return Quiz(
        title=draft.title or title,
        questions=tuple(_question(question, draft, readings) for question in draft.questions),
        source=source,
        review=_notes(doubts_of_quiz(draft), readings),
        introduction=_write(draft)(draft.introduction),
    )


def _write(draft: QuizDraft) -> Callable[[tuple[Passage, ...]], str]:
    return compose_markdown if draft.markdown else partial(compose, width=draft.width)


def _question(question: QuestionDraft, draft: QuizDraft, readings: tuple[str, ...]) -> Question:
    key = decide(question)
    write = _write(draft)
    options = tuple(
        Option(
            write(option.passages),
            correct=right,
            feedback=write((Passage(option.feedback),)) if option.feedback else "",
        )
        for option, right in zip(question.options, key.correct, strict=True)
    )
    answers = tuple(answer.text.strip() for answer in question.answers)
    return Question(
        id="",
        number=question.number,
        stem=write(question.stem),
        figure="\n\n".join(map(undescribed, question.figures)),
        options=options,
        select="many" if key.several and sum(key.correct) < 2 else "",  # noqa: PLR2004 - two right options say it themselves
        answers=() if question.tolerance else answers,
        answer=answers[0] if question.tolerance else write(question.model),
        tolerance=question.tolerance,
        pairs=tuple(Pair(write(pair.prompt), write(pair.match)) for pair in question.pairs),
        distractors=tuple(map(write, question.distractors)),
        sequence=tuple(map(write, question.sequence)),
        explanation=write(question.explanation),
        review=_notes(
            doubts_of(question, key, typed=draft.markdown, copied=draft.copied, written=draft.written), readings
        ),
    )


def _notes(doubts: Iterable[Doubt], readings: tuple[str, ...]) -> tuple[ReviewNote, ...]:
    """Doubts as review notes, each once, in the order in which they were raised."""
    raised = tuple(doubts)
    first = {(doubt.code, doubt.note) for doubt in raised if any(not line.span.reading for line in doubt.lines)}
    once = (d for d in raised if (d.code, d.note) not in first or any(not line.span.reading for line in d.lines))
    return tuple(dict.fromkeys(_note(doubt, readings) for doubt in once))


def _note(doubt: Doubt, readings: tuple[str, ...]) -> ReviewNote:
    """One doubt; lines are those of the first reading, another one is named in words: `(scan.b.txt, line 12)`."""
    lines: dict[int, list[int]] = defaultdict(list)
    for line in doubt.lines:
        lines[line.span.reading].append(line.span.line)
    first = describe_lines(lines.pop(0, ()))
    elsewhere = [f"{readings[reading]}, {_named(numbers)}" for reading, numbers in sorted(lines.items())]
    note = UNUSABLE.sub("\ufffd", doubt.note)  # it may quote what no rule has cleaned
    return ReviewNote(doubt.code, f"{note} ({'; '.join(elsewhere)})" if elsewhere else note, first)


def _named(numbers: list[int]) -> str:
    return f"{'line' if len(set(numbers)) == 1 else 'lines'} {describe_lines(numbers)}"
