"""A quiz in the source of a page: options with radio buttons or attributes, and a key in `data-correct` and the like.

<div class="question" data-answer="b">
  <h3>Which rock floats?</h3>
  <label><input type="radio" name="q1" value="a"> Granite</label>
  <label><input type="radio" name="q1" value="b"> Pumice</label>
</div>
"""

from __future__ import annotations

from generator.importing.asks import asks
from generator.importing.drafts import Lines, QuizDraft, Removal, Unparsed, lines_of, text_of
from generator.importing.markup.source import Source
from generator.importing.web.groups import Group, groups
from generator.importing.web.key_of_page import PageKeys, counts_from
from generator.importing.web.page_question import page_question, region_places
from generator.importing.web.page_text import Page, silent
from generator.importing.web.regions import regions
from generator.importing.web.said_by_attributes import values_tell
from generator.importing.web.tree import Node, read_html

EXACT = True  # somebody or a program typed it
WRITTEN = True  # for a browser, not for paper: no line of it was cut

_FEWEST = 2  # questions, and lines with a tag
_FITS = 0.96
_HEADINGS = ("h1", "h2", "h3", "title")
_EXPECTED = "options with radio buttons or boxes below it"


def score(lines: Lines) -> float:
    """How well a text fits: by groups of options in elements of HTML."""
    if sum("<" in line.text for line in lines) < _FEWEST:
        return 0.0
    text = "\n".join(line.text for line in lines)
    return _FITS if len(groups(read_html(text), text)) >= _FEWEST else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    source = Source(lines)
    root = read_html(source.text)
    found = groups(root, source.text)
    title = _title(root, found)
    questions_of = regions(source.text, root, found, title.stop if title else 0)
    page = Page(source, root, (at for region in questions_of for at in region_places(region)))
    controls = [[option.control for option in group.options] for group in found]
    told = PageKeys(values_tell(controls), counts_from(found))
    named, signs = page.read(title.begin, title.end) if title else ((), ())
    questions = tuple(page_question(page, region, told) for region in questions_of)
    rest, tags = page.read(0, len(source.text) + 1, silent(root.children))
    asking = [passage for passage in rest if asks(passage.text)]
    prose = [line for passage in rest if passage not in asking for line in passage.lines]
    gone = (*tags, *source.take(0, len(source.text) + 1))
    return QuizDraft(
        title=text_of(named),
        questions=questions,
        evidence=(*lines_of(named), *signs),
        removals=(
            *Removal.of(gone, "furniture"),
            *Removal.of(prose, "prose"),
        ),
        unparsed=tuple(Unparsed(lines_of((passage,)), _EXPECTED) for passage in asking),
        width=1,
    )


def _title(root: Node, found: tuple[Group, ...]) -> Node | None:
    """The first heading above the questions, if there are others below it or it is the only one of its kind."""
    first = found[0].begin if found else 0
    headings = [node for node in root.every() if node.name in _HEADINGS and node.end <= first]
    every = [node.name for node in root.every()]
    return next((node for name in _HEADINGS for node in headings if node.name == name and every.count(name) == 1), None)
