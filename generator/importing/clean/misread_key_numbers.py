"""Puts numbers back that were read as letters in a row of keys: `l. b  2. c  3. a` and `S) c  6) d`.

A row of three entries or more whose numbers rise by one says what number each has; one that is not a number must look
like the one that belongs there. A row of two is mended where the row above ends with the number before.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines

AFTER = ("control_characters", "mojibake", "flattened_lines")

RULE = "misread_key_numbers"
_LETTERS = r"[A-Ha-h](?:\s?[,&]\s?[A-Ha-h])*(?=[\s,;|]|$)"
_ENTRY = re.compile(rf"(?P<number>[\dlISZOBGT]{{1,3}})[.):-]\s*{_LETTERS}")
_ROW = re.compile(rf"[\s|]*(?:[\dlISZOBGT]{{1,3}}[.):-]\s*{_LETTERS}[\s,;|.]*){{2,}}")
_DIGITS = str.maketrans("lISZOBGT", "11520867")
_FEWEST = 3


def clean(lines: Lines) -> Cleaned:
    """Look at every row of keys."""
    done = []
    last = 0
    for line in lines:
        if line.blank:
            done.append(line)
            continue
        numbers = list(_ENTRY.finditer(line.text)) if _ROW.fullmatch(line.text) else []
        right = _counted([match["number"] for match in numbers], last)
        done.append(line.edited(_written(line.text, numbers, right), RULE) if right else line)
        last = right[-1] if right else int(numbers[-1]["number"]) if numbers and numbers[-1]["number"].isdigit() else 0
    return Cleaned(tuple(done))


def _counted(numbers: list[str], last: int) -> list[int]:
    """The numbers of a row in which some are misread; empty where none is, or they do not count on."""
    sound = [(i, int(number)) for i, number in enumerate(numbers) if number.isdigit()]
    if not sound or len(sound) == len(numbers):
        return []
    first = sound[0][1] - sound[0][0]
    enough = len(numbers) >= _FEWEST or first == last + 1
    whole = all(_digits(number) == first + i for i, number in enumerate(numbers))
    return [first + i for i in range(len(numbers))] if enough and whole and first > 0 else []


def _digits(number: str) -> int:
    return int(number.translate(_DIGITS))


def _written(text: str, numbers: list[re.Match[str]], right: list[int]) -> str:
    for match, number in reversed(list(zip(numbers, right, strict=True))):
        text = text[: match.start("number")] + str(number) + text[match.end("number") :]
    return text
