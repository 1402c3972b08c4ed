"""One question that is answered in prose, in few words, or by a word for true or false."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.answer_parts import Part, answers_again
from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines, OptionDraft, Passage, QuestionDraft, one_line
from generator.importing.keys.stated_key import signs
from generator.importing.lettered.given_answer import ends_sentence, is_typed
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.passages import passages
from generator.importing.marks import marked
from generator.importing.pieces import without_blanks
from generator.importing.statements.offered import without_offered
from generator.importing.statements.options import truth_options
from generator.importing.truth_pairs import truth_of
from generator.model.line import Line

_BEHIND = "this stands between the question and its answer; it may be options"
_BLANK = "the answer holds no word and no number; it may be missing"
_AGAIN = "another answer stands below the first; the question that it answers may be lost"
_NEITHER = "the answer is neither of the two options that stand above it"
_SEVERAL = "the answer has several paragraphs; the last may belong to what follows"


def is_prose(part: Part) -> bool:
    """Whether an answer is a text, and not the letter of an option."""
    said = one_line(line for line in part.answer if not line.blank)
    body = (*part.stem, *((_whole(part.sign, part.answer[0]),) if part.sign else ()), *part.answer[1:])
    signs_of_options = lettered(body, numbers=False) or lettered(part.stem)
    listed = signs_of_options or any(marked(line).mark for line in part.stem[1:]) or _behind(part)
    letter = signs(said)
    names = letter is not None and letter[1] >= len(said) and not truth_of(said)
    counted = said.isdecimal() and len(without_blanks(part.stem)) == 1  # below one line that asks there is no list
    return bool(said) and not listed and (counted or not names)


def _behind(part: Part) -> Lines:
    """What stands between the line that asks and the answer."""
    asking = next((i for i, line in enumerate(part.stem) if asks(line.text)), len(part.stem))
    return without_blanks(part.stem[asking + 1 :])


def _whole(sign: Line, rest: Line) -> Line:
    """A line before it was cut, to look at: `A. One` may be an option as well."""
    return replace(sign, text=sign.text + rest.text)


def is_sentence(part: Part) -> bool:
    """Whether an answer without a word before it is one paragraph that ends a sentence, below what asks."""
    said = without_blanks(part.answer)
    return len(said) == 1 and asks(part.stem[-1].text) and ends_sentence(said[0].text.strip())


def prose_question(part: Part) -> QuestionDraft:
    """Read one question."""
    asked, pair = without_offered(part.stem)
    stem, bullets = passages(asked)
    bullets = (*bullets, *pair)
    text, more = passages(part.answer)
    options = _truth(part, text)
    if options:
        return QuestionDraft(part.number, stem, options, (part.head, *((part.sign,) if part.sign else ()), *bullets))
    short = len(text) == 1 and is_typed(text[0].text)
    several = len(text) > 1 and part.sign is None
    doubts = [Doubt("explanation-doubtful", _SEVERAL, text[-1].lines)] if several else []
    blank = not any(sign.isalnum() for passage in text for sign in passage.text)
    doubts += [Doubt("key-unclear", _BLANK, (part.sign or part.head,))] if text and blank else []
    behind = _behind(part)
    doubts += [Doubt("options-missing", _BEHIND, behind)] if behind else []
    again = tuple(line for line in part.answer[1:] if part.sign and answers_again(line))
    doubts += [Doubt("questions-missing", _AGAIN, again)] if again else []
    doubts += [Doubt("key-unclear", _NEITHER, text[0].lines if text else pair)] if pair else []
    return QuestionDraft(
        part.number,
        stem,
        evidence=(part.head, *((part.sign,) if part.sign else ()), *bullets, *more),
        doubts=tuple(doubts) if part.sign or is_sentence(part) else (*doubts, _unsure(part)),
        answers=text[0].lines if short and len(text[0].lines) == 1 else (),
        model=() if short and len(text[0].lines) == 1 else text,
    )


def _truth(part: Part, text: tuple[Passage, ...]) -> tuple[OptionDraft, ...]:
    """The options of a statement whose answer is `True`; the other one is not written."""
    if len(text) != 1 or len(text[0].lines) != 1:
        return ()
    truth = truth_of(text[0].text)
    return truth_options(text[0].lines[0], *truth) if truth and part.sign is not None else ()


def _unsure(part: Part) -> Doubt:
    note = "nothing shows that this is the answer; it may be options, or another question"
    return Doubt("key-unclear", note, tuple(line for line in part.answer if not line.blank))
