"""The files of a bank are what they seem, have names that every computer can hold, and stay inside the bank.

Why: a site publishes what lies in content/pages. A link of the file system can lead to any file of the machine that
builds it; an SVG picture that is opened by its address is a page, and may run scripts as one; of two names that differ
in case alone, Windows and macOS keep one file.

Example: `content/pages/pictures/net.png -> /etc/passwd`; an SVG picture with `<script>` or with a font from elsewhere;
`Net.png` beside `net.png`; a name with a mark that turns the direction of writing, so that it reads as another.

Mend: put the file itself there; export the picture anew as plain SVG, or as PNG; rename the file.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.odd_names import alike, odd
from generator.bank.svg import SIZE_LIMIT, SvgFlaw, svg_flaw
from generator.model.finding import Finding, Severity

CODES = dict.fromkeys(("link-outside", "odd-name", "names-alike", "unsafe-picture"), Severity.ERROR)
ALWAYS = True

_PUBLISHED, _QUIZZES = "pages", "quizzes"
_EXPORT = "Export it as plain SVG, without scripts, styles and fonts from elsewhere, or as PNG."


def gather(_bank: Bank) -> None:
    """Look at no quiz: this is about what lies around them."""


def judge(_gathered: Sequence[tuple[str, None]], around: Surroundings) -> Iterator[Finding]:
    """Look through the folder of the bank."""
    if around.content is None:
        return
    home = os.path.realpath(around.content)
    for folder, below, names in os.walk(around.content):
        below[:] = sorted(name for name in below if not name.startswith("."))
        seen = sorted(name for name in (*below, *names) if not name.startswith("."))
        part = Path(folder).relative_to(around.content).parts[:1]
        yield from _names(Path(folder), seen)
        for path in (Path(folder, name) for name in seen):
            if path.is_symlink() and part != (_QUIZZES,):
                yield from _link(path, home)
            elif part == (_PUBLISHED,) and path.suffix.lower() in {".svg", ".svgz"} and path.is_file():
                yield from _picture(path)


def _names(folder: Path, names: Sequence[str]) -> Iterator[Finding]:
    for name in names:
        if reason := odd(name):
            yield _finding(folder / name, "odd-name", f"The name of the file {reason}.", "Rename it.")
    for first, *others in alike(names):
        for other in others:
            message = f"`{other}` and `{first}` are one file on Windows and macOS."
            yield _finding(folder / other, "names-alike", message, "Rename one of the two.")


def _link(path: Path, home: str) -> Iterator[Finding]:
    if os.path.commonpath((home, os.path.realpath(path))) != home:
        message = "The link leads out of the bank's folder: whatever is there would be published."
        yield _finding(path, "link-outside", message, "Put the file itself here.")


def _picture(path: Path) -> Iterator[Finding]:
    if path.suffix.lower() == ".svgz":
        yield _finding(path, "unsafe-picture", "The picture is compressed, and cannot be looked at.", _EXPORT)
        return
    try:
        status = path.stat()
        flaw = _flaw(path, status.st_mtime_ns, status.st_size)
    except OSError as error:
        yield _finding(path, "unsafe-picture", f"The picture cannot be read: {error.strerror}.", "See to the file.")
        return
    if flaw:
        yield Finding(str(path), flaw.line, flaw.column, "unsafe-picture", f"The picture {flaw.message}.", _EXPORT)


@lru_cache(maxsize=10_000)
def _flaw(path: Path, _changed: int, _size: int) -> SvgFlaw | None:
    """Look at a picture once, as long as it does not change."""
    with path.open("rb") as stream:
        return svg_flaw(stream.read(SIZE_LIMIT + 1))


def _finding(path: Path, code: str, message: str, hint: str) -> Finding:
    return Finding(str(path), 0, 0, code, message, hint)
