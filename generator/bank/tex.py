r"""TeX to MathML, with the place of whatever does not parse.

The engine is math-core 0.9 (MathML Core, made for the browsers' own math). Its output goes into pages as it is: it
escapes text, and knows neither `\href` nor `\style` nor any other command that carries markup.
"""

from __future__ import annotations

import re

from math_core import LatexError, LatexToMathML

_CONVERTER = LatexToMathML(
    # The engine has no \substack; its \vec sets a combining arrow, which lies on the letter.
    macros={
        "substack": r"\begin{subarray}{c}#1\end{subarray}",
        "vec": r"\overrightarrow{#1}",
    },
    allow_unreliable_rendering=True,  # \widetilde; "unreliable" means that Safari may not stretch it
    fancy_error=False,  # "12: reason" instead of a drawing
    id_prefix="tex-",  # \label{search} must not take the id of the page's own search
)

# The engine is recursive: with 8 MB of stack it crashes the process at about 2,700 levels. Formulas nest up to ten.
LONGEST = 4000
DEEPEST = 100
_DEFINITIONS = frozenset({"def", "gdef", "let", "newcommand", "renewcommand", "providecommand"})
_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]"
_SUSPECT = re.compile(rf"{_CONTROL}|def|let|newcommand|providecommand")
"""What no harmful formula is without, apart from its braces; most formulas are told from those by it."""

_TOKEN = re.compile(rf"\\(?P<command>[A-Za-z]+)|\\.|(?P<brace>[{{}}])|(?P<control>{_CONTROL})")


class TexError(Exception):
    """TeX that does not parse.

    Attributes:
        reason: what is wrong, a sentence without its full stop.
        offset: where, in characters from the formula's start; the formula's length when its end came too early.
    """

    def __init__(self, reason: str, offset: int) -> None:
        """Keep the reason and the place."""
        super().__init__(f"{offset}: {reason}")
        self.reason = reason
        self.offset = offset


def to_mathml(tex: str, *, display: bool) -> str:
    """Turn a formula into a `<math>` element that is safe to put into HTML.

    Args:
        tex: the formula without its dollars.
        display: whether it stands on a line of its own.

    Raises:
        TexError: the formula does not parse, or is one that would bring the engine down.
    """
    _refuse_hostile(tex)
    try:
        return _CONVERTER.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        offset, _, reason = str(error).partition(": ")
        raise TexError(reason.rstrip("."), min(int(offset), len(tex))) from None


def _refuse_hostile(tex: str) -> None:
    if len(tex) > LONGEST:
        raise TexError(f"A formula of more than {LONGEST} characters", LONGEST)
    if tex.count("{") <= DEEPEST and not _SUSPECT.search(tex):
        return
    depth = 0
    for token in _TOKEN.finditer(tex):
        if token["control"]:
            raise TexError(f"Control character U+{ord(token[0]):04X}", token.start())
        if token["command"] in _DEFINITIONS:  # they multiply: ten lines of them make a formula of any depth
            raise TexError(f'A formula cannot define commands, as "{token[0]}" does', token.start())
        depth += {"{": 1, "}": -1}.get(token["brace"] or "", 0)
        if depth > DEEPEST:
            raise TexError(f"Braces nested more than {DEEPEST} deep", token.start())
