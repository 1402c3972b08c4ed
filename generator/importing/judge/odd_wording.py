"""An option that says one word unlike all others that are worded as it is: `x = mar.fold(2)` among `x = mat.fold(…)`.

Options that share their wording are the best dictionary there is: a letter that is off, a sign, or a lost end shows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

SCANNED = True
READ = True

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_FEWEST = 3  # options
_SHORTEST = 3  # letters of a word
_SHARED = 4  # letters that a cut option still has of what the others begin with
_ENDING = 3  # letters of a form of a word
_LETTERS = {("c", "e"), ("c", "o"), ("e", "o"), ("i", "l"), ("i", "j"), ("u", "v"), ("h", "n"), ("f", "t")}  # variables
_DASHES = {"-", "–", "—", "~", "_", ":"}  # what an equals sign is misread as


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the words and signs of the options, place by place."""
    options = question.options[:MOST_OPTIONS]
    if len(options) < _FEWEST:
        return
    texts = [_TOKEN.findall(option.text) for option in options]
    lengths = {len(text) for text in texts}
    columns_of = {length: _columns([text for text in texts if len(text) == length]) for length in lengths}
    for option, text in zip(options, texts, strict=True):
        columns = columns_of[len(text)]
        behind = [False, *(all(map(str.isdigit, column)) for column in columns)]
        if any(
            _is_odd(token, column) or (counted and _is_no_unit(token, column))
            for token, column, counted in zip(text, columns, behind, strict=False)
        ):
            yield Doubt("wording-odd", "one word or sign is unlike that of all other options", option.lines)
        elif _is_cut(option.text, [other.text for other in options if other is not option]):
            yield Doubt("wording-odd", "the option ends in the middle of what all others begin with", option.lines)


def _columns(alike: list[list[str]]) -> list[Counter[str]]:
    """How often each token stands in each place of some texts, which are as long."""
    return [Counter(column) for column in zip(*alike, strict=True)]


def _is_odd(token: str, others: Counter[str]) -> bool:
    """Whether a token is almost the one that the others have in its place."""
    usual, often = others.most_common(1)[0]
    if usual == token or often < _FEWEST - 1 or others[token] > 1:
        return False
    if usual == "=":
        return token in _DASHES
    if (token, usual) in _LETTERS or (usual, token) in _LETTERS:
        return True
    if min(len(usual), len(token)) < _SHORTEST or not (usual.isalpha() and token.isalpha()):
        return False
    a, b = token.casefold(), usual.casefold()
    off = Levenshtein.distance(a.replace("rn", "m"), b.replace("rn", "m"), score_cutoff=1)
    return a != b and off <= 1 and a.rstrip("s") != b.rstrip("s")


def _is_no_unit(token: str, others: Counter[str]) -> bool:
    """Whether a number stands where all others have a unit: `9 6` where they have `13 sec`."""
    usual, often = others.most_common(1)[0]
    alone = others.total() - 1 == often >= _FEWEST - 1
    return token.isdigit() and alone and len(usual) > 1 and usual.isalpha()


def _is_cut(text: str, others: list[str]) -> bool:
    """Whether an option is no more than a part of what every other begins with; `flow` beside `flows` is a form."""
    if text.isalpha() and all(other.isalpha() and len(other) <= len(text) + _ENDING for other in others):
        return False
    own = "".join(text.split())
    spaceless = ["".join(other.split()) for other in others]
    return len(own) >= _SHARED and all(len(other) > len(own) and other.startswith(own) for other in spaceless)
