from __future__ import annotations

import json
import re
import shutil
import time
from pathlib import Path

import pytest

from tests.site.project import ROOT, build, make_project, run

REPOSITORY = (("# repo_url: the address of your repository;", "repo_url: https://github.com/owner/name  #"),)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_project(tmp_path_factory.mktemp("build") / "project")
    done = run(folder, "mkdocs", "build", "--strict")
    (folder / "build.log").write_text(done.stdout + done.stderr)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def contents(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def test_the_site_has_a_page_for_everything(project: Path) -> None:
    pages = {path for path in contents(project / "site") if path.endswith(".html")}
    quizzes = {f"quizzes/{name}.html" for name in ("gradients", "kinds")}
    assert pages == {"404.html", "index.html", "tags.html", "quizzes/index.html", *quizzes}


def test_other_programs_find_the_bank_and_its_schema(project: Path) -> None:
    bank = json.loads((project / "site/bank.json").read_text())
    assert [question["id"] for question in bank["quizzes"][0]["questions"]] == ["grad01", "grad02", "grad03"]
    assert json.loads((project / "site" / bank["$schema"]).read_text())["title"] == "Bank"
    page, _, anchor = bank["quizzes"][0]["questions"][0]["url"].partition("#")
    assert f'id="{anchor}"' in (project / "site" / page).read_text()


def test_a_site_that_knows_its_address_can_be_found_and_shared(tmp_path: Path) -> None:
    address = (("# site_url: the address of your site", "site_url: https://x.org/s/  # the address of your site"),)
    site = build(make_project(tmp_path, settings=address))
    page = (site / "quizzes/gradients.html").read_text()
    url = "https://x.org/s/quizzes/gradients.html"
    assert f'<link rel="canonical" href="{url}">' in page
    assert f'<meta property="og:url" content="{url}">' in page
    assert f'"url":"{url}#grad02"' in page
    assert "<title>Gradients & learning rates - " in page
    assert f"<loc>{url}</loc>" in (site / "sitemap.xml").read_text()
    for path in site.rglob("*.html"):
        if path.name != "404.html":
            head = path.read_text().split("</head>")[0]
            assert re.search(r'<meta name="description" content="[^"]{10,}">', head), path
            assert re.search(r'<meta property="og:title" content="[^"]+">', head), path


def test_without_a_repository_nothing_can_be_edited(project: Path) -> None:
    for path, data in contents(project / "site").items():
        assert b'title="Edit this page"' not in data, path


def test_what_is_not_ready_is_nowhere(project: Path) -> None:
    for path, data in contents(project / "site").items():
        assert not re.search(rb"quokka|axolotl|grad04|Waiting for review", data), path


def test_search_knows_stems_and_options_and_no_answer(project: Path) -> None:
    index = json.loads((project / "site/search/search_index.json").read_text())
    entries = {entry["location"]: entry["title"] + " " + entry["text"] for entry in index["docs"]}
    question = entries["quizzes/gradients.html#grad02"]
    assert "updates a parameter by" in question
    assert "beta * v" in question
    assert "First scale, then shift" in question
    for secret in ("Zanzibar", "keeps no", "moving average", "is right", "walks", "Answer", "Draft"):
        assert not any(secret in text for text in entries.values()), secret


def test_search_knows_what_is_asked_and_no_answer_or_hint_of_any_kind(project: Path) -> None:
    index = json.loads((project / "site/search/search_index.json").read_text())
    entries = {entry["location"]: entry["title"] + " " + entry["text"] for entry in index["docs"]}
    assert "How long do 150 steps take" in entries["quizzes/kinds.html#kind04"]
    assert "heavy ball" in entries["quizzes/kinds.html#kind06"]
    assert "Compute the loss" in entries["quizzes/kinds.html#kind07"]
    secrets = ("ascent", "against the gradient", "it round", "fastest", "quarter of", "step size", "textbook")
    for secret in (*secrets, "past the minimum", "Hint", "Choose all", "points"):
        assert not [place for place, text in entries.items() if secret in text], secret


def test_the_head_of_a_page_gives_no_answer_away(project: Path) -> None:
    head = (project / "site/quizzes/gradients.html").read_text().split("</head>")[0]
    assert '<meta name="description" content="3 questions with answers: Gradients & learning rates">' in head
    assert "<title>Gradients & learning rates - " in head
    assert "Zanzibar" not in head


def test_no_style_script_font_or_picture_comes_from_another_host(project: Path) -> None:
    for path, data in contents(project / "site").items():
        if path.endswith(".html"):
            loads = re.findall(rb"<(?:script|img|link|iframe|source|video|audio|object|embed)\b[^>]*>", data)
            outside = [tag for tag in loads if re.search(rb"""(?:src|href|data)=["']?(?:https?:)?//""", tag)]
            assert not outside, path
        if path.endswith(".css"):
            assert not re.search(rb"url\([\"']?(?:https?:)?//|@import", data), path


def test_topics_lead_to_quizzes(project: Path) -> None:
    topics = (project / "site/tags.html").read_text()
    assert "optimisation" in topics
    assert "quizzes/gradients.html" in topics


def test_topics_of_questions_are_listed_and_chips_lead_there(project: Path) -> None:
    pages = [(project / f"site/quizzes/{name}.html").read_text() for name in ("gradients", "kinds")]
    topics = (project / "site/tags.html").read_text()
    chips = [chip for page in pages for chip in re.findall(r'<li><a href="../tags.html#(tag:[^"]+)">', page)]
    assert chips[:3] == ["tag:optimisation", "tag:calculus", "tag:gradient-descent"]
    assert set(re.findall(r'<h2 id="(tag:[^"]+)"', topics)) == set(chips)


def test_mkdocs_finds_the_places_that_chips_lead_to(project: Path) -> None:
    assert "does not contain an anchor" not in (project / "build.log").read_text()


def test_without_a_page_of_topics_chips_lead_nowhere_and_pictures_are_found(tmp_path: Path) -> None:
    make_project(tmp_path)
    (tmp_path / "content/pages/tags.md").unlink()
    (tmp_path / "content/pages/x.png").write_bytes(b"")
    add_picture(tmp_path)
    page = (build(tmp_path) / "quizzes/gradients.html").read_text()
    assert "<li>optimisation</li>" in page
    assert "<li>gradient descent</li>" in page
    assert '<img alt="hill" src="../x.png">' in page


def add_picture(project: Path) -> None:
    quiz = project / "content/quizzes/gradients.yml"
    quiz.write_text(quiz.read_text().replace("This walks *up* the slope.", '"![hill](../x.png)"'))


def test_a_picture_that_is_not_there_stops_the_build(tmp_path: Path) -> None:
    add_picture(make_project(tmp_path))
    done = run(tmp_path, "mkdocs", "build")
    assert done.returncode == 1
    assert "content/quizzes/gradients.yml:19:28: error missing-file" in done.stderr
    assert not (tmp_path / "site").exists()


def test_without_a_repository_there_is_no_edit_link(project: Path) -> None:
    assert b"Edit this" not in (project / "site/quizzes/gradients.html").read_bytes()


def test_with_a_repository_every_question_leads_to_its_line(tmp_path: Path) -> None:
    site = build(make_project(tmp_path, settings=REPOSITORY))
    page = (site / "quizzes/gradients.html").read_text()
    lines = (tmp_path / "content/quizzes/gradients.yml").read_text().split("\n")
    linked = re.findall(r"https://github\.com/owner/name/blob/main/content/quizzes/gradients\.yml#L(\d+)", page)
    assert [lines[int(line) - 1].strip() for line in linked] == ["- id: grad01", "- id: grad02", "- id: grad03"]
    assert 'href="https://github.com/owner/name/edit/main/content/quizzes/gradients.yml"' in page
    assert 'data-md-component="source"' not in page, "the theme would ask the host for stars and forks"


def test_drafts_are_built_when_the_settings_say_so(tmp_path: Path) -> None:
    site = build(make_project(tmp_path, settings=(("  - qbank\n", "  - qbank:\n      drafts: true\n"),)))
    assert "axolotl" in (site / "quizzes/waiting.html").read_text()
    assert "axolotl" in (site / "search/search_index.json").read_text()
    assert "announces 3" not in (site / "search/search_index.json").read_text()


def test_two_builds_of_the_same_content_are_the_same_bytes(project: Path, tmp_path: Path) -> None:
    time.sleep(1.1)  # a date with seconds would differ
    other = make_project(tmp_path / "elsewhere" / "clone")
    assert contents(build(other)) == contents(project / "site")


def test_a_broken_bank_never_touches_the_site(project: Path, tmp_path: Path) -> None:
    make_project(tmp_path)
    site = shutil.copytree(project / "site", tmp_path / "site")
    before = contents(site)
    waiting = tmp_path / "content/quizzes/waiting.yml"
    waiting.write_text(waiting.read_text().replace("id: wait01\n    ", ""))
    quiz = tmp_path / "content/quizzes/gradients.yml"
    quiz.write_text(quiz.read_text().replace("correct: true", "corect: true"))
    (tmp_path / "content/quizzes/second.yml").write_text("title: [\n")
    done = run(tmp_path, "mkdocs", "build")
    assert done.returncode == 1
    assert "content/quizzes/gradients.yml:16:9: error unknown-key" in done.stderr
    assert "content/quizzes/second.yml:" in done.stderr
    assert "content/quizzes/waiting.yml:7:5: error missing-id" in done.stderr
    assert "Traceback" not in done.stderr
    assert contents(site) == before


def test_a_script_that_cannot_be_joined_never_touches_the_site(project: Path, tmp_path: Path) -> None:
    make_project(tmp_path)
    site = shutil.copytree(project / "site", tmp_path / "site")
    before = contents(site)
    main = tmp_path / "theme_overrides/scripts/page/main.js"
    main.write_text('import { nothing } from "./start.js";\n' + main.read_text())
    done = run(tmp_path, "mkdocs", "build")
    assert done.returncode == 1
    assert "scripts/page/main.js:1: page/start.js exports no `nothing`." in done.stderr
    assert "Traceback" not in done.stderr
    assert contents(site) == before


def test_scripts_are_joined_and_their_modules_stay_at_home(project: Path) -> None:
    files = contents(project / "site")
    assert b"Next question" in files["assets/quiz.js"]
    assert not [path for path in files if path.startswith("scripts/")]
    assert b'<script src="../assets/qbank.js"' in files["quizzes/gradients.html"]


def test_scripts_speak_the_language_of_the_site(tmp_path: Path) -> None:
    german = (("  name: material\n", "  name: material\n  language: de\n"),)
    script = (build(make_project(tmp_path, settings=german)) / "assets/quiz.js").read_text("utf-8")
    assert "Nächste Frage" in script
    assert "Next question" not in script


def test_a_missing_bank_is_an_error(tmp_path: Path) -> None:
    make_project(tmp_path)
    shutil.rmtree(tmp_path / "content/quizzes")
    done = run(tmp_path, "mkdocs", "build")
    assert done.returncode == 1
    assert "no-quizzes" in done.stderr
    assert not (tmp_path / "site").exists()


def test_a_page_written_by_hand_stands_in_the_place_of_a_generated_one(tmp_path: Path) -> None:
    make_project(tmp_path)
    (tmp_path / "content/pages/quizzes").mkdir()
    (tmp_path / "content/pages/quizzes/index.md").write_text("# By hand\n")
    done = run(tmp_path, "mkdocs", "build")
    assert done.returncode == 0
    assert "quizzes/index.md" in done.stderr
    assert "By hand" in (tmp_path / "site/quizzes/index.html").read_text()


def test_building_writes_nothing_into_the_content(project: Path, tmp_path: Path) -> None:
    assert contents(project / "content") == contents(make_project(tmp_path) / "content")


def test_this_repository_builds(tmp_path: Path) -> None:
    done = run(ROOT, "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site"))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site/quizzes/index.html").exists()


@pytest.mark.parametrize(("language", "spoken"), [("de", True), ("sv", False)])
def test_the_language_of_the_theme_is_that_of_the_pages(tmp_path: Path, language: str, *, spoken: bool) -> None:
    make_project(tmp_path, settings=(("  name: material\n", f"  name: material\n  language: {language}\n"),))
    done = run(tmp_path, "mkdocs", "build")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "site/quizzes/kinds.html").read_text()
    assert f"<summary>{'Antwort' if spoken else 'Answer'}</summary>" in page
    assert re.search(rf'class="md-ellipsis">\s*{"Quizze" if spoken else "Quizzes"}\s*<', page), "in the navigation"
    assert ("does not speak" in done.stderr) is not spoken
