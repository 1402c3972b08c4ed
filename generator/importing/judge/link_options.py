"""An option that is nothing but a link or a picture among options that are texts: it may belong to the stem."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

NEEDS = frozenset("[/")

_LINK = re.compile(r"\s*(?:!?\[[^\[\]]{0,300}\]\([^()]{1,300}\)|<?https?://\S{1,300}>?)\s*")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look for links among the options."""
    links = [option for option in question.options if _LINK.fullmatch(option.text)]
    if len(links) < len(question.options):
        for option in links:
            note = "this is nothing but a link or a picture, and other options are texts; it may belong to the stem"
            yield Doubt("options-unclear", note, option.lines)
