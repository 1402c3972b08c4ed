"""A browser that keeps nothing, is full, or holds what nobody can read: the page says so, and goes on."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import KINDS, check, question, verdict
from tests.browser.visit import Site, visit

BLOCKED = """const kept = localStorage;
Object.defineProperty(window, "localStorage", { get() {
  if (new Error().stack.includes("/assets/quiz.js")) throw new DOMException("", "SecurityError");
  return kept; // the theme's own scripts give up without one
} })"""
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"
BROKEN = "localStorage.getItem('qbank.q.kind01') ?? localStorage.setItem('qbank.q.kind01', '{')"


def goes_on(page: Page, script: str, notice: str) -> None:
    page.add_init_script(script)
    page.reload()
    found = question(page, "kind01")
    found.get_by_label("Down, towards").check()
    check(found)
    expect(verdict(found)).to_have_text("Right.")
    expect(page.locator(".qb-tally")).to_have_text("1 of 8 answered, 1 right")
    expect(page.locator(".qb-notice")).to_have_count(1)
    expect(page.locator(".qb-notice")).to_contain_text(notice)
    page.get_by_role("button", name="Dismiss").click()
    expect(page.locator(".qb-notice")).to_have_count(0)


def test_a_blocked_storage_is_told(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        goes_on(page, BLOCKED, "lets the page keep nothing")


def test_a_full_storage_is_told(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        goes_on(page, FULL, "storage is full")


def test_a_broken_value_is_told_and_put_aside(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        goes_on(page, BROKEN, "could not be read")
        assert page.evaluate("localStorage.getItem('qbank.broken.qbank.q.kind01')") == "{"
