"""A line that states the key: `Answer: C`, `Correct Answer: BD`, `Ans. (b)`, `Answer: A, C and D`, `Key: b) Paris`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from rapidfuzz import fuzz

from generator.importing.drafts import Lines
from generator.importing.kept import kept
from generator.importing.keys.answered_by_text import answered_by_text
from generator.importing.keys.joined_signs import joined_signs
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases, plain, says, words
from generator.model.line import Line
from generator.model.value import value

_SEVERAL = 2
_FEW, _ALIKE = 8, 85  # words that may be an option, and how alike the two are, of 100
_REMARK = 40  # characters of a remark behind a key
_AROUND = r"[^\w(\[]{0,8}"
_BRACKET = r"(?:[(\[](?=[^()\[\]]{3,40}[:=][^()\[\]]{1,12}[)\]]\W*$))?"  # `(Answer: B)` as a whole
_SIGN = r"[(\[]?(?:[A-Za-z]|[ivxIVX]{2,4}|\d{1,2})(?!\w)[)\]]?"
_RUN = re.compile(r"[A-Z]{2,8}(?!\w)")
_ICON = "[\U0001f000-\U0001faff\ufe0f]"  # `Suggested Answer: B 🗳️`
_BEHIND = re.compile(rf"[*_\s]*{_ICON}*(?:$|[.):,;–—-]+(?:\s+|$)|(?=[(\[]))")
_BEHIND_BRACKET = re.compile(r"[*_\s]*[.:,;–—-]*(?:\s+|$)")
_PARTED = re.compile(r"(?:(?<!\s)\s+)?[;|]\s*|(?<!\s)\s+[/•]\s+")  # `Mud; Ore`, `Mud | Ore`, `Mud / Ore`
_LAST = re.compile(r"[^\W\d_]\W+(?P<sign>[A-H])\W*$")
_OPTION = re.compile(r"\s*\(?[A-Za-z][.)]\s+\S")  # a letter as it stands in front of options
_TRIM = " \t.,;:*_()[]"


@value()
class Stated:
    """What one line says of the key.

    Attributes:
        head: the words.
        named: what they name: letters, numbers or a text; empty where the key is.
        signs: the letters or numbers named, in small letters; none where it names none that can be read.
        rest: what stands behind the signs, the text of an option or an explanation; None when nothing does.
        more: the lines below on which the text of an option that it names goes on.
    """

    head: Line
    named: Line
    signs: tuple[str, ...] = ()
    rest: Line | None = None
    more: Lines = ()

    @property
    def value(self) -> str:
        """All that stands behind the words."""
        text = self.named.text + (self.rest.text if self.rest else "")
        return " ".join([text.strip(), *(line.text.strip() for line in self.more)]).strip(_TRIM)


@value()
class Statement:
    """Where in a text a statement of the key stands.

    Attributes:
        named: where the words end, and what they name begins.
        signs: the letters or numbers named, in small letters.
        end: where these end.
    """

    named: int
    signs: tuple[str, ...]
    end: int


@value()
class Fit:
    """What a statement means for the options of its question.

    Attributes:
        right: which options are right, by index; empty when that is not sure.
        note: why it is not.
        repeats: whether the text behind the signs is that of the option, and so no explanation.
    """

    right: tuple[int, ...] = ()
    note: str = ""
    repeats: bool = False


@kept
def stated(line: Line) -> Stated | None:
    """Read a line as a statement of the key; None when it is none."""
    said = statement_of(line)
    if said is None:
        return None
    words_of_it, named = cut(line, said.named)
    if not said.signs:
        return Stated(words_of_it, named)
    named, rest = cut(named, said.end - said.named)
    return Stated(words_of_it, named, said.signs, None if rest.blank else rest)


@kept
def statement_of(line: Line) -> Statement | None:
    """Find the statement that a line opens with; None when it is none."""
    return statement(line.text)


def statement(text: str) -> Statement | None:
    """Find the statement that a text opens with; None when it is none."""
    head = _head().match(text)
    if not head:
        return None
    named = text[head.end() :]
    found = signs(named)
    if found is None:
        alone = not named.strip(_TRIM) and not says(text, words().right)
        return Statement(head.end(), (), head.end()) if head["colon"] or alone else None
    if not (head["colon"] or head["says"]) and named[found[1] :].strip(_TRIM):
        return None
    return Statement(head.end(), found[0], head.end() + found[1])


def named_below(said: Stated, line: Line) -> Stated | None:
    """The same statement with its signs on the line below: `Answer:` / `C`, or `C. Slate`; None for other words."""
    found = signs(line.text.lstrip()) if not said.value else None
    spaces = len(line.text) - len(line.text.lstrip())
    if found is None or not (_OPTION.match(line.text) or not line.text[spaces + found[1] :].strip(_TRIM)):
        return None
    named, rest = cut(line, spaces + found[1])
    return Stated(said.head, named, found[0], None if rest.blank else rest)


def signs(text: str) -> tuple[tuple[str, ...], int] | None:
    """The letters or numbers that a text opens with, and where they end: `A, C and D`, `BD`, `(c)`, `b) Paris`."""
    run = _RUN.match(text)
    match = run or _list().match(text)
    closed = match is not None and match[0][-1] in ")]"
    behind = (_BEHIND_BRACKET if closed else _BEHIND).match(text, match.end()) if match else None
    if not match or not behind:
        return None
    named = tuple(run[0].casefold()) if run else joined_signs(match[0])
    if run and len(set(named)) < len(named):
        return None
    return tuple(dict.fromkeys(named)), behind.end()


def fit(said: Stated, letters: Sequence[str], texts: Sequence[str]) -> Fit:
    """Find the options that a statement names.

    Args:
        said: the statement.
        letters: the sign of place of each option, in small letters; empty where it has none.
        texts: the text of each option.
    """
    known = [plain(text) for text in texts]
    by_sign = [letters.index(sign) for sign in said.signs if sign in letters]
    by_text = [i for i, text in enumerate(known) if text and text == plain(said.value)]
    if not by_sign and (len(said.signs) < _SEVERAL or by_text):  # `Answer: SFTP` names no four letters then
        by_text = by_text or _true_or_false(said.value, known)
        by_text = by_text or list(answered_by_text(texts, _PARTED.sub(",", said.value), several=True).right)
        alone = len(by_text) == 1 or len(set(known)) == len(known)
        return Fit(tuple(by_text), repeats=True) if by_text and alone else Fit(note=_unread(said))
    note = ""
    behind = plain(said.rest.text) if said.rest else ""
    own = len(by_sign) == 1 and bool(behind) and known[by_sign[0]] == behind  # `B) 6`, and option B is 6
    if len(by_sign) < len(said.signs):
        missing = ", ".join(sign.upper() for sign in said.signs if sign not in letters)
        note = f"the key names {missing}, and no such option is here"
    elif by_text and by_text != by_sign:
        note = f"“{said.value}” may name an option by its place or by its text"
    elif said.rest and _unsure().search(said.rest.text) and len(said.rest.text) <= _REMARK:
        note = f"the key reads “{said.value}”: who wrote it was not sure"
    elif said.rest and not own and (_another().match(said.rest.text) or _ends_in_another(said, letters, known)):
        note = f"the key reads “{said.value}”: which of them is right is not sure"
    repeats = bool(behind) and behind in known
    other = said.rest is not None and len(by_sign) == 1 and _is_another(said.rest.text, known, by_sign[0])
    if other or (repeats and known[by_sign[0]] != behind):
        note = note or "the letter of the key and the text behind it are two different options"
    return Fit(note=note, repeats=repeats) if note else Fit(tuple(by_sign), repeats=repeats)


def _ends_in_another(said: Stated, letters: Sequence[str], known: Sequence[str]) -> bool:
    """Whether a remark ends in the letter of another option, `A; the official key says D`, and no option does."""
    text = said.rest.text if said.rest else ""
    last = _LAST.search(text) if len(text) <= _REMARK else None
    sign = last["sign"].casefold() if last else ""
    return sign in set(letters) - set(said.signs) and not any(text.split()[-1:] == [sign] for text in known)


def _is_another(text: str, known: list[str], named: int) -> bool:
    """Whether a few words behind a letter are another option, misread, or hold one and nothing of the one it names."""
    behind = plain(text)
    words_of_it = set(behind.split())
    if not 0 < len(words_of_it) <= _FEW or fuzz.ratio(behind, known[named]) >= _ALIKE:
        return False
    own = words_of_it & set(known[named].split())
    others = [text for n, text in enumerate(known) if n != named and text]
    short = not own and len(words_of_it) <= _FEW // 2 and text.rstrip()[-1:] not in {".", "!"}  # no sentence
    held = short and any(set(other.split()) <= words_of_it for other in others)
    return held or any(fuzz.ratio(behind, other) >= _ALIKE for other in others)


def _unread(said: Stated) -> str:
    return f"the key reads “{said.value}”, which names no option" if said.value else "the source leaves the key empty"


def _true_or_false(value: str, known: list[str]) -> list[int]:
    """`T` for `True`."""
    pairs = [list(map(plain, pair)) for pair in words().true_false]
    if sorted(known) not in map(sorted, pairs):
        return []
    return [i for i, text in enumerate(known) if plain(value) and text.startswith(plain(value))]


@cache
def _head() -> re.Pattern[str]:
    answer, told = pattern(phrases("stated_key", "answer")), pattern(phrases("stated_key", "says"))
    option = pattern(phrases("stated_key", "option"))
    return re.compile(
        rf"\s*+{_AROUND}{_BRACKET}(?:(?P<says>{told})|{answer})(?!\w)[*_\s]*(?P<colon>(?:\.\s*:|[:：=–—-]|\.(?=\s))?)[*_]*\s*[*_]*(?:{option}\s+)?(?=\S|$)",
        re.IGNORECASE,
    )


@cache
def _unsure() -> re.Pattern[str]:
    """`Answer: C (not sure)`, `Answer: C (?)`."""
    told = (*phrases("stated_key", "unsure"), *phrases("said_elsewhere", "disputed"))
    return re.compile(rf"(?<!\w){pattern(told)}(?!\w)|^\W*\?+\W*$", re.IGNORECASE)


@cache
def _another() -> re.Pattern[str]:
    """`Answer: C (or D)`, `Answer: C. D`: what goes on behind the signs names another option."""
    either = pattern(phrases("stated_key", "or"))
    return re.compile(rf"\W*(?:{either}\W*{_SIGN}|{_SIGN}\W*$|{_SIGN}\s*\W?\s*{either}\b)", re.IGNORECASE)


@cache
def _list() -> re.Pattern[str]:
    join = rf"(?:\s*+[,;&+]?\s*+(?<!\w){pattern(phrases('stated_key', 'and'))}\s+|\s*[,;&+]\s*)"
    spaced = r"(?:[A-Z](?:\s+[A-Z](?!\w))+)"
    boxed = r"(?:\[[A-Za-z]\](?:\s+\[[A-Za-z]\])+)"
    return re.compile(rf"(?:{spaced}|{boxed}|{_SIGN}(?:{join}{_SIGN})*)")
