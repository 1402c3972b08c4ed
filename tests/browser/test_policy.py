"""The Content-Security-Policy: it stops what is not the site's own, and nothing that is."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import serving
from tests.browser.visit import QUIZ, Site, visit
from tests.site.project import make_project, run

VIOLATIONS = "addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective))"


def report(page: Page) -> None:
    """Let everything that the policy refuses fail the visit."""
    page.add_init_script(VIOLATIONS)


def test_no_page_holds_what_its_policy_forbids(browser: Browser, site: Site) -> None:
    for path in site.pages():
        with visit(browser, site, path, prepare=report) as page:
            page.wait_for_load_state("networkidle")
            expect(page.locator("h1")).to_be_visible()


def test_search_copying_and_colours_work(browser: Browser, site: Site) -> None:
    with visit(browser, site, QUIZ, prepare=report) as page:
        page.locator("[data-md-type=copy]").first.click()
        expect(page.locator(".md-dialog")).to_contain_text("Copied to clipboard")
        page.get_by_title("Switch to light mode").click()
        page.get_by_title("Switch to dark mode").click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        page.get_by_role("textbox", name="Search").click()
        page.keyboard.type("momentum")
        expect(page.locator("a.md-search-result__link[href*='#grad02']")).to_have_count(1)


BY_HAND = """# By hand

<script>window.ran = 1</script>
<style>td { letter-spacing: 3px }</style>

| left | right |
|:-----|------:|
| a    | b     |
"""


def test_a_page_by_hand_keeps_its_styles_and_loses_its_inline_scripts(browser: Browser, tmp_path: Path) -> None:
    (make_project(tmp_path) / "content/pages/by-hand.md").write_text(BY_HAND)
    done = run(tmp_path, "mkdocs", "build")
    assert "by-hand.md holds 1 inline script(s), which will not run" in done.stderr
    with serving(tmp_path / "site") as url:
        context = browser.new_context()
        page = context.new_page()
        refused: list[str] = []
        page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
        page.goto(url + "by-hand.html")
        assert page.evaluate("String(window.ran)") == "undefined"
        assert len(refused) == 1
        cell = page.get_by_role("cell", name="b")
        assert cell.evaluate("each => getComputedStyle(each).textAlign") == "right"
        assert cell.evaluate("each => getComputedStyle(each).letterSpacing") == "3px"
        context.close()


def changed(browser: Browser, site: Site, addition: str) -> tuple[str, list[str]]:
    """Open a quiz into whose text something was put, and return what `window.ran` is, and what was refused."""
    original = (site.folder / QUIZ).read_text()
    html = re.sub(r"(<article[^>]*>)", lambda match: match[1] + addition, original, count=1)
    context = browser.new_context()
    page: Page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
    page.route(site.url + QUIZ, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(site.url + QUIZ)
    page.wait_for_load_state("networkidle")
    ran = str(page.evaluate("String(window.ran)"))
    context.close()
    return ran, refused


def test_a_script_that_got_into_a_text_does_not_run(browser: Browser, site: Site) -> None:
    for addition in (
        "<script>window.ran = 1</script>",
        "<img src=x onerror='window.ran = 1'>",
        "<a href='javascript:window.ran = 1' id=x>x</a>",
        "<script src='data:text/javascript,window.ran=1'></script>",
        "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
    ):
        ran, refused = changed(browser, site, addition)
        assert ran == "undefined", addition
        assert "javascript:" in addition or any("Content Security Policy" in text for text in refused), addition


def test_nothing_is_loaded_from_or_sent_to_another_host(browser: Browser, site: Site) -> None:
    for addition in (
        "<img src='https://other.invalid/x.png'>",
        "<link rel=stylesheet href='https://other.invalid/x.css'>",
        "<iframe src='https://other.invalid/'></iframe>",
        "<base href='https://other.invalid/'>",
    ):
        _, refused = changed(browser, site, addition)
        assert any("Content Security Policy" in text for text in refused), addition
