"""What Lighthouse says of a page: its preset for telephones, in a Chromium of its own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from statistics import median

from benchmarks.site.browser import chromium

FOLDER = Path(__file__).parents[1] / "lighthouse"
LIMITS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
_RUNS = 3
_FLAGS = "--headless=new --no-sandbox --disable-gpu"


def scores(address: str) -> dict[str, float]:
    """Return the scores of a page, from 0 to 100, as the median of three runs; failed audits are printed.

    Raises:
        subprocess.CalledProcessError: npm or Lighthouse failed.
    """
    _installed()
    reports = [_report(address) for _ in range(_RUNS)]
    for audit in reports[0]["audits"].values():
        if audit["score"] is not None and audit["score"] < 1 and audit["scoreDisplayMode"] == "binary":
            print(f"  {address}: {audit['id']}: {audit['title']}")  # noqa: T201 - for whoever mends it
    return {name: median(100 * each["categories"][name]["score"] for each in reports) for name in LIMITS}


def _report(address: str) -> dict[str, dict]:  # type: ignore[type-arg]  # JSON
    done = subprocess.run(  # noqa: S603 - our own arguments
        [
            FOLDER / "node_modules" / ".bin" / "lighthouse",
            address,
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(LIMITS)}",
            f"--chrome-flags={_FLAGS}",
        ],
        env=os.environ | {"CHROME_PATH": chromium()},
        capture_output=True,
        text=True,
        check=True,
    )
    report: dict[str, dict] = json.loads(done.stdout)  # type: ignore[type-arg]
    return report


def _installed() -> None:
    if not (FOLDER / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--silent"], cwd=FOLDER, check=True)  # noqa: S607 - npm of the path
