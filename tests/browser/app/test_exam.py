from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.app.steps import KEY, choose, kept, question, shown_id, start
from tests.browser.visit import Site, visit

EXAM = "practice.html?quiz=gradients&mode=exam&minutes=10&order=bank&options=bank"


def hand_in(page: Page) -> None:
    page.get_by_role("button", name="Hand in").click()
    page.locator("dialog").get_by_role("button", name="Hand in").click()


@pytest.mark.parametrize("width", [1280, 390])
def test_an_exam_from_its_start_to_its_result(browser: Browser, app_site: Site, width: int) -> None:
    with visit(browser, app_site, EXAM, width=width) as page:
        start(page, "Start the exam")
        expect(page.get_by_role("timer")).to_have_text(re.compile("^(10:00|9:5)"))
        expect(page.get_by_role("heading", level=1)).to_contain_text("Exam")
        expect(question(page).locator(".qb-answer")).to_be_hidden()
        expect(page.get_by_role("button", name="Check", exact=True)).to_have_count(0)
        choose(page, *KEY[shown_id(page)])
        page.get_by_role("button", name="Flag for later").click()
        page.get_by_role("button", name="Next").click()
        choose(page, 1)
        page.get_by_role("button", name="Hand in").click()
        dialog = page.locator("dialog")
        expect(dialog).to_contain_text("Question 3 has no answer yet.")
        expect(dialog).to_contain_text("Question 1 is flagged.")
        dialog.get_by_role("button", name="Back to the exam").click()
        page.get_by_role("button", name="Question 3, not answered").click()
        choose(page, 0)
        hand_in(page)
        expect(page.get_by_role("heading", name="You are on the way")).to_be_focused()
        expect(page.locator(".qb-sum")).to_contain_text("1.5 of 3 points")
        expect(page.get_by_text("1 right · 1 partly right · 1 wrong")).to_be_visible()
        expect(page.get_by_role("row", name=re.compile("gradient descent"))).to_contain_text("1 of 1 points")
        page.get_by_role("button", name="Question 2, wrong").click()
        expect(question(page).get_by_text("A moving average")).to_be_visible()
        expect(question(page).locator("input").first).to_be_disabled()
        assert [kept(page, each)["log"][0][1] for each in ("grad01", "grad02", "grad03")] == [1, 0, 0.5]
        page.get_by_role("button", name="Close the exam").click()
        page.locator("dialog").get_by_role("button", name="Close the exam").click()
        expect(page.get_by_role("button", name="Start the exam")).to_be_visible()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Practice")
        assert page.evaluate("localStorage.getItem('qbank.exam')") is None


def test_a_question_that_is_answered_stays_as_it_is(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, EXAM) as page:
        start(page, "Start the exam")
        choose(page, 1)
        shown = question(page).element_handle()
        page.get_by_role("button", name="Flag for later").click()
        expect(page.get_by_role("button", name="Question 1, answered, flagged")).to_be_visible()
        page.wait_for_timeout(300)
        assert shown.evaluate("each => each.isConnected"), "the tab takes its own step for another tab's"


def test_keys_answer_no_question_while_the_next_one_is_on_its_way(browser: Browser, app_site: Site) -> None:
    held: list[Route] = []

    def hold(page: Page) -> None:
        page.add_init_script(
            "navigator.serviceWorker.register = () => new Promise(() => {})"
        )  # whose files none can hold
        page.route("**/quizzes/kinds/questions.js", lambda route: held.append(route))  # noqa: PLW0108 - it counts arguments

    with visit(browser, app_site, "practice.html?mode=exam&order=bank&options=bank", prepare=hold) as page:
        start(page, "Start the exam")
        page.get_by_role("button", name="Question 3, not answered").click()
        expect(page.locator("#grad03")).to_be_focused()
        page.keyboard.press("ArrowRight")
        expect(page.get_by_role("button", name="Question 4, not answered")).to_have_attribute("aria-current", "true")
        page.keyboard.press("a")
        expect(page.get_by_role("button", name="Question 3, not answered")).to_be_visible()
        assert held
        for route in held:
            route.continue_()
        expect(page.locator("#kind01")).to_be_focused()
        page.keyboard.press("a")
        expect(page.get_by_role("button", name="Question 4, answered")).to_be_visible()


def test_an_exam_by_keyboard_alone(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, EXAM) as page:
        page.get_by_role("radio", name="Exam").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#grad01")).to_be_focused()
        page.keyboard.press("a")
        page.keyboard.press("m")
        page.locator("#grad01").focus()
        page.keyboard.press("ArrowRight")
        expect(page.locator("#grad02")).to_be_focused()
        page.keyboard.press("j")
        expect(page.locator("#grad03")).to_be_focused()
        page.keyboard.press("k")
        expect(page.locator("#grad02")).to_be_focused()
        page.keyboard.press("ArrowRight")
        expect(page.locator("#grad03")).to_be_focused()
        page.keyboard.press("?")
        expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
        page.keyboard.press("Escape")
        page.keyboard.press("ArrowLeft")
        expect(page.locator("#grad02")).to_be_focused()
        expect(page.get_by_role("button", name="Question 1, answered, flagged")).to_be_visible()
        page.get_by_role("button", name="Hand in").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
        expect(page.get_by_role("button", name="Hand in")).to_be_focused()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.locator(".qb-sum")).to_contain_text("1 of 3 points")
        expect(page.get_by_text("1 right · 2 not answered")).to_be_visible()
        assert kept(page, "grad02") is None


def test_an_exam_survives_a_reload_and_its_time_runs_on(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "index.html") as page:
        page.clock.install()
        page.goto(app_site.url + EXAM)
        start(page, "Start the exam")
        choose(page, 0)
        page.get_by_role("button", name="Next").click()
        page.clock.fast_forward("04:00")
        page.reload()
        expect(page.get_by_role("timer")).to_have_text(re.compile("^(6:00|5:5)"))
        assert shown_id(page) == "grad02"
        page.goto(app_site.url + "practice.html")
        expect(page.get_by_text("An exam is running. 1 of 3 answered")).to_be_visible()
        page.clock.fast_forward("07:00")
        page.get_by_role("button", name="Continue it").click()
        expect(page.locator(".qb-sum")).to_contain_text("1 of 3 points")
        expect(page.get_by_text("Time taken: 10:00")).to_be_visible()


def test_an_exam_is_handed_in_when_its_time_is_up(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "index.html") as page:
        page.clock.install()
        page.goto(app_site.url + EXAM)
        start(page, "Start the exam")
        choose(page, 0)
        page.clock.run_for("09:30")
        page.get_by_role("button", name="Hand in").click()
        page.clock.run_for("00:40")
        expect(page.locator(".qb-sum")).to_contain_text("1 of 3 points")
        expect(page.locator("dialog")).to_have_count(0)
        page.clock.run_for(100)
        expect(page.get_by_role("status").filter(has_text="Time was up")).to_be_visible()


def test_the_first_next_of_a_review_opens_the_first_question(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, EXAM) as page:
        start(page, "Start the exam")
        hand_in(page)
        expect(page.get_by_role("heading", name="Nothing answered")).to_be_visible()
        expect(page.get_by_text("Time was up")).to_have_count(0)
        expect(page.get_by_role("button", name="Previous")).to_be_disabled()
        page.get_by_role("button", name="Next").click()
        assert shown_id(page) == "grad01"
        page.get_by_role("button", name="Next").click()
        expect(page.locator("#grad02")).to_be_focused()


def test_what_was_missed_in_an_exam_is_practised_and_its_result_stays(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, EXAM) as page:
        start(page, "Start the exam")
        choose(page, *KEY[shown_id(page)])
        hand_in(page)
        page.get_by_role("button", name="Close the exam").click()
        page.locator("dialog").get_by_role("button", name="Cancel").click()
        page.get_by_role("button", name="Practise the 2 that you missed").click()
        expect(page.get_by_text("1 of 2", exact=True)).to_be_visible()
        assert shown_id(page) == "grad02"
        page.go_back()
        expect(page.locator(".qb-sum")).to_contain_text("1 of 3 points")


def test_two_tabs_have_the_same_exam(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, EXAM) as page:
        start(page, "Start the exam")
        choose(page, 0)
        other = page.context.new_page()
        other.goto(app_site.url + EXAM + "#exam")
        expect(other.get_by_role("button", name="Question 1, answered")).to_be_visible()
        other.get_by_role("button", name="Next").click()
        choose(other, 0)
        expect(page.get_by_role("button", name="Question 2, answered")).to_be_visible()
        hand_in(other)
        expect(other.locator(".qb-sum")).to_contain_text("2 of 3 points")
        expect(page.locator(".qb-sum")).to_contain_text("2 of 3 points")
        assert len(kept(page, "grad01")["log"]) == 1


def test_an_open_answer_is_graded_by_its_reader_after_the_exam(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "practice.html?quiz=kinds&mode=exam&order=bank") as page:
        start(page, "Start the exam")
        page.get_by_role("button", name="Question 8, not answered").click()
        question(page).locator("textarea").fill("The slope changes on the way.")
        page.get_by_role("button", name="Question 1, not answered").click()
        page.get_by_role("button", name="Question 8, answered").click()
        expect(question(page).locator("textarea")).to_have_value("The slope changes on the way.")
        hand_in(page)
        expect(page.get_by_text("1 for you to grade below")).to_be_visible()
        page.get_by_role("button", name="Question 8, for you to grade").click()
        expect(question(page).locator("textarea")).to_have_value("The slope changes on the way.")
        expect(question(page).get_by_text("past the minimum, to the other side")).to_be_visible()
        question(page).get_by_role("button", name="Got it").click()
        expect(page.locator(".qb-sum")).to_contain_text("0.5 of 8.5 points")
        assert kept(page, "kind08")["log"][0][1] == 1


def test_a_new_exam_does_not_take_the_place_of_a_running_one_unasked(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, EXAM) as page:
        start(page, "Start the exam")
        choose(page, 0)
        page.go_back()
        start(page, "Start the exam")
        expect(page.locator("dialog")).to_contain_text("its answers are lost")
        page.get_by_role("button", name="Cancel").click()
        page.get_by_role("button", name="Continue it").click()
        expect(page.get_by_text("1 of 3 answered")).to_be_visible()


def test_an_exam_works_from_a_folder(browser: Browser, folder_site: Site) -> None:
    with visit(browser, folder_site, EXAM) as page:
        start(page, "Start the exam")
        choose(page, 0)
        hand_in(page)
        expect(page.locator(".qb-sum")).to_contain_text("1 of 3 points")
