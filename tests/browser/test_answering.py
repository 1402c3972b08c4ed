from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.answering import KINDS, check, expect_stored, press, question, stored, verdict
from tests.browser.visit import Site, until, visit


@pytest.fixture(params=[1280, 390], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, browser: Browser, site: Site) -> Iterator[Page]:
    with visit(browser, site, KINDS, width=request.param) as opened:
        yield opened


def top(found: Locator) -> float:
    box = found.bounding_box()
    assert box
    return box["y"]


def marks(found: Locator) -> list[str | None]:
    return [each.get_attribute("data-mark") for each in found.all()]


def test_a_wrong_option_is_told_with_its_feedback_and_the_key_stays_hidden(page: Page) -> None:
    found = question(page, "kind01")
    found.get_by_text("Up, to the rim").click()
    expect(verdict(found)).to_be_empty()
    check(found)
    expect(verdict(found)).to_have_text("Not right yet.")
    expect(found.locator(".qb-options .qb-said")).to_have_text("That would be gradient ascent.")
    assert marks(found.locator(".qb-options > li")) == [None, "wrong", None]
    expect(found.locator(".qb-explanation")).to_be_hidden()


def test_after_another_try_the_right_option_comes_with_the_explanation(page: Page) -> None:
    found = question(page, "kind01")
    found.get_by_label("Up, to the rim").check()
    check(found)
    press(found, "Try again")
    expect(found.locator("[data-mark]")).to_have_count(0)
    found.get_by_label("Down, towards").check()
    check(found)
    expect(verdict(found)).to_have_text("Right now!")
    expect(found.locator(".qb-explanation")).to_be_visible()
    expect_stored(page, "kind01", [[0, 1], [1, 2]])
    press(found, "Next question")
    expect(page.locator("#kind02 > h2")).to_be_focused()
    expect(page.locator("#kind02 > h2")).to_be_in_viewport()


def test_an_answer_that_is_changed_has_to_be_checked_anew(page: Page) -> None:
    found = question(page, "kind01")
    found.get_by_label("Up, to the rim").check()
    check(found)
    found.get_by_label("None of the above").check()
    expect(verdict(found)).to_be_empty()
    expect(found.locator("[data-mark]")).to_have_count(0)
    expect(found.get_by_role("button", name="Check")).to_be_visible()


def test_nothing_is_checked_without_an_answer(page: Page) -> None:
    told = {
        "kind01": "Choose an option first.",
        "kind03": "Write your answer first.",
        "kind05": "Write your answer first.",
        "kind06": "Choose a match for each first.",
        "kind07": "Move at least one of them first: this is not the right order.",
    }
    for name, text in told.items():
        check(question(page, name))
        expect(verdict(question(page, name))).to_have_text(text)
        assert stored(page, name) == []


def test_who_chooses_nothing_of_several_is_asked_whether_that_is_meant(page: Page) -> None:
    found = question(page, "kind02")
    check(found)
    expect(verdict(found)).to_contain_text("If you mean that none is right")
    assert stored(page, "kind02") == []
    check(found)
    expect(verdict(found)).to_have_text("Not right yet.")


def test_several_options_are_marked_one_by_one_and_the_answer_shows_what_was_missed(page: Page) -> None:
    found = question(page, "kind02")
    found.get_by_label("Adam").check()
    found.get_by_label("Plain gradient descent").check()
    check(found)
    assert marks(found.locator(".qb-options > li")) == ["right", None, "wrong", None]
    press(found, "Show answer")
    expect(found.get_by_text("A and B are right.")).to_be_visible()
    expect(found.locator(".qb-answer > summary")).to_be_focused()
    assert marks(found.locator(".qb-options > li")) == ["right", "missed", "wrong", None]


def test_a_part_of_the_key_is_worth_something(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        found = question(page, "grad03")
        found.get_by_label("The loss may grow").check()
        check(found)
        expect(verdict(found)).to_have_text("Partly right: 50%.")
        expect_stored(page, "grad03", [[0.5, 2]])


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("kind03", "0,6", "Right."),
        ("kind03", "0.605", "Right."),
        ("kind03", "0.61", "Not right yet."),
        ("kind03", "about 0.6", "That is not a number yet. Write it like 0.5, −3 or 1.5e-3."),
        ("kind04", "3 s", "Right."),
        ("kind04", "3000", "Not right yet."),
        ("kind05", "  LEARNING  rate. ", "Right."),
        ("kind05", "rate", "Not right yet."),
    ],
)
def test_a_typed_answer_is_read_as_people_write(browser: Browser, site: Site, name: str, typed: str, told: str) -> None:
    with visit(browser, site, KINDS) as page:
        found = question(page, name)
        found.get_by_role("textbox", name="Your answer").fill(typed)
        found.get_by_role("textbox").press("Enter")
        expect(verdict(found)).to_have_text(told)


def test_a_number_that_may_mean_two_is_asked_about_and_not_graded(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        found = question(page, "kind04")
        found.get_by_role("textbox").fill("3,000")
        check(found)
        expect(verdict(found)).to_have_text("Do you mean 3000 or 3? Write it like that.")
        found.get_by_role("textbox").fill("3")
        check(found)
        expect(verdict(found)).to_have_text("Right.")
        expect_stored(page, "kind04", [[1, 3]])


def test_a_formula_that_scrolls_can_be_reached_by_keyboard_and_others_are_none_of_its_stops(
    browser: Browser, site: Site
) -> None:
    with visit(browser, site, width=320) as page:
        box = question(page, "grad01").locator(".qb-math")
        box.evaluate("each => (each.style.width = '6rem')")
        expect(box).to_have_attribute("tabindex", "0")
        expect(box).to_have_accessible_name("Formula")
        box.focus()
        page.keyboard.press("ArrowRight")
        expect(box).to_be_focused()
        until(page, "document.activeElement.scrollLeft > 0")
        box.evaluate("each => (each.style.width = '60rem')")
        expect(box).not_to_have_attribute("tabindex", re.compile(""))


def test_a_long_unit_leaves_room_to_write(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS, width=320) as page:
        found = question(page, "kind04")
        found.locator(".qb-unit").evaluate("each => (each.textContent = 'multiplications per weight and step')")
        box = found.get_by_role("textbox").bounding_box()
        assert box
        assert box["width"] >= 80
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_pairs_are_chosen_from_lists_and_counted(page: Page) -> None:
    found = question(page, "kind06")
    prompts = {"Gradient descent": "B. w ← w − α g", "Momentum": "C", "Its older name, heavy ball": "A. w ← w + α g"}
    for prompt, letter in prompts.items():
        found.get_by_role("combobox", name=prompt).select_option(label=letter)
    check(found)
    expect(verdict(found)).to_have_text("2 of 3 right.")
    assert marks(found.locator(".qb-prompts > li")) == ["right", "right", "wrong"]
    found.get_by_role("combobox", name="Its older name").select_option(label="C")
    check(found)
    expect(verdict(found)).to_have_text("Right now!")


def test_a_mark_moves_nothing_in_a_list_of_pairs(page: Page) -> None:
    found = question(page, "kind06")
    for each in found.get_by_role("combobox").all():
        each.select_option(label="C")
    height = "each => each.getBoundingClientRect().height"
    before = found.locator(".qb-pairs").evaluate(height)
    check(found)
    expect(found.locator(".qb-prompts > [data-mark]")).to_have_count(3)
    assert found.locator(".qb-pairs").evaluate(height) == before


def test_items_are_moved_by_buttons_that_keep_the_focus(page: Page) -> None:
    found = question(page, "kind07")
    items = found.locator(".qb-items > li")
    expect(items.first.get_by_role("button", name="Move down")).to_be_visible()  # texts do not wait for the question
    before = [each.split("\n")[0] for each in items.all_inner_texts()]
    button = items.first.get_by_role("button", name="Move down")
    button.click()
    assert [each.split("\n")[0] for each in items.all_inner_texts()] == [before[1], before[0], *before[2:]]
    expect(items.nth(1).get_by_role("button", name="Move down")).to_be_focused()
    expect(found.get_by_text("Now in place 2 of 4.")).to_be_attached()


def test_buttons_that_move_an_item_name_it_and_say_where_it_goes_no_further(page: Page) -> None:
    items = question(page, "kind07").locator(".qb-items > li")
    text = items.first.locator(".qb-item").inner_text().strip()
    up = items.first.get_by_role("button", name=f"Move up: {text}", exact=True)
    expect(up).to_have_attribute("aria-disabled", "true")
    expect(items.last.get_by_role("button", name="Move down")).to_have_attribute("aria-disabled", "true")
    items.first.get_by_role("button", name="Move down").click()
    moved = items.nth(1).get_by_role("button", name=f"Move up: {text}", exact=True)
    expect(moved).to_have_attribute("aria-disabled", "false")
    expect(items.first.get_by_role("button", name="Move up")).to_have_attribute("aria-disabled", "true")


def test_items_in_the_right_order_are_right(page: Page) -> None:
    found = question(page, "kind07")
    for place, text in enumerate(("predictions", "loss", "gradients", "parameters")):
        item = found.locator(".qb-items > li").filter(has_text=text)
        while item.evaluate("each => [...each.parentElement.children].indexOf(each)") > place:
            item.get_by_role("button", name="Move up").click()
    check(found)
    expect(verdict(found)).to_have_text("Right.")
    expect_stored(page, "kind07", [[1, 3]])


def test_items_can_be_dragged(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        items = question(page, "kind07").locator(".qb-items > li")
        first = items.first.inner_text()
        items.first.scroll_into_view_if_needed()
        start, end = items.first.bounding_box(), items.nth(2).bounding_box()
        assert start
        assert end
        page.mouse.move(start["x"] + 20, start["y"] + 10)
        page.mouse.down()
        page.mouse.move(end["x"] + 20, end["y"] + 15, steps=8)
        page.mouse.up()
        assert items.nth(2).inner_text() == first


def test_an_answer_in_own_words_is_compared_and_judged_by_its_writer(page: Page) -> None:
    found = question(page, "kind08")
    found.get_by_role("textbox", name="Your answer").fill("The slope changes.")
    press(found, "Compare")
    model = found.get_by_text("past the minimum")
    expect(model).to_be_visible()
    expect(found.locator(".qb-answer > summary")).to_be_focused()
    assert top(found.get_by_role("button", name="Partly")) > top(verdict(found)) > top(model), "first one reads"
    assert stored(page, "kind08") == []
    press(found, "Partly")
    expect(verdict(found)).to_have_text("Partly right: 50%.")
    expect_stored(page, "kind08", [[0.5, 2]])
    found.get_by_role("textbox", name="Your answer").fill("The slope changes its sign.")
    assert top(found.get_by_role("button", name="Compare")) < top(model)


def test_hints_open_one_by_one_and_make_a_right_answer_a_hard_one(page: Page) -> None:
    found = question(page, "kind01")
    expect(found.get_by_text("Hint 2 of 3")).to_be_hidden()
    found.get_by_text("Hint 1 of 3").click()
    expect(found.get_by_text("Where does the gradient point?")).to_be_visible()
    expect(found.get_by_text("Hint 2 of 3")).to_be_visible()
    found.get_by_label("Down, towards").check()
    check(found)
    expect_stored(page, "kind01", [[1, 2]])


def test_an_answer_that_was_read_before_is_not_counted(page: Page) -> None:
    found = question(page, "kind01")
    found.locator(".qb-answer > summary").click()
    found.get_by_label("Down, towards").check()
    check(found)
    expect(verdict(found)).to_have_text("Right. The answer was open, so this is not counted.")
    assert stored(page, "kind01") == []
