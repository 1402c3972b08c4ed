"""Which options of a platform's question are right: by their labels, or by what is stated below them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importing.drafts import Doubt, Lines, Mark, one_line
from generator.importing.keys.stated_key import Fit, Stated, fit, signs
from generator.importing.pieces import cut
from generator.importing.platform.choice import Choice
from generator.importing.platform.options import Choices
from generator.importing.platform.page_labels import Page, is_beside
from generator.importing.platform.said import RIGHT, Kind
from generator.importing.platform.sides import Side
from generator.importing.words import plain
from generator.model.line import Line

_BOTH = "this option is labelled right and wrong"
_LEFT = "not all points were won, and the page may not label every right option"
_OTHER = "“Correct answer” names another option than the labels"
_TWO = "the source states two different keys"


def named_by_key(key: Sequence[Line], choices: Sequence[Choice], stated: int = 1) -> tuple[Fit, Lines]:
    """The options that `Correct answer:` names."""
    if not key or not choices:
        return Fit(), tuple(key)
    if stated > 1 and len({plain(line.text) for line in key}) > 1:
        return Fit(note=_TWO), tuple(key)
    texts = [one_line(choice.lines) for choice in choices]
    letters = [chr(ord("a") + i) if choice.placed else "" for i, choice in enumerate(choices)]
    right: list[int] = []
    for line in key:
        found = signs(line.text.strip()) if any(letters) else None
        bare = line.text.lstrip()
        end = found[1] if found else 0
        head, named, rest = cut(line, len(line.text) - len(bare), len(line.text) - len(bare) + end)
        said = Stated(head, named, found[0], None if rest.blank else rest) if found else Stated(head, rest)
        fitted = fit(said, letters, texts)
        if not fitted.right or (rest.text.strip() and found and not fitted.repeats):
            return Fit(note=fitted.note or f"the key reads “{line.text.strip()}”, which names no option"), tuple(key)
        right += fitted.right
    return Fit(tuple(sorted(set(right)))), tuple(key)


def key_marks(
    told: Sequence[set[Kind]], fitted: Fit, shown: Page, *, won: bool | None, asked: bool
) -> tuple[list[Mark], list[Doubt]]:
    """Marks by labels and by the stated key, which must not contradict each other."""
    doubts: list[Doubt] = []
    right = {i for i, kinds in enumerate(told) if kinds & RIGHT}
    wrong = {i for i, kinds in enumerate(told) if Kind.WRONG in kinds}
    if fitted.note:
        doubts.append(Doubt("key-unclear", fitted.note))
        return [Mark.NONE] * len(told), doubts
    if fitted.right:
        if (right and not right <= set(fitted.right)) or wrong & set(fitted.right):
            doubts.append(Doubt("key-contradicted", _OTHER))
        return [Mark.of(i in fitted.right) for i in range(len(told))], doubts
    if right & wrong:
        doubts.append(Doubt("key-contradicted", _BOTH))
        return [Mark.NONE] * len(told), doubts
    every = len(right | wrong) == len(told)
    whole = bool(right) and (won is True or shown.whole or every)
    single = len(right) == 1 and not asked
    # of a single choice only one can be chosen, and that is the wrong one
    revealed = shown.single and not asked and len(wrong) == 1
    if right and not whole and ((won is False and not revealed) or not single):
        doubts.append(Doubt("key-unclear", _LEFT))
    return [
        Mark.RIGHT if i in right else Mark.WRONG if i in wrong or whole else Mark.NONE for i in range(len(told))
    ], doubts


def all_won(found: Choices, shown: Page, *, headed: bool | None = None) -> bool | None:
    """Whether the question was answered rightly: its points, or the word above the stem or below all options, tell.

    Args:
        found: its options.
        shown: what the page shows.
        headed: what a word behind the number of the question says, where nothing else tells.
    """
    if found.parts.won is not None:
        return found.parts.won
    kinds = [label.kind for label in found.parts.labels if label.at == 0]
    if shown.trailing and found.choices:
        kinds += [label.kind for label in found.choices[-1].below]
    return headed if not kinds or Kind.PICKED in kinds else all(kind in RIGHT for kind in kinds)


def lost_labels(found: Choices, shown: Page) -> Lines:
    """Labels among the options that are given to none."""
    if shown.side is not Side.UNKNOWN:
        return ()
    among = dict.fromkeys(label.line for c in found.choices for label in (*c.above, *c.below))
    of_all = found.choices[-1].below[-1:] if found.choices and is_beside(found) else ()
    return tuple(line for line in among if line not in {label.line for label in of_all})
