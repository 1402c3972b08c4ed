"""Room above the questions of a quiz for the tools that a script puts there: the same words in the same places, unseen.

How much they need depends on the language and on the screen, and what comes below them is not to move when they come.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.site.element import plain
from generator.site.words import Words


def tool_room(questions: int, words: Words, *, practice: bool) -> str:
    """Write the place that a script fills.

    Args:
        questions: number of those on the page; none need no tools.
        words: of the page.
        practice: whether the site has a page for practice, to which two of the tools lead.
    """
    if not questions:
        return ""
    tally = words.app["tally-none"]
    if isinstance(tally, Mapping):
        tally = tally["one" if questions in words.singular else "other"]
    names = (*(("one-by-one", "as-exam") if practice else ()), "open-all", "print", "keys")
    tools = "".join(plain("span", str(words.app[name]), class_=_style(name)) for name in names)
    progress = plain("span", tally.format(n=questions), class_="qb-tally") + plain("span", "", class_="qb-meter")
    content = f'<p class="qb-progress">{progress}</p><div class="qb-tool-row">{tools}</div>'
    return (
        f'<div class="qb-tools qb-room" data-search-exclude hidden>{content}</div>'  # hidden where styles are not ours
    )


def _style(name: str) -> str:
    return "qb-tool qb-keys-button" if name == "keys" else "qb-tool"
