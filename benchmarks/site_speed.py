"""How heavy and how quick the site is, in a real Chromium: weight, shifts, interactions, Lighthouse.

Run:

    python -m benchmarks.site_speed [--only weight|shifts|interactions|lighthouse]…

It builds this repository's bank and, for the interactions, a page of a hundred questions and a bank of 5,000. All of it
takes about ten minutes on two cores; what was measured is told as it comes, and all of it in a table at the end.
Lighthouse is installed by npm, below this folder, when it is first asked for. Times stand beside that of a plain page
of the same run, and the least disturbed of three visits counts.
"""

from __future__ import annotations

import argparse
import gzip
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from benchmarks.site.browser import SLOWER, started
from benchmarks.site.interactions import Measure, Visit, longest, yardstick
from benchmarks.site.large_bank import write_bank
from benchmarks.site.lighthouse import LIMITS, scores
from benchmarks.site.project import build, project, served
from benchmarks.site.shifts import shift
from benchmarks.site.table import Row, markdown
from benchmarks.site.walks import practice_of_thousands, quiz_of_a_hundred

_VISITS = 3
_WEIGHT = 25 * 1024
_SHIFT = 0.01
_INTERACTION = 100
_CALM = 40
"""Milliseconds that a plain page takes at most on a machine that has nothing else to do."""

_OWN = ("qbank.js", "offline.js", "qbank.css", "practice.css", "math.css")
_IN_USE = ("quiz.js",)
_TEN = "quizzes/optimization-algorithms.html"
_PAGES = ("", "quizzes/", _TEN, "practice.html", "progress.html")


@dataclass(frozen=True)
class Sites:
    """Addresses of the sites that are measured.

    Attributes:
        folder: of the site of this repository's bank.
        own: its address.
        hundred: address of a page with a hundred questions.
        thousands: address of the practice page of 5,000 questions.
    """

    folder: Path
    own: str
    hundred: str
    thousands: str


@contextmanager
def sites(*, large: bool) -> Iterator[Sites]:
    """Build and serve the sites; the large ones, which take longer, only when they are wanted."""
    with ExitStack() as stack:
        top = Path(stack.enter_context(tempfile.TemporaryDirectory()))

        def site(name: str, sizes: list[int]) -> str:
            url = stack.enter_context(served(top / name / "site"))
            write_bank(top / "banks" / name, sizes)
            project(top / name, url, top / "banks" / name if sizes else None)
            build(top / name)
            return url

        own = site("own", [])
        hundred, thousands = (site("hundred", [100]), site("thousands", [20] * 250)) if large else ("", "")
        yield Sites(top / "own" / "site", own, f"{hundred}quizzes/chapter-1.html", f"{thousands}practice.html?n=20")


def weight(sites: Sites) -> Iterator[Row]:
    """Weigh what the page of a quiz loads of ours."""
    for when, names, limit in (("before practice is used", _OWN, _WEIGHT), ("in use", _OWN + _IN_USE, None)):
        sizes = {name: len(gzip.compress((sites.folder / "assets" / name).read_bytes())) for name in names}
        told = ", ".join(f"{name} {size:,}" for name, size in sizes.items())
        yield Row(f"our scripts and styles {when}, bytes gzipped", sum(sizes.values()), limit, note=told)


def shifts(browser: Browser, sites: Sites) -> Iterator[Row]:
    """Tell how far the page of ten questions jumps while it loads."""
    for width in (1280, 390):
        yield Row(
            f"layout shift of ten questions, {width} px, slow 4G", shift(browser, sites.own + _TEN, width), _SHIFT
        )


def interactions(browser: Browser, sites: Sites) -> Iterator[Row]:
    """Measure waits and work; a wait is judged when a plain page shows that the machine is calm."""
    plain = min(yardstick(browser) for _ in range(_VISITS))
    yield Row(f"wait on a plain page, ms, {SLOWER} x slower", plain, note="the yardstick")
    for name, walk, address in (
        ("100 questions", quiz_of_a_hundred, sites.hundred),
        ("practice of 5,000", practice_of_thousands, sites.thousands),
    ):
        for measure in ("work", "wait"):
            times = _least_disturbed(walk, browser, address, measure)
            most, after = longest(times)
            judged = measure == "work" or plain <= _CALM
            note = f"{after}; of {len(times)} interactions" + ("" if judged else "; the machine is busy, not judged")
            limit = _INTERACTION if judged else None
            yield Row(f"longest {measure} until the paint, {name}, ms, {SLOWER} x slower", most, limit, note=note)


def _least_disturbed(
    walk: Callable[[Browser, str, Measure], Visit], browser: Browser, address: str, measure: Measure
) -> dict[str, float]:
    visits = [walk(browser, address, measure).times for _ in range(_VISITS)]
    return {name: min(times[name] for times in visits if name in times) for name in visits[0]}


def lighthouse(sites: Sites) -> Iterator[Row]:
    """Ask Lighthouse, as on a telephone."""
    for page in _PAGES:
        for category, score in scores(sites.own + page).items():
            yield Row(f"Lighthouse {category}, /{page}", score, LIMITS[category], least=True)


def _measured(parts: Collection[str]) -> Iterator[Row]:
    with sites(large="interactions" in parts) as built:
        if "weight" in parts:
            yield from weight(built)
        if {"shifts", "interactions"} & set(parts):
            with started() as browser:
                if "shifts" in parts:
                    yield from shifts(browser, built)
                if "interactions" in parts:
                    yield from interactions(browser, built)
        if "lighthouse" in parts:
            yield from lighthouse(built)


def main() -> int:
    """Measure, print a table, and return 1 when a limit is not kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = ("weight", "shifts", "interactions", "lighthouse")
    parser.add_argument("--only", action="append", choices=parts, help="measure this alone; may be given again")
    chosen = parser.parse_args().only or parts
    rows = []
    for row in _measured(chosen):
        print(f"{row.name}: {row.value:,.4g}", file=sys.stderr, flush=True)  # noqa: T201 - minutes pass until the table
        rows.append(row)
    print(markdown(rows))  # noqa: T201 - that is what it is for
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
