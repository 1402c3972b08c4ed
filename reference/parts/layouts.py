"""The page of the layouts that the importer reads, from what each says of itself."""

from __future__ import annotations

from types import ModuleType

from generator.importing import layouts
from generator.importing.parse_reading import layout_name
from generator.model.discover import modules
from reference.said import said

TITLE = "Layouts that are read"
_LEAD = """\
Every layout looks at a text and says how well it fits; the one that fits best reads it. Where two fit equally, or none
does, `qbank import --layout NAME` decides. Words are known in English, Spanish, German and French.
"""


def pages() -> dict[str, str]:
    """Write one page.

    Returns:
        Markdown by its path in the folder of the documentation.
    """
    found = [module for module in modules(layouts) if hasattr(module, "score") and hasattr(module, "parse")]
    return {"reference/layouts.md": "\n\n".join([f"# {TITLE}", _LEAD, *map(_section, found)]) + "\n"}


def _section(layout: ModuleType) -> str:
    """Write what a layout says: a sentence, and then what such a text looks like, or more sentences."""
    what, _, rest = (layout.__doc__ or "").strip().partition("\n\n")
    typed = "\n\nSuch texts are typed, not scanned: rules that mend scans leave them alone."
    shown = said(rest) if rest.endswith(".") and "…" not in rest else f"```text\n{rest}\n```"
    exact = typed if getattr(layout, "EXACT", False) else ""
    return f"## {layout_name(layout)}\n\n{said(what)}{exact}\n\n{shown if rest else ''}".rstrip()
