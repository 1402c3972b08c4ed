"""A Chromium to measure in, slowed down as a telephone is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SLOWER = 4
"""How many times slower the processor is made: Lighthouse's idea of a telephone."""

_SLOW_NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1_638_400 / 8, "uploadThroughput": 750_000 / 8}
"""Lighthouse's slow 4G: 150 ms, 1.6 Mbit/s down, 750 kbit/s up."""


def chromium() -> str:
    """Find the browser, or the one that the variable CHROMIUM names.

    Raises:
        FileNotFoundError: there is none.
    """
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found:
        raise FileNotFoundError("Chromium is missing: apt install chromium, or name it in the variable CHROMIUM.")
    return found


@contextmanager
def started() -> Iterator[Browser]:
    """Start a browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def page_of(
    browser: Browser, *, width: int = 1280, slower: int = SLOWER, slow_network: bool = False, script: str = ""
) -> Iterator[Page]:
    """Open a page in a fresh profile; `script` runs before anything else in it."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    if script:
        page.add_init_script(script)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    if slow_network:
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", _SLOW_NETWORK)
    yield page
    context.close()
