"""The left side: the source line by line, each in the colour of what became of it, with a legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from generator.review.fates import Fate, Owner, Role
from generator.review.html import Html, element, join, link, text
from generator.review.names import Names
from generator.review.review import Review
from generator.review.scan import scan

Speaking = Mapping[int, tuple[tuple[str, str], ...]]
"""By line number: the notes that speak of a line, each as the name of its element and what it is called."""

_LEGEND = {
    Role.STEM: "stem",
    Role.OPTION: "option",
    Role.KEY: "right option or answer",
    Role.FEEDBACK: "feedback",
    Role.EXPLANATION: "explanation",
    Role.INTRODUCTION: "introduction",
    Role.EVIDENCE: "number, score, label",
    Role.TITLE: "title",
    Role.DUPLICATE: "duplicate",
    Role.FURNITURE: "furniture",
    Role.UNKNOWN: "not known",
    Role.NOBODY: "belongs to nobody",
}


def source_pane(review: Review, names: Names, shown: tuple[Fate, ...], speaking: Speaking) -> Html:
    """Write the side of the source.

    Args:
        review: what is shown.
        names: of the elements.
        shown: what became of every line.
        speaking: the notes that speak of the lines.
    """
    title = f"source-{names.quiz}"
    heading = element("h2", text("Source "), element("bdi", text(review.file.quiz.source), class_="file"), id=title)
    views = element("div", class_="views") if review.pages else Html("")
    head = element("div", element("div", heading, views, class_="row"), _legend(names, shown), class_="pane-head")
    lines = _lines(names, shown, speaking) if shown else _nothing(review)
    body = join((scan(review, names, shown) if review.pages else Html(""), lines))
    return element("section", head, body, class_="pane source", aria_labelledby=title, tabindex=0)


def _nothing(review: Review) -> Html:
    said = "The source is not there." if review.file.quiz.source else "This quiz was written by hand: it has no source."
    return element("p", text(said), class_="nothing")


def _legend(names: Names, shown: tuple[Fate, ...]) -> Html:
    """Name the colours that occur, with the number of their lines; each leads to its first line."""
    counts = Counter(fate.role for fate in shown)
    first = {fate.role: names.line(fate.number) for fate in reversed(shown)}
    items = (
        element("li", link(first[role], _chip(role, words), text(f" {counts[role]}")))
        for role, words in _LEGEND.items()
        if counts[role]
    )
    return element("ul", *items, class_="legend", aria_label="Colours of the lines, and how many lines have them")


def _chip(role: Role, words: str) -> Html:
    return element("span", text(words), class_=f"chip {role}")


def _lines(names: Names, shown: tuple[Fate, ...], speaking: Speaking) -> Html:
    rows = []
    above: tuple[Owner, ...] = ()
    for fate in shown:
        if fate.role is not Role.BLANK:
            rows.append(_line(names, fate, speaking.get(fate.number, ()), said=fate.owners == above))
            above = fate.owners
        else:
            rows.append(_line(names, fate, speaking.get(fate.number, ()), said=True))
    return element("ol", *rows, class_="lines", dir="ltr")


def _line(names: Names, fate: Fate, notes: tuple[tuple[str, str], ...], *, said: bool) -> Html:
    """Write a line; what it is stands at the first of several that are the same, and is a title on the others."""
    name = names.line(fate.number)
    positions = tuple(dict.fromkeys(owner.position for owner in fate.owners if owner.shown))
    target = names.question(positions[0]) if positions else name
    words = "; ".join((*(owner.words for owner in fate.owners), *(f"edited by {rule}" for rule in fate.edits)))
    number = link(target, text(str(fate.number)), class_="number", tabindex=-1, aria_label=f"Line {fate.number}")
    content = element("span", text(fate.text), class_="text", dir="auto")
    chips = () if said else tuple(_owner(names, owner) for owner in fate.owners)
    noted = tuple(link(each, text(code), class_="chip note-chip") for each, code in notes)
    labels = element("span", join((*noted, *chips), " "), class_="labels") if noted or chips else Html("")
    return element(
        "li",
        number,
        content,
        labels,
        id=name,
        class_=f"line {fate.role}",
        title="" if fate.role is Role.BLANK else words,
        data_questions=" ".join(map(names.question, positions)),
    )


def _owner(names: Names, owner: Owner) -> Html:
    if owner.shown:
        return link(names.question(owner.position), text(owner.words), class_=f"chip {owner.role}")
    if owner.duplicate_of:
        first = int(owner.duplicate_of.replace("-", ",").split(",")[0])
        return link(names.line(first), text(owner.words), class_=f"chip {owner.role}")
    return _chip(owner.role, owner.words)
