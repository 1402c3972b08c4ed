"""One row of a table of questions: what it asks, its options, and what its cells say of the key."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, one_line
from generator.importing.keys.stated_key import Fit, Stated, fit, signs
from generator.importing.lettered.emphasis import around
from generator.importing.pieces import cut
from generator.importing.table.header import Header, is_about
from generator.importing.table.rows import Row
from generator.importing.words import phrases, plain

_NO_KEY = "no column of the table says which option is right"
_LINES = "the key has several lines, which are the text of no option"
_UNREAD = "the column “{}” is not read; it may belong to the question"
_SENTENCE = 6  # words of a cell that says more than a name


def question(row: Row, head: Header, doubts: tuple[Doubt, ...]) -> QuestionDraft:
    """Read one row.

    Args:
        row: as many cells as the header has, or fewer.
        head: what the header says of them.
        doubts: about the keys of the whole table.
    """
    cells = (*row.cells, *((),) * (head.width - len(row.cells)))
    named = {name: cells[at] for name, at in head.columns.items()}
    key = named.get("key", ())
    columns = [*((at, sign) for at, sign in head.options), *((at, "") for at in head.wrong)]
    options = [(cells[at], sign) for at, sign in columns if cells[at]]
    taken = {*head.columns.values(), *(at for at, _ in columns)}
    others = tuple(line for at, cell in enumerate(cells) if at not in taken for line in cell)
    unread = [name for at, name in head.names.items() if _says(row, at, sentence=is_about(name))]
    further = tuple(Doubt("text-doubtful", _UNREAD.format(" ".join(name.split()))) for name in unread)
    evidence = (*row.signs, *others, *named.get("number", ()), *named.get("kind", ()))
    number = one_line(named.get("number", ()))
    draft = QuestionDraft(
        number if number.isdigit() else "",
        (Passage(named["question"]),) if named["question"] else (),
        doubts=further,
        evidence=evidence,
        explanation=(Passage(named["explanation"]),) if named.get("explanation") else (),
    )
    if head.wrong and key:
        both = ((key, Mark.RIGHT), *((text, Mark.WRONG) for text, _ in options))
        return replace(draft, options=tuple(OptionDraft((Passage(text),), mark, placed=True) for text, mark in both))
    if not options and not head.options and not head.wrong:
        return replace(draft, model=(Passage(key),) if key else ())
    if not key and _is_typed(named.get("kind", ())):
        return replace(draft, answers=tuple(line for text, _ in options for line in text))
    fitted = _key(key, options)
    note = (Doubt("key-unclear", fitted.note, row.lines),) if fitted.note else ()
    return replace(
        draft,
        options=tuple(
            OptionDraft((Passage(text),), Mark.by(i, fitted.right), placed=True) for i, (text, _) in enumerate(options)
        ),
        evidence=(*evidence, *key),
        several=len(fitted.right) > 1,
        doubts=(*doubts, *note, *further),
    )


def _says(row: Row, at: int, *, sentence: bool) -> bool:
    """Whether a cell says more than a name or an address; below `Topic` or `Source` only a sentence does."""
    said = row.texts[at] if at < len(row.texts) else ""
    return len(said.split()) >= _SENTENCE and (not sentence or said.rstrip()[-1:] in {".", "!", "?"})


def _is_typed(kind: Lines) -> bool:
    said = plain(" ".join(line.text for line in kind))
    return bool(said) and said in set(map(plain, phrases("table_rows", "typed")))


def _key(cell: Lines, options: list[tuple[Lines, str]]) -> Fit:
    """The options that the key's cell names, by their signs or their texts."""
    if not cell:
        return Fit(note=_NO_KEY)
    if len(cell) > 1:
        texts = [one_line(text) for text, _ in options]
        right = tuple(i for i, text in enumerate(texts) if text == one_line(cell))
        return Fit(right) if len(right) == 1 else Fit(note=_LINES)
    line = around(cell)[0][0]
    read = signs(line.text)
    head, named, rest = cut(line, 0, read[1] if read else 0)
    said = Stated(head, named, read[0], None if rest.blank else rest) if read else Stated(head, rest)
    return fit(said, [sign for _, sign in options], [one_line(text) for text, _ in options])
