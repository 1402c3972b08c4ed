"""The right side: the questions as they stand in the quiz file, each with its notes and the edit that settles them."""

from __future__ import annotations

from collections import defaultdict

from generator.model.kinds import kind_of
from generator.model.question import Option, Question, Quiz
from generator.model.span import describe_lines
from generator.review.fates import Fate, Role
from generator.review.html import Html, element, join, text
from generator.review.names import Names
from generator.review.note import note_item, source_links
from generator.review.prose import inline, prose
from generator.review.review import Review, letter, name
from generator.review.yaml_edit import Edit, question_edits, quiz_edit


def question_pane(review: Review, names: Names, shown: tuple[Fate, ...]) -> Html:
    """Write the side of the questions.

    Args:
        review: what is shown.
        names: of the elements.
        shown: what became of every line of the source.
    """
    title = f"questions-{names.quiz}"
    lines = _lines(shown)
    cards = [
        _card(review, names, position, edit, describe_lines(lines[position]))
        for position, edit in enumerate(question_edits(review.file), start=1)
    ]
    if has_quiz_card(review.file.quiz):
        cards.insert(0, _quiz_card(review, names))
    none = element("p", text("No question is like that."), class_="nothing none", hidden=True)
    heading = element("h2", text("Questions"), id=title)
    head = element("div", heading, _left(review), element("p", class_="shown", role="status"), class_="pane-head")
    return element("section", head, *cards, none, class_="pane questions", aria_labelledby=title, tabindex=0)


def has_quiz_card(quiz: Quiz) -> bool:
    """Whether there is something to show of the quiz as a whole."""
    return bool(quiz.review or quiz.introduction)


def _left(review: Review) -> Html:
    """Count the notes; a script counts those that are left."""
    quiz = review.file.quiz
    notes = len(quiz.review) + sum(len(question.review) for question in quiz.questions)
    words = "1 note" if notes == 1 else f"{notes} notes"
    return element("p", text(words), class_="left", role="status", data_all=words) if notes else Html("")


def _lines(shown: tuple[Fate, ...]) -> dict[int, list[int]]:
    """Find the lines of every question, by its place; blank lines between two of them are no gap."""
    found: dict[int, list[int]] = defaultdict(list)
    blank: list[int] = []
    open_: set[int] = set()
    for fate in shown:
        if fate.role is Role.BLANK:
            blank.append(fate.number)
            continue
        positions = {owner.position for owner in fate.owners}
        for position in positions:
            found[position] += [*(blank if position in open_ else ()), fate.number]
        blank, open_ = [], positions
    return found


def _quiz_card(review: Review, names: Names) -> Html:
    quiz = review.file.quiz
    edit = quiz_edit(review.file)
    line = edit.first if edit else review.file.positions.of(("introduction",))[0]
    head = _head(names, 0, "The quiz as a whole", (_place(review, line), _state(len(quiz.review))))
    parts = (
        head,
        *_quiz_notes(review, names),
        _introduction(quiz),
        *([_edit(review, edit, frozenset())] if edit else []),
    )
    return _article(names, 0, parts, tuple(note.code for note in quiz.review), (line, line))


def _quiz_notes(review: Review, names: Names) -> tuple[Html, ...]:
    notes = [note_item(review, names, note, 0, i) for i, note in enumerate(review.file.quiz.review)]
    said = text("While one of these notes stands, no question of the quiz is published.")
    return (element("p", said), element("ol", *notes, class_="notes")) if notes else ()


def _introduction(quiz: Quiz) -> Html:
    if not quiz.introduction:
        return Html("")
    said = element("p", text("What readers are told before the first question:"))
    return join((said, element("div", prose(quiz.introduction), class_="told")))


def _card(review: Review, names: Names, position: int, edit: Edit, lines: str) -> Html:
    question = review.file.quiz.questions[position - 1]
    where = source_links(review, names, lines)
    facts = [_place(review, edit.first), _state(len(question.review), of_draft=review.file.quiz.draft)]
    if where:
        facts.insert(1, element("span", text("source "), where, class_="where"))
    notes = [note_item(review, names, note, position, i) for i, note in enumerate(question.review)]
    parts = (
        _head(names, position, name(question, position), tuple(facts)),
        element("ol", *notes, class_="notes") if notes else Html(""),
        element("div", prose(question.stem), class_="stem") if question.stem.strip() else _lacking("no stem"),
        element("div", prose(question.figure), class_="figure") if question.figure else Html(""),
        _answers(question),
        _explanation(question),
        _edit(review, edit, frozenset(question.key)),
    )
    return _article(names, position, parts, tuple(note.code for note in question.review), (edit.first, edit.last))


def _article(
    names: Names, position: int, parts: tuple[Html, ...], codes: tuple[str, ...], lines: tuple[int, int]
) -> Html:
    identity = names.question(position)
    return element(
        "article",
        *parts,
        class_="card draft" if codes else "card",
        id=identity,
        tabindex=-1,
        aria_labelledby=f"{identity}-title",
        data_codes=" ".join(dict.fromkeys(codes)),
        data_place=f"line {lines[0]}" if lines[0] == lines[1] else f"lines {lines[0]} to {lines[1]}",
    )


def _head(names: Names, position: int, title: str, facts: tuple[Html, ...]) -> Html:
    heading = element("h3", inline(title), id=f"{names.question(position)}-title")
    return element("header", heading, element("p", join(facts, " "), class_="facts"))


def _place(review: Review, line: int) -> Html:
    return element("code", text(f"{review.file.path}:{line}"), class_="place", title="Where it stands in the bank")


def _state(notes: int, *, of_draft: bool = False) -> Html:
    if of_draft and not notes:
        return element("span", text("draft, as the quiz is"), class_="state draft")
    words = "ready" if not notes else "draft, 1 note" if notes == 1 else f"draft, {notes} notes"
    return element("span", text(words), class_="state draft" if notes else "state")


def _lacking(what: str) -> Html:
    return element("p", text(what), class_="lacking")


def _answers(question: Question) -> Html:
    right = () if question.options else kind_of(question).right(question)
    if right:
        items = (element("li", inline(answer), class_="right") for answer in right)
        return element("div", element("p", text("What counts as right:")), element("ul", *items), class_="answers")
    if not question.options:
        return _lacking("no options")
    several = element("p", text("Several may be chosen."), class_="several") if question.multiple else Html("")
    options = (_option(i, option) for i, option in enumerate(question.options))
    return join((several, element("ol", *options, class_="options")))


def _option(index: int, option: Option) -> Html:
    badge = element("span", text(letter(index)), class_="letter")
    mark = element("span", text("right" if option.correct else ""), class_="mark")
    feedback = element("div", prose(option.feedback), class_="feedback") if option.feedback else Html("")
    body = element("div", prose(option.text), feedback, class_="option-text")
    return element("li", badge, body, mark, class_="option right" if option.correct else "option", data_option=index)


def _explanation(question: Question) -> Html:
    if not question.explanation:
        return Html("")
    return element("details", element("summary", text("Explanation")), prose(question.explanation))


def _edit(review: Review, edit: Edit, right: frozenset[int]) -> Html:
    """Offer the lines of the quiz file; a script leaves out what was settled, without one the reader does."""
    pieces = (
        element(
            "span",
            text(piece.text),
            data_when=piece.when,
            hidden=piece.when.startswith("option-") and int(piece.when[7:]) not in right,
        )
        for piece in edit.pieces
    )
    place = f"line {edit.first}" if edit.first == edit.last else f"lines {edit.first} to {edit.last}"
    said = f"To settle a note, delete its lines (underlined) in {review.file.path}, {place}."
    warning = " This is written anew: comments that stand there would be lost." if edit.anew else ""
    details = element(
        "details",
        element("summary", text("YAML")),
        element("p", text(said + warning)),
        element("pre", element("code", *pieces), dir="ltr", tabindex=0),
        class_="yaml",
    )
    return join((element("div", class_="act"), details))
