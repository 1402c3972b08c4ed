r"""Every formula parses.

Why: formulas are set when the site is built; a reader would see the TeX instead.

Example: `$\frac{1{2}$`, where a brace is missing; `"$\theta$"`, as YAML reads `\t` in double quotes as a tab;
`\(\frac{1}{2}\)`, which is no formula here.

Mend: write the formula as LaTeX with amsmath has it, between dollar signs. A dollar sign that is meant is written `\$`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields
from generator.bank.tex import TexError, to_mathml
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, Segment, segments

CODES = {"tex": Severity.ERROR, "lone-dollar": Severity.WARNING, "tex-brackets": Severity.WARNING}
_DOLLAR = r"A dollar sign that is meant is written `\$`."
_PAIRS = r"Each `{`, `\left` and `\begin` needs its `}`, `\right` and `\end`, in the same formula."
_HINTS = (  # for reasons that hold these words; the first that fits
    ("Unknown command", "Only LaTeX with amsmath is known; see to the spelling."),
    (
        "Unknown environment",
        "Known are matrix, pmatrix, bmatrix, vmatrix, cases, aligned, align, array and their like.",
    ),
    ("losing token", _PAIRS),
    ('Found "&"', r"Columns need an environment such as `aligned` or `matrix`; the sign itself is written `\&`."),
    ("script", r"Braces say what belongs together: `x_{1_2}` or `{x_1}_2`."),
    ("expected argument", "Put what the command takes into braces behind it."),
)
# `$ \beta $` and `$x_{1}` are no math to Markdown. Prices have neither a command nor a braced index behind the dollar.
_STRAY = re.compile(r"(?<!\\)\$[^$\n]{0,200}?(?:\\[A-Za-z]{2}|[_^]\{)")
# What is left of \theta, \times, \rho, \right, \nabla, \neq …; the reader refuses what is left of \frac and \beta.
_EATEN = re.compile(
    r"(?:\t(?:heta|au|imes|ext|ilde|o|op|frac)|\r(?:ho|ight|angle|ceil|floor|m)|\n(?:abla|eq|eg|otin))(?![A-Za-z])"
)
_LOST = (
    "The formula has lost a backslash: in double quotes, YAML reads it and its letter as white space.",
    "Write the text below a `|`, where backslashes stay.",
)
_BRACKETED = re.compile(r"(?<!\\)\\(?:\((?P<inline>[^\n]{1,1000}?)\\\)|\[(?P<display>.{1,2000}?)\\\])", re.DOTALL)
_FORMULA = re.compile(r"\\[A-Za-z]|[\^_=<>+]|\A[A-Za-z]{1,2}\Z")  # `\[1\]` and `\(see there\)` are text
_COMMAND = re.compile(r"\\(?:[A-Za-z]+|.)")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def check(bank: Bank) -> Iterator[Finding]:
    """Parse every formula, those of drafts too, and look for dollars that were to start one."""
    for field in markdown_fields(bank, "$", "\\"):
        for segment in segments(field.text):
            if segment.kind is Markup.PROSE:
                if "$" in segment.text:
                    yield from _stray_dollars(field, segment)
                if "\\" in segment.text:
                    yield from _bracketed(field, segment)
            elif segment.kind in {Markup.INLINE_MATH, Markup.DISPLAY_MATH}:
                yield from _formula(field, segment)


def _formula(field: Field, segment: Segment) -> Iterator[Finding]:
    display = segment.kind is Markup.DISPLAY_MATH
    start = segment.start + (2 if display else 1)
    formula = segment.content
    if blank := _BLANK_LINE.search(formula):
        message = "The formula does not parse: a blank line ends it."
        yield field.finding("tex", message, "Delete the blank line.", offset=start + blank.end())
        return
    if eaten := _EATEN.search(formula):
        yield field.finding("tex", *_LOST, offset=start + eaten.start() + 1)
        return
    try:
        to_mathml(formula, display=display)
    except TexError as error:
        reason = " ".join(error.reason.split())
        message = f"The formula does not parse: {reason[:1].lower()}{reason[1:]}."
        hint = next((hint for words, hint in _HINTS if words.lower() in reason.lower()), _DOLLAR)
        command = _COMMAND.match(formula, error.offset)
        length = len(command[0]) if command else 1
        yield field.finding("tex", message, hint, offset=start + error.offset, length=length)


def _bracketed(field: Field, segment: Segment) -> Iterator[Finding]:
    for match in _BRACKETED.finditer(segment.text):
        inline = match["inline"] is not None
        formula = (match["inline"] if inline else match["display"]).strip()
        if not _FORMULA.search(formula):
            continue
        opened, dollars = (r"\(", "$") if inline else (r"\[", "$$")
        message = f"`{opened}` starts no formula here: readers see it as it stands."
        hint = f"Write `{dollars}{' '.join(formula.split())}{dollars}`."
        yield field.finding(
            "tex-brackets", message, hint, offset=segment.start + match.start(), length=match.end() - match.start()
        )


def _stray_dollars(field: Field, segment: Segment) -> Iterator[Finding]:
    for lost in re.finditer(rf"\${_EATEN.pattern}", segment.text):  # white space behind a dollar: no math any more
        yield field.finding("tex", *_LOST, offset=segment.start + lost.start())
    for stray in _STRAY.finditer(segment.text):
        message = "TeX stands behind this dollar sign, yet it starts no formula."
        hint = f"The dollars of a formula touch it and come in pairs: `$x$`, not `$ x $`. {_DOLLAR}"
        yield field.finding("lone-dollar", message, hint, offset=segment.start + stray.start())
