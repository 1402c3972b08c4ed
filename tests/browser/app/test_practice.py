from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.app.steps import (
    ANSWERED,
    GRADIENTS,
    answer,
    choose,
    go_on,
    keep,
    kept,
    question,
    shown_id,
    start,
)
from tests.browser.visit import Site, visit

DAY = 86_400_000

# As a browser does that keeps nothing of a site; the theme's own keys stay, for it would complain.
BLOCKED = """for (const name of ["getItem", "setItem", "removeItem"]) {
  const own = Storage.prototype[name];
  Storage.prototype[name] = function (key, ...rest) {
    if (key.startsWith("qbank.")) throw new DOMException("not here", "SecurityError");
    return own.call(this, key, ...rest);
  };
}"""


@pytest.mark.parametrize("width", [1280, 390])
def test_a_session_from_choosing_to_its_end(browser: Browser, app_site: Site, width: int) -> None:
    with visit(browser, app_site, GRADIENTS, width=width) as page:
        expect(page.get_by_text("3 questions fit.")).to_be_visible()
        start(page)
        expect(page.get_by_text("1 of 3")).to_be_visible()
        first = answer(page, right=True)
        go_on(page)
        expect(page.get_by_text("2 of 3")).to_be_visible()
        second = answer(page, right=False)
        expect(question(page).get_by_text("A moving average")).to_be_visible()
        go_on(page)
        page.get_by_role("button", name="Skip").click()
        expect(page.get_by_role("heading", name="You are on the way")).to_be_focused()
        expect(page.get_by_text("1 of 2 right · 1 skipped")).to_be_visible()
        assert [entry[1:3] for entry in kept(page, first)["log"]] == [[1, 3]]
        assert [entry[1:3] for entry in kept(page, second)["log"]] == [[0, 1]]
        assert page.evaluate(ANSWERED) == 2
        page.get_by_role("button", name="Practise the one that you missed").click()
        assert shown_id(page) == second


def test_a_choice_made_on_the_first_page_of_a_visit_lets_the_session_stay(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html") as page:
        page.wait_for_load_state("networkidle")
        page.locator(".qb-chip", has_text="New").click()
        expect(page).to_have_url(re.compile("state=new"))
        place = page.locator("[data-qb-app]").element_handle()
        start(page)
        question(page)
        page.go_back()
        expect(page.locator(".qb-setup")).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert place.evaluate("each => each.isConnected"), "nothing is fetched anew in its place"


def test_the_link_to_practice_leads_from_a_session_to_choosing(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "index.html") as page:
        page.wait_for_load_state("networkidle")
        for _ in range(2):
            page.get_by_role("link", name="Practice", exact=True).first.click()
            expect(page.locator(".qb-session")).to_have_count(0)
            start(page)


def test_a_session_by_keyboard_alone(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, GRADIENTS) as page:
        page.get_by_role("radio", name="Practise").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#grad01")).to_be_focused()
        page.keyboard.press("a")
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Next")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("#grad02")).to_be_focused()
        page.keyboard.press("2")
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Next")).to_be_focused()
        page.keyboard.press("4")
        page.keyboard.press("Enter")
        expect(page.locator("#grad03")).to_be_focused()
        page.keyboard.press("1")
        page.keyboard.press("2")
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="See the result")).to_be_focused()
        expect(page.get_by_role("button", name="Finish")).to_be_hidden()
        page.keyboard.press("Enter")
        expect(page.get_by_text("2 of 3 right")).to_be_visible()
        assert kept(page, "grad01")["log"][0][1:3] == [1, 3]
        assert kept(page, "grad02")["log"][0][1:3] == [0, 1]


def test_whoever_opens_the_answer_first_has_not_known_it(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, GRADIENTS) as page:
        start(page)
        question(page).locator(".qb-answer > summary").click()
        expect(page.get_by_role("button", name="Next")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_text("2 of 3")).to_be_visible()
        assert kept(page, "grad01")["log"][0][1:3] == [0, 1]


def test_the_choice_is_in_the_address_and_comes_back_with_it(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html") as page:
        page.get_by_label("Questions at most").select_option("5")
        page.get_by_text("Quizzes", exact=True).last.click()
        page.get_by_role("checkbox", name="Gradients & learning rates").check()
        page.get_by_role("checkbox", name="New", exact=False).first.check()
        expect(page.get_by_label("Questions at most")).to_have_value("0")  # all, for there are but three
        expect(page).to_have_url(re.compile(r"practice.html\?quiz=gradients&state=new&n=5$"))
        expect(page.get_by_text("3 questions fit.")).to_be_visible()
        page.reload()
        expect(page.get_by_text("3 questions fit.")).to_be_visible()
        expect(page.get_by_role("checkbox", name="New", exact=False).first).to_be_checked()
        page.get_by_role("button", name="Clear the choice").click()
        expect(page.get_by_label("Questions at most")).to_have_value("5")


def test_the_bar_below_the_choice_leaves_the_screen_of_a_phone_to_it(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html?state=new", width=390) as page:
        expect(page.get_by_text("11 questions fit.")).to_be_visible()
        bar = page.locator(".qb-go").bounding_box()
        assert bar
        assert bar["height"] < 70


def test_garbage_in_the_address_is_left_aside_politely(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html?quiz=gone,%E0%A4&n=-3&mode=sing&state=x&&=%#huh") as page:
        expect(page.get_by_text("The link names what is not here: gone.")).to_be_visible()
        expect(page.get_by_role("radio", name="Practise")).to_be_checked()
        start(page)
        question(page)


def test_a_link_gives_everyone_the_same_questions_in_the_same_order(browser: Browser, app_site: Site) -> None:
    orders: list[list[tuple[str, list[str]]]] = []
    for _ in range(2):
        with visit(browser, app_site, "practice.html?seed=k7&n=5#go") as page:
            orders.append([])
            for place in range(5):
                expect(page.get_by_text(f"{place + 1} of 5")).to_be_visible()
                options = question(page).locator(".qb-options > li")
                orders[-1].append((shown_id(page), options.evaluate_all("all => all.map(each => each.dataset.option)")))
                page.get_by_role("button", name="Skip").click()
    assert orders[0] == orders[1]


def test_a_choice_that_nothing_fits_says_what_to_do(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html?state=missed") as page:
        expect(page.get_by_text("No question fits.")).to_be_visible()
        expect(page.get_by_role("button", name="Start")).to_be_disabled()
        page.get_by_role("button", name="Clear the choice").click()
        expect(page.get_by_text("11 questions fit.")).to_be_visible()


def test_the_way_back_leads_from_a_session_to_choosing(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, GRADIENTS) as page:
        start(page)
        answer(page, right=True)
        page.go_back()
        expect(page.get_by_text("3 questions fit.")).to_be_visible()
        assert kept(page, "grad01")["log"][0][1:3] == [1, 3]  # rated as it was suggested


def test_what_is_due_is_repeated_until_it_is_known(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html?mode=due") as page:
        expect(page.get_by_text("You have answered nothing yet.")).to_be_visible()
        now = time.time() * 1000
        keep(page, {"grad01": [[now - 30 * DAY, 1, 3]], "grad02": [[now - 20 * DAY, 0, 1]], "grad03": [[now, 1, 4]]})
        expect(page.get_by_text("2 questions are due.")).to_be_visible()
        start(page, "Start repeating")
        first = answer(page, right=False)
        expect(page.locator(".qb-rate")).to_have_text([re.compile("^Again")])
        page.keyboard.press("4")
        expect(page.get_by_role("button", name="Again")).to_be_focused()
        page.get_by_role("button", name="Again").click()
        second = answer(page, right=True)
        expect(page.get_by_role("button", name="Good")).to_contain_text(re.compile(r"\d+ (days?|mths?|min|hr)"))
        page.get_by_role("button", name="Good").click()
        assert {first, second} == {"grad01", "grad02"}
        assert answer(page, right=True) == first
        page.get_by_role("button", name="Good").click()
        expect(page.get_by_text("1 of 2 right")).to_be_visible()
        page.get_by_role("button", name="Choose anew").click()
        expect(page.get_by_text(re.compile("Nothing is due|1 question is due"))).to_be_visible()


def test_a_reload_goes_on_where_the_session_was(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html?quiz=gradients&n=3") as page:
        start(page)
        first = answer(page, right=False)
        go_on(page)
        page.get_by_role("button", name="Skip").click()
        expect(page.get_by_text("3 of 3")).to_be_visible()
        third = shown_id(page)
        page.reload()
        expect(page.get_by_text("3 of 3")).to_be_visible()
        assert shown_id(page) == third
        page.get_by_role("button", name="Finish").click()
        expect(page.get_by_text("0 of 1 right · 1 skipped")).to_be_visible()
        assert len(kept(page, first)["log"]) == 1
        page.go_back()
        start(page)
        expect(page.get_by_text("1 of 3")).to_be_visible()


def test_an_answer_that_was_read_before_a_reload_is_not_asked_again(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, GRADIENTS) as page:
        start(page)
        answer(page, right=True)
        page.reload()
        expect(page.get_by_text("2 of 3")).to_be_visible()
        assert shown_id(page) == "grad02"
        assert len(kept(page, "grad01")["log"]) == 1


def test_a_picture_of_a_question_is_found_from_here(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html?quiz=kinds&order=bank#go") as page:
        picture = question(page).locator("img")
        expect(picture).to_have_js_property("complete", value=True)
        assert picture.evaluate("each => each.naturalWidth") > 0


def test_two_tabs_lose_nothing(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, GRADIENTS) as page:
        start(page)
        other = page.context.new_page()
        other.goto(app_site.url + GRADIENTS)
        start(other)
        answer(page, right=True)
        answer(other, right=False)
        go_on(page)
        go_on(other)
        expect(other.get_by_text("2 of 3")).to_be_visible()
        assert sorted(entry[1] for entry in kept(page, "grad01")["log"]) == [0, 1]


def test_blocked_storage_is_told_and_stops_nothing(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "index.html") as page:
        page.add_init_script(BLOCKED)
        page.goto(app_site.url + GRADIENTS)
        expect(page.get_by_text("This browser lets the page keep nothing")).to_be_visible()
        start(page)
        answer(page, right=True)
        go_on(page)
        expect(page.get_by_text("2 of 3")).to_be_visible()
        page.go_back()
        expect(page.get_by_role("checkbox", name="New", exact=False).first).to_be_visible()
        page.goto(app_site.url + "progress.html")
        expect(page.get_by_role("heading", name="Keep or move your progress")).to_be_visible()


def test_it_works_from_a_folder(browser: Browser, folder_site: Site) -> None:
    with visit(browser, folder_site, GRADIENTS) as page:
        start(page)
        answer(page, right=True)
        go_on(page)
        choose(page, 0)
        link = page.locator(".qb-from a")
        assert (link.get_attribute("href") or "").endswith("quizzes/gradients.html#grad02")
        link.click()
        expect(page.locator("#grad02")).to_be_in_viewport()


def test_without_javascript_the_page_says_so_and_leads_on(browser: Browser, app_site: Site) -> None:
    for path in ("practice.html", "progress.html"):
        with visit(browser, app_site, path, scripts=False) as page:
            words = page.locator("[data-qb-app] p")
            expect(words).to_be_visible()
            assert "takes JavaScript, which is switched off" in words.inner_text()
            words.locator("a").click()
            expect(page).to_have_url(re.compile("/quizzes/"))


def test_links_that_are_followed_in_place_lead_from_page_to_page(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "progress.html") as page:
        page.evaluate("window.same = true")
        page.get_by_role("link", name="Begin practising").click()
        expect(page.get_by_text("11 questions fit.")).to_be_visible()
        start(page)
        identity = shown_id(page)
        question(page).locator(".qb-answer > summary").click()
        expect(page.get_by_role("button", name="Next")).to_be_focused()
        page.locator("nav").get_by_role("link", name="Progress").click()
        expect(page.locator(".qb-figures")).to_contain_text("1question answered")
        assert kept(page, identity)["log"][0][1:3] == [0, 1]
        page.go_back()
        expect(page.get_by_text(re.compile("of 11"))).to_be_visible()
        page.go_back()
        expect(page.get_by_text("11 questions fit.")).to_be_visible()
        assert page.evaluate("window.same"), "the page was loaded anew"


def test_the_page_of_a_quiz_leads_to_practice_and_exam_with_it(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "quizzes/gradients.html") as page:
        page.get_by_role("link", name="One by one").click()
        expect(page.get_by_text("3 questions fit.")).to_be_visible()
        page.go_back()
        page.get_by_role("link", name="As an exam").click()
        expect(page.get_by_role("button", name="Start the exam")).to_be_enabled()
        expect(page.get_by_text("3 questions fit.")).to_be_visible()
