r"""Questions as lists of LaTeX, on slides or in a list of questions, the right item marked by type or a sign.

\begin{frame}{Question 1}
What is lava?
\begin{enumerate}
  \item Mud
  \item<alert@2> Molten rock
\end{enumerate}
\end{frame}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.importing.asks import asks
from generator.importing.drafts import (
    Doubt,
    Lines,
    Mark,
    OptionDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Removal,
    Unparsed,
)
from generator.importing.latex.plain_text import plain_text
from generator.importing.markup.source import Source
from generator.importing.pieces import parted
from generator.importing.sentence import is_sentence
from generator.model.line import Line
from generator.model.span import Span

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_FITS, _FEWEST = 0.9, 2
_TOKEN = re.compile(
    r"(?<!\\)\\(?:(?P<side>begin|end)\{(?P<name>enumerate|itemize|frame|document)\*?\}(?:<[^<>]*>|\[[^\]]*\])*"
    r"(?:\{(?P<title>[^{}]*)\})?|(?P<item>item)(?![A-Za-z])(?:<(?P<overlay>[^<>]*)>)?(?:\[[^\]]*\])?"
    r"|(?P<heading>frametitle|framesubtitle|section|subsection)\*?\{[^{}]*\})"
)
_SIGN = re.compile(r"\$?\\(?:checkmark|cmark|correct|ding\{5[12]\})(?![A-Za-z])\$?|[✓✔]")
_TYPE = re.compile(
    r"\\(?:textbf|alert(?:<[^<>]*>)?|textcolor\{[a-z]+\}|color\{[a-z]+\})\{(?P<text>[^{}]*)\}|\{\\bf(?:series)?\s+(?P<bold>[^{}]*)\}"
)
_ENOUGH = 3  # questions in which bold type alone is no chance
_FEW = "bold or coloured type is taken for the mark of the right option; in so few questions it may stress a word"
_KINDS = ("sign", "overlay", "type")
_NOT_ALL = (
    "some questions of this document have a marked option, and others none or several; what the mark means is not sure"
)


@dataclass(slots=True)
class _Item:
    """An item of a list: where it stands, and whether something marks it."""

    start: int
    begin: int
    end: int = 0
    marks: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _List:
    """A list: what stands above it in its frame or item, and its items."""

    above: int
    start: int
    end: int = 0
    items: list[_Item] = field(default_factory=list)
    inner: bool = False


def score(lines: Lines) -> float:
    """How well a text fits: lists of items below what asks, some of them marked."""
    if not any("\\item" in line.text for line in lines):
        return 0.0
    text = "\n".join(line.text for line in lines)
    found = _asked(text)
    marked = sum(any(item.marks for item in each.items) for each in found)
    return _FITS if len(found) >= _FEWEST and marked else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    source = Source(lines)
    found = _asked(source.text)
    tokens = [at for match in _TOKEN.finditer(source.text) for at in match.span()]
    source.cut(sorted({*tokens, *(at for each in found for at in _places(source.text, each))}))
    kind, doubts = _kind(found)
    questions = tuple(_question(source, each, kind, doubts) for each in found)
    rest = source.take(0, len(source.text) + 1)
    strays, gone = parted(rest, lambda line: "\\" not in line.text and is_sentence(plain_text(line).text))
    return QuizDraft(
        "",
        questions,
        removals=Removal.of(gone, "furniture"),
        unparsed=Unparsed.of(strays, "a list of options below it"),
        width=1,
    )


def _asked(text: str) -> list[_List]:
    """The innermost lists, each with what asks above it."""
    return [each for each in _lists(text) if not each.inner and len(each.items) >= _FEWEST and _stem(text, each)]


def _lists(text: str) -> Iterator[_List]:
    """All lists, in the order in which they end."""
    open_: list[_List] = []
    above = 0
    for match in _TOKEN.finditer(text):
        name = match["name"]
        if match["item"] and open_:
            _ends(text, open_[-1], match.start())
            overlay = {"overlay"} if match["overlay"] and "alert" in match["overlay"] else set[str]()
            open_[-1].items.append(_Item(match.start(), match.end(), marks=overlay))
            above = match.end()
        elif name in {"enumerate", "itemize"} and match["side"] == "begin":
            if open_:
                open_[-1].inner = True
            open_.append(_List(above, match.start()))
        elif name in {"enumerate", "itemize"} and open_:
            done = open_.pop()
            _ends(text, done, match.start())
            done.end = match.end()
            yield done
            above = match.end()
        elif not match["item"]:
            above = match.end()


def _ends(text: str, each: _List, at: int) -> None:
    """End the last item of a list, and look for what marks it."""
    if not each.items or each.items[-1].end:
        return
    item = each.items[-1]
    item.end = at
    said = text[item.begin : item.end].strip()
    item.marks |= {"sign"} if _SIGN.search(said) else set()
    item.marks |= {"type"} if _TYPE.fullmatch(_SIGN.sub("", said).strip()) else set()


def _stem(text: str, each: _List) -> bool:
    said = " ".join(plain_text(_line(part)).text.strip() for part in text[each.above : each.start].split("\n"))
    return asks(said) or "___" in said


def _line(text: str) -> Line:
    return Line(text, Span(1, 0, len(text)), text)


def _kind(found: list[_List]) -> tuple[str, tuple[Doubt, ...]]:
    """Which mark is the key: the one that each question has, and none has on all its items."""
    for kind in _KINDS:
        counts = [sum(kind in item.marks for item in each.items) for each in found]
        if all(0 < count < len(each.items) for count, each in zip(counts, found, strict=True)):
            sure = kind != "type" or len(found) >= _ENOUGH
            return kind, () if sure else (Doubt("key-unclear", _FEW),)
    some = next((kind for kind in _KINDS if any(kind in item.marks for each in found for item in each.items)), "")
    return some, (Doubt("key-unclear", _NOT_ALL),) if some else ()


def _places(text: str, each: _List) -> Iterator[int]:
    yield from (each.above, each.start, each.end)
    for item in each.items:
        yield from (item.start, item.begin, item.end)
        yield from (at for match in _SIGN.finditer(text, item.begin, item.end) for at in match.span())


def _question(source: Source, each: _List, kind: str, doubts: tuple[Doubt, ...]) -> QuestionDraft:
    signs: list[Line] = []
    options: list[OptionDraft] = []
    for item in each.items:
        signs += [line for m in _SIGN.finditer(source.text, item.begin, item.end) for line in source.take(*m.span())]
        lines = tuple(_plain(line) for line in source.take(item.begin, item.end))
        mark = Mark.of(kind in item.marks)
        options.append(OptionDraft((Passage(lines),) if lines else (), mark if kind else Mark.NONE, placed=True))
    stem: Lines = tuple(map(_plain, source.take(each.above, each.start)))
    return QuestionDraft(
        "",
        (Passage(stem),) if stem else (),
        tuple(options),
        (*signs, *source.take(each.start, each.end)),
        several=sum(option.mark is Mark.RIGHT for option in options) > 1,
        doubts=doubts,
    )


def _plain(line: Line) -> Line:
    """A line as it would be read on paper, and without the type that marks it."""
    shown = _TYPE.sub(lambda match: match["text"] or match["bold"] or "", line.text)
    return plain_text(line.edited(shown, "latex_markup"))
