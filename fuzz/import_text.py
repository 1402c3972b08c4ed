"""Looks for bytes that crash an import, lose or invent text, or keep it busy for too long.

The first byte of an input chooses the layout, the rest is the text.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["generator"]):
    from generator.importing.parse_reading import layout_names
    from tests.importing.conservation import imported

ROOT = Path(__file__).parents[1]
LAYOUTS = (None, *layout_names())
# Time is linear in the length of a text: kilobytes that take ten seconds are minutes for a document.
LIMITS = ("-timeout=10", "-rss_limit_mb=2048", "-max_len=4096")


def once(data: bytes) -> None:
    """Import one input and check all that holds for any import."""
    if data:
        imported(data[1:], layout=LAYOUTS[data[0] % len(LAYOUTS)])


def seeds() -> dict[str, bytes]:
    """Texts to start from: every fixture with no layout named, and with its own."""
    return {
        f"{text.parent.name}-{text.stem}-{i}": bytes((i,)) + text.read_bytes()
        for text in sorted((ROOT / "tests" / "fixtures" / "layouts").glob("*/*.txt"))
        for i, layout in enumerate(LAYOUTS)
        if layout in {None, text.parent.name.replace("_", "-")}
    }


def main(arguments: list[str]) -> None:
    """Fuzz with the arguments of libFuzzer: a folder that keeps what is found, limits of its own."""
    with TemporaryDirectory() as folder:
        for name, data in seeds().items():
            Path(folder, name).write_bytes(data)
        atheris.Setup([arguments[0], *LIMITS, *arguments[1:], folder], once)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
