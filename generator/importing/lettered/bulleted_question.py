"""One question whose options stand behind bullets: stem, options, and what stands below them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import MOST_OPTIONS, Doubt, Lines, Mark, QuestionDraft
from generator.importing.keys.shown_key import shown_key
from generator.importing.keys.stated_key import Stated, fit
from generator.importing.lettered.behind_options import Behind, behind_options, opens
from generator.importing.lettered.bullet_items import DOUBTFUL, Item, number
from generator.importing.lettered.bulleted_parts import Items, Part
from generator.importing.lettered.emphasis import around, around_each
from generator.importing.lettered.lettered import Lettered
from generator.importing.lettered.missed_doubts import missed_doubts
from generator.importing.lettered.passages import passages
from generator.importing.lettered.whole_key import with_whole_key

_BETWEEN = "this stands between the options and the key; it may be an option"
_TWO_KEYS = "the source states two different keys"


@dataclass(frozen=True, slots=True)
class BulletedQuestion:
    """A question as it was read.

    Attributes:
        question: the draft.
        behind: what stands behind its options.
        shown: whether nothing but signs on its options show its key.
        bold: whether they are bold type alone.
    """

    question: QuestionDraft
    behind: Behind
    shown: bool
    bold: bool


def stated_keys(part: Part) -> tuple[tuple[Stated, ...], list[str]]:
    """What is said of the key of a question, and its options."""
    _, options, below = _split(part.items)
    texts = [option.text for option in options]
    return with_whole_key(behind_options(below), texts).keys, texts


def bulleted_question(part: Part, *, counted: bool) -> BulletedQuestion:
    """Read one question.

    Args:
        part: all of it.
        counted: whether the keys of the text count options, `Answer: 2`.
    """
    stem, options, below = _split(part.items)
    stem, emphasis = around_each(stem)
    shown = shown_key(options)
    behind = with_whole_key(behind_options(below), [option.text for option in shown.options])
    said = next(iter(behind.keys), None)
    signs_of = [str(n) if counted else "" for n in range(1, len(options) + 1)]
    texts = [option.text for option in shown.options]
    fitted = fit(said, signs_of, texts) if said else None
    right = fitted.right if fitted else shown.right
    explanation, bullets = behind.explanation(())
    text, signs = passages(stem)
    draft = QuestionDraft(
        number=part.number,
        stem=text,
        options=tuple(option.draft(Mark.by(i, right)) for i, option in enumerate(shown.options)),
        evidence=(
            *((part.sign,) if part.sign else ()),
            *(
                line
                for key in behind.keys
                for line in (key.head, key.named, *((key.rest,) if key.rest else ()), *key.more)
            ),
            *(*emphasis, *signs, *bullets, *behind.headings, *behind.missed, *behind.vote.lines, *shown.evidence),
        ),
        several=len(right) > 1 and not (shown.strong and not fitted),
        explanation=explanation,
        shown="" if fitted else shown.sign,
    )
    doubts = [Doubt("options-unclear", DOUBTFUL, item.doubtful) for item in part.items if item.doubtful]
    doubts += _boundaries(part.items)
    if len({key.right for key in (fit(k, signs_of, texts) for k in behind.keys[:MOST_OPTIONS]) if key.right}) > 1:
        doubts.append(Doubt("key-contradicted", _TWO_KEYS, tuple(key.head for key in behind.keys)))
    if said and fitted and fitted.note:
        doubts.append(Doubt("key-unclear", fitted.note, (said.head, said.named)))
    if fitted and shown.right and fitted.right and set(shown.right) != set(fitted.right):
        doubts.append(Doubt("key-contradicted", "a tick and the answer below name different options", draft.evidence))
    only = bool(shown.right and not fitted)
    doubts += missed_doubts(behind, shown=only)
    return BulletedQuestion(replace(draft, doubts=tuple(doubts)), behind, shown=only, bold=only and shown.strong)


def _boundaries(items: Items) -> Iterator[Doubt]:
    """Paragraphs behind the options that may be one more option, or begin another question."""
    at = next((i for i, item in enumerate(items) if item.sign is not None), len(items))
    end = next((i for i in range(at, len(items)) if items[i].sign is None), len(items))
    behind = items[end:]
    if behind and not opens(behind[0].lines[0]) and any(opens(line) for item in behind for line in item.lines[:1]):
        yield Doubt("options-unclear", _BETWEEN, behind[0].lines)
    for above, below in pairwise(behind):
        if above.sign is None and below.sign is not None and _begins(above):
            yield Doubt("questions-missing", "another question may begin here", above.lines)


def _begins(item: Item) -> bool:
    """Whether a paragraph above bullets looks like a stem; `These are wrong:` announces a list."""
    last = item.lines[-1].text.rstrip()
    return number(item.lines[0].text) is not None or (asks(item.text) and last[-1:] != ":")


def _split(items: Items) -> tuple[Lines, tuple[Lettered, ...], Lines]:
    """The stem, the options, and what stands below them."""
    at = next((i for i, item in enumerate(items) if item.sign is not None), len(items))
    end = next((i for i in range(at, len(items)) if items[i].sign is None), len(items))
    above = next((i for i in range(at) if items[i].lines and items[i].sign is None and opens(items[i].lines[0])), at)
    options = tuple(_lettered_item(item, place) for place, item in enumerate(items[at:end]))
    below = (*items[above:at], *items[end:])
    return _lines(items[:above]), options, _lines(below)


def _lettered_item(item: Item, place: int) -> Lettered:
    """One option; all of it in bold type may show the key."""
    text, signs = around(item.lines)
    sign = (item.sign,) if item.sign else ()
    return Lettered(place, "", text, (*sign, *signs), "✓" if item.ticked else "•", strong=bool(signs))


def _lines(items: Items) -> Lines:
    return tuple(line for item in items for line in (*((item.sign,) if item.sign else ()), *item.lines))
