"""The site as a folder on a disk: opened as files, without a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.visit import Site

UNASKED = "sitemap.xml"
"""The theme asks for it on every page; a page in a folder may not, and the browser says so."""


@contextmanager
def opened(browser: Browser, path: Path, *, scripts: bool = True) -> Iterator[Page]:
    """Open a file; a request to any host, and any error on the console, fails."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    trouble: list[str] = []
    page.on("request", lambda request: None if _local(request.url) else trouble.append(request.url))
    page.on(
        "console",
        lambda message: (
            trouble.append(message.text)
            if message.type in {"error", "warning"} and UNASKED not in message.text + message.location["url"]
            else None
        ),
    )
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.goto(path.as_uri())
    yield page
    context.close()
    assert not trouble


def _local(url: str) -> bool:
    return url.startswith(("file:", "data:", "blob:", "about:"))


def test_every_page_opens(browser: Browser, site: Site) -> None:
    for path in site.pages():
        if path != "404.html":
            with opened(browser, site.folder / path) as page:
                expect(page.locator("h1")).to_be_visible()


def test_links_lead_to_pages_also_without_javascript(browser: Browser, site: Site) -> None:
    for scripts in (True, False):
        with opened(browser, site.folder / "index.html", scripts=scripts) as page:
            page.locator("article").get_by_role("link", name="quizzes", exact=True).click()
            page.get_by_role("link", name="Gradients & learning rates").last.click()
            expect(page.locator("#grad01")).to_be_visible()
            assert page.url == (site.folder / "quizzes/gradients.html").as_uri()


def test_search_works_from_every_depth(browser: Browser, site: Site) -> None:
    for path in ("index.html", "quizzes/gradients.html"):
        with opened(browser, site.folder / path) as page:
            page.get_by_role("textbox", name="Search").click()
            page.keyboard.type("momentum")
            result = page.locator("a.md-search-result__link[href*='#grad02']")
            expect(result).to_have_count(1)
            result.click()
            expect(page.locator("#grad02")).to_be_in_viewport()


def test_answers_open_and_math_has_its_font(browser: Browser, site: Site) -> None:
    with opened(browser, site.folder / "quizzes/gradients.html") as page:
        page.locator(".qb-answer > summary").first.click()
        expect(page.get_by_text("A is right.").first).to_be_visible()
        assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px \"STIX of this site\"', 'x'))")
