"""Joins the small modules of `theme_overrides/scripts` to the few scripts that pages load.

Browsers load no ES modules in a page that was opened from a folder, and one request beats thirty. So each entry becomes
one classic script, of its own module and all that are reachable from it. Modules keep to a form that needs no parser:

    import { grade } from "../core/grade.js";      relative, named, at the start of a line
    export function check() { … }                  the same for `async function`, `function*`, `class` and `const`
    import "../quiz/main.js";                      another entry, whose script is loaded before this one's

Each module becomes a function that is called once, so names in one never meet names in another. An entry is the
`main.js` of a folder: `practice/main.js` becomes `practice.js`; `page/main.js`, which every page loads, `qbank.js`. An
entry uses the modules of that and of those it names as they are there. Two that do not name each other may both bring
a module: the first that is loaded counts.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rjsmin import jsmin

from generator.site.words import Phrases

BASE = "page/main.js"
_WORDS = "core/words.js"
_MODULES = "qbankModules"

_IMPORT = re.compile(r'^import\s*\{([^{}]*)\}\s*from\s*"(\.\.?/[^"\n]+)";[ \t]*$', re.MULTILINE)
_ENTRY = re.compile(r'^import "\.\./(\w+/main\.js)";[ \t]*$', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?function\*?|const|class) ([\w$]+)", re.MULTILINE)
_UNREAD = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_NAME = re.compile(r'"([\w-]+)"')
_BEGINNING = re.compile(r"\bsay\(\s*`([\w-]+)\$\{")
_SPECIFIER = re.compile(r"^([\w$]+)(?:\s+as\s+([\w$]+))?$")


class ScriptError(Exception):
    """A module that cannot be joined; the message begins with its path and line."""


@dataclass(frozen=True, slots=True)
class _Module:
    """A module as it stands.

    Attributes:
        path: relative to the folder of all modules, with `/`.
        text: the source.
        exports: names.
    """

    path: str
    text: str
    exports: tuple[str, ...]

    def fail(self, offset: int, reason: str) -> ScriptError:
        return ScriptError(f"{self.path}:{self.text.count(chr(10), 0, offset) + 1}: {reason}")


@dataclass(slots=True)
class _Joined:
    """What was joined so far.

    Attributes:
        folder: of all modules.
        texts: each module as a function that is called once, by path, those that others need first.
        modules: all that were read, by path.
        around: the modules that led to the one that is being joined.
    """

    folder: Path
    texts: dict[str, str] = field(default_factory=dict)
    modules: dict[str, _Module] = field(default_factory=dict)
    around: tuple[str, ...] = ()


def join_scripts(folder: Path, language: str, phrases: Phrases) -> Mapping[str, str]:
    """Write all scripts.

    Args:
        folder: of the modules.
        language: of the phrases, e.g. "de".
        phrases: what the scripts say.

    Returns:
        From file names to scripts; nothing when there is no module that every page loads.

    Raises:
        ScriptError: a module is not in the form that is described above, or misses another.
        OSError: a file cannot be read.
    """
    if not (folder / BASE).is_file():
        return {}
    scripts = {}
    for main in sorted(folder.glob("*/main.js")):
        entry = main.relative_to(folder).as_posix()
        joined = _joined(folder, entry)
        there: dict[str, str] = {}
        for other in {BASE, *_ENTRY.findall(joined.modules[entry].text)} - {entry}:
            there |= _joined(folder, other).texts
        own = {path: text for path, text in joined.texts.items() if path not in there}
        known = _said(there, phrases)
        said = {name: phrase for name, phrase in _said(own, phrases).items() if name not in known}
        name = "qbank" if entry == BASE else posixpath.dirname(entry)
        scripts[f"{name}.js"] = _script(language, said, own)
    return scripts


def _script(language: str, said: Phrases, texts: Mapping[str, str]) -> str:
    start = f"const M=globalThis.{_MODULES}??={{}},LANGUAGE={_json(language)},WORDS={_json(said)};"
    more = f"M[{_json(_WORDS)}]?.addPhrases(WORDS);"
    return str(jsmin("(()=>{" + "\n".join(('"use strict";', start, more, *texts.values())) + "\n})();")) + "\n"


def _said(texts: Mapping[str, str], phrases: Phrases) -> Phrases:
    """Choose the phrases whose names stand in modules: as a text, or as one that begins so."""
    source = "\n".join(texts.values())
    whole = set(_NAME.findall(source))
    beginnings = tuple(_BEGINNING.findall(source))
    return {name: phrase for name, phrase in phrases.items() if name in whole or name.startswith(beginnings)}


def _joined(folder: Path, entry: str) -> _Joined:
    joined = _Joined(folder)
    _join(joined, entry)
    return joined


def _join(joined: _Joined, path: str) -> None:
    """Join a module, after those that it needs."""
    module = joined.modules.get(path) or _read(joined, path)
    outer = joined.around
    joined.around = (*outer, path)

    def bring(needed: str, match: re.Match[str]) -> None:
        if needed in joined.around:
            raise module.fail(match.start(), f"{needed} needs this module as well: a circle.")
        if not (joined.folder / needed).is_file() or needed.startswith("../"):
            raise module.fail(match.start(), f"there is no module {needed}.")
        if needed not in joined.texts:
            _join(joined, needed)

    def after(match: re.Match[str]) -> str:
        bring(match[1], match)
        return ""

    def use(match: re.Match[str]) -> str:
        needed = posixpath.normpath(posixpath.join(posixpath.dirname(path), match[2]))
        bring(needed, match)
        names = ",".join(_imported(module, match, joined.modules[needed]))
        return f"const {{{names}}}=M[{_json(needed)}];"

    text = _IMPORT.sub(use, _ENTRY.sub(after, module.text))
    text = _EXPORT.sub(r"\1 \2", text)
    joined.around = outer
    joined.texts[path] = f"M[{_json(path)}]??=(()=>{{\n{text}\nreturn{{{','.join(module.exports)}}}}})();"


def _imported(module: _Module, match: re.Match[str], needed: _Module) -> list[str]:
    """Write the names of an import as those of a pattern: `a as b` is `a:b`."""
    names = []
    for written in filter(None, map(str.strip, match[1].split(","))):
        specifier = _SPECIFIER.match(written)
        if not specifier:
            raise module.fail(match.start(), f"`{written}` is no name to import.")
        if specifier[1] not in needed.exports:
            raise module.fail(match.start(), f"{needed.path} exports no `{specifier[1]}`.")
        names.append(":".join(filter(None, specifier.groups())))
    return names


def _read(joined: _Joined, path: str) -> _Module:
    text = (joined.folder / path).read_text(encoding="utf-8")
    module = _Module(path, text, tuple(match[2] for match in _EXPORT.finditer(text)))
    understood = {match.start() for pattern in (_IMPORT, _ENTRY, _EXPORT) for match in pattern.finditer(text)}
    for match in _UNREAD.finditer(text):
        if match.start() not in understood:
            raise module.fail(match.start(), f"`{match[0].strip()}` is not in a form that can be joined.")
    joined.modules[path] = module
    return module


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
