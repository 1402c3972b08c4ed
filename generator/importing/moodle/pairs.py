"""What belongs together in a matching question: the key names all pairs, and the rows of the page show where one ends.

Dante        Answer 2 Question 1        The Divine Comedy
…
The correct answer is: Dante → The Divine Comedy, Goethe → Faust
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Lines, PairDraft
from generator.importing.lettered.passages import passages
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TABLE = "moodle_review"
_ARROW = r"\s*(?:→|->|⟶|⇒)\s*"
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Paired:
    """A matching question.

    Attributes:
        stem: the lines above the rows.
        pairs: what belongs together, in the order of the key.
        evidence: the rows, and the signs between the pairs.
        rest: lines behind the key.
    """

    stem: Lines
    pairs: tuple[PairDraft, ...]
    evidence: Lines
    rest: Lines = ()


def pairs(stem: Lines, said: Lines) -> Paired | None:
    """Read the pairs; None where the key is not one line that names every row of the page, and nothing else.

    Args:
        stem: all lines above the key.
        said: what is stated as the key.
    """
    filled = [i for i, line in enumerate(stem) if not line.blank]
    rows = [above for above, i in pairwise(filled) if _field().fullmatch(stem[i].text)]
    names = [" ".join(stem[i].text.split()) for i in rows]
    if len(names) < _FEWEST or len(set(names)) < len(names) or not said:
        return None
    found = _cut(said[0], names)
    if found is None:
        return None
    # which text stands beside which is what the key tells
    evidence = tuple(replace(line, doubts=()) for line in stem[rows[0] :] if not line.blank)
    return Paired(stem[: rows[0]], found[0], (*evidence, *found[1]), said[1:])


def _cut(key: Line, names: list[str]) -> tuple[tuple[PairDraft, ...], Lines] | None:
    """The pairs of a key, and the signs between them; None when it does not name all that the rows ask for."""
    starts = [match for name in names if (match := _named(name).search(key.text))]
    starts.sort(key=lambda match: match.start())
    if len(starts) < len(names) or starts[0].start() > 0 or any(a.end() > b.start() for a, b in pairwise(starts)):
        return None
    found, signs = [], []
    for match, following in pairwise((*starts, None)):
        if match is None:
            break
        end = following.start() if following else len(key.text)
        text = key.text[match.end() : end].rstrip(" .,;" if following else " .")
        if not text:
            return None
        _, before, prompt, arrow, answer, behind, _ = cut(
            key, match.start(), match.start("name"), match.end("name"), match.end(), match.end() + len(text), end
        )
        signs += [piece for piece in (before, arrow, behind) if not piece.blank]
        found.append(PairDraft(passages((prompt,))[0], passages((answer,))[0]))
    return tuple(found), tuple(signs)


def _named(name: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?:^|,)\s*(?P<name>{words}){_ARROW}")


@cache
def _field() -> re.Pattern[str]:
    """`Answer 2 Question 1`, which screen readers are told of a field."""
    answer, question = (pattern(phrases(_TABLE, key)) for key in ("answer", "question"))
    return re.compile(rf"\s*{answer}\s+\d{{1,2}}\s+{question}\s+\d{{1,3}}\s*", re.IGNORECASE)
