from __future__ import annotations

import json
import time
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.app.steps import ANSWERED, keep
from tests.browser.visit import Site, until, visit

DAY = 86_400_000

COLOUR = "each => getComputedStyle(each).backgroundColor"

LINES = """each => {
  const range = document.createRange();
  range.selectNodeContents(each);
  return range.getClientRects().length;
}"""


def logs() -> dict[str, list[list[float]]]:
    now = time.time() * 1000
    return {
        "grad01": [[now - 40 * DAY, 0, 1, 9], [now - 30 * DAY, 1, 3, 9]],
        "grad02": [[now - DAY, 0.5, 2, 9], [now, 1, 3, 9]],
        "kind05": [[now, 0, 1]],
    }


def test_before_the_first_answer_the_page_says_what_to_do(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "progress.html") as page:
        expect(page.get_by_text("Nothing here yet.")).to_be_visible()
        page.get_by_role("link", name="Begin practising").click()
        expect(page.get_by_role("heading", name="Practice")).to_be_visible()


def test_the_page_shows_what_was_done_and_what_is_due(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "progress.html") as page:
        keep(page, logs())
        figures = page.locator(".qb-figures > li")
        expect(figures).to_have_text(["2answers today", "2days in a row", "3questions answeredof 11", "1question due"])
        expect(page.get_by_role("img", name="5 answers on 4 days of the last 26 weeks")).to_be_visible()
        page.get_by_text("As a table").click()
        expect(page.locator("table").first.get_by_role("row")).to_have_count(5)
        topics = page.locator("table", has_text="Topic").get_by_role("row")
        expect(topics.nth(1)).to_contain_text("67%")
        expect(page.get_by_role("row", name="Gradients & learning rates")).to_contain_text("2 of 3")
        page.get_by_role("link", name="Repeat what is due").click()
        expect(page.get_by_text("1 of 1")).to_be_visible()


def test_what_is_due_now_and_later_today_are_told_apart(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "progress.html") as page:
        page.clock.set_fixed_time("2026-11-27T12:00:00")
        noon = page.evaluate("Date.now()")
        keep(page, {"grad01": [[noon - 5 * DAY, 0, 1]], "grad02": [[noon, 0, 1]]})
        expect(page.locator(".qb-figures > li").last).to_have_text("1question due")
        expect(page.get_by_role("row", name="Today")).to_contain_text("2, 1 of them now")


def test_every_quiz_has_its_row_and_days_have_names(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "progress.html", width=390) as page:
        keep(page, logs() | {"kind05": []})
        untouched = page.get_by_role("row", name="Every kind of question")
        expect(untouched).to_contain_text("0 of 8")
        expect(untouched.get_by_role("button")).to_have_count(0)
        expect(page.locator(".qb-heat-day")).to_have_text(["Mon", "Wed", "Fri", "Sun"])
        reset = page.get_by_role("button", name="Reset Gradients & learning rates")
        assert reset.evaluate(LINES) == 1
        colours = [page.locator(name).first.evaluate(COLOUR) for name in (".qb-bar-all", ".qb-bar-share", "body")]
        assert len(set(colours)) == 3  # what is not reached looks neither like what is nor like the page


def test_progress_goes_into_a_file_and_comes_back(browser: Browser, app_site: Site, tmp_path: Path) -> None:
    saved = tmp_path / "progress.json"
    with visit(browser, app_site, "progress.html") as page:
        keep(page, logs())
        with page.expect_download() as download:
            page.get_by_role("button", name="Save to a file").click()
        download.value.save_as(saved)
    assert set(json.loads(saved.read_text("utf-8"))["questions"]) == {"grad01", "grad02", "kind05"}
    with visit(browser, app_site, "progress.html") as page:
        for _ in range(2):  # twice is as good as once
            with page.expect_file_chooser() as chooser:
                page.get_by_role("button", name="Bring in a file").click()
            chooser.value.set_files(saved)
            expect(page.get_by_text("3 questions are brought in.")).to_be_visible()
        expect(page.get_by_role("img", name="5 answers on 4 days")).to_be_visible()


def test_a_broken_entry_of_a_file_costs_none_of_the_others(browser: Browser, app_site: Site, tmp_path: Path) -> None:
    file = tmp_path / "progress.json"
    questions = {"grad01": {"log": [[1000, 1, 3]]}, "grad02": {"log": "x"}}
    file.write_text(json.dumps({"format": "qbank-progress", "version": 1, "questions": questions}), encoding="utf-8")
    with visit(browser, app_site, "progress.html") as page:
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Bring in a file").click()
        chooser.value.set_files(file)
        expect(page.get_by_text("1 question is brought in. 1 could not be read, and was left out.")).to_be_visible()
        assert page.evaluate(ANSWERED) == 1


def test_a_file_that_is_none_of_ours_changes_nothing(browser: Browser, app_site: Site, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"format": "something else"}', encoding="utf-8")
    with visit(browser, app_site, "progress.html") as page:
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Bring in a file").click()
        chooser.value.set_files(wrong)
        expect(page.get_by_text("This is no file of progress")).to_be_visible()
        assert page.evaluate(ANSWERED) == 0


def test_a_quiz_and_everything_can_be_forgotten_and_not_by_mistake(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "progress.html") as page:
        keep(page, logs())
        reset = page.get_by_role("button", name="Reset Gradients & learning rates")
        reset.click()
        page.locator("dialog").get_by_role("button", name="Cancel").click()
        assert page.evaluate(ANSWERED) == 3
        reset.click()
        page.locator("dialog").get_by_role("button", name="Forget them").click()
        expect(page.get_by_text("1questions answered").or_(page.locator(".qb-figures > li").nth(2))).to_contain_text(
            "1"
        )
        until(page, f"{ANSWERED} === 1")
        page.evaluate("sessionStorage.setItem('qbank.session', '{}')")
        page.get_by_role("button", name="Forget everything …").click()
        page.locator("dialog").get_by_role("button", name="Forget everything").click()
        expect(page.get_by_text("Nothing here yet.")).to_be_visible()
        expect(page.get_by_text("Everything is forgotten.")).to_be_visible()
        assert page.evaluate(ANSWERED) == 0
        assert page.evaluate("sessionStorage.getItem('qbank.session')") is None


def test_what_another_tab_does_shows_here(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "progress.html") as page:
        other = page.context.new_page()
        other.goto(app_site.url + "progress.html")
        keep(other, logs())
        expect(page.locator(".qb-figures")).to_be_visible()


def test_it_works_from_a_folder(browser: Browser, folder_site: Site) -> None:
    with visit(browser, folder_site, "progress.html") as page:
        keep(page, logs())
        page.get_by_role("link", name="Repeat what is due").click()
        expect(page.get_by_text("1 of 1")).to_be_visible()
