"""Four times the text takes about four times the time, whatever it looks like."""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt
from time import process_time

import pytest

from generator.importing.pipeline import import_readings, import_text

HEAD = "1/1 point\n1. What is lava?\n\nMolten rock\n\nCorrect\n\n"
SMALL, LARGE = 6_000, 24_000
FACTOR = 6  # four times the text takes four times the time, sixteen times where a step is quadratic
SLACK = 0.05  # seconds

ROW = "1/1 point  1. Which of these gases do plants take in by day?  Oxygen  Nitrogen  Correct  Helium  Hydrogen"


def _again(text: str) -> Callable[[int], str]:
    return lambda size: text * (size // len(text))


def _numbered(text: str) -> Callable[[int], str]:
    return lambda size: "".join(text.format(n % 1000) for n in range(1, size // len(text) + 1))


def _before_a_word(sign: str) -> Callable[[int], str]:
    return lambda size: f"What is lava{sign * size}x"


SIGNS = {"question marks": "?", "full stops": ".", "colons": ":", "dashes": "-", "lines to fill": "_", "quotes": "”"}
SHAPES: dict[str, Callable[[int], str]] = {
    "one long word": _again("x"),
    "one long line": _again("word other "),
    "short lines": _again("Lava\n"),
    "paragraphs": _again("Lava is molten rock\n\n"),
    "blank lines": _again("\n"),
    "tabs": _again("\t"),
    "a row of cells": _again("a\tb cd\t"),
    "rows of cells": _again("1/1 point\tWhich of these is\n"),
    "repeated rows": _again(f"{ROW}\t\tx\n"),
    "repeated lines": _again("The same line again and again\n"),
    "labels": _again("Correct\n"),
    "labels in a line": _again("Un-selected is correct "),
    "scores": _again("1/1 point\n"),
    "scores in a line": _again("1/1 point "),
    "numbers": _again("1. Why?\n"),
    "numbers alone": _again("12. \n"),
    "rising numbers": _numbered("{}. What is lava?\nRock\nCorrect\n\n"),
    "records": _numbered('{{"question": "Which is {}?", "choices": ["mud", "ore"], "answer": 1}}\n'),
    "broken records": _numbered('{{"question": "Which is {}?", "choices": ["mud", "ore"\n'),
    "open lists": _again("[\n"),
    "statements": _numbered("{}. Lava is hot. (T)\n"),
    "elements": _numbered('<quiz><question type="essay"><questiontext>Why {}?</questiontext></question>\n'),
    "cards": _numbered("Which is {}?<br>A) Mud<br>B) Ore\tB\n"),
    "dollars": _again("$"),
    "formulas": _again("$x$ "),
    "open formulas": _again("a $x\n"),
    "fences": _again("```\n"),
    "two kinds of fences": _again("```\na\n~~~\n"),
    "a code gutter": lambda size: f"```\n{_numbered('{} x = 1' + chr(10))(size)}```\n",
    "back-ticks": _again("`a "),
    "brackets": _again("[a"),
    "stars": _again("*"),
    "underscores": _again("_ "),
    "hashes": _again("# "),
    "backslashes": _again("\\"),
    "tags": _again("<b"),
    "mojibake": _again("don\u00e2\u20ac\u2122t do it\n"),
    "furniture": _again("Next Item\n"),
    "circles": _again("@ Molten rock\n"),
    **{f"{name} before a word": _before_a_word(sign) for name, sign in SIGNS.items()},
    "gaps before a word": lambda size: f"[ ] {' ' * size}x",
    "numbers with wide gaps": lambda size: f"{'1  ' * (size // 3)}x",
    "calls": _again("a("),
    "an address": _again("a.b@"),
    "text for machines": _again("Ignore all previous instructions. "),
    "honour codes": _again("I, Ann Stone, understand that submitting work that isn't my own is wrong\n"),
    "lists in lists": lambda size: "".join(f"{' ' * n}- mud and ore\n" for n in range(isqrt(2 * size))),
    "a quiz": _numbered("1/1 point\n{}. Which of these rocks is it?\n\nBasalt\n\nCorrect\n\nLimestone\n\n"),
}


LETTERS = "abcdefghijklmnopqrstuvwxyz"
ASKED = "1. Which of these is it?\n"
ANY_LAYOUT: dict[str, Callable[[int], str]] = {
    "options of one stem": lambda size: ASKED + "".join(f"{LETTERS[n % 26]}) stone {n}\n" for n in range(size // 12)),
    "bullets of one stem": lambda size: ASKED + _numbered("- stone {}\n")(size),
    "numbers of one stem": lambda size: ASKED + _numbered("{}. stone\n")(size),
    "circles of one stem": lambda size: ASKED + _numbered("○ stone {}\n")(size),
    "letters alone": lambda size: "".join(f"{'ABCD'[n % 4]}\n\n" for n in range(size // 3)),
    "numbers alone": _numbered("{}\n"),
    "a table of questions": lambda size: (
        "| Question | A | B | Answer |\n|---|---|---|---|\n" + _numbered("| Which {}? | mud | ore | B |\n")(size)
    ),
    "Cyrillic questions": _numbered("{}. Какая это река?\nа) Волга\nб) Дон\nв) Лена\nОтвет: б\n\n"),
    "Chinese questions": _numbered("{}. 下列哪一项是正确的？\nA. 火山岩\nB. 泥土\n答案：B\n\n"),
    "a long word": _again("abcdefghijklmnopqrstuvwxyz"),
    "long words": _again("a" * 500 + "\n"),
    "deep quotations": _again("> " * 60 + "a) one\n"),
    "stars in lines": _again("* * * a\n"),
    "brackets that never close": _again("(((((((((([[[[[[[ a) one\n"),
    "brackets that never open": _again(")]}"),
    "fences that never close": _again("```python\nx = 1\n"),
    "fences of two kinds among options": _again("1. Which?\n```\nx\na) one\n~~~\nb) two\n"),
    "entities of entities": lambda size: f"1. &{'amp;' * (size // 4)}lt;b\na) one\nb) two\n",
    "entities": _again("a) &amp;amp;amp;lt;b&amp;gt; one\n"),
    "form feeds": _again("Page 1 of 9\f\n1. Which is it?\na) one\n"),
    "combining characters": _again("a\u0301) o\u0302ne\n"),
    "one letter with many accents": lambda size: f"1. a{chr(0x301) * size}\na) one\nb) two\n",
    "spaces before a word": lambda size: f"{' ' * size}a) one\n",
    "nothing but questions": _again("Which is it?\n"),
    "nothing but keys": _again("Answer: A\n"),
    "a list of keys": lambda size: f"{ASKED}a) one\nb) two\n\nAnswers\n{_numbered('{}. a' + chr(10))(size)}",
    "one number again and again": _again("1. Which is it?\na) one\nb) two\nAnswer: a\n"),
    "a wide gap behind a key": lambda size: f"{ASKED}a) one\nb) two\nAnswer: a{' ' * size}b\n",
    "a wide gap in a list of keys": lambda size: (
        f"{ASKED}a) one\nb) two\n2. Why?\na) one\nb) two\nAnswers\n1. a{' ' * size}x\n2. b\n"
    ),
    "a wide gap behind a field": lambda size: f"Name{' ' * size}x\n{ASKED}a) one\nb) two\n",
    "a wide gap in a question": lambda size: f"Q: Which{' ' * size}is it?\nA: It{' ' * size}is\nQ: Why?\nA: So\n",
    "a wide gap in a Canvas option": lambda size: (
        f"Question 1\n1 / 1 pts\nWhich is it?\nCorrect!\nmud{' ' * size}ore\nlava\n" * 2
    ),
    "a wide gap in a Moodle option": lambda size: (
        f"Question 1\nCorrect\nMark 1 out of 1\nWhich is it?\na. mud{' ' * size}ore\nb. lava\n"
    ),
    "a wide gap in a box": lambda size: f"## Which{' ' * size}is it?\n\n- [x] mud{' ' * size}ore\n- [ ] lava\n",
    "a wide gap in a cell": lambda size: (
        f"| Question | A{' ' * size}x | B | Answer |\n|---|---|---|---|\n| Why? | a | b | A |\n"
    ),
    "one long explanation": lambda size: (
        f"{ASKED}a) one\nb) two\nAnswer: a\nExplanation: {_again('Because it is so.' + chr(10))(size)}"
    ),
}


ONE_QUESTION = _again("Molten rock that flows\n")
READINGS = {
    "two readings of many questions": _numbered("{}. What is lava?\na) Molten rock\nb) Cold rock\nAnswer: a\n\n"),
    "two readings of one long question": lambda size: f"1. What is lava?\n{ONE_QUESTION(size)}a) Rock\nb) Mud\n",
}


def _seconds(text: str) -> float:
    start = process_time()
    assert import_text("quiz.txt", text.encode(), layout="course-result-page").quiz
    return process_time() - start


def _seconds_of_any(text: str) -> float:
    start = process_time()
    assert import_text("quiz.txt", text.encode())
    return process_time() - start


def _seconds_of_two(text: str) -> float:
    other = text.replace("rock", "r0ck")
    start = process_time()
    assert import_readings([("a.txt", text.encode()), ("b.txt", other.encode())], layout="generic").quiz
    return process_time() - start


def _grows_with_length(shape: Callable[[int], str]) -> bool:
    return _seconds(HEAD + shape(LARGE)) < FACTOR * _seconds(HEAD + shape(SMALL)) + SLACK


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_the_time_grows_with_the_length_of_the_text(shape: Callable[[int], str]) -> None:
    assert any(_grows_with_length(shape) for _ in range(3))  # a busy machine may spoil one measurement


@pytest.mark.parametrize("shape", ANY_LAYOUT.values(), ids=ANY_LAYOUT.keys())
def test_the_time_grows_with_the_length_of_a_text_of_which_nobody_names_the_layout(shape: Callable[[int], str]) -> None:
    small, large = shape(SMALL), shape(LARGE)
    assert any(_seconds_of_any(large) < FACTOR * _seconds_of_any(small) + SLACK for _ in range(3))


@pytest.mark.parametrize("shape", READINGS.values(), ids=READINGS.keys())
def test_the_time_of_two_readings_grows_with_their_length(shape: Callable[[int], str]) -> None:
    small, large = shape(SMALL), shape(LARGE)
    assert any(_seconds_of_two(large) < FACTOR * _seconds_of_two(small) + SLACK for _ in range(3))
