"""Answers questions of every kind by what a reader has at hand; the key is read from the page."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


def answer(page: Page, section: Locator, *, right: bool, check: bool = True) -> None:
    """Answer a question, and check the answer; an open one is judged as well."""
    expect(section).to_have_class("qb-question qb-ready")
    kind = section.get_attribute("data-kind") or ""
    {
        "choice": _choose,
        "numeric": _write_number,
        "short-text": _write,
        "matching": _match,
        "ordering": _order,
        "open": _write,
    }[kind](section, right)
    if check:
        section.locator(".qb-main").click()
        if kind == "open":
            section.locator(".qb-judging > button").nth(2 if right else 0).click()
        expect(section.locator(".qb-verdict")).to_have_attribute("data-mood", "right" if right else "wrong")
    page.mouse.move(0, 0)


def answer_all(page: Page, *, right: bool) -> None:
    """Answer all questions of a page."""
    expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0)
    for section in page.locator(".qb-question").all():
        answer(page, section, right=right)


def open_all(page: Page) -> None:
    """Open all answers and hints."""
    page.locator(".qb-question details").evaluate_all("all => all.forEach(each => each.open = true)")


def _key(section: Locator, name: str) -> list[str]:
    found: list[str] = section.locator(f".qb-answer .qb-key > li[data-{name}]").evaluate_all(
        f"all => all.map(each => each.dataset.{name})"
    )
    return found


def _choose(section: Locator, right: bool) -> None:  # noqa: FBT001 - one of a table
    key = _key(section, "option")
    for option in section.locator(".qb-options > li").all():
        if ((option.get_attribute("data-option") or "") in key) == right:
            option.locator("input").check()
            if option.locator("input").get_attribute("type") == "radio":
                return


def _write_number(section: Locator, right: bool) -> None:  # noqa: FBT001
    key = section.locator(".qb-answer .qb-key").get_attribute("data-answer") or ""
    section.locator(".qb-field input").fill(key if right else "-77")


def _write(section: Locator, right: bool) -> None:  # noqa: FBT001
    key = section.locator(".qb-answer .qb-key").text_content() if right else "No idea."
    if right and section.get_attribute("data-kind") == "short-text":
        key = section.locator(".qb-answer .qb-key > li").first.text_content()
    section.locator(".qb-field :is(input, textarea)").fill((key or "").strip())


def _match(section: Locator, right: bool) -> None:  # noqa: FBT001
    pairs = section.locator(".qb-answer .qb-key > li").evaluate_all(
        "all => all.map(each => [each.dataset.pair, each.dataset.match])"
    )
    taken = {match for _, match in pairs}
    wrong = next(
        each for each in section.locator(".qb-matches > li").all() if each.get_attribute("data-match") not in taken
    )
    for pair, match in pairs:
        prompt = section.locator(f".qb-prompts > li[data-pair='{pair}']")
        prompt.locator("select").select_option(match if right else wrong.get_attribute("data-match"))


def _order(section: Locator, right: bool) -> None:  # noqa: FBT001
    key = _key(section, "item")
    wanted = key if right else [*key[1:], key[0]]
    items = section.locator(".qb-items > li")
    for place, item in enumerate(wanted):
        moving = section.locator(f".qb-items > li[data-item='{item}']")
        at = int(moving.evaluate("each => [...each.parentElement.children].indexOf(each)"))
        for above in reversed(range(place, at)):
            moving.locator(".qb-move").first.click()
            expect(items.nth(above)).to_have_attribute("data-item", str(item))  # a busy browser moves it later
    if items.first.get_attribute("data-item") == str(wanted[0]):
        items.first.locator(".qb-move").last.click()  # an order that nobody touched is no answer
        expect(items.nth(1)).to_have_attribute("data-item", str(wanted[0]))
        items.nth(1).locator(".qb-move").first.click()
        expect(items.first).to_have_attribute("data-item", str(wanted[0]))
