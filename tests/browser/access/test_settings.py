"""What readers set in their system is respected: their own colours, and rest."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.access.scenes import KINDS, SCENES
from tests.browser.visit import Site, visit

_INVISIBLE = """(parts) => {
  const ground = getComputedStyle(document.body).backgroundColor;
  return parts.filter((part) => {
    const [selector, pseudo] = part.split("::");
    const found = document.querySelector(selector);
    const style = found && getComputedStyle(found, pseudo && `::${pseudo}`);
    return !style || (style.backgroundColor === ground && parseFloat(style.borderTopWidth) === 0);
  });
}"""
"""Of parts that are drawn by a background: those that the reader's colours make vanish."""


@pytest.mark.parametrize(
    ("scene", "parts"),
    [
        ("quiz, all wrong", [".qb-options [data-mark=wrong] > .qb-mark", ".qb-star::before", ".qb-meter"]),
        ("quiz, all right", [".qb-options [data-mark=right] > .qb-mark", ".qb-meter > span + span"]),
        ("exam", [".qb-palette [data-state=answered]", "progress"]),
        ("progress", [".qb-bar-all", ".qb-bar-share"]),
    ],
)
def test_nothing_vanishes_in_the_readers_own_colours(
    browser: Browser, app_site: Site, scene: str, parts: list[str]
) -> None:
    shown = SCENES[scene]
    with visit(browser, app_site, shown.path, prepare=shown.prepare) as page:
        page.emulate_media(forced_colors="active", color_scheme="dark")
        shown.act(page)
        assert page.evaluate(_INVISIBLE, parts) == []


def test_right_and_wrong_differ_by_more_than_colour(browser: Browser, app_site: Site) -> None:
    shown = SCENES["exam, wrong answer"]
    with visit(browser, app_site, shown.path) as page:
        shown.act(page)
        signs = {
            state: page.locator(f".qb-palette [data-state={state}]").first.evaluate(
                "each => getComputedStyle(each, '::before').content"
            )
            for state in ("right", "wrong")
        }
        assert signs["right"] != signs["wrong"]


@pytest.mark.parametrize("scene", ["quiz, all right", "practice, session", "exam", "progress"])
def test_nothing_moves_for_those_who_asked_for_rest(browser: Browser, app_site: Site, scene: str) -> None:
    shown = SCENES[scene]
    with visit(browser, app_site, shown.path, prepare=shown.prepare) as page:
        page.emulate_media(reduced_motion="reduce")
        shown.act(page)
        assert (
            page.evaluate(
                "[...document.querySelectorAll('*')].map(each => getComputedStyle(each))"
                ".filter(each => (each.transitionDuration + each.animationDuration).replace(/[0s, ]/g, '')).length"
            )
            == 0
        )


def test_a_formula_is_in_the_name_of_what_it_labels(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "quizzes/gradients.html") as page:
        first = page.locator("[data-question=grad01]")
        for name in ("x_1 = 2.8", "x_1 = 3.2", "x_1 = 2.0"):
            expect(first.get_by_role("radio", name=name, exact=True)).to_be_attached()
    with visit(browser, app_site, KINDS) as page:
        matches = page.locator("[data-kind=matching] select").first.locator("option")
        expect(matches).to_have_text(["Choose …", "A. w ← w + α g", "B. w ← w − α g", "C"])
