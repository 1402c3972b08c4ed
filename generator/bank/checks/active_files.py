"""Nothing runs on the site that nobody meant to run there.

Why: a site publishes what lies in content/pages as it stands. A script, or a page written as HTML, may do there what
the pages of the site may: read and change what its readers have stored, or look like one of its pages.

Example: `content/pages/extra/counter.js`; `content/pages/old-quiz.html`, saved from another site.

Mend: write the page as Markdown. Where a script is meant, let somebody who keeps the bank read it, and put
`active-file = "off"` into the bank's settings.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.model.finding import Finding, Severity

CODES = {"active-file": Severity.WARNING}

_PUBLISHED = "pages"
# What browsers run, or show as a page that can run something; XML may name a style sheet that makes it one.
_ACTIVE = re.compile(r"\.(?:[sx]?html?|xht|xml|xslt?|[cm]?js|wasm|hta|mht(?:ml)?|swf)", re.IGNORECASE)
_HINT = "Write the page as Markdown; where a script is meant, switch the rule off in the bank's settings."


def gather(_bank: Bank) -> None:
    """Look at no quiz: this is about what lies around them."""


def judge(_gathered: Sequence[tuple[str, None]], around: Surroundings) -> Iterator[Finding]:
    """Look through what is published."""
    if around.content is None:
        return
    for folder, below, names in os.walk(around.content / _PUBLISHED):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for path in (Path(folder, name) for name in sorted(names) if not name.startswith(".")):
            if _ACTIVE.fullmatch(path.suffix):
                message = "The file is published as it is, and runs as a part of the site."
                yield Finding(str(path), 0, 0, "active-file", message, _HINT)
