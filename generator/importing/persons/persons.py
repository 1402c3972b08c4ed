"""What names a person on a page: a name, an e-mail address, an account, the number of a student."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.words import pattern, phrases, plain, within

TABLE = "personal_lines"
ADDRESS = re.compile(
    r"(?:mailto:|[<(\[])?(?<![\w.+-])[\w.+-]{1,64}@(?P<host>[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})(?![\w@])[>)\]]?"
)
# Hosts that stand for no one: RFC 2606 and RFC 6761, and what textbooks write.
_NOBODY = re.compile(r"(?:.*\.)?(?:example(?:\.\w+)?|test|invalid|localhost|(?:domain|email|mail|company|site)\.com)")
_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]{0,30},? ){0,4}[^\W\d_][\w.'’-]{0,30}")
_SMALL = frozenset(
    {"de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "y", "e", "zu", "al", "bin", "ibn"}
)
_NUMBER = re.compile(r"[A-Za-z]{0,3}[-\s]?\d{4,12}[A-Za-z]?")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")
_FILLED = re.compile(r":\s*[^\W\d_]")
# Where another field of a form begins on the line: `Name: Ann Example   Date: 3 May`, `Name: Ann Example | Class 8`.
_NEXT = re.compile(r"\s{3,}|\t|\s*\|\s*|\s+(?=[^\W\d_]{2,20}\s?:)")
_COLUMNS = re.compile(r"\s{3,}|\t|\s*\|\s*")
_COLUMN = re.compile(r"[\t|]|\s{3}")  # what a line of several columns has in it; most have none
_LONGEST = 60  # characters of what stands behind a label
_SIGNS = "\"'“”‘’*_|:·•–—-,;.()[]<>▼▾ \t"


@dataclass(frozen=True, slots=True)
class Field:
    """A label with what it names.

    Attributes:
        value: what stands behind the label, on the same line; may be empty.
        sure: whether the label speaks of nothing but the person at the page.
    """

    value: str
    sure: bool


def is_name(text: str, fewest: int = 2) -> bool:
    """Whether a text can be the name of a person: so many words at least, each with a capital letter."""
    words = text.strip(_SIGNS).split() if len(text) <= 2 * _LONGEST else []
    if len(words) < fewest or not _NAME.fullmatch(" ".join(words)):
        return False
    return words[0][0].isupper() and all(word[0].isupper() or word in _SMALL for word in words)


def is_number(text: str) -> bool:
    """Whether a text can be the number of a student."""
    return _NUMBER.fullmatch(text.strip(_SIGNS)) is not None


def addresses(text: str) -> list[re.Match[str]]:
    """Every e-mail address of a text that may be somebody's."""
    if "@" not in text:
        return []
    return [match for match in ADDRESS.finditer(text) if not _NOBODY.fullmatch(match["host"].casefold())]


def field(text: str) -> Field | None:
    """Read a line as a label that names somebody: `Signed in as …`, `Student ID: …`, `Class: 8b   Name: …`."""
    if len(text) > 2 * _LONGEST:
        return None
    own = _field(text)
    if own or not _COLUMN.search(text):
        return own
    return next((found for part in _COLUMNS.split(text)[1:] if (found := _field(part)) and found.value), None)


def _field(text: str) -> Field | None:
    if not _any_label().match(text):
        return None
    account = _accounts().fullmatch(text)
    if account:
        return Field(leaves(account["value"]) or account["value"].strip(), sure=True)
    for key in ("sure", "unsure"):
        labelled = _labels(key).fullmatch(text)
        if labelled:
            value = _NEXT.split((labelled["value"] or "").strip(), maxsplit=1)[0]
            return Field(value.strip(), sure=key == "sure")
    return None


def is_filled(text: str) -> bool:
    """Whether a line is a label with somebody behind it, and no blank for a name: `Name: ______  Date: ______`."""
    return field(text) is not None and _FILLED.search(text) is not None


def leaves(text: str) -> str | None:
    """Who is logged in, of a line that offers to log out: `Ann Example  Log out`; None when it does not."""
    if len(text) > _LONGEST:
        return None
    rest, found = within(TABLE, "leave").subn(" ", text)
    return rest.strip(_SIGNS) if found else None


def posted(text: str) -> str | None:
    """Who wrote what stands below, of the line of a forum that says so: `by kiwi77 at Feb. 3, 2023, 4:12 p.m.`."""
    match = _posted().fullmatch(text) if len(text) <= 2 * _LONGEST else None
    return match["value"] if match else None


def honours(text: str) -> bool:
    """Whether a sentence is that of an honour code which a person agrees to."""
    said = spoken(text)
    return any(phrase in said for phrase in _honour())


def spoken(text: str) -> str:
    """The words of a text, with a space before and behind them; of a script without spaces, each sign is one."""
    parted = _IDEOGRAPH.sub(r" \g<0> ", plain(text))
    return f" {' '.join(parted.split())} "


def named(text: str) -> str:
    """The name in an honour-code sentence: `I, NAME, understand that …`, `我（NAME）了解…`; empty when it has none."""
    match = _first_person().search(text)
    return (match["name"] or match["enclosed"]).strip(_SIGNS) if match else ""


@cache
def _honour() -> tuple[str, ...]:
    return tuple(map(spoken, phrases(TABLE, "honour")))


@cache
def _any_label() -> re.Pattern[str]:
    """How every line begins that is a label: of most lines this says at once that they are none."""
    every = (phrase for key in ("account", "sure", "unsure") for phrase in phrases(TABLE, key))
    return re.compile(rf"[\W_]*+{pattern(tuple(every))}", re.IGNORECASE)


@cache
def _accounts() -> re.Pattern[str]:
    return re.compile(rf"[\W_]*{pattern(phrases(TABLE, 'account'))}\s*:?\s+(?P<value>\S.*)", re.IGNORECASE)


@cache
def _labels(key: str) -> re.Pattern[str]:
    return re.compile(
        rf"[\W_]*{pattern(phrases(TABLE, key))}(?:[*_\s]*[:#](?:\s*_{{2,}}.*|[*_\s]*(?P<value>.*))|[\s*_]*)",
        re.IGNORECASE,
    )


@cache
def _posted() -> re.Pattern[str]:
    """A year and a time tell such a line from `by train at 10:30`."""
    by, at = pattern(phrases(TABLE, "posted_by")), pattern(phrases(TABLE, "posted_at"))
    date = r"(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?=.*(?<!\d)\d{1,2}:\d\d(?!\d))"
    return re.compile(rf"\W*{by}\s+(?P<value>\S{{2,40}}(?:\s\S{{1,20}})?)\s+{at}\s{date}.{{8,40}}", re.IGNORECASE)


@cache
def _first_person() -> re.Pattern[str]:
    enclosed = r"\s?[(（](?P<enclosed>[^()（）]{2,60})[)）]"
    return re.compile(
        rf"(?<!\w){pattern(phrases(TABLE, 'first_person'))}(?:[\s,*_]+(?P<name>[^,]{{2,60}}),|{enclosed})"
    )
