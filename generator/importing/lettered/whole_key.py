"""A key that is the text of an option, and goes on below its line as that does.

Answer: Rock that floats
on water
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from generator.importing.lettered.behind_options import Behind
from generator.importing.words import plain

_MOST = 6  # lines


def with_whole_key(behind: Behind, texts: Sequence[str]) -> Behind:
    """Put the lines right below the only key to it that make it the text of an option, to the letter.

    Args:
        behind: what stands behind the options.
        texts: of the options.
    """
    known = {plain(text) for text in texts}
    key = behind.keys[0] if len(behind.keys) == 1 else None
    if key is None or key.signs or not key.value or plain(key.value) in known:
        return behind
    first = key.named.span.line + 1
    placed = enumerate(behind.text[:_MOST], start=first)
    below = tuple(
        line for _, line in takewhile(lambda each: not each[1].blank and each[1].span.line == each[0], placed)
    )
    for n in range(1, len(below) + 1):
        whole = replace(key, more=below[:n])
        if plain(whole.value) in known:
            return replace(behind, keys=(whole,), text=behind.text[n:])
    return behind
