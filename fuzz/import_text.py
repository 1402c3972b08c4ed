"""Looks, guided by coverage, for bytes that crash an import, lose or invent text, or keep it busy for too long.

Run it as CONTRIBUTING.md says. The first byte of an input chooses the layout, the rest is the text.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # for tests/importing/conservation.py
with atheris.instrument_imports(include=["generator"]):
    from generator.importing.pipeline import layout_names
    from tests.importing.conservation import imported

LAYOUTS = (None, *layout_names())
# Time is linear in the length of a text: some kilobytes that take a second would be minutes for a document.
LIMITS = ("-timeout=10", "-rss_limit_mb=2048", "-max_len=8192")


def once(data: bytes) -> None:
    """Import one input and check all that holds for any import."""
    if data:
        imported(data[1:], layout=LAYOUTS[data[0] % len(LAYOUTS)])


def seeds() -> dict[str, bytes]:
    """Real layouts to start from: every fixture, once with each layout that may be asked to read it."""
    texts = [
        *sorted((ROOT / "tests" / "fixtures" / "layouts").glob("*/*.txt")),
        *sorted((ROOT / "content" / "sources").glob("*.md")),
    ]
    return {
        f"{text.parent.name}-{text.stem}-{i}": bytes((i,)) + text.read_bytes()
        for text in texts
        for i, layout in enumerate(LAYOUTS)
        if layout in {None, text.parent.name.replace("_", "-")}
    }


def main(arguments: list[str]) -> None:
    """Fuzz; arguments are libFuzzer's: a folder that keeps what is found, `-max_total_time=600` …"""
    with TemporaryDirectory() as folder:
        for name, data in seeds().items():
            Path(folder, name).write_bytes(data)
        atheris.Setup([arguments[0], *LIMITS, *arguments[1:], folder], once)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
