"""The number in front of a question: `1.`, `2)`, `3.-`, `(4)`, `#5`, `6º`, `7/20`, `Question 8:`, `Q.9`, `____ 10.`.

Also `Item 11 of 40` and `Question No. 12`, and behind that of a chapter: `2.7 Which …`.
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.kept import kept
from generator.importing.words import pattern, phrases, words
from generator.model.line import Line
from generator.model.value import value

_CHAPTER = re.compile(r"[\s*_#]{0,6}\d{1,2}\.(?P<number>\d{1,3})[.):]?\s+(?=[A-ZÀ-Þ¿¡\"“«])")
_SIGN = r"n(?:[°º.]|[or][.°º]?(?=\s?\d)|úm\.?|um\.)"  # `Question No. 3`, `Frage Nr. 3`, `Domanda N° 3`
_OF = re.compile(r"\s(?:of|von|de|sur)\s\d{1,4}")


@value()
class QuestionNumber:
    """The number that a line begins with.

    Attributes:
        number: as printed.
        end: where in the line the text behind it begins.
        style: how it is written, the same for all questions of one list.
    """

    number: int
    end: int
    style: str


@kept
def number_of(line: Line) -> QuestionNumber | None:
    """Read the number of a question in front of a line."""
    return question_number(line.text)


def question_number(text: str) -> QuestionNumber | None:
    """Read the number of a question in front of a text; a number without any sign around it is none."""
    worth = _worth().fullmatch(text)
    if worth:
        return QuestionNumber(int(worth["number"]), len(text), "worth")
    match = _number().match(text)
    if match is None:
        chapter = _CHAPTER.match(text)
        return QuestionNumber(int(chapter["number"]), chapter.end(), "chapter") if chapter else None
    if match["word"]:  # `Question 3 asks …` is a sentence
        sure = bool(match["close"]) or not text[match.end() :][:1].islower()
        return QuestionNumber(int(match["number"]), match.end(), "word") if sure else None
    if _OF.match(match["close"] or ""):  # `3 of 40 stones float`
        return None
    style = match["open"] + "".join((match["close"] or "").split())
    style = style or ("#" if text[: match.start("number")].endswith("#") else "")
    return QuestionNumber(int(match["number"]), match.end(), style) if style else None


@cache
def _worth() -> re.Pattern[str]:
    """A number and what the question is worth, alone on a line: `3 (2 points)`."""
    units = pattern((*words().points, *phrases("test_bank", "worth")))
    return re.compile(
        rf"[^\w(\[]{{0,6}}(?P<number>\d{{1,3}})[*_.)]*\s*[(\[]\s*\d{{1,3}}(?:[.,]\d{{1,2}})?\s*{units}\s*[)\]][\s*_:.]*",
        re.IGNORECASE,
    )


@cache
def _number() -> re.Pattern[str]:
    heads = pattern((*words().questions, *phrases("exam_dump", "head")))
    close = r"\s?[.)]\s?[-–−](?=\s)|\s?[.):\]]|\s?[-–−](?=\s)|[ºª°][.):]?|\s?/\s?\d{1,3}(?!\w|[.,/]\d)[.):]?|/(?=\s)"
    close += rf"|{_OF.pattern}(?!\w|[.,]\d)[.):]?"
    return re.compile(
        r"(?:_{2,}[ .]{0,3})?"
        rf"[^\w(\[]{{0,6}}(?:(?P<word>{heads})(?:\s?{_SIGN})?[\s.:#]{{0,4}})?(?P<open>[(\[]?)(?P<number>\d{{1,4}})(?![^\Wºª]|[.,]\d)"
        rf"[*_]*+(?P<close>{close})?[*_]*+(?:\s+|$|(?=(?-i:[A-ZÀ-Þ])|[¿¡\"“$]))",
        re.IGNORECASE,
    )
