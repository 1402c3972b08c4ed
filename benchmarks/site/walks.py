"""What a reader does on the pages that have most to do."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from benchmarks.site.interactions import Measure, Visit, visited

_SLOW = 30_000
"""Milliseconds in which even a busy machine shows something."""

_HISTORY = """
const day = 86400000, now = Date.now();
for (let i = 0; i < 2000; i += 1) {
  const key = `qbank.q.q${String(i).padStart(5, "0")}`;
  if (localStorage.getItem(key)) continue;
  const right = (time) => (i + time) % 3 > 0;
  const log = [0, 1, 2, 3].map((time) => [now - (90 - 20 * time - i % 17) * day, +right(time), right(time) ? 3 : 1]);
  localStorage.setItem(key, JSON.stringify({ v: 1, log }));
}
"""
"""A reader who answered 2,000 questions four times each."""


def quiz_of_a_hundred(browser: Browser, address: str, measure: Measure) -> Visit:
    """Answer questions of every kind on a long page, by mouse and keyboard, from its first moment on."""
    with visited(browser, address, measure) as visit:
        page = visit.page
        first = page.locator(".qb-question").first
        first.wait_for(timeout=_SLOW)
        visit.click("a click while the page gets ready", page.locator(".qb-answer > summary").first)
        expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0, timeout=_SLOW)
        for kind, fill in (("numeric", "12"), ("short-text", "alias")):
            section = page.locator(f"[data-kind={kind}]").first
            visit.click(f"focus a field ({kind})", section.locator("input").first)
            for letter in fill:
                visit.press(f"type ({kind})", letter)
            visit.press(f"check ({kind})", "Enter")
        choice = page.locator("[data-kind=choice]").nth(2)
        visit.click("choose an option", choice.locator(".qb-options label").first)
        visit.click("check", choice.locator(".qb-main"))
        visit.click("show the answer", choice.locator(".qb-answer > summary"))
        visit.click("star", choice.locator(".qb-star"))
        for key in ("j", "k", "j", "2", "Enter"):
            visit.press(f"key {key}", key)
        ordering = page.locator("[data-kind=ordering]").first
        visit.click("move an item", ordering.locator(".qb-move").nth(1))
        visit.click("check the order", ordering.locator(".qb-main"))
        matching = page.locator("[data-kind=matching]").first
        matching.locator("select").first.focus()
        visit.press("choose a match", "ArrowDown")
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_timeout(500)
        tool = page.locator(".qb-tools .qb-tool")
        visit.click("open all answers", tool.filter(has_text="Open all"))
        visit.click("close all answers", tool.filter(has_text="Close all"))
        visit.click("show the keys", page.locator(".qb-keys-button"))
        visit.press("close the keys", "Escape")
    return visit


def practice_of_thousands(browser: Browser, address: str, measure: Measure) -> Visit:
    """Choose among all questions, answer some, and rate them."""
    with visited(browser, address, measure, _HISTORY) as visit:
        page = visit.page
        expect(page.locator(".qb-setup")).to_be_visible(timeout=_SLOW)
        expect(page.locator(".qb-fit")).to_contain_text("fit", timeout=_SLOW)
        for index, summary in enumerate(page.locator(".qb-filters summary").all()):
            visit.click(f"open list {index + 1}", summary)
        for index, box in enumerate(page.locator(".qb-filters .qb-pick-items input").all()[:3]):
            visit.click(f"choose quiz {index + 1}", box)
        for index, field in enumerate(page.get_by_role("searchbox").all()):
            visit.click(f"focus search {index + 1}", field)
            for letter in "12":
                visit.press(f"type in search {index + 1}", letter)
        for name in ("New", "Missed", "Due", "Easy", "Hard"):
            visit.click(f"filter {name}", page.locator(".qb-chip", has_text=name).first)
        for name in ("due", "exam", "practice"):
            visit.click(f"mode {name}", page.locator(f".qb-mode:has([value={name}])"))
        visit.click("clear the filters", page.locator(".qb-filters .qb-quiet"))
        visit.click("start", page.locator(".qb-go [type=submit]"))
        _answered(visit, page)
    return visit


def _answered(visit: Visit, page: Page) -> None:
    """Answer what is a choice and pass by what is not."""
    before = ""
    for _ in range(12):
        section = page.locator(f".qb-stage > .qb-question:not([data-question='{before}'])")
        section.wait_for(timeout=_SLOW)
        before = section.get_attribute("data-question") or ""
        section = page.locator(f".qb-stage > [data-question='{before}']")
        if section.get_attribute("data-kind") == "choice":
            visit.click("choose", section.locator(".qb-options label").first)
            visit.click("check", section.locator(".qb-main"))
            page.locator(".qb-rates button").first.wait_for(timeout=_SLOW)
            visit.press("go on", "Enter")  # the focus is on what leads on
        else:
            visit.click("pass by", page.get_by_role("button", name="Skip"))
        page.wait_for_timeout(200)
