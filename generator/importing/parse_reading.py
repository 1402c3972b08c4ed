"""One text from bytes to a quiz draft: read, cleaned, folded, and parsed by the layout that fits."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from generator.importing import clean, layouts, readings
from generator.importing.drafts import Lines, QuizDraft, Removal
from generator.importing.guess import attempts, guess, settled
from generator.importing.persons.left_out import left_out
from generator.importing.programs import is_json
from generator.importing.read import LONGEST, read, too_long
from generator.importing.rules import apply
from generator.importing.second_try import second_try
from generator.model.discover import modules
from generator.model.finding import Finding, Severity
from generator.model.line import Line

_PAGE = 60  # lines
# Of a longer text, so many parts of so many lines show its layout.
_LONG = 4_000  # lines
_PARTS, _PART = 8, 250
# A layout must reach this much to be taken, and lead by as much as the margin.
_FITS = 0.4
_MARGIN = 0.1
_NAME_ONE = "If it is a quiz, name one with --layout"
_JSON = "If it is a quiz, call the values of each question “question”, “options” and “answer”."


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text that is ready for a layout.

    Attributes:
        path: the file's name, for findings.
        source: all lines as they were read; none when the file holds no text.
        lines: the same, cleaned and folded.
        removals: what cleaning and folding removed.
        layout: the layout that fits; None when none does.
        findings: what was wrong with the text, or why no layout was chosen.
        guessed: whether it is only the best of those that hardly fit, or fit equally.
        draft: what the layout reads, where it had to be tried; None where it was not.
    """

    path: str
    source: Lines
    lines: Lines
    removals: tuple[Removal, ...]
    layout: ModuleType | None
    findings: tuple[Finding, ...]
    guessed: bool = False
    draft: QuizDraft | None = None


def fallbacks() -> tuple[ModuleType, ...]:
    """The layouts that read what no other fits."""
    return tuple(module for module in modules(layouts) if getattr(module, "FALLBACK", False))


def layout_names() -> tuple[str, ...]:
    """Names that `--layout` takes."""
    return tuple(layout_name(module) for module in modules(layouts))


def layout_name(module: ModuleType) -> str:
    """The name of a layout."""
    return module.__name__.rpartition(".")[2].replace("_", "-")


def prepare(path: str, data: bytes, layout: str | None, reading: int = 0) -> Prepared:
    """Read and clean a text, and choose its layout.

    Args:
        path: the file's name, for findings.
        data: its bytes.
        layout: name of the layout to use; the best by score when None.
        reading: of several readings of one document, which this is.
    """
    text = read(path, data, reading)
    if not text.lines:
        return Prepared(path, (), (), (), None, text.findings)
    lines = _without_gaps(text.lines)
    exact = _is_exact(lines, layout)
    cleaned = apply(clean, lines, exact=exact)
    pieces = sum(not line.blank for line in cleaned.lines)
    if pieces > LONGEST:  # a line can be a whole page, or a table of thousands of cells
        return Prepared(path, (), (), (), None, (*text.findings, too_long(path, pieces)))
    folded = apply(readings, cleaned.lines, exact=exact)
    chosen, draft, findings, guessed = _recognise(path, folded.lines, layout, text.lines)
    if exact and chosen and not getattr(chosen, "EXACT", False):  # another layout fits better, which reads clean text
        cleaned = apply(clean, lines)
        folded = apply(readings, cleaned.lines)
        chosen, draft, findings, guessed = _recognise(path, folded.lines, layout, text.lines)
    removals = (*cleaned.removals, *folded.removals)
    findings = (*text.findings, *left_out(path, removals), *findings)
    return Prepared(path, text.lines, folded.lines, removals, chosen, findings, guessed, draft)


def _without_gaps(lines: Lines) -> Lines:
    """The lines without what is blank beyond a page's worth: more of that says no more, and takes its time."""
    kept: list[Line] = []
    blank = 0
    for line in lines:
        blank = blank + 1 if line.blank else 0
        if blank <= _PAGE:
            kept.append(line)
    return tuple(kept)


def _is_exact(lines: Lines, layout: str | None) -> bool:
    """Whether a layout of typed text fits before anything is cleaned; what mends scans would damage such a text."""
    exact = [module for module in modules(layouts) if getattr(module, "EXACT", False)]
    if layout is not None:
        return any(layout_name(module) == layout for module in exact)
    part = _sample(lines)
    return any(module.score(part) >= getattr(module, "EXACT_FROM", _FITS) for module in exact)


def _sample(lines: Lines) -> Lines:
    """Parts from all over a long text, its beginning and its end among them; any other as it is."""
    if len(lines) <= _LONG:
        return lines
    starts = (n * (len(lines) - _PART) // (_PARTS - 1) for n in range(_PARTS))
    return tuple(line for start in starts for line in _uncut(lines, start, start + _PART))


def _uncut(lines: Lines, start: int, end: int) -> Lines:
    """A part without the paragraphs that its ends would cut; all of it where no line in it is blank."""
    blanks = [index for index in range(start, end) if lines[index].blank]
    first = blanks[0] if blanks and start else start
    last = blanks[-1] + 1 if blanks and end < len(lines) else end
    return lines[first:last]


def _recognise(
    path: str, lines: Lines, layout: str | None, source: Lines
) -> tuple[ModuleType | None, QuizDraft | None, tuple[Finding, ...], bool]:
    """Choose the layout that fits best; a finding, and a guess, when none fits or two fit equally.

    With it comes what it reads, if it had to be tried.
    """
    named = {layout_name(module): module for module in modules(layouts)}
    if layout is not None:
        return named[layout], None, (), False
    part = _sample(lines)
    written = is_json(source)  # no layout of prose tells its names and brackets from what it asks
    able = {name: module for name, module in named.items() if not written or getattr(module, "EXACT", False)}
    ranked = _ranked(part, able)
    rivals = [name for score, name in ranked if ranked[0][0] - score < _MARGIN]
    tried = attempts(lines, [named[name] for name in rivals]) if len(rivals) > 1 else ()
    if len(rivals) == 1:
        fitting = named[rivals[0]]
        others = [
            module for name, module in able.items() if _stands_back(module, fitting) and module.score(part) >= _FITS
        ]
        best = second_try(part, fitting, others)
        read = best.draft if best and part is lines else None
        return (best.layout if best else fitting, read, (), False)
    best = settled(tried) if tried else None
    if best:
        return best.layout, best.draft, (), False
    known = ", ".join(named)
    code, message, hint = (
        ("layout-unclear", f"two layouts fit equally: {rivals[0]} and {rivals[1]}", "Name the right one with --layout.")
        if rivals
        else ("layout-unknown", "no layout fits this text", _JSON if written else f"{_NAME_ONE}: {known}.")
    )
    chosen = guess(lines, tried or attempts(lines, fallbacks()), source)
    severity = Severity.WARNING if chosen else Severity.ERROR
    message = f"{message}; all of it came out as drafts" if chosen else message
    finding = Finding(path, 0, 0, code, message, hint, severity)
    return (chosen.layout, chosen.draft, (finding,), True) if chosen else (None, None, (finding,), False)


def _stands_back(module: ModuleType, chosen: ModuleType) -> bool:
    """Whether a layout reads pages of many kinds, and goes last where another fits."""
    return module is not chosen and getattr(module, "FALLBACK", False) and getattr(module, "LAST", 0.0) < 1


def _ranked(part: Lines, able: dict[str, ModuleType]) -> list[tuple[float, str]]:
    """The layouts that fit a text and their scores, the best first; those that go last only where no other fits.

    One that goes last whatever its score is not even asked before.
    """
    last = {name: getattr(module, "LAST", 0.0) for name, module in able.items()}
    scores = {name: module.score(part) for name, module in able.items() if last[name] < 1}
    first = [name for name, score in scores.items() if score >= _FITS and score > last[name]]
    if not first:
        scores |= {name: module.score(part) for name, module in able.items() if name not in scores}
    return sorted(((scores[name], name) for name in first or scores if scores[name] >= _FITS), reverse=True)
