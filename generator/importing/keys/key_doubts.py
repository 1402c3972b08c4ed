"""What speaks against the key of a question: it names no option, or something else in the source names another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from generator.importing.drafts import Doubt
from generator.importing.keys.shown_key import Shown
from generator.importing.keys.stated_key import Fit, Stated, fit
from generator.importing.lettered.behind_options import Behind
from generator.importing.words import plain

_MOST = 12  # keys of one question that are compared


def key_doubts(behind: Behind, said: Stated | None, fitted: Fit, shown: Shown, voted: Sequence[int]) -> Iterator[Doubt]:
    """Compare what the source says of the key.

    Args:
        behind: what stands behind the options.
        said: the statement that counts.
        fitted: what it means for the options.
        shown: the options, and the signs on them.
        voted: indices of options with `Most Voted` behind them.
    """
    if said and fitted.note and shown.options and said.value:
        yield Doubt("key-unclear", fitted.note, (said.head,))
    if said and _is_list(said, fitted, shown):
        yield Doubt("key-unclear", "what stands behind this letter is not the text of its option", (said.named,))
    named = [key for key in behind.keys if key.signs]
    keys = behind.keys[:_MOST] if len(behind.keys) > 1 else ()
    fits = [_fit(key, shown) for key in keys]
    if len({frozenset(key.signs) for key in named}) > 1:
        yield Doubt("key-contradicted", "the source states two different keys", tuple(key.head for key in named))
    elif len({fitted.right for fitted in fits if fitted.right}) > 1:
        yield Doubt("key-contradicted", "the source states two different keys", tuple(key.head for key in behind.keys))
    unread = tuple(k.head for k, fitted in zip(keys, fits, strict=True) if k.value and not k.signs and not fitted.right)
    if unread and shown.options:
        yield Doubt("key-unclear", "one of the two keys of this question cannot be read", unread)
    if named:
        yield from _vote(behind, named[0], voted)
    # bold type may well mean something else
    if said and fitted.right and shown.right and not shown.strong and set(shown.right) != set(fitted.right):
        lines = (said.head, *(line for i in shown.right for line in shown.options[i].evidence[:1]))
        yield Doubt("key-contradicted", "the signs on the options show another key than the one stated", lines)


def _is_list(said: Stated, fitted: Fit, shown: Shown) -> bool:
    """Whether a letter on the line below the words may open a list that tells of each option: `A. is too heavy`."""
    if said.rest is None or not fitted.right or said.named.span.line == said.head.span.line:
        return False
    return plain(said.rest.text) not in {plain(shown.options[i].text) for i in fitted.right}


def _fit(key: Stated, shown: Shown) -> Fit:
    return fit(key, [option.sign for option in shown.options], [option.text for option in shown.options])


def _vote(behind: Behind, said: Stated, voted: Sequence[int]) -> Iterator[Doubt]:
    """A vote for another answer."""
    winner = behind.vote.winner or tuple(ascii_lowercase[index] for index in dict.fromkeys(voted))
    if winner and set(winner) != set(said.signs):
        signs = [", ".join(group).upper() for group in (said.signs, winner)]
        note = f"the key names {signs[0]}, but most readers voted for {signs[1]}"
        yield Doubt("key-contradicted", note, (said.head, *behind.vote.lines))
