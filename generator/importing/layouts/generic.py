"""What is left: questions by number, or by their question mark, with options behind letters, numbers or bullets.

The key counts where something states it: `Answer: C`, a star or `(correct)` on an option, the only option in bold.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines, Mark, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.fences import fenced
from generator.importing.lettered.above_first import above_first
from generator.importing.lettered.bold_keys import with_bold_doubts, with_contrary_bold
from generator.importing.lettered.broken_options import broken_options
from generator.importing.lettered.key_first import with_first_doubts
from generator.importing.lettered.keyed_question import keyed_question
from generator.importing.lettered.question_starts import question_starts
from generator.importing.lettered.unnumbered import Part, unnumbered
from generator.importing.page_heading import page_heading
from generator.importing.paragraphs import text_width
from generator.importing.part_heading import without_part_heading
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases, words
from generator.model.line import Line

LAST = 1.0  # whatever its score, every other layout that fits goes before this one
FALLBACK = True  # reads what no layout fits

_MOST = 0.45
_LONGEST_TITLE = 100
_SAMPLE = 100  # questions that tell what the others are like
_USUAL = 0.6  # of the questions have their key as an option that stands there again
_COMMENTS = 3  # lines
_FEWEST = 2  # numbers, or words, that make a list of questions
_NEARLY = 0.8  # of the questions that begin with a word have options
_AGAIN = Doubt("key-unclear", "an option stands here twice; that may be the key, or a line that was read twice")
_ALL = Doubt("key-unclear", "only the last question has a key; it may be the list of the keys of all")
_OF_KEY = frozenset({"key-unclear", "key-contradicted"})  # doubts of questions of which something states a key
_LIST = "the only question has options with numbers; these may be questions themselves"
_NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]")
_BOUNDARY = "nothing shows for sure where one question ends and the next begins"


Question = tuple[str, Lines, Part]  # its number, the number's line, the rest


def score(lines: Lines) -> float:
    """How well a text fits: by the share of what may be questions that have options or an answer; it comes last."""
    parts = _questions(lines)[1][:_SAMPLE]
    return min(_MOST, sum(_asks(number, part) for number, _, part in parts) / len(parts)) if parts else 0.0


def _asks(number: str, part: Part) -> bool:
    """Whether a part has options or a stated answer, and a number or, above options, a stem that asks."""
    question = keyed_question(number, (), part.lines, bullets=True).question
    if number:
        return bool(question.options or question.answers)
    return bool(question.options) and asks(question.stem_text)


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    above, parts = _questions(lines)
    cuts = [without_part_heading(part.lines) for _, _, part in parts]
    parts = [(n, head, replace(part, lines=rest)) for (n, head, part), (rest, _) in zip(parts, cuts, strict=True)]
    comments = above if _are_comments(above) else ()
    title, heading, rest = page_heading(() if comments else above, parts[0][0] if parts else "")
    read = [keyed_question(number, head, part.lines, bullets=True) for number, head, part in parts]
    bold = with_bold_doubts([(item.question, item.bold) for item in read])
    bold = with_contrary_bold(bold, [item.agrees for item in read])
    questions = list(with_first_doubts(bold, [item.first for item in read]))
    if sum(item.again for item in read) < len(read) * _USUAL:  # then a line was read twice
        questions = [
            replace(q, doubts=(*q.doubts, _AGAIN)) if item.again else q for q, item in zip(questions, read, strict=True)
        ]
    for i, (_, _, part) in enumerate(parts):
        if part.unsure:
            for at in range(max(i - 1, 0), i + 1):
                doubt = Doubt("boundary-unclear", _BOUNDARY, next((line,) for line in part.lines if not line.blank))
                questions[at] = replace(questions[at], doubts=(*questions[at].doubts, doubt))
    width = text_width(lines)
    alone = questions[0] if len(questions) == 1 and not questions[0].number else None
    listed = alone is not None and any(
        _NUMBERED.match(line.text) for option in alone.options for line in option.evidence
    )
    doubts = [Doubt("questions-missing", _LIST, alone.lines)] if alone and listed else []
    return QuizDraft(
        title=title.text.strip(" *#_") if title else "",
        doubts=tuple(doubts),
        questions=broken_options(_of_all(above_first(above, questions, [item.shown for item in read])), width),
        evidence=(title,) if title else (),
        removals=(
            *(
                Removal(line.span, "furniture")
                for line in (*comments, *heading, *(line for _, part in cuts for line in part))
            ),
            *(removal for item in read for removal in item.removals),
        ),
        unparsed=Unparsed.of(rest, "a question with a number or a question mark"),
        width=width,
    )


def _of_all(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt a key behind the last question where no other has one: `Answers: B, C, D` may be the keys of all."""
    keyed = [
        any(option.mark is Mark.RIGHT for option in question.options) or any(d.code in _OF_KEY for d in question.doubts)
        for question in questions
    ]
    if len(questions) < _FEWEST or not keyed[-1] or any(keyed[:-1]):
        return questions
    return (*questions[:-1], replace(questions[-1], doubts=(*questions[-1].doubts, _ALL)))


def _questions(lines: Lines) -> tuple[Lines, list[Question]]:
    """What stands above the first question, and the questions."""
    starts = question_starts(lines)
    worded = next((i for i, line in enumerate(lines) if _word().match(line.text)), len(lines))
    if len(starts) < _FEWEST or worded < starts[0].index:  # then what has numbers may be options: `Q: …` / `1) …`
        by_words = _by_words(lines)
        if by_words or len(starts) < _FEWEST:
            return by_words or _by_question_marks(lines)
    ends = [*(start.index for start in starts), len(lines)][1:]
    parts: list[Question] = []
    for start, end in zip(starts, ends, strict=True):
        head, text = cut(lines[start.index], start.end)
        parts.append((str(start.number), (head,), Part((text, *lines[start.index + 1 : end]))))
    return tuple(line for line in lines[: starts[0].index] if not line.blank), parts


def _by_words(lines: Lines) -> tuple[Lines, list[Question]] | None:
    """Questions that begin with a word and no number, `Question: Who?`, `Q: Who?`; None unless most have options."""
    code = fenced(lines)
    matches = [None if inside else _word().match(line.text) for line, inside in zip(lines, code, strict=True)]
    found = [(i, match.end()) for i, match in enumerate(matches) if match]
    heads = [(i, at) for i, at in found if not _is_comment(lines[i])] or found
    parts: list[Question] = []
    for (start, at), end in zip(heads, [*(i for i, _ in heads[1:]), len(lines)], strict=bool(heads)):
        head, text = cut(lines[start], at)
        parts.append(("", (head,), Part((text, *lines[start + 1 : end]))))
    asked = [keyed_question("", (), part.lines, bullets=True).question.options for _, _, part in parts[:_SAMPLE]]
    if len(parts) < _FEWEST or sum(map(bool, asked)) < _NEARLY * len(asked):
        return None
    return tuple(line for line in lines[: heads[0][0]] if not line.blank), parts


@cache
def _word() -> re.Pattern[str]:
    asked = pattern((*words().questions, *phrases("question_answer", "question")))
    return re.compile(rf"[^\w(\[]{{0,6}}{asked}[*_]*\s?:[*_]*\s*(?=\S)", re.IGNORECASE)


def _are_comments(above: Lines) -> bool:
    """Whether the text above is what a file says to those who write it: three lines or more, all behind `#`."""
    return len(above) >= _COMMENTS and all(map(_is_comment, above))


def _is_comment(line: Line) -> bool:
    return line.heading or line.text.strip() == "#"  # cleaning takes the sign off


def _by_question_marks(lines: Lines) -> tuple[Lines, list[Question]]:
    full = [i for i, line in enumerate(lines) if not line.blank]
    titled = len(full) > 1 and full[1] > full[0] + 1 and _is_title(lines[full[0]].text)
    begin = full[0] + 1 if titled else 0
    parts = unnumbered(lines[begin:])
    return tuple(lines[i] for i in full[:1] if titled), [("", (), part) for part in parts]


def _is_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and text.rstrip()[-1:] not in {".", ":", "?", ",", ";"}
