"""Tells where XML ends before its end."""

from __future__ import annotations

from generator.importing.drafts import Doubt
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Tree

_BROKEN = "the text ends before its XML does, or is damaged: line {}, column {}, {}"


def damage(source: Source, tree: Tree) -> tuple[Doubt, ...]:
    """A doubt about the whole, where the XML could not be read to its end."""
    if tree.mistake is None:
        return ()
    at, reason = tree.mistake
    return (Doubt("questions-missing", _BROKEN.format(*source.where(at), reason)),)
