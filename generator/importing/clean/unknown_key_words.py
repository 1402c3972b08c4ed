"""Reads a word that stands under the options of many questions with a letter behind it as the word for the answer.

A. Lumpur        A. Lumpur
B. Batuan        B. Batuan
SAHIH=B          Answer: B

What the word says in its language is not known: a doubt is left on every such line.
"""

from __future__ import annotations

import re
from collections import defaultdict

from generator.importing.drafts import Cleaned, Lines
from generator.importing.keys.stated_key import stated
from generator.importing.words import phrases, plain
from generator.model.line import Line

AFTER = ("control_characters", "mojibake", "cyrillic_letters")

RULE = "unknown_key_words"
_FEWEST = 3  # questions
_KEY = re.compile(
    r"[\s*_>(\[]*(?P<word>[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){0,2})[*_]*\s*[:=][*_]*\s*[(\[]?(?P<letter>[A-Ha-h])[)\].*_\s]*$"
)
_OPTION = re.compile(r"[\s*_]*[(\[]?(?P<letter>[A-Ha-h])[.):\]]\s*\S")
_OTHERS = (
    ("shown_key", "picked"),
    ("shown_key", "wrong"),
    ("quiz_platform", "picked"),
    ("quiz_platform", "given"),
    ("test_bank", "rows"),
    ("exam_dump", "section"),
    ("exam_dump", "about"),
)
_TAKEN = (
    "“{}” is taken for a word that states the key, for a letter stands behind it under the options of many questions"
)


def clean(lines: Lines) -> Cleaned:
    """Write the lines anew where one word stands under the options of questions enough, with more than one letter."""
    found: dict[str, dict[int, str]] = defaultdict(dict)
    option = ""
    for at, line in enumerate(lines):
        match = _KEY.match(line.text) if ":" in line.text or "=" in line.text else None
        if match and option and match["letter"].casefold() <= option and stated(line) is None:
            found[plain(match["word"])][at] = match["letter"]
        label = _OPTION.match(line.text)
        option = label["letter"].casefold() if label else option if line.blank else ""
    others = {plain(phrase) for table, key in _OTHERS for phrase in phrases(table, key)}
    told = {
        at: letter
        for word, letters in found.items()
        if word not in others and len(letters) >= _FEWEST and len(set(letters.values())) > 1
        for at, letter in letters.items()
    }
    return Cleaned(tuple(_written(line, told[at]) if at in told else line for at, line in enumerate(lines)))


def _written(line: Line, letter: str) -> Line:
    match = _KEY.match(line.text)
    return line.edited(f"Answer: {letter}", RULE).doubted(_TAKEN.format(match["word"] if match else ""))
