from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from generator.site.scripts import ScriptError, join_scripts
from generator.site.words import ENGLISH, Phrases, languages, words
from tests.site.project import ROOT

SCRIPTS = ROOT / "theme_overrides/scripts"
MODULES = {
    "core/add.js": "const step = 1;\n\nexport function add(a, b) {\n  return a + b + step - 1;\n}\n",
    "core/say.js": "export const say = (name) => `${LANGUAGE}: ${WORDS[name]} // no comment`;\n",
    "page/main.js": (
        'import { add } from "../core/add.js";\n'
        'import {\n  say,\n  say as tell,\n} from "../core/say.js";\n'
        "const step = 40; // the same name as in another module\n"
        'globalThis.seen = [add(step, 2), say("hello"), tell("hello")];\n'
    ),
    "exam/main.js": (
        'import { add } from "../core/add.js";\nimport { Bell } from "./bell.js";\n'
        "export async function start() {\n  return [await add(1, 1), new Bell().ring];\n}\n"
    ),
    "exam/bell.js": "export class Bell {\n  ring = /[/'\"]x/.source;\n}\n",
}
PHRASES: Phrases = {"hello": "Grüß Gott", "n": {"one": "{n} Frage", "other": "{n} Fragen"}}


def write(folder: Path, **changed: str) -> Path:
    for path, text in (MODULES | {name.replace("__", "/") + ".js": text for name, text in changed.items()}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def run(*scripts: str, show: str) -> object:
    """Run classic scripts one after the other, as a page does, and read what an expression gives."""
    loaded = "".join(f"require('node:vm').runInThisContext({json.dumps(script)});" for script in scripts)
    program = f"{loaded}Promise.resolve({show}).then((seen) => console.log(JSON.stringify(seen)));"
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_every_folder_with_a_main_module_becomes_a_script(tmp_path: Path) -> None:
    assert set(join_scripts(write(tmp_path), "de", PHRASES)) == {"qbank.js", "exam.js"}


def test_a_joined_script_does_what_its_modules_say(tmp_path: Path) -> None:
    scripts = join_scripts(write(tmp_path), "de", PHRASES)
    said = "de: Grüß Gott // no comment"
    assert run(scripts["qbank.js"], show="globalThis.seen") == [42, said, said]


def test_another_entry_uses_the_modules_that_are_there(tmp_path: Path) -> None:
    scripts = join_scripts(write(tmp_path), "de", PHRASES)
    started = "qbankModules['exam/main.js'].start()"
    assert run(scripts["qbank.js"], scripts["exam.js"], show=started) == [2, "[/'\"]x"]
    assert "core/add.js" in scripts["exam.js"]
    assert "step" not in scripts["exam.js"]


NAMING = (
    'import "../exam/main.js";\nimport { Bell } from "../exam/bell.js";\nexport const ring = () => new Bell().ring;\n'
)


def test_an_entry_uses_the_modules_of_another_that_it_names(tmp_path: Path) -> None:
    scripts = join_scripts(write(tmp_path, trial__main=NAMING), "de", PHRASES)
    rung = "qbankModules['trial/main.js'].ring()"
    assert run(scripts["qbank.js"], scripts["exam.js"], scripts["trial.js"], show=rung) == "[/'\"]x"
    assert "class Bell" in scripts["exam.js"]
    assert "class Bell" not in scripts["trial.js"]


@pytest.mark.parametrize("order", [("exam.js", "trial.js"), ("trial.js", "exam.js")])
def test_of_a_module_that_two_scripts_bring_the_first_counts(tmp_path: Path, order: tuple[str, str]) -> None:
    bell = "globalThis.made = (globalThis.made ?? 0) + 1;\nexport class Bell {\n  ring = 1;\n}\n"
    alone = NAMING.replace('import "../exam/main.js";\n', "")
    scripts = join_scripts(write(tmp_path, trial__main=alone, exam__bell=bell), "de", PHRASES)
    assert run(scripts["qbank.js"], *(scripts[name] for name in order), show="globalThis.made") == 1


def test_a_script_that_is_loaded_twice_runs_once(tmp_path: Path) -> None:
    script = join_scripts(write(tmp_path), "de", PHRASES)["qbank.js"]
    assert run(script, "globalThis.seen.push('kept')", script, show="globalThis.seen.length") == 4


def test_each_script_brings_the_phrases_that_its_modules_say(tmp_path: Path) -> None:
    words = (SCRIPTS / "core/words.js").read_text(encoding="utf-8")
    main = 'import { say } from "../core/words.js";\nexport const hello = () => say("hello");\n'
    exam = 'import { say } from "../core/words.js";\nexport const rated = (how) => say(`rate-${how}`, { n: 2 });\n'
    phrases: Phrases = {
        **PHRASES,
        "rate-good": {"one": "gut", "other": "{n} gute"},
        "unsaid": "nie",
        "rated": "auch nie",
    }
    scripts = join_scripts(write(tmp_path, core__words=words, page__main=main, exam__main=exam), "de", phrases)
    said = "[qbankModules['page/main.js'].hello(), qbankModules['exam/main.js'].rated('good')]"
    assert run(scripts["qbank.js"], scripts["exam.js"], show=said) == ["Grüß Gott", "2 gute"]
    assert "gute" not in scripts["qbank.js"]
    assert "Gott" not in scripts["exam.js"]
    assert not any("nie" in script for script in scripts.values())


def test_comments_stay_at_home(tmp_path: Path) -> None:
    assert "the same name" not in join_scripts(write(tmp_path), "de", PHRASES)["qbank.js"]


def test_without_modules_there_is_no_script(tmp_path: Path) -> None:
    assert join_scripts(tmp_path / "none", "en", {}) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('\nimport { gone } from "../core/add.js";\n', "page/main.js:2: core/add.js exports no `gone`."),
        ('import { a } from "./gone.js";\n', "page/main.js:1: there is no module page/gone.js."),
        ('import { a } from "../../outside.js";\n', "page/main.js:1: there is no module ../outside.js."),
        ('// x\nimport fs from "node:fs";\n', '`import fs from "node:fs";` is not in a form that can be joined.'),
        ('import * as all from "../core/add.js";\n', "page/main.js:1: `import * as all"),
        ('import { "a b" as c } from "../core/add.js";\n', 'page/main.js:1: `"a b" as c` is no name to import.'),
        ("const a = 1;\n\nexport { a };\n", "page/main.js:3: `export { a };` is not in a form"),
        ("export default 1;\n", "page/main.js:1: `export default 1;`"),
        ("export let a = 1;\n", "page/main.js:1: `export let a = 1;`"),
        ('import "../gone/main.js";\n', "page/main.js:1: there is no module gone/main.js."),
        ('import { b } from "./other.js";\n', "page/other.js:1: page/main.js needs this module as well: a circle."),
    ],
)
def test_what_cannot_be_joined_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    write(tmp_path, page__main=text, page__other='import { c } from "./main.js";\nexport const b = 1;\n')
    with pytest.raises(ScriptError, match=re.escape(told)):
        join_scripts(tmp_path, "en", {})


_SAID = re.compile(r"\bsay\(\s*\"([\w-]+)\"")


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_phrases_of_scripts_with_the_same_places(language: str) -> None:
    own = {name: _places(phrase) for name, phrase in words(language).app.items()}
    assert own == {name: _places(phrase) for name, phrase in ENGLISH.app.items()}


_COGNATES = {"so-many-minutes"}  # French


@pytest.mark.parametrize("language", sorted({*languages()} - {"en"}))
def test_no_phrase_of_scripts_is_left_in_english(language: str) -> None:
    own = words(language).app.items()
    same = {name for name, phrase in own if phrase == ENGLISH.app[name] and len(str(phrase)) > 12}
    assert same <= _COGNATES


def _places(phrase: object) -> tuple[str, ...]:
    """Name the places in braces; a plural form may go without its number ("one question")."""
    forms = list(phrase.values()) if isinstance(phrase, dict) else [phrase]
    if isinstance(phrase, dict):
        assert {"one", "other"} <= set(phrase)
    return tuple(sorted({place for form in forms for place in re.findall(r"\{(\w+)\}", str(form))}))


def test_scripts_say_only_what_there_are_words_for_and_all_of_it() -> None:
    phrases = ENGLISH.app
    sources = [path.read_text(encoding="utf-8") for path in SCRIPTS.rglob("*.js")]
    assert {name for text in sources for name in _SAID.findall(text)} <= set(phrases)
    named = {name for text in sources for name in re.findall(r'"([\w-]+)"', text)}
    beginnings = tuple(name for text in sources for name in re.findall(r"`([\w-]+)\$\{", text))
    assert not {name for name in phrases if name not in named and not name.startswith(beginnings)}
