r"""A formula as one line of characters, for places that set no formulas: `\frac{1}{2}x^2` is `1/2 x²`.

What TeX means is told by the engine that the site uses: its MathML holds the very characters, and only how they stand
to each other is left to say.
"""

from __future__ import annotations

import html
import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable

from generator.bank.tex import to_mathml

_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot);)[A-Za-z]+;")
_SUPERSCRIPTS = str.maketrans("0123456789+−-=()nijkTtx", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱʲᵏᵀᵗˣ")
_SUBSCRIPTS = str.maketrans("0123456789+−-=()aeijkmnptx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢⱼₖₘₙₚₜₓ")
_ACCENTS = {"ˆ": "\u0302", "^": "\u0302", "→": "\u20d7", "¯": "\u0304", "‾": "\u0305", "˙": "\u0307", "¨": "\u0308"} | {
    "˜": "\u0303",
    "~": "\u0303",
}
_ONE = re.compile(r"\d[\d.]*|\w[\u0300-\u036f\u20d0-\u20ff]?|\(.*\)", re.DOTALL)
_SINGLE = re.compile(r"[\w.\u0300-\u036f\u20d0-\u20ff]+|\(.*\)", re.DOTALL)


def math_text(tex: str, *, display: bool = False) -> str:
    """Write a formula on one line.

    Args:
        tex: the formula without its dollars.
        display: whether it stands on a line of its own.

    Raises:
        TexError: the formula does not parse.
    """
    mathml = _ENTITY.sub(lambda match: html.unescape(match[0]), to_mathml(tex, display=display))
    return " ".join(_text(ET.fromstring(mathml)).split())  # noqa: S314 - the engine's own output, without a DTD


def _text(node: ET.Element) -> str:
    form = _FORMS.get(node.tag)
    return form(node, list(node)) if form else (node.text or "") + _joined(list(node))


def _joined(parts: list[ET.Element]) -> str:
    """Put the parts of a row behind one another; a sign at its start, or behind another one, goes with what follows."""
    row = ""
    for part in parts:
        text = _text(part)
        ahead = row.rstrip()
        if part.tag == "mo" and (part.text or "") in "−+±-" and (not ahead or ahead[-1] in "([{,=<>≤≥≈→"):
            text = text.strip()
        row += text
    return row


def _operator(sign: str) -> str:
    visible = "".join(character for character in sign if unicodedata.category(character) not in {"Cf", "Mn"})
    if visible in {"∑", "∏", "∫", "∂", "∇", "′", "∞", "∀", "∃", "∅", "|", "‖", "{", "/", "!"}:
        return visible
    spaced = visible and all(unicodedata.category(each) in {"Sm", "So"} for each in visible)
    if spaced or visible in {"−", "⋅", "·", "×", "…", "&"}:
        return f" {visible} "
    return f"{visible} " if visible in {",", ";"} else visible


def _over(base: ET.Element, sign: ET.Element) -> str:
    accent = _ACCENTS.get((sign.text or "").strip())
    if accent:
        text = _text(base).strip()
        return f"{text}{accent}" if len(text) == 1 else f"({text}){accent}"
    return f"{_text(base)}{_above(sign)} "


def _above(part: ET.Element) -> str:
    text = _text(part).strip()
    return text if text and set(text) <= {"′"} else _script(text, _SUPERSCRIPTS, "^")


def _below(part: ET.Element) -> str:
    return _script(_text(part).strip(), _SUBSCRIPTS, "_")


def _script(text: str, small: dict[int, int], sign: str) -> str:
    dense = text.replace(" ", "")
    if dense and all(ord(character) in small for character in dense):
        return dense.translate(small)
    return f"{sign}{text}" if len(text) == 1 else f"{sign}({text})"


def _grouped(text: str, single: re.Pattern[str] = _SINGLE) -> str:
    text = text.strip()
    return text if single.fullmatch(text) else f"({text})"


_FORMS: dict[str, Callable[[ET.Element, list[ET.Element]], str]] = {
    "mo": lambda node, _: _operator(node.text or ""),
    "mspace": lambda node, _: " " if node.get("width") else "",
    "mfrac": lambda _, parts: f" {_grouped(_text(parts[0]))}/{_grouped(_text(parts[1]))} ",
    "msqrt": lambda node, _: f"√{_grouped(_joined(list(node)), _ONE)}",
    "mroot": lambda _, parts: f"{_script(_text(parts[1]), _SUPERSCRIPTS, '')}√{_grouped(_text(parts[0]), _ONE)}",
    "msup": lambda _, parts: f"{_text(parts[0])}{_above(parts[1])}",
    "msub": lambda _, parts: f"{_text(parts[0])}{_below(parts[1])}",
    "msubsup": lambda _, parts: f"{_text(parts[0])}{_below(parts[1])}{_above(parts[2])}",
    "munderover": lambda _, parts: f"{_text(parts[0])}{_below(parts[1])}{_above(parts[2])} ",
    "munder": lambda _, parts: f"{_text(parts[0])}{_below(parts[1])} ",
    "mover": lambda _, parts: _over(parts[0], parts[1]),
    "mtable": lambda _, parts: "; ".join(_text(row).strip() for row in parts),
    "mtr": lambda _, parts: ", ".join(_text(cell).strip() for cell in parts),
    "mphantom": lambda _, __: "",
}
"""How the parts of an element stand to each other; of one that is not here they stand behind one another."""
