"""Says what an import left out because it names a person, without repeating it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.importing.clean import personal_lines
from generator.importing.drafts import Removal
from generator.model.finding import Finding, Severity
from generator.model.span import describe_lines


def left_out(path: str, removals: Iterable[Removal]) -> tuple[Finding, ...]:
    """One finding that names the lines with personal text; none when there are no such lines.

    Args:
        path: the file that was imported.
        removals: all that was removed from it.
    """
    lines = sorted({removal.span.line for removal in removals if removal.rule == personal_lines.RULE})
    if not lines:
        return ()
    where = f"{'line' if len(lines) == 1 else 'lines'} {describe_lines(lines)}"
    message = f"{where}: what names a person (an honour code, an account, an address) was left out"
    hint = "The source still holds it: blank it there before you share the source."
    return (Finding(path, lines[0], 0, "personal-text", message, hint, Severity.WARNING),)
