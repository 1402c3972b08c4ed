"""Hostile pull requests: no text of the bank runs, loads, breaks out of its place, or poses as the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from generator.bank.check import check_folders
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.model.markup import Markup
from generator.model.question import Option, Question, Quiz
from generator.site import safe_markdown
from generator.site.quiz import quiz_page
from generator.site.safe_html import safe_html
from tests.browser.hostile import OTHER_HOST, build_unchecked, make_bank, vectors
from tests.browser.serving import at, serving
from tests.browser.visit import Site
from tests.site.rendering import render

# Runs in a page: parse another one as browsers do, run nothing of it, and say what it holds.
READ = """async address => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address + " " + response.status);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return (LOOK)(page, new URL(address, location.href).href);
}"""
LOOK = """(page, address) => {
    // Pages have neighbours elsewhere, and one with formulas loads their font.
    const LINK = "link:not([rel=prev], [rel=next], [href$='math-font.css'])";
    const ACTIVE = ["script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "input",
        "button", "select", "textarea", "base", "meta", LINK, "template", "audio", "video", "dialog", "svg",
        "image", "marquee", "plaintext", "xmp", "noscript", "title", "body", "head"];
    const OF_TEXTS = /^(?:qb-math|qb-unbroken|qb-tex-error|qb-about)$/;
    const found = { odd: [], active: {}, frame: [] };
    for (const tag of ACTIVE) found.active[tag] = page.querySelectorAll(tag).length;
    found.active.script -= page.querySelectorAll("link[href$='math-font.css'] + script").length;
    for (const each of page.querySelectorAll("*")) {
        const tag = each.localName;
        for (const { name, value } of each.attributes) {
            const plain = value.replace(/[\\0-\\x20]+/g, "").toLowerCase();
            if (name.startsWith("on") || name === "srcdoc" || name === "ping" || name === "formaction")
                found.odd.push(`${tag} ${name}=${value}`);
            const runs = /^(?:javascript|vbscript|data|blob|file|view-source):/.test(plain);
            if (runs && /href|src|action|data|poster/.test(name)) found.odd.push(`${tag} ${name}=${value}`);
            const loads = /^(?:src|srcset|poster|background|data|action)$/.test(name);
            if (loads && new URL(value, address).origin !== location.origin)
                found.odd.push(`${tag} ${name}=${value}`);
        }
        // The list of all pages begins, and has its neighbours, elsewhere: what it holds is looked at above alone.
        if (each.closest(".highlight, pre, math, .md-sidebar--primary, .md-footer")) continue;
        const classes = [...each.classList].filter(name => /^(?:qb|md)-/.test(name) && !OF_TEXTS.test(name));
        const data = [...each.attributes].map(({ name }) => name)
            .filter(name => name.startsWith("data-") && name !== "data-tags");
        const id = each.id && !/^(?:tag:|__codelineno)/.test(each.id) && tag !== "h1" ? `#${each.id}` : "";
        if (classes.length || data.length || id)
            found.frame.push([tag + id, ...classes.sort(), ...data.sort()].join(" "));
    }
    return found;
}"""


@dataclass(frozen=True)
class Two:
    """A hostile site and its harmless twin.

    Attributes:
        hostile: the one.
        plain: the other.
        names: what the pages of quizzes are called in the hostile one, by what they are called in the other.
    """

    hostile: Site
    plain: Site
    names: dict[str, str]

    def pages(self, kind: str) -> list[tuple[str, str]]:
        """Return the addresses of the quizzes of a kind: hostile, harmless."""
        return [
            (f"{self.hostile.url}quizzes/{quote(name)}.html", f"{self.plain.url}quizzes/{key}.html")
            for key, name in self.names.items()
            if key.startswith(kind)
        ]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    folder = tmp_path_factory.mktemp("hostile")
    with serving(folder / "hostile/site") as hostile_url, serving(folder / "plain/site") as plain_url:
        names = make_bank(folder / "hostile", at(hostile_url), lambda text: text, names=True)
        make_bank(folder / "plain", at(plain_url), lambda text: f"harmless {vectors().index(text)}", names=False)
        hostile = Site(build_unchecked(folder / "hostile"), hostile_url)
        yield Two(hostile, Site(build_unchecked(folder / "plain"), plain_url), names)


@dataclass(frozen=True)
class Watch:
    """A page and all that must not happen in it."""

    page: Page
    trouble: list[str]


@pytest.fixture
def watch(browser: Browser) -> Iterator[Watch]:
    context: BrowserContext = browser.new_context()
    page = context.new_page()
    trouble: list[str] = []

    def dismiss(dialog: object) -> None:
        trouble.append(f"dialog in {page.url}")
        dialog.dismiss()  # type: ignore[attr-defined]

    page.on("dialog", dismiss)
    page.on(
        "request", lambda request: trouble.append(request.url) if urlsplit(request.url).hostname == OTHER_HOST else None
    )
    page.on("popup", lambda popup: trouble.append(f"popup {popup.url}"))
    page.on("pageerror", lambda error: trouble.append(f"{page.url}: {error}"))
    page.on("console", lambda said: trouble.append(said.text) if "Content Security Policy" in said.text else None)
    yield Watch(page, trouble)
    context.close()


def test_there_are_vectors_of_every_sort() -> None:
    every = vectors()
    assert len(every) > 200
    assert len(set(every)) == len(every)


@pytest.mark.parametrize("kind", ["fields", "title"])
def test_a_hostile_page_is_made_like_a_harmless_one(two: Two, watch: Watch, kind: str) -> None:
    pairs = two.pages(kind)
    assert pairs
    read = READ.replace("LOOK", LOOK)
    pages: list[list[dict[str, object]]] = []
    for site, addresses in ((two.hostile, [a for a, _ in pairs]), (two.plain, [b for _, b in pairs])):
        watch.page.goto(site.url)
        pages.append([watch.page.evaluate(read, address) for address in addresses])
    for hostile, plain, (address, _) in zip(*pages, pairs, strict=True):
        assert hostile["odd"] == [], address
        assert hostile["active"] == plain["active"], address
        assert hostile["frame"] == plain["frame"], address
    assert not watch.trouble


def test_nothing_runs_or_loads_while_the_pages_of_questions_are_open(two: Two, watch: Watch) -> None:
    for hostile, _ in two.pages("fields"):
        watch.page.goto(hostile)
        watch.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        watch.page.mouse.move(300, 300)
        assert not watch.trouble


@pytest.mark.parametrize("path", ["quizzes/index.html", "tags.html", "practice.html", "index.html"])
def test_nothing_runs_or_loads_where_titles_and_tags_are_listed(two: Two, watch: Watch, path: str) -> None:
    watch.page.goto(two.hostile.url + path)
    watch.page.wait_for_load_state("networkidle")
    odd = watch.page.evaluate(f"({LOOK})(document, location.href).odd")
    assert not odd
    assert not watch.trouble


@pytest.mark.parametrize("words", ["alert", "script", "img src"])
def test_nothing_runs_or_loads_among_what_the_search_finds(two: Two, watch: Watch, words: str) -> None:
    watch.page.goto(two.hostile.url)
    watch.page.get_by_role("textbox", name="Search").click()
    watch.page.keyboard.type(words)
    watch.page.locator("a.md-search-result__link").first.wait_for()
    result = watch.page.locator(".md-search-result__list")
    assert result.locator("img, iframe, script, svg[onload], [onerror], [onclick]").count() == 0
    assert not watch.trouble


def open_alone(watch: Watch, html: str) -> None:
    """Open HTML as a page that no policy guards."""
    address = "http://alone.invalid/"
    watch.page.route(f"{address}**", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    watch.page.route(f"**/{OTHER_HOST}/**", lambda route: route.abort())
    watch.page.goto(address)
    watch.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    watch.page.wait_for_timeout(200)


def test_the_second_wall_alone_stops_them_all(watch: Watch) -> None:
    html = "".join(f"<div>{safe_html(vector)}</div>" for vector in vectors())
    open_alone(watch, f"<!doctype html><title>x</title>{html}")
    assert watch.page.evaluate(f"({LOOK})(document, location.href).odd") == []
    assert not watch.trouble


def test_without_the_first_wall_the_second_one_stands(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_markdown, "_RULES", dict.fromkeys(Markup, lambda part: part.text))
    pages = []
    for vector in vectors():
        options = (Option(vector, correct=True, feedback=vector), Option("x"))
        question = Question("abcde2", vector, options, explanation=vector, hints=(vector,))
        pages.append(safe_html(render(quiz_page(Quiz("T", (question,))))))
    open_alone(watch, f"<!doctype html><title>x</title>{''.join(pages)}")
    assert not watch.page.evaluate(f"({LOOK})(document, location.href).odd")
    assert not watch.trouble


def test_without_any_wall_they_would_run(watch: Watch) -> None:
    """The vectors are real, and the watch sees them: else the tests above would say nothing."""
    open_alone(watch, "<!doctype html><title>x</title><img src=x onerror=alert(1)>")
    assert watch.trouble


def test_pages_of_hostile_quizzes_are_where_their_names_lead(two: Two) -> None:
    built = {path.name for path in (two.hostile.folder / "quizzes").glob("*.html")}
    assert {f"{name}.html" for name in two.names.values()} <= built
    outside = [
        path for path in two.hostile.folder.parent.iterdir() if path.name not in {"site", "content", "mkdocs.yml"}
    ]
    assert [path.name for path in outside] == ["theme_overrides"]


def test_the_checks_refuse_what_the_walls_stop(tmp_path: Path) -> None:
    make_bank(tmp_path, (), lambda text: text, names=True)
    folders = Folders(tmp_path / "content")
    found = check_folders(folders, surroundings(folders)).findings
    codes = {finding.code for finding in found}
    assert codes >= {"raw-html", "unsafe-link", "remote-image", "unsafe-attribute", "odd-name", "tex"}
