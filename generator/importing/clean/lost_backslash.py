r"""Puts back the backslash of a TeX command that was read as an escape: `\frac` → form feed + `rac` → `rac`.

Software that handles TeX as if it were a string literal turns \a \b \f \n \r \t \v into control characters, which are
then dropped: `$rac{1}{2}arepsilon$` was `$\frac{1}{2}\varepsilon$`. Only inside math, and only where what is left is no
command of its own and no letters touch it.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.model.markup import Markup, segments

AFTER = ("table_cells", "running_header", "flattened_lines")
NEEDS = re.compile(r"\$")

# Commands that begin with an escape's letter. \eta, \exists, \in … would be what is left of \beta, \nexists, \min …
# and are commands themselves: those stay.
_COMMANDS = """
alpha angle approx ast bar begin bf big binom boldsymbol bot bullet forall frac nabla neg neq not notin right rangle rho
rightarrow tan tanh tau text textbf textit theta tilde times top varepsilon varphi vartheta vec vee
"""
_SHORTEST = 4  # of shorter commands two letters are left, and those may be two variables
_EATEN = {command[1:]: command for command in _COMMANDS.split() if len(command) >= _SHORTEST and command[1:] != "angle"}
_REST = "|".join(sorted(_EATEN, key=len, reverse=True))
_BARE = re.compile(rf"(?<![\\A-Za-z])(?:{_REST})(?![A-Za-z])")
# The control character that a backslash and a letter became; a form feed also ends pages, so a command must follow.
_CONTROL = {"\a": "a", "\b": "b", "\f": "f", "\v": "v"}
_WHOLE = {*_COMMANDS.split(), "amalg", "arccos", "arcsin", "arctan", "beta", "bmod", "flat", "frown", "vdots", "vert"}
_ESCAPED = re.compile(r"([\a\b\f\v])([A-Za-z]+)")


def clean(lines: Lines) -> Cleaned:
    """Mend every line."""
    return Cleaned(tuple(line.edited(_mend(line.text), "lost_backslash") for line in lines))


def _mend(text: str) -> str:
    if "$" not in text:
        return text
    text = _ESCAPED.sub(_unescaped, text)
    if not _BARE.search(text):
        return text
    return "".join(
        _BARE.sub(_restored, part.text) if part.kind in {Markup.INLINE_MATH, Markup.DISPLAY_MATH} else part.text
        for part in segments(text)
    )


def _unescaped(match: re.Match[str]) -> str:
    command = _CONTROL[match[1]] + match[2]
    return f"\\{command}" if command in _WHOLE else match[0]


def _restored(match: re.Match[str]) -> str:
    return f"\\{_EATEN[match[0]]}"
