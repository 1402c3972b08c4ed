"""A quiz file is YAML: keys with their values and lists, and nothing that YAML knows beyond.

Why: a file that does not parse has no questions; anchors, tags and the like make a small file explode or run code.

Example: `stem: Which of these: a or b?`, as a text cannot go on with a colon and a space; `questions: *all`.

Mend: put a text that holds a colon, or starts with a sign, into quotes, or below its key after a `|`.
"""

from __future__ import annotations

from generator.model.finding import Severity

CODES = dict.fromkeys(
    (
        "yaml-syntax",
        "missing-dash",
        "column",
        "tab",
        "merge-markers",
        "odd-space",
        "duplicate-key",
        "key-not-text",
        "merge-key",
        "anchor",
        "alias",
        "tag",
        "directive",
        "several-documents",
        "too-deep",
        "too-many-values",
        "too-many-findings",
    ),
    Severity.ERROR,
)
ALWAYS = True
