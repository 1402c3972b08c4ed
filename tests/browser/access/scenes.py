"""What readers see: every kind of page, in every state that a reader can bring it to."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.browser.access.answering import answer, answer_all, open_all
from tests.browser.answering import check, press, question

KINDS = "quizzes/kinds.html"
_DAY = 86_400_000


@dataclass(frozen=True)
class Scene:
    """A page, and what its reader does there.

    Attributes:
        path: of the page.
        act: brings the page into the state that is looked at.
        history: answers that the browser keeps from before: by question, entries of its log.
    """

    path: str
    act: Callable[[Page], None] = lambda _: None
    history: Mapping[str, list[list[float]]] | None = None

    def prepare(self, page: Page) -> None:
        """Give the browser its history before the page opens."""
        for name, log in (self.history or {}).items():
            page.add_init_script(
                f"localStorage.getItem('qbank.q.{name}') ?? "
                f"localStorage.setItem('qbank.q.{name}', JSON.stringify({{v: 1, log: {log}}}))"
            )


def _days(*entries: tuple[float, float, int]) -> list[list[float]]:
    now = time.time() * 1000
    return [[now - days * _DAY, fraction, rating, 9] for days, fraction, rating in entries]


_HISTORY = {
    "grad01": _days((40, 0, 1), (30, 1, 3)),
    "grad02": _days((1, 0.5, 2), (0, 1, 3)),
    "kind05": _days((0, 0, 1)),
}


def _ready(page: Page) -> None:
    expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0)


def _aids(page: Page) -> None:
    _ready(page)
    open_all(page)
    page.locator(".qb-star").first.click()


def _search(page: Page) -> None:
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    page.locator("[data-md-toggle=search]").evaluate("each => each.click()")
    page.keyboard.type("learning rate")
    expect(page.locator(".md-search-result__meta")).to_contain_text("matching")


def _drawer(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.locator("[data-md-toggle=drawer]").evaluate("each => each.click()")
    page.wait_for_timeout(400)  # until it has slid in


def _keys(page: Page) -> None:
    _ready(page)
    page.keyboard.press("?")
    expect(page.locator("dialog.qb-dialog")).to_be_visible()


def _menu(page: Page) -> None:
    _ready(page)
    page.locator(".qb-menu > summary").click()


def _problem(page: Page) -> None:
    _ready(page)
    for button in page.locator(".qb-main").all():
        button.click()


def _given_up(page: Page) -> None:
    """One is right in part, one was given up."""
    matching = question(page, "kind06")
    for each in matching.get_by_role("combobox").all():
        each.select_option(index=3)
    check(matching)
    several = question(page, "kind02")
    several.get_by_label("Adam").check()
    check(several)
    press(several, "Show answer")


def _comparing(page: Page) -> None:
    _ready(page)
    page.locator("[data-kind=open] textarea").fill("It overshoots.")
    page.locator("[data-kind=open] .qb-main").click()


def _filters(page: Page) -> None:
    expect(page.locator(".qb-setup")).to_be_visible()
    for summary in page.locator(".qb-setup summary").all():
        summary.click()


def _start(page: Page) -> None:
    page.locator(".qb-setup button[type=submit]").click()
    expect(page.locator(".qb-stage .qb-question")).to_be_visible()


def _session(page: Page) -> None:
    _start(page)
    answer(page, page.locator(".qb-stage .qb-question"), right=False)
    expect(page.locator(".qb-rates")).to_be_visible()


def _repetition(page: Page) -> None:
    _start(page)
    answer(page, page.locator(".qb-stage .qb-question"), right=True)
    expect(page.locator(".qb-rate")).to_have_count(4)


def _summary(page: Page) -> None:
    for _ in range(3):
        _session(page) if page.locator(".qb-setup").count() else _rated(page)
    page.locator(".qb-rates button").first.click()
    expect(page.locator(".qb-sum")).to_be_visible()


def _rated(page: Page) -> None:
    page.locator(".qb-rates button").last.click()
    expect(page.locator(".qb-rates")).to_have_count(0)
    answer(page, page.locator(".qb-stage .qb-question"), right=True)
    expect(page.locator(".qb-rates")).to_be_visible()


def _exam(page: Page) -> None:
    _start(page)
    shown = page.locator(".qb-stage .qb-question")
    for index in range(7):
        before = shown.get_attribute("data-question") or ""
        if index % 3 != 2:
            answer(page, shown, right=index % 2 == 0, check=False)
        if index == 1:
            page.get_by_role("button", name="Flag").click()
        page.get_by_role("button", name="Next", exact=True).click()
        expect(page.locator(f".qb-palette button:nth-child({index + 2})")).to_have_attribute("aria-current", "true")
        expect(shown).not_to_have_attribute("data-question", before)
    expect(page.locator(".qb-stage .qb-ready")).to_be_visible()


def _handing_in(page: Page) -> None:
    _exam(page)
    page.get_by_role("button", name="Hand in").click()
    expect(page.locator("dialog.qb-dialog")).to_be_visible()


def _result(page: Page) -> None:
    _handing_in(page)
    page.locator("dialog.qb-dialog").get_by_role("button", name="Hand in").click()
    expect(page.locator(".qb-sum")).to_be_visible()


def _review(place: int) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        _result(page)
        page.locator(".qb-palette button").nth(place).click()
        expect(page.locator(".qb-stage .qb-ready")).to_be_visible()

    return act


def _progress(page: Page) -> None:
    expect(page.locator(".qb-figures")).to_be_visible()
    page.locator("details.qb-pick > summary").click()


def _forgetting(page: Page) -> None:
    page.locator(".qb-danger").click()
    expect(page.locator("dialog.qb-dialog")).to_be_visible()


_ALL = "practice.html?order=bank&options=bank"
_EXAM = f"{_ALL}&quiz=kinds&mode=exam&minutes=10"

SCENES = {
    "home": Scene("index.html"),
    "quizzes": Scene("quizzes/index.html"),
    "topics": Scene("tags.html"),
    "404": Scene("404.html"),
    "search": Scene("index.html", _search),
    "drawer": Scene(KINDS, _drawer),
    "quiz": Scene(KINDS, _ready),
    "quiz, answers, hints": Scene(KINDS, _aids),
    "quiz, math and code": Scene("quizzes/gradients.html", _aids),
    "quiz, all right": Scene(KINDS, lambda page: answer_all(page, right=True)),
    "quiz, all wrong": Scene(KINDS, lambda page: answer_all(page, right=False)),
    "quiz, nothing to check": Scene(KINDS, _problem),
    "quiz, given up": Scene(KINDS, _given_up),
    "quiz, comparing": Scene(KINDS, _comparing),
    "quiz, print menu": Scene(KINDS, _menu),
    "quiz, keys": Scene(KINDS, _keys),
    "practice": Scene("practice.html", _filters, _HISTORY),
    "practice, session": Scene(_ALL, _session),
    "practice, repetition": Scene("practice.html?mode=due&quiz=gradients&options=bank", _repetition, _HISTORY),
    "practice, summary": Scene(f"{_ALL}&quiz=gradients", _summary),
    "exam": Scene(_EXAM, _exam),
    "exam, handing in": Scene(_EXAM, _handing_in),
    "exam, result": Scene(_EXAM, _result),
    "exam, wrong answer": Scene(_EXAM, _review(1)),
    "exam, unanswered": Scene(_EXAM, _review(2)),
    "progress, empty": Scene("progress.html"),
    "progress": Scene("progress.html", _progress, _HISTORY),
    "progress, forgetting": Scene("progress.html", _forgetting, _HISTORY),
}
