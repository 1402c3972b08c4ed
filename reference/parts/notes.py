"""The page of the codes that review notes have, and what to do about each, as `qbank review` says it."""

from __future__ import annotations

from generator.review.advice import ADVICE
from reference.said import said

TITLE = "Review notes"
_LEAD = """\
What a note in `review` says, by its code, and what a person does about it. [Settle doubts](../how-to/settle.md) shows
the way. Codes may come that are not here: compare the question with the source lines, and mend it where it is wrong.
"""


def pages() -> dict[str, str]:
    """Write one page.

    Returns:
        Markdown by its path in the folder of the documentation.
    """
    rows = "\n".join(f"| `{code}` | {said(advice)} |" for code, advice in sorted(ADVICE.items()))
    return {"reference/notes.md": f"# {TITLE}\n\n{_LEAD}\n| code | what to do |\n|---|---|\n{rows}\n"}
