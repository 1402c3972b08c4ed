"""The same choice questions as a site of ours and as one of mkdocs-quiz, the plugin nearest to it: weight and trials.

Both sites have the theme and the settings of this repository's mkdocs.yml and each plugin's own settings as they come.
Only questions without math are taken: mkdocs-quiz leaves math to a script of the site's owner. Tags, hints and
references, which it does not know, are left out of both. Chromium and pip's index are needed. Run:

    python -m benchmarks.against_mkdocs_quiz

It fails when our site fails a trial, or when a first visit to its page weighs more.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml
from playwright.sync_api import Browser, Page, sync_playwright

from generator.bank.read import read_quiz
from generator.bank.yaml_write import dump
from generator.model.question import Option, Question, Quiz
from tests.browser.serving import serving

_ROOT = Path(__file__).parents[1]
_PEER = ("mkdocs-quiz==1.7.*", "mkdocs-material")
_MOST = 10
_TITLE = "Choice questions"
_PATH = "quizzes/choice.html"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
_THEME = ("assets/stylesheets/", "assets/javascripts/", "assets/images/", "search/", "sitemap.xml")
"""What the theme brings to both sites, and the search index, which is a row of its own."""

_INSERTED = Question(
    "aaaaa2", "Which of these is a primary colour of light?", (Option("Green", correct=True), Option("Pink"))
)


@dataclass(frozen=True)
class _Build:
    """A project of one page of questions.

    Attributes:
        folder: the project; its site is in `site`.
        write: puts these questions on the page.
        command: builds the site.
        item: selector of a question.
        options: selector, in a question, of what is pressed to choose.
        submit: the button that checks an answer, "" where choosing is enough.
        answered: selector, in a question, of what shows after a reload that it was answered.
    """

    folder: Path
    write: Callable[[tuple[Question, ...]], object]
    command: tuple[str, ...]
    item: str
    options: str
    submit: str
    answered: str

    def build(self, questions: tuple[Question, ...]) -> None:
        """Build the site of these questions; a build that fails raises with all that it said."""
        self.write(questions)
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(_ROOT)}
        done = subprocess.run(  # noqa: S603 - mkdocs itself
            self.command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)


@dataclass(frozen=True)
class _Found:
    """What was measured of a site; weights are bytes after gzip.

    Attributes:
        page: the HTML.
        own: all else that a first visit loads and the theme does not bring.
        index: the search index.
        keeps: whether an answer stays with its question when another is inserted before it.
        key: whether the right option is named without scripts.
        explanation: whether the explanation can be read without scripts.
        leaks: how many explanations the search index holds.
    """

    page: int
    own: int
    index: int
    keeps: bool
    key: bool
    explanation: bool
    leaks: int

    @property
    def first(self) -> int:
        """Weight of a first visit."""
        return self.page + self.own

    @property
    def passes(self) -> bool:
        """Whether all trials end well."""
        return self.keeps and self.key and self.explanation and not self.leaks


def questions() -> tuple[Question, ...]:
    """Return the bank's first choice questions that both formats can hold whole, single choices first."""
    files = sorted((_ROOT / "content" / "quizzes").glob("*.yml"))
    quizzes = [file.quiz for path in files if (file := read_quiz(path, path.read_bytes())[0])]
    fit = [_bare(each) for quiz in quizzes for each in quiz.questions if each.options and _fits(each)]
    return tuple(sorted(fit, key=lambda each: each.multiple)[:_MOST])


def _bare(question: Question) -> Question:
    return Question(question.id, question.stem, question.options, explanation=question.explanation)


def _fits(question: Question) -> bool:
    lines = [part.strip() for option in question.options for part in (option.text, option.feedback)]
    text = "\n".join((question.stem, question.explanation, *lines))
    return bool(question.explanation and question.key) and "$" not in text and not any("\n" in line for line in lines)


def peer_markdown(asked: tuple[Question, ...]) -> str:
    """Write questions in the syntax of mkdocs-quiz."""
    return "\n\n".join((f"# {_TITLE}", *map(_peer_question, asked))) + "\n"


def _peer_question(question: Question) -> str:
    options = "\n".join(map(_peer_option, question.options))
    return f"<quiz>\n{question.stem.strip()}\n\n{options}\n\n{question.explanation.strip()}\n</quiz>"


def _peer_option(option: Option) -> str:
    feedback = f"\n> {option.feedback.strip()}" if option.feedback else ""
    return f"- [{'x' if option.correct else ' '}] {option.text.strip()}{feedback}"


def ours(folder: Path) -> _Build:
    """Lay out a project of ours."""
    for part in ("pages", "quizzes"):
        (folder / "content" / part).mkdir(parents=True)
    (folder / "content" / "pages" / "index.md").write_text("# Start\n", encoding="utf-8")
    shutil.copytree(_ROOT / "theme_overrides", folder / "theme_overrides")
    settings = (_ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    theme = "  name: material\n"
    (folder / "mkdocs.yml").write_text(settings.replace(theme, f"{theme}  custom_dir: theme_overrides\n"), "utf-8")
    path = folder / "content" / "quizzes" / "choice.yml"
    return _Build(
        folder,
        lambda asked: path.write_text(dump(Quiz(_TITLE, asked)), encoding="utf-8"),
        (sys.executable, "-W", "ignore", "-m", "mkdocs", "build"),
        item=".qb-question",
        options=".qb-options input",
        submit="Check",
        answered=".qb-trace:not(:empty)",
    )


def peer(folder: Path) -> _Build:
    """Lay out a project of mkdocs-quiz, with an environment of its own."""
    path = folder / "docs" / _PATH.replace(".html", ".md")
    path.parent.mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# Start\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(_peer_settings()), encoding="utf-8")
    python = str(folder / "venv" / "bin" / "python")
    for command in ((sys.executable, "-m", "venv", "venv"), (python, "-m", "pip", "install", "-qq", *_PEER)):
        subprocess.run(command, cwd=folder, check=True)  # noqa: S603 - the interpreter itself
    return _Build(
        folder,
        lambda asked: path.write_text(peer_markdown(asked), encoding="utf-8"),
        (python, "-W", "ignore", "-m", "mkdocs", "build"),
        item=".quiz",
        options="input[name=answer]",
        submit="",
        answered="input:checked",
    )


def _peer_settings() -> dict[str, object]:
    """Take our settings without what needs our plugin, so that the theme weighs the same."""
    settings = yaml.safe_load((_ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    extensions = [each for each in settings["markdown_extensions"] if not str(each).startswith("generator.")]
    theme = {name: value for name, value in settings["theme"].items() if name != "favicon"}
    search = [each for each in settings["plugins"] if isinstance(each, dict)]
    return {
        "site_name": settings["site_name"],
        "site_description": settings["site_description"],
        "copyright": settings["copyright"],
        "use_directory_urls": False,
        "theme": theme,
        "plugins": [*search, "mkdocs_quiz"],
        "markdown_extensions": extensions,
    }


def _gzipped(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), mtime=0))


def _words(markdown: str) -> str:
    """Return the longest stretch of a text that Markdown leaves as it is."""
    stretches = (found.group() for found in re.finditer(r"[A-Za-z ,]+", markdown))
    return max(stretches, key=len).strip()


def _loaded(browser: Browser, site: Path, url: str) -> list[Path]:
    """Visit the page for the first time and list the files that it loads and neither is nor has from the theme."""
    context = browser.new_context(service_workers="block")  # ours fetches all pages, to be read without a network
    page = context.new_page()
    paths: list[str] = []
    page.on("response", lambda response: paths.append(response.url.removeprefix(url).partition("?")[0]))
    page.goto(url + _PATH, wait_until="networkidle")
    context.close()
    own = sorted({path for path in paths if path != _PATH and not path.startswith((*_THEME, "data:", "blob:"))})
    return [site / path for path in own]


def _keeps_answer(page: Page, built: _Build, asked: tuple[Question, ...], address: str) -> bool:
    """Answer the first question, insert another before it, reload: is it alone shown as answered?"""
    page.goto(address, wait_until="networkidle")
    first = page.locator(built.item).first
    first.locator(built.options).nth(asked[0].key[0]).check(force=True)
    if built.submit:
        first.get_by_role("button", name=built.submit, exact=True).click()
    page.reload(wait_until="networkidle")
    if _answered(page, built) != [0]:
        raise RuntimeError(f"{built.item}: the answer does not show after a mere reload: {_answered(page, built)}")
    built.build((_INSERTED, *asked))
    page.reload(wait_until="networkidle")
    return _answered(page, built) == [1]


def _answered(page: Page, built: _Build) -> list[int]:
    found = page.locator(built.item).all()
    return [place for place, each in enumerate(found) if each.locator(built.answered).count()]


def _read_without_scripts(browser: Browser, built: _Build, question: Question, address: str) -> tuple[bool, bool]:
    """Open whatever of the first question opens, and say whether its key and its explanation can be read."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    first = page.locator(built.item).first
    for summary in first.locator("summary").all():
        summary.click()
    lines = [line.strip() for line in first.inner_text().splitlines()]
    context.close()
    right = question.options[question.key[0]].text.strip()
    return lines.count(right) > 1, any(_words(question.explanation) in line for line in lines)


def measure(built: _Build, browser: Browser, asked: tuple[Question, ...]) -> _Found:
    """Build the site, weigh it and try it."""
    built.build(asked)
    site = built.folder / "site"
    index = site / "search" / "search_index.json"
    with serving(site) as url:
        own = sum(map(_gzipped, _loaded(browser, site, url)))
        weights = (_gzipped(site / _PATH), own, _gzipped(index))
        text = index.read_text(encoding="utf-8")
        leaks = sum(_words(each.explanation) in text for each in asked)
        key, explanation = _read_without_scripts(browser, built, asked[0], url + _PATH)
        context = browser.new_context(service_workers="block")
        keeps = _keeps_answer(context.new_page(), built, asked, url + _PATH)
        context.close()
    return _Found(*weights, keeps=keeps, key=key, explanation=explanation, leaks=leaks)


def table(here: _Found, there: _Found, size: int) -> str:
    """Write the measurements side by side."""
    weights = {
        "page's HTML": (here.page, there.page),
        "own files beside it": (here.own, there.own),
        "first visit": (here.first, there.first),
        "and a second page as long": (here.first + here.page, there.first + there.page),
        "search index": (here.index, there.index),
    }
    trials = {
        "answer stays with its question": (_yes(here.keeps), _yes(there.keeps)),
        "key without scripts": (_yes(here.key), _yes(there.key)),
        "explanation without scripts": (_yes(here.explanation), _yes(there.explanation)),
        "explanations in search index": (f"{here.leaks} of {size}", f"{there.leaks} of {size}"),
    }
    rows = [("bytes after gzip", "ours", "mkdocs-quiz", "ratio")]
    rows += [(name, str(a), str(b), f"{a / b:.2f}" if b else "") for name, (a, b) in weights.items()]
    rows += [(name, a, b, "") for name, (a, b) in trials.items()]
    lines = (f"{name:<32}{a:>10}{b:>13}{ratio:>8}".rstrip() for name, a, b, ratio in rows)
    return "\n".join((f"{size} questions on a page", *lines, "Every later page costs its HTML alone."))


def _yes(good: bool) -> str:  # noqa: FBT001 - the value that is written
    return "yes" if good else "no"


def _chromium() -> str:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    return found or sys.exit("Chromium is missing: apt install chromium, or name it in the variable CHROMIUM.")


def main() -> int:
    """Measure both, print the table, and say 1 when ours fails a trial or weighs more."""
    asked = questions()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=list(_OPTIONS))
        here = measure(ours(Path(name) / "ours"), browser, asked)
        there = measure(peer(Path(name) / "peer"), browser, asked)
        browser.close()
    print(table(here, there, len(asked)))  # noqa: T201 - that is what it is for
    return int(not here.passes or here.first > there.first)


if __name__ == "__main__":
    sys.exit(main())
