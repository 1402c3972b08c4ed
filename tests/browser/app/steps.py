"""What a reader does on the practice page, told in one line each."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

KEY = {"grad01": (0,), "grad02": (0,), "grad03": (0, 1), "kind01": (0,), "kind02": (0, 1)}
"""The right options of the choice questions of the test bank."""

GRADIENTS = "practice.html?quiz=gradients&order=bank&options=bank"
ANSWERED = "Object.keys(localStorage).filter(key => key.startsWith('qbank.q.')).length"


def question(page: Page) -> Locator:
    """Find the one question that is shown."""
    shown = page.locator(".qb-stage > .qb-question")
    expect(shown).to_have_count(1)
    return shown


def shown_id(page: Page) -> str:
    return question(page).get_attribute("data-question") or ""


def choose(page: Page, *places: int) -> None:
    for place in places:
        question(page).locator(f".qb-options > li[data-option='{place}'] input").check()


def answer(page: Page, *, right: bool) -> str:
    """Answer the choice question that is shown, and check it; returns its id."""
    check = page.get_by_role("button", name="Check", exact=True)
    expect(check).to_be_visible()  # until then the question before may still stand there
    identity = shown_id(page)
    choose(page, *(KEY[identity] if right else (2,)))
    check.click()
    expect(page.locator(".qb-after button.md-button--primary")).to_be_focused()
    return identity


def go_on(page: Page) -> None:
    page.locator(".qb-after").get_by_role("button", name="Next").click()


def kept(page: Page, identity: str) -> Any:  # noqa: ANN401 - JSON
    """Return what the browser keeps of a question."""
    text = page.evaluate("id => localStorage.getItem('qbank.q.' + id)", identity)
    return json.loads(text) if text else None


def keep(page: Page, logs: dict[str, list[list[float]]]) -> None:
    """Give the browser a history, and load the page anew."""
    page.evaluate(
        "logs => Object.entries(logs)"
        ".forEach(([id, log]) => localStorage.setItem('qbank.q.' + id, JSON.stringify({ v: 1, log })))",
        logs,
    )
    page.reload()


def start(page: Page, name: str = "Start") -> None:
    page.get_by_role("button", name=name, exact=True).click()
