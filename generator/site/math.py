r"""The Markdown extension `generator.site.math`: math becomes MathML when the site is built.

It marks math as pymdownx.arithmatex does with `generic: true`, so that the rest of Markdown leaves it alone, and turns
what is so marked into MathML once the HTML is finished. arithmatex itself is not enough: it takes `$$a$$ $$b$$` for one
formula, and `$$a$$` amid a paragraph for inline math between stray dollars, where the check (generator.model.markup)
reads two formulas and one. Only Python-Markdown is asked for, so every site generator that uses it will do.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from html import escape, unescape

from markdown import Extension, Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.util import AtomicString
from pymdownx.arithmatex import BlockArithmatexProcessor

from generator.bank.tex import TexError, to_mathml

_DISPLAY = r"\$\$(?!\s*\$\$)(?P<math>[^$]+)\$\$"
_INLINE = r"\$(?![\s$])(?P<inline>(?:\\.|[^$\\])*?(?:\\.|[^$\\\s]))\$"
_MARKED = re.compile(
    r'(?P<before>[(\["“‘„]*)<(?P<tag>span|div) class="arithmatex">'
    r"(?:\\\((?P<inline>.*?)\\\)|\\\[(?P<display>.*?)\\\])"
    r'</(?P=tag)>(?P<after>[-–.,;:!?%)\]"”’]*)',
    re.DOTALL,
)


class _Mark(InlineProcessor):
    """Marks the formulas of a paragraph."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 (Python-Markdown's name)
        self, match: re.Match[str], _data: str
    ) -> tuple[ET.Element | None, int | None, int | None]:
        if match["escape"]:  # for Markdown's own step to undo
            return None, None, None
        element = ET.Element("span", {"class": "arithmatex"})
        element.text = AtomicString(rf"\({match['inline']}\)" if match["inline"] else rf"\[{match['math']}\]")
        return element, match.start(), match.end()


class _Render(Postprocessor):
    """Turns marked formulas into MathML."""

    def run(self, text: str) -> str:
        return _MARKED.sub(_mathml, text)


def _mathml(match: re.Match[str]) -> str:
    """Render a formula; browsers would break the line even between it and a comma."""
    before, after = match["before"], match["after"]
    if match["inline"] is None or not (before or after):
        return f"{before}{_formula(match)}{after}"
    return f'<span class="qb-unbroken">{before}{_formula(match)}{after}</span>'


def _formula(match: re.Match[str]) -> str:
    display = match["inline"] is None
    tex = unescape(match["display"] if display else match["inline"]).strip()
    try:
        math = to_mathml(tex, display=display)
    except TexError as error:
        # Only a preview shows this: the check reports the formula, and a build stops on it.
        return f'<code class="qb-tex-error" title="{escape(error.reason)}">{escape(tex)}</code>'
    return f'<{match["tag"]} class="qb-math">{math}</{match["tag"]}>' if display else math


class MathExtension(Extension):
    """Marks formulas before Markdown looks at anything but code, and renders them last."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        r"""Register the steps, each just before the one of arithmatex, should that be listed as well."""
        md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, "$"]
        block = BlockArithmatexProcessor(rf"(?s)^{_DISPLAY}[ ]*$", {"generic": True}, md)
        md.parser.blockprocessors.register(block, "qb-math-block", 79.95)
        md.inlinePatterns.register(_Mark(rf"(?P<escape>\\[\\$])|{_DISPLAY}|{_INLINE}", md), "qb-math-inline", 189.95)
        md.postprocessors.register(_Render(md), "qb-math", 5)  # after "raw_html" (30), "amp_substitute" and "unescape"


def makeExtension(**options: object) -> MathExtension:  # noqa: N802 (Python-Markdown looks for this name)
    """Return the extension, as Python-Markdown asks of a module that is named in a list of extensions."""
    return MathExtension(**options)
