"""The documentation of qbank itself, opened as a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.test_folder import opened
from tests.site.project import ROOT, run

PHONE = 360


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    done = run(ROOT, "mkdocs", "build", "--strict", "--config-file", "mkdocs.docs.yml", "--site-dir", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_every_page_opens_and_fits_a_phone(browser: Browser, docs: Path) -> None:
    with opened(browser, docs / "index.html") as page:
        page.set_viewport_size({"width": PHONE, "height": 740})
        for path in sorted(docs.rglob("*.html")):
            if path.name != "404.html":
                page.goto(path.as_uri())
                expect(page.locator("h1")).to_be_visible()
                assert page.evaluate("document.documentElement.scrollWidth") <= PHONE, path


def test_a_rule_is_found_by_its_code(browser: Browser, docs: Path) -> None:
    with opened(browser, docs / "index.html") as page:
        page.get_by_role("textbox", name="Search").click()
        page.keyboard.type("catch-all-not-last")
        page.locator("a.md-search-result__link[href*='rules/catch-all.html']").first.click()
        expect(page.locator("h1")).to_contain_text("catch-all")


def test_the_start_leads_to_what_is_made_from_the_code(browser: Browser, docs: Path) -> None:
    with opened(browser, docs / "index.html") as page:
        page.locator("article").get_by_role("link", name="rules of the check").click()
        page.get_by_role("link", name="duplicates", exact=True).last.click()
        expect(page.locator("article")).to_contain_text("contradiction (error)")
