"""What stands between two question numbers, piece by piece: text, code, labels with their feedback."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from generator.importing.asks import asks
from generator.importing.drafts import Lines, one_line
from generator.importing.fences import fenced
from generator.importing.labels import Label, label
from generator.importing.marks import marked
from generator.importing.paragraphs import wraps
from generator.model.line import Line
from generator.model.value import value

_WORD = re.compile(r"\s*[A-Z][a-z]+\s")
_LETTER = re.compile(r"\s*\(?[A-Ha-h][.)]\s")
_FIGURE = re.compile(r"\s*[-−+$€£]?\d[\d.,/]*\s?[%°]?\s*")  # an option that is a number and nothing else
# Options are indented: their lines are shorter than those of a stem, yet hardly by half.
_LONG = 0.55
_CLOSING = " )]\"'”’»"
_TAIL = 3
_ALIKE = 4  # words
_FEEDBACK = "this stands right under a label: it may be feedback, or the next option"


@value()
class Item:
    """One piece of a question.

    Attributes:
        lines: its text; of a label, the feedback behind it.
        mark: the circle, box or bullet in front.
        picked: what the mark shows: chosen, not chosen, or nothing.
        code: whether it is fenced code.
        label: what the page says of the option above; None for a piece of text.
        first: index of its first line among the lines of the question.
        last: index of its last line.
        broken: whether a line of it ended though there was room for more, or the next begins like another option.
        short: whether a line of it ended though there was room for more.
        letter: the letter that stood in front.
    """

    lines: Lines
    mark: Line | None = None
    picked: bool | None = None
    code: bool = False
    label: Label | None = None
    first: int = 0
    last: int = 0
    broken: bool = False
    short: bool = False
    letter: Line | None = None

    @property
    def text(self) -> str:
        """The text on one line."""
        return one_line(self.lines)

    @property
    def asks(self) -> bool:
        """Whether it reads like the end of a stem."""
        return self.label is None and not self.code and asks(self.text)


def items(lines: Lines, width: int) -> tuple[Item, ...]:
    """Cut the text of a question into its pieces.

    Args:
        lines: everything between its number and the next.
        width: characters of a full line, which tells wrapped lines from short ones.
    """
    found: list[Item] = []
    began = 0  # how many pieces of text the paragraph holds so far
    open_ = False  # whether the next line may belong to the last item
    for at, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        if line.blank and not code:
            open_, began = False, 0
        elif code:
            open_ = _add_code(found, line, at, open_=open_)
        else:
            new = _item(line, at)
            above = found[-1] if open_ and not found[-1].code else None
            if above and above.label and not new.mark and (new.label is None or _is_feedback(above, new)):
                found[-1] = _longer(above, _loose(above, line, width, close=began > 1), at)
            elif above and above.label is None and not new.mark and not new.label and _same(above, line, width):
                broken = above.broken or _unsure(above, line, width)
                short = above.short or not wraps(above.lines[-1], line, width)
                found[-1] = replace(_longer(above, line, at), broken=broken, short=short)
            else:
                found.append(new)
                began += new.label is None
            open_ = True
    return tuple(_continued(found, width))


def _item(line: Line, at: int) -> Item:
    said = label(line)
    if said:
        return Item((said.rest,) if said.rest else (), label=said, first=at, last=at)
    head = marked(line)
    return Item((head.rest,), head.mark, head.picked, first=at, last=at)


def _is_feedback(above: Item, new: Item) -> bool:
    """Whether what reads like a second label is the feedback of the first: `Correct` / `Correct! As soon as …`."""
    return not above.lines and new.label is not None and new.label.rest is not None


def _add_code(found: list[Item], line: Line, at: int, *, open_: bool) -> bool:
    closing = line.text.strip().startswith(("```", "~~~")) and open_ and found[-1].code
    if open_ and found[-1].code:
        found[-1] = _longer(found[-1], line, at)
    else:
        found.append(Item((line,), code=True, first=at, last=at))
    return not closing


def _longer(item: Item, line: Line, at: int) -> Item:
    return replace(item, lines=(*item.lines, line), last=at)


def _loose(said: Item, line: Line, width: int, *, close: bool) -> Line:
    """Doubt a short line under a line of feedback, or any under a label among options that are printed closely."""
    short = bool(said.lines) and not wraps(said.lines[-1], line, width) and _opens(said.lines[-1], line)
    return line.doubted(_FEEDBACK) if short or (close and not said.lines) else line


def _same(item: Item, line: Line, width: int) -> bool:
    """Whether a line goes on with the paragraph, or is the next option, printed close under the last."""
    last = item.lines[-1]
    if _asked(item, line) or (len(item.lines) == 1 and _parallel(last, line)):
        return False
    return wraps(last, line, width) or not _opens(last, line)


def _parallel(last: Line, line: Line) -> bool:
    """Whether two lines are sentences that end alike, as options do: `Hot rock that flows.`, `Cold rock …`."""
    first, second = last.text.split(), line.text.split()
    if not first or not second:
        return False
    backwards = zip(reversed(first), reversed(second), strict=False)
    tail = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], backwards))
    capitals = all(words[0][:1].isupper() for words in (first, second))
    ends = first[-1][-1:] in {".", "!", "?"}
    return ends and capitals and first[0] != second[0] and tail >= max(_ALIKE, len(first) / 2, len(second) / 2)


def _asked(item: Item, line: Line) -> bool:
    """Whether the paragraph has asked its question, and the line is no instruction that ends it: `(Check all …)`."""
    end = " ".join(above.text.strip() for above in item.lines[-_TAIL:])
    goes_on = line.text.strip()[:1].islower() and not end.endswith("?")
    return asks(end) and not goes_on and not asks(f"{end} {line.text.strip()}")


def _unsure(item: Item, line: Line, width: int) -> bool:
    """Whether a line that was taken for the rest of the one above may as well be an option of its own."""
    last = item.lines[-1]
    if line.text.strip()[:1].islower() and item.text[:1].isupper() and len(last.text.strip()) > width * _LONG > 0:
        return False
    return not wraps(last, line, width) or _begins(last, line)


def _begins(last: Line, line: Line) -> bool:
    """Whether a line begins like a sentence: a full line may well be a whole option."""
    return bool(_WORD.match(line.text)) and last.text.rstrip()[-1:] not in {",", ";", ":"}


def _opens(last: Line, line: Line) -> bool:
    """Whether a line that did not have to be broken opens something new."""
    first, before = line.text.strip()[:1], last.text.strip()[:1]
    if _LETTER.match(line.text) or (_FIGURE.fullmatch(line.text) and _FIGURE.fullmatch(last.text)):
        return True
    return (
        first.isupper() or (not first.isalpha() and first == before) or last.text.split()[:1] == line.text.split()[:1]
    )


def _continued(found: list[Item], width: int) -> Iterator[Item]:
    """Put a paragraph that OCR broke by a blank line together again: it goes on in small letters from a full line."""
    held: Item | None = None
    for item in found:
        plain = item.mark is None and item.label is None and not item.code
        if (
            held is not None
            and plain
            and held.label is None
            and not held.code
            and held.lines
            and item.text[:1].islower()
            and wraps(held.lines[-1], item.lines[0], width)
            and held.text.rstrip(_CLOSING)[-1:] not in {".", "?", "!", ":"}
        ):
            small = held.text[:1].islower()  # options that all begin so: the next may be one
            broken = held.broken or item.broken or small
            held = replace(
                held, lines=(*held.lines, *item.lines), last=item.last, broken=broken, short=held.short or small
            )
            continue
        if held is not None:
            yield held
        held = item
    if held is not None:
        yield held
