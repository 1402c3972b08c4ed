"""A paragraph for each question: what is asked, the options as bare lines, and below them the right one once more.

Which rock floats on water?
Granite
Pumice
Answer: Pumice
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Unparsed
from generator.importing.fences import fenced
from generator.importing.keys.stated_key import Fit, Stated, fit, stated
from generator.importing.lettered.behind_options import behind_options
from generator.importing.lettered.letter_labels import openings
from generator.importing.lettered.question_number import question_number
from generator.importing.marks import marked
from generator.importing.page_heading import page_heading
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut
from generator.importing.platform.heads import heads
from generator.model.line import Line

_FEWEST = 3  # questions
_LEAST = 3  # lines above the key: what asks, and two options
_ENOUGH = 0.8  # of the paragraphs are questions whose key is the text of an option
_FITS = 0.8
_STEM = "no line of this asks; where the stem ends and the options begin is a guess"
_ASKS = "an option asks as well; where the stem ends is a guess"
_WRAPPED = "an option begins with a small letter, unlike the others; it may go on with the one above"
_TWO = "the source states two different keys"


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph.

    Attributes:
        lines: all of it.
        head: the number in front; None where there is none.
        number: as printed; may be empty.
        stem: what is asked.
        options: a line each.
        below: from the key on.
        said: the key.
    """

    lines: Lines
    head: Line | None
    number: str
    stem: Lines
    options: Lines
    below: Lines
    said: Stated

    @property
    def fit(self) -> Fit:
        """The options that the key names by their text."""
        return fit(self.said, [""] * len(self.options), [line.text for line in self.options])


def score(lines: Lines) -> float:
    """How well a text fits: nearly all of its paragraphs are questions, and their keys the texts of options."""
    if heads(lines):  # the layout of platforms knows more of questions with a number
        return 0.0
    paragraphs = _paragraphs(lines)
    paragraphs = paragraphs[1:] if paragraphs and len(paragraphs[0]) == 1 else paragraphs  # a title
    fitting = sum(part is not None and bool(part.fit.right) for part in map(_part, paragraphs))
    return _FITS if fitting >= max(_FEWEST, _ENOUGH * len(paragraphs)) and not any(fenced(lines)) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the paragraphs."""
    read = [(paragraph, _part(paragraph)) for paragraph in _paragraphs(lines)]
    first = next((n for n, (_, part) in enumerate(read) if part), len(read))
    above = tuple(line for paragraph, _ in read[:first] for line in paragraph)
    title, heading, rest = page_heading(above, "")
    unparsed = [Unparsed(part, "a question with its options and its key") for part in (heading, rest) if part]
    unparsed += [
        Unparsed(paragraph, "a question with its options and its key") for paragraph, part in read[first:] if not part
    ]
    return QuizDraft(
        title=title.text.strip(" *#_") if title else "",
        questions=tuple(_question(part) for _, part in read if part),
        evidence=(title,) if title else (),
        removals=tuple(removal for _, part in read if part for removal in behind_options(part.below).removals),
        unparsed=tuple(unparsed),
        width=text_width(lines),
    )


def _paragraphs(lines: Lines) -> list[Lines]:
    return [tuple(group) for blank, group in groupby(lines, key=lambda line: line.blank) if not blank]


def _part(paragraph: Lines) -> _Part | None:
    """A paragraph as a question; None when it has no key in words below two bare lines."""
    keys = ((i, said) for i, line in enumerate(paragraph) if (said := stated(line)) and said.value)
    at, said = next(keys, (0, None))
    if said is None or at < _LEAST:
        return None
    number = question_number(paragraph[0].text)
    head, first = cut(paragraph[0], number.end) if number else (None, paragraph[0])
    body = (first, *paragraph[1:at])
    asking = [i for i, line in enumerate(body[:-2]) if asks(line.text)]
    end = asking[0] + 1 if asking else 1
    options = body[end:]
    if any(marked(line).mark or openings(line) for line in options):
        return None
    named = str(number.number) if number else ""
    return _Part(paragraph, head, named, body[:end], options, paragraph[at:], said)


def _question(part: _Part) -> QuestionDraft:
    fitted = part.fit
    behind = behind_options(part.below)
    explanation, bullets = behind.explanation(())
    rests = (line for key in behind.keys for line in (key.head, key.named, key.rest) if line and not line.blank)
    options = tuple(OptionDraft((Passage((line,)),), Mark.by(i, fitted.right)) for i, line in enumerate(part.options))
    return QuestionDraft(
        part.number,
        (Passage(part.stem),),
        options,
        (*((part.head,) if part.head else ()), *rests, *behind.headings, *behind.vote.lines, *bullets),
        several=len(fitted.right) > 1,
        doubts=tuple(_doubts(part, fitted, behind.keys)),
        explanation=explanation,
    )


def _doubts(part: _Part, fitted: Fit, keys: tuple[Stated, ...]) -> list[Doubt]:
    asking = [line for line in (*part.stem, *part.options) if asks(line.text)]
    doubts = [] if asking else [Doubt("stem-doubtful", _STEM, part.options[:1])]
    doubts += [Doubt("stem-doubtful", _ASKS, tuple(asking[1:]))] if len(asking) > 1 else []
    small = tuple(line for line in part.options if line.text.strip()[:1].islower())
    if 0 < len(small) < len(part.options):
        doubts.append(Doubt("options-unclear", _WRAPPED, small))
    doubts += [Doubt("key-unclear", fitted.note, (part.said.head,))] if fitted.note else []
    others = [key for key in keys if key.value and key.value != part.said.value]
    return [*doubts, *([Doubt("key-contradicted", _TWO, tuple(key.head for key in others))] if others else [])]
