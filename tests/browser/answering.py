"""What readers do with the questions of a page, for tests."""

from __future__ import annotations

import json

from playwright.sync_api import Locator, Page, expect

from tests.browser.visit import until

KINDS = "quizzes/kinds.html"


def question(page: Page, name: str) -> Locator:
    """Find a question by its id, once it can be answered."""
    found = page.locator(f"[data-question='{name}'].qb-ready")
    expect(found).to_be_attached()
    return found


def press(found: Locator, name: str) -> None:
    found.get_by_role("button", name=name, exact=True).click()


def check(found: Locator) -> None:
    press(found, "Check")


def verdict(found: Locator) -> Locator:
    return found.locator(".qb-verdict")


_STORED = (
    "name => JSON.parse(localStorage.getItem(`qbank.q.${name}`) ?? '{\"log\":[]}').log.map(each => each.slice(1, 3))"
)


def stored(page: Page, name: str) -> list[list[float]]:
    """Read the answers to a question that the browser has stored, each as its fraction and its rating."""
    log: list[list[float]] = page.evaluate(_STORED, name)
    return log


def expect_stored(page: Page, name: str, log: list[list[float]]) -> None:
    """Wait until these answers are stored: browsers do so when no other tab does."""
    until(
        page,
        f"([name, log]) => JSON.stringify(({_STORED})(name)) === log",
        [name, json.dumps(log, separators=(",", ":"))],
    )
