"""Visits to the site, as readers with different devices make them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page

QUIZ = "quizzes/gradients.html"
KINDS = "quizzes/kinds.html"
"""Every kind of question."""
_PATIENCE = 30
"""Seconds; only what never comes takes as many."""


@dataclass(frozen=True)
class Site:
    """A built site and the address that it is served at."""

    folder: Path
    url: str

    def pages(self) -> list[str]:
        """Paths of all pages."""
        return [path.relative_to(self.folder).as_posix() for path in sorted(self.folder.rglob("*.html"))]


@contextmanager
def visit(  # noqa: PLR0913 - what devices differ in
    browser: Browser,
    site: Site,
    path: str = QUIZ,
    *,
    width: int = 1280,
    dark: bool = False,
    scripts: bool = True,
    prepare: Callable[[Page], None] = lambda _: None,
) -> Iterator[Page]:
    """Open a page in a fresh profile; a request to another host or an error on the console fails the visit.

    `prepare` is called before the page opens.
    """
    scheme: Literal["dark", "light"] = "dark" if dark else "light"
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=scripts
    )
    page = context.new_page()
    trouble: list[str] = []
    page.on("request", lambda request: trouble.append(request.url) if _foreign(request.url, site) else None)
    page.on("console", lambda message: trouble.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("response", lambda response: trouble.append(response.url) if response.status >= 400 else None)
    prepare(page)
    page.goto(site.url + path)
    page.mouse.move(1, 1)  # a sign that somebody is there
    yield page
    context.close()
    assert not trouble


def until(page: Page, true: str, arg: Any = None) -> None:  # noqa: ANN401 - what Playwright hands to a script
    """Wait until an expression, or a function of `arg`, is true.

    Playwright's own `wait_for_function` looks a second time by `eval` in the page, which its policy forbids.
    """
    start = time.monotonic()
    while not page.evaluate(true, arg):
        assert time.monotonic() - start < _PATIENCE, true
        page.wait_for_timeout(50)


def _foreign(url: str, site: Site) -> bool:
    return not url.startswith((site.url, "data:", "blob:"))
