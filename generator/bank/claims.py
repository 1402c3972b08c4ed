"""What an explanation calls right: an option by its text, letter, number or place, or a number that is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from generator.bank.phrases import LETTERS, NUMBERS, alternatives, letters, numbers, small
from generator.model.kinds import kind_of
from generator.model.markup import Markup, segments
from generator.model.question import Question

_OPEN, _CLOSE = r"[*_`\"“”„«»‘’'$]", r"[*_`\"“”»’'$]"
_GAP = r"[*_\s]*"
_COLON = re.compile(":")
_MARKED = re.compile(r"[*_`\"“„«]")
_MOST = 20
"""Claims of one form that a text can make; whoever makes more says nothing."""

_LONGEST = 1000
"""Characters of a sentence that are looked at."""

_NUMBER = re.compile(r"[-+−]?\d[\d.,]*(?:[eE][-+]?\d+)?")
_EDGES = ' \t\n.*_`"“”„«»$'
_SENTENCE = re.compile(r"[.!?;][\"”»)*_]*\s|\n\s*(?:\n|[-*+]\s|\d+[.)]\s)")


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that a text calls right.

    Attributes:
        start: offset of its name in the text.
        end: offset behind it.
        options: those that it names, from 0; empty for a number.
        number: what is written there, where a number is asked for; else empty.
        listed: whether it names options by letters or numbers, each of which must be right then.
    """

    start: int
    end: int
    options: tuple[int, ...] = ()
    number: str = ""
    listed: bool = False


def claims(question: Question) -> Iterator[Claim]:
    """Yield what the explanation of a question calls right.

    Names must stand as a whole: what goes on with other words, is denied, asked, or said to be the opinion of others is
    no claim. Behind a stem that asks for what does not hold, a text that is called true is not meant to be the answer.
    """
    text = question.explanation
    if any(fence in text for fence in ("```", "~~~")):
        text = "".join(" " * len(part.text) if part.kind is Markup.FENCE else part.text for part in segments(text))
    seen = _Seen(question, text)
    for said in islice(_says().finditer(seen.low), _MOST):
        yield from seen.behind(said)
    for colon in islice(_COLON.finditer(text), _MOST):
        yield from seen.labelled(colon.start())
    if question.options and not _negative().search(small(question.stem)):
        for said in islice(_right().finditer(seen.low), _MOST):
            yield from seen.before(said)
        for said in islice(_statement().finditer(seen.low), _MOST):
            yield from seen.truth(said)
        if begun := _opening().match(seen.low):
            yield from seen.opening(begun)


class _Seen:
    """A question's explanation, and the names of its options."""

    def __init__(self, question: Question, text: str) -> None:
        self.question = question
        self.text = text
        self.low = small(text)
        self.flat = self.low.replace("\n", " ")
        names: dict[str, list[int]] = {}
        for index, option in enumerate(question.options):
            names.setdefault(" ".join(option.text.split()).strip(_EDGES).lower(), []).append(index)
        self.names = sorted(((name, tuple(those)) for name, those in names.items() if name), key=lambda n: -len(n[0]))
        self.asked = " ".join((question.stem, *(option.text for option in question.options)))

    def behind(self, said: re.Match[str]) -> Iterator[Claim]:
        """Look for a name behind “the correct answer is”."""
        if not self.doubted(said.start()):
            yield from self.by_text(said.end()) or self.by_sign(said.end())

    def labelled(self, colon: int) -> Iterator[Claim]:
        """Look for a name behind “Correct answer:” at the start of a sentence."""
        label = _label().match(self.low, self.sentence(colon))
        if label and label.start("colon") == colon:
            yield from self.by_text(label.end()) or self.by_sign(label.end())

    def by_text(self, start: int) -> list[Claim]:
        """Look for the text of an option, the longest first, with or without an article."""
        lead = _lead().match(self.text, start)
        for begin in dict.fromkeys((start, lead.end() if lead else start)):
            for name, those in self.names:
                if self.flat.startswith(name, begin) and self.whole(begin, begin + len(name)):
                    return [Claim(begin, begin + len(name), those)]
        return []

    def by_sign(self, start: int) -> Iterator[Claim]:
        """Look for letters, numbers behind a word for “option”, a place or a number that is asked for."""
        if found := _letters_behind().match(self.text, start):
            listed = re.fullmatch(r"[A-H]\)", found["letters"])  # B) Rome
            yield from self.by_letter(found) if listed or self.ends(found.end()) else ()
        elif found := _numbers_behind().match(self.text, start):
            yield from self.by_number(found) if self.ends(found.end()) else ()
        elif found := _ordinal().match(self.text, start):
            yield from self.by_place(found) if self.ends(found.end()) else ()
        elif kind_of(self.question).KIND == "numeric" and (found := _NUMBER.match(self.text, start)):
            written, unit = found[0].rstrip(".,"), self.question.unit.strip()
            end = start + len(written)
            behind = re.compile(rf"\s*{re.escape(unit)}(?!\w)").match(self.text, end) if unit else None
            if self.ends(behind.end() if behind else end):
                yield Claim(start, end, number=written)

    def before(self, said: re.Match[str]) -> Iterator[Claim]:
        """Look for a name in front of “is correct”."""
        if not self.ends(said.end()):
            return
        sentence = self.sentence(said.start())
        end = len(self.text[: said.start()].rstrip())
        bare = len(self.text[:end].rstrip("*_`\"“”»’'$"))
        for name, those in self.names:
            begin = bare - len(name)
            if begin >= sentence and self.flat.startswith(name, begin):
                if self.leads(sentence, begin) and not self.doubted(begin):
                    yield Claim(begin, bare, those)
                return
        found = _letters_before().search(self.text, sentence, bare)
        if found and (found["option"] or self.leads(sentence, found.start())) and not self.doubted(found.start()):
            yield from self.by_letter(found)
        elif (found := _numbers_before().search(self.text, sentence, bare)) and not self.doubted(found.start()):
            yield from self.by_number(found)

    def truth(self, said: re.Match[str]) -> Iterator[Claim]:
        """Look for “the statement is false”, and for “is not true”, which says the same."""
        plain = self.leads(self.sentence(said.start()), said.start()) and self.ends(said.end())
        if plain and not self.doubted(said.start()):
            spoken = "true" if said["true"] else "false"
            yield from self.verdict(bool(said["true"]) != bool(said["denied"]), *said.span(spoken))

    def opening(self, said: re.Match[str]) -> Iterator[Claim]:
        """Look for “This is false.” at the beginning, where it can speak of nothing but the question."""
        if self.ends(said.end()):
            yield from self.verdict(bool(said["true"]), *said.span("true" if said["true"] else "false"))

    def verdict(self, holds: bool, start: int, end: int) -> Iterator[Claim]:  # noqa: FBT001 - it is what is said
        """Look for the options “true” and “false”, one of which is called right."""
        true, false = (
            tuple(index for name, (index, *_) in self.names if _truth(each).fullmatch(name))
            for each in ("true", "false")
        )
        if len(true) == len(false) == 1:
            yield Claim(start, end, true if holds else false)

    def by_letter(self, found: re.Match[str]) -> Iterator[Claim]:
        named = letters(found["letters"])
        alone = not any(letter in self.asked.split() for letter in re.findall(r"[A-H]", found["letters"]))
        if named and alone and max(named) < len(self.question.options):
            yield Claim(found.start("letters"), found.end("letters"), tuple(named), listed=True)

    def by_number(self, found: re.Match[str]) -> Iterator[Claim]:
        named = letters(found["numbers"])
        asked = {int(number) - 1 for number in re.findall(r"(?<!\w)[1-8](?!\w)", self.asked)}
        if asked.isdisjoint(named) and max(named) < len(self.question.options):
            yield Claim(found.start("numbers"), found.end("numbers"), tuple(named), listed=True)

    def by_place(self, found: re.Match[str]) -> Iterator[Claim]:
        place = numbers("ordinals")[found["ordinal"].casefold()]
        index = place - 1 if place > 0 else len(self.question.options) - 1
        if found["ordinal"].casefold() not in self.asked.casefold() and 0 <= index < len(self.question.options):
            yield Claim(found.start("ordinal"), found.end("ordinal"), (index,))

    def whole(self, start: int, end: int) -> bool:
        """Whether a name stands as a whole: in quotes or bold, or at the end of what is said."""
        marked = bool(_MARKED.match(self.text[start - 1 : start])) and re.match(_CLOSE, self.text[end : end + 1])
        if marked:
            return not _asked_or_limited().match(self.text, end)
        return self.ends(end)

    def ends(self, end: int) -> bool:
        return _ends().match(self.text, end) is not None

    def sentence(self, offset: int) -> int:
        """Return where the sentence of an offset starts."""
        begin = max(0, offset - _LONGEST)
        return max((match.end() for match in _SENTENCE.finditer(self.text, begin, offset)), default=begin)

    def leads(self, sentence: int, offset: int) -> bool:
        """Whether what stands in front of a name leaves it the subject."""
        return _leads().search(self.text[sentence:offset]) is not None

    def doubted(self, offset: int) -> bool:
        """Whether the sentence says before that nobody, or somebody else, claims what follows."""
        return _doubt().search(self.text[self.sentence(offset) : offset]) is not None


@cache
def _says() -> re.Pattern[str]:
    says = alternatives("key", "says")
    return re.compile(rf"(?<!\w)(?:{says}){_GAP}(?::{_GAP})?(?<=[\s*_:]){_OPEN}*(?!\s)")


@cache
def _label() -> re.Pattern[str]:
    label = alternatives("key", "label")
    return re.compile(rf"[\s*_#>-]*(?:{label}){_GAP}(?P<colon>:){_GAP}{_OPEN}*(?!\s)")


@cache
def _lead() -> re.Pattern[str]:
    """Match an article and a word for “option”, in front of the text of one."""
    return re.compile(
        rf"(?:(?i:{alternatives('text', 'articles')})\s+)?(?:(?i:{alternatives('letter', 'option')})\s+)?{_OPEN}*"
    )


@cache
def _letters_behind() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?i:{alternatives('text', 'articles')})\s+)?(?:(?i:{alternatives('letter', 'option')})\s+)?{_OPEN}*"
        rf"(?P<letters>{LETTERS}|\([a-h]\))"
    )


@cache
def _letters_before() -> re.Pattern[str]:
    option = alternatives("letter", "option")
    return re.compile(rf"(?P<option>(?<!\w)(?i:{option})\s+{_OPEN}*)?(?<![\w(])(?P<letters>{LETTERS}|\([a-h]\))$")


@cache
def _numbers_behind() -> re.Pattern[str]:
    article, option = alternatives("text", "articles"), alternatives("letter", "option")
    return re.compile(rf"(?:(?i:{article})\s+)?(?i:{option})\s+{_OPEN}*(?P<numbers>{NUMBERS})")


@cache
def _numbers_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{alternatives('letter', 'option')})\s+{_OPEN}*(?P<numbers>{NUMBERS})$")


@cache
def _ordinal() -> re.Pattern[str]:
    option, names = alternatives("letter", "option"), "|".join(numbers("ordinals"))
    return re.compile(
        rf"(?:{alternatives('text', 'articles')})\s+{_OPEN}*(?P<ordinal>{names})(?:\s+(?:one|{option}))?(?!\w)",
        re.IGNORECASE,
    )


@cache
def _right() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives('key', 'right')})(?!\w)")


@cache
def _statement() -> re.Pattern[str]:
    said, denied, true, false = (alternatives("key", name) for name in ("statement", "denied", "true", "false"))
    return re.compile(rf"(?<!\w)(?:(?P<denied>{denied})|{said})\s+[*_]*(?:(?P<true>{true})|(?P<false>{false}))(?!\w)")


@cache
def _opening() -> re.Pattern[str]:
    true, false = alternatives("key", "opening_true"), alternatives("key", "opening_false")
    return re.compile(rf"[\s*_]*(?:(?P<true>{true})|(?P<false>{false}))(?!\w)")


@cache
def _truth(name: str) -> re.Pattern[str]:
    return re.compile(alternatives("key", name))


@cache
def _ends() -> re.Pattern[str]:
    """Match the end of what is said: of the sentence, or of the clause unless the next one takes it back."""
    limit, reason = alternatives("key", "limit"), alternatives("key", "reason")
    return re.compile(
        rf"{_CLOSE}*(?:\s*\Z|(?:[.)]|\s?[;:!]){_CLOSE}*(?!\w)|,(?!\s*(?i:{limit})(?!\w))(?!\d)|\s+(?i:{reason})(?!\w)"
        rf"|\s+\((?=[^\W\d])|\s*[–—]\s*(?=[^\W\d])|\s*\n\s*(?:\n|[-*+]\s))"
    )


@cache
def _asked_or_limited() -> re.Pattern[str]:
    return re.compile(rf"{_CLOSE}*(?:\?|,?\s*(?i:{alternatives('key', 'limit')})(?!\w))")


@cache
def _leads() -> re.Pattern[str]:
    then, option = alternatives("key", "then"), alternatives("letter", "option")
    return re.compile(rf"(?:^\W*|[,;:]\s*|(?<!\w)(?i:{then}),?\s+)(?:(?i:{option})\s+)?{_OPEN}*$")


@cache
def _doubt() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{alternatives('key', 'doubt')})(?!\w)")


@cache
def _negative() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives('stem', 'negative')})(?!\w)")
