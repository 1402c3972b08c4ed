"""The same choice questions as a site of ours and as one of mkdocs-quiz, the plugin nearest to it: weight and trials.

Both sites have the theme and the settings of this repository's mkdocs.yml and each plugin's own settings as they come.
Tags, hints and references, which mkdocs-quiz does not know, are left out of both. It leaves math to a script of the
site's owner: questions without math are compared as they are, and questions with math again, with KaTeX on its site as
the theme's manual has it (https://squidfunk.github.io/mkdocs-material/reference/math/). Chromium, pip's index and npm
are needed. Run:

    python -m benchmarks.against_mkdocs_quiz

A first visit is weighed as the page is opened, and again when a reader begins to practise: only then ours loads the
script for that; theirs has it in every page. It fails when our site fails a trial, or when opening its page weighs
more.
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
_KATEX = "katex@0.16"
_KATEX_FILES = ("katex.min.js", "contrib/auto-render.min.js", "katex.min.css")
_KATEX_START = """document$.subscribe(({ body }) => renderMathInElement(body, { delimiters: [
  { left: "$$", right: "$$", display: true }, { left: "$", right: "$", display: false },
  { left: "\\\\(", right: "\\\\)", display: false }, { left: "\\\\[", right: "\\\\]", display: true }] }));
"""
_MOST = 10
_TITLE = "Choice questions"
_PATH = "quizzes/choice.html"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
_SOON = 300
"""Milliseconds in which a page asks for what it needs."""
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
class _Weights:
    """Bytes after gzip.

    Attributes:
        page: the HTML.
        own: all else that opening it loads and the theme does not bring.
        used: the same once its reader has begun to practise.
        index: the search index.
    """

    page: int
    own: int
    used: int
    index: int

    @property
    def first(self) -> int:
        """Weight of a page that is opened."""
        return self.page + self.own

    def rows(self) -> dict[str, int]:
        """Name the weights that are compared."""
        return {
            "page's HTML": self.page,
            "own files beside it": self.own,
            "first visit": self.first,
            "first visit, and practising": self.page + self.used,
            "two pages as long": self.first + self.page,
            "two pages, and practising": 2 * self.page + self.used,
            "search index": self.index,
        }


@dataclass(frozen=True)
class _Found:
    """What was measured of a site.

    Attributes:
        weights: of its page.
        keeps: whether an answer stays with its question when another is inserted before it.
        key: whether the right option is named without scripts.
        explanation: whether the explanation can be read without scripts.
        leaks: how many explanations the search index holds.
    """

    weights: _Weights
    keeps: bool
    key: bool
    explanation: bool
    leaks: int

    @property
    def passes(self) -> bool:
        """Whether all trials end well."""
        return self.keeps and self.key and self.explanation and not self.leaks


def questions(*, math: bool = False) -> tuple[Question, ...]:
    """Return the bank's first choice questions that both formats can hold whole, single choices first.

    Args:
        math: take those with math, not those without.
    """
    files = sorted((_ROOT / "content" / "quizzes").glob("*.yml"))
    quizzes = [file.quiz for path in files if (file := read_quiz(path, path.read_bytes())[0])]
    fit = [_bare(each) for quiz in quizzes for each in quiz.questions if each.options and _fits(each, math=math)]
    return tuple(sorted(fit, key=lambda each: each.multiple)[:_MOST])


def _bare(question: Question) -> Question:
    return Question(question.id, question.stem, question.options, explanation=question.explanation)


def _fits(question: Question, *, math: bool) -> bool:
    lines = [part.strip() for option in question.options for part in (option.text, option.feedback)]
    text = "\n".join((question.stem, question.explanation, *lines))
    whole = question.explanation and question.key and not any("\n" in line for line in lines)
    return bool(whole) and math == ("$" in text)


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


def peer(folder: Path, *, math: bool = False) -> _Build:
    """Lay out a project of mkdocs-quiz, with an environment of its own; with KaTeX for math."""
    path = folder / "docs" / _PATH.replace(".html", ".md")
    path.parent.mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# Start\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(_peer_settings(math=math)), encoding="utf-8")
    if math:
        _bring_katex(folder)
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


def _bring_katex(folder: Path) -> None:
    """Put KaTeX among the files of a project, so that the site can serve and the benchmark weigh it."""
    command = ["npm", "install", "--silent", "--no-save", "--prefix", str(folder / "npm"), _KATEX]
    subprocess.run(command, check=True)  # noqa: S603 - npm of the path
    shutil.copytree(folder / "npm" / "node_modules" / "katex" / "dist", folder / "docs" / "katex")
    (folder / "docs" / "katex" / "start.js").write_text(_KATEX_START, encoding="utf-8")


def _peer_settings(*, math: bool) -> dict[str, object]:
    """Take our settings without what needs our plugin, so that the theme weighs the same."""
    settings = yaml.safe_load((_ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    extensions = [each for each in settings["markdown_extensions"] if not str(each).startswith("generator.")]
    theme = {name: value for name, value in settings["theme"].items() if name != "favicon"}
    search = [each for each in settings["plugins"] if isinstance(each, dict)]
    scripts, styles = ([f"katex/{name}" for name in _KATEX_FILES if name.endswith(end)] for end in (".js", ".css"))
    with_math = {
        "extra_javascript": [*scripts, "katex/start.js"],
        "extra_css": styles,
        "markdown_extensions": [*extensions, {"pymdownx.arithmatex": {"generic": True}}],
    }
    return {
        "site_name": settings["site_name"],
        "site_description": settings["site_description"],
        "copyright": settings["copyright"],
        "use_directory_urls": False,
        "theme": theme,
        "plugins": [*search, "mkdocs_quiz"],
        "markdown_extensions": extensions,
    } | (with_math if math else {})


def _gzipped(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), mtime=0))


def _words(markdown: str) -> str:
    """Return the longest stretch of a text that Markdown leaves as it is."""
    stretches = (found.group() for found in re.finditer(r"[A-Za-z ,]+", markdown))
    return max(stretches, key=len).strip()


def _loaded(browser: Browser, site: Path, url: str) -> tuple[list[Path], list[Path]]:
    """Visit the page for the first time and list the files that it loads and neither is nor has from the theme.

    Returns:
        Those of a page that is opened, and all once a reader has given a sign of practising.
    """
    context = browser.new_context(service_workers="block")  # ours fetches all pages, to be read without a network
    page = context.new_page()
    paths: list[str] = []
    page.on("response", lambda response: paths.append(response.url.removeprefix(url).partition("?")[0]))
    page.goto(url + _PATH, wait_until="networkidle")
    opened = list(paths)
    page.mouse.move(200, 200)
    page.wait_for_timeout(_SOON)
    page.wait_for_load_state("networkidle")
    context.close()
    return _own(opened, site), _own(paths, site)


def _own(paths: list[str], site: Path) -> list[Path]:
    own = sorted({path for path in paths if path != _PATH and not path.startswith((*_THEME, "data:", "blob:"))})
    return [site / path for path in own]


def _weights(built: _Build, browser: Browser, asked: tuple[Question, ...]) -> _Weights:
    """Build the site and weigh it."""
    built.build(asked)
    site = built.folder / "site"
    with serving(site) as url:
        opened, used = (sum(map(_gzipped, files)) for files in _loaded(browser, site, url))
    return _Weights(_gzipped(site / _PATH), opened, used, _gzipped(site / "search" / "search_index.json"))


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
    weights = _weights(built, browser, asked)
    site = built.folder / "site"
    with serving(site) as url:
        text = (site / "search" / "search_index.json").read_text(encoding="utf-8")
        leaks = sum(_words(each.explanation) in text for each in asked)
        key, explanation = _read_without_scripts(browser, built, asked[0], url + _PATH)
        context = browser.new_context(service_workers="block")
        keeps = _keeps_answer(context.new_page(), built, asked, url + _PATH)
        context.close()
    return _Found(weights, keeps=keeps, key=key, explanation=explanation, leaks=leaks)


def weights_table(here: _Weights, there: _Weights, title: str) -> str:
    """Write weights side by side."""
    rows = [(title, "ours", "mkdocs-quiz", "ratio")]
    pairs = zip(here.rows().items(), there.rows().values(), strict=True)
    rows += [(name, str(a), str(b), f"{a / b:.2f}" if b else "") for (name, a), b in pairs]
    return _lines(rows)


def trials_table(here: _Found, there: _Found, size: int) -> str:
    """Write what came of the trials side by side."""
    trials = {
        "answer stays with its question": (_yes(here.keeps), _yes(there.keeps)),
        "key without scripts": (_yes(here.key), _yes(there.key)),
        "explanation without scripts": (_yes(here.explanation), _yes(there.explanation)),
        "explanations in search index": (f"{here.leaks} of {size}", f"{there.leaks} of {size}"),
    }
    return _lines([("trials", "ours", "mkdocs-quiz", ""), *((name, a, b, "") for name, (a, b) in trials.items())])


def _lines(rows: list[tuple[str, str, str, str]]) -> str:
    return "\n".join(f"{name:<40}{a:>10}{b:>13}{ratio:>8}".rstrip() for name, a, b, ratio in rows) + "\n"


def _yes(good: bool) -> str:  # noqa: FBT001 - the value that is written
    return "yes" if good else "no"


def _chromium() -> str:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    return found or sys.exit("Chromium is missing: apt install chromium, or name it in the variable CHROMIUM.")


def main() -> int:
    """Measure both, print the table, and say 1 when ours fails a trial or weighs more."""
    asked, with_math = questions(), questions(math=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=list(_OPTIONS))
        here = measure(ours(Path(name) / "ours"), browser, asked)
        there = measure(peer(Path(name) / "peer"), browser, asked)
        here_math = _weights(ours(Path(name) / "ours-math"), browser, with_math)
        there_math = _weights(peer(Path(name) / "peer-math", math=True), browser, with_math)
        browser.close()
    print(  # noqa: T201 - that is what it is for
        weights_table(here.weights, there.weights, f"bytes after gzip, {len(asked)} questions"),
        weights_table(here_math, there_math, f"the same, {len(with_math)} questions with math"),
        trials_table(here, there, len(asked)),
        "Every later page costs its HTML alone.",
        sep="\n",
    )
    lighter = here.weights.first < there.weights.first and here_math.first < there_math.first
    return int(not (here.passes and lighter))


if __name__ == "__main__":
    sys.exit(main())
