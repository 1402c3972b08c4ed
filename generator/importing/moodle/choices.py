"""The options of a question in a Moodle review: lettered, or bare lines such as `True` / `False`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft
from generator.importing.endings import is_stated
from generator.importing.lettered.lettered import Lettered, lettered
from generator.importing.lettered.passages import passages
from generator.importing.moodle.parts import Parts, Prompt
from generator.importing.pieces import cut, gap
from generator.importing.truth_pairs import is_truth_pair
from generator.importing.words import phrases, plain
from generator.model.line import Line

_FEWEST = 2
_TICK = re.compile(r"(?:(?<!\s)\s+[✓✔✅√✗✘❌✕✖]|(?<=[^\s×])\s*×)\s*$")  # no option ends with a multiplication sign
_TICK_BEFORE = re.compile(r"(?<!\s)\s+[✓✔✅√✗✘❌✕✖]\s+(?=[\"“‘«¿¡]?[^\W\d_a-zà-ÿ])")  # in front of feedback
_MISREAD = re.compile(r"\s+[vVyY¥]\s*$")
_SIGN_LIKE = re.compile(r"\w\s+[vVyY¥xX]\s*$")  # an operator stands before a variable
_RIGHT = frozenset("✓✔✅√")
_UNLIKE = "the options have no letters, and not all are sentences; one may be feedback to whoever chose another"
_BETWEEN = "this stands between the prompt and the first option; it may be an option"
_AS_WELL = "the right option has feedback below it; what goes on below this one may be feedback as well"
_SIGN = "the letter at the end may be a tick or cross beside what was chosen"
_LONGER = "a paragraph stands under this option only; it may be feedback to whoever chose it"


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of a question.

    Attributes:
        options: in order, marked where a label stands under one.
        above: the stem, where no prompt parts it from the options; None where one does.
        evidence: what stands between prompt and options.
        doubts: what is odd about them.
    """

    options: tuple[OptionDraft, ...]
    above: Lines | None = None
    evidence: Lines = ()
    doubts: tuple[Doubt, ...] = ()


def choices(found: Parts) -> Choices | None:
    """Find the options of a question; None when it is open."""
    if found.prompt is Prompt.ESSAY:
        return None
    if found.prompt is Prompt.NONE:
        return _unprompted(found.stem)
    listed = lettered(found.options)
    if listed:
        between = tuple(line for line in listed.above if not line.blank)
        texts = frozenset(_joined(option.lines) for option in listed.options)
        options = tuple(_without_misread(option, found.said, texts) for option in listed.options)
        doubts = _sign_doubts(options, several=found.prompt is Prompt.SEVERAL)
        doubts += (Doubt("options-unclear", _BETWEEN, between),) if between else ()
        return Choices(_drafts(options, listed.below), None, between, (*doubts, *listed.doubts))
    bare = tuple(line for line in found.options if not line.blank)
    if found.prompt is Prompt.ANSWER or (found.prompt is Prompt.LEGEND and len(bare) < _FEWEST):
        return None
    sentences = tuple(line for line in bare if is_stated(line.text))
    doubts = (Doubt("options-unclear", _UNLIKE, sentences),) if 0 < len(sentences) < len(bare) else ()
    return Choices(tuple(OptionDraft(passages((line,))[0]) for line in bare), doubts=doubts)


def longer(options: tuple[OptionDraft, ...], proven: frozenset[int], *, cut: bool = False) -> list[Doubt]:
    """Doubt an option that alone has another paragraph, unless the key proves which of its text is the option.

    Args:
        options: of the question.
        proven: the right ones, whose text the key repeats.
        cut: whether the key proves that feedback stands below one of them; below others it may stand as well.
    """
    longest = [i for i, option in enumerate(options) if _goes_on(option)]
    if cut and (others := [i for i in longest if i not in proven]):
        return [Doubt("options-unclear", _AS_WELL, tuple(line for i in others for line in options[i].lines))]
    if len(longest) != 1 or longest[0] in proven:
        return []
    return [Doubt("options-unclear", _LONGER, options[longest[0]].lines)]


def _goes_on(option: OptionDraft) -> bool:
    """Whether an option has another paragraph, or a line that begins like one."""
    lines = option.lines
    return len(option.passages) > 1 or (len(lines) > 1 and not lines[1].text.strip()[:1].islower())


def _unprompted(stem: Lines) -> Choices | None:
    listed = lettered(stem, numbers=False)
    if listed:
        doubts = (*_sign_doubts(listed.options, several=False), *listed.doubts)
        return Choices(_drafts(listed.options, listed.below), listed.above, (), doubts)
    filled = [i for i, line in enumerate(stem) if not line.blank]
    last = filled[-_FEWEST:]
    if len(filled) > _FEWEST and is_truth_pair(stem[i].text for i in last):
        return Choices(tuple(OptionDraft(passages((stem[i],))[0]) for i in last), stem[: last[0]])
    return None


def _drafts(listed: tuple[Lettered, ...], below: Lines) -> tuple[OptionDraft, ...]:
    """Options as drafts; what stands below the last belongs to it, as text or as feedback."""
    apart = (gap(below[0]),) if below else ()
    last = replace(listed[-1], lines=(*listed[-1].lines, *apart, *below))
    return tuple(_draft(option) for option in (*listed[:-1], last))


def _draft(option: Lettered) -> OptionDraft:
    """An option without the label under it: `Correct`, which a browser copies from the tick beside the pick."""
    option, tick, said = _without_tick(option)
    first = next((i for i, line in enumerate(option.lines) if not line.blank), 0)
    marks = {i: mark for i, line in enumerate(option.lines) if i > first and (mark := _mark(line))}
    kept = tuple(line for i, line in enumerate(option.lines) if i not in marks)
    labels = tuple(option.lines[i] for i in marks)
    ticked = Mark.of(tick.text.strip() in _RIGHT) if tick else Mark.NONE
    drafted = replace(option, lines=kept).draft(next(iter(marks.values()), ticked))
    evidence = (*drafted.evidence, *labels, *((tick,) if tick else ()))
    return replace(drafted, evidence=evidence, feedback=(*drafted.feedback, *said))


def _without_tick(option: Lettered) -> tuple[Lettered, Line | None, Lines]:
    """An option without the tick or cross beside the pick, where that was copied as a sign, and what it says behind."""
    for i, line in enumerate(option.lines):
        inner = _TICK_BEFORE.search(line.text)
        if inner and inner.start():
            text, tick, said = cut(line, inner.start(), inner.end())
            return replace(option, lines=(*option.lines[:i], text)), tick, (said, *option.lines[i + 1 :])
        match = _TICK.search(line.text)
        if match and match.start():
            text, tick = cut(line, match.start())
            return replace(option, lines=(*option.lines[:i], text, *option.lines[i + 1 :])), tick, ()
    return option, None, ()


def _without_misread(option: Lettered, said: Lines, others: frozenset[str]) -> Lettered:
    """An option without a tick that was read as a letter: the stated key repeats the option, and not that letter."""
    filled = [line for line in option.lines if not line.blank]
    match = _MISREAD.search(filled[-1].text) if filled else None
    if not match or not match.start():
        return option
    text, tick = cut(filled[-1], match.start())
    whole, own = _joined((*filled[:-1], text)), _joined(filled)
    key = _joined(said)
    named = {key, *re.split(r",\s+", key)}
    if whole not in named or own in named or whole in others:
        return option
    lines = tuple(text if line is filled[-1] else line for line in option.lines)
    return replace(option, lines=lines, evidence=(*option.evidence, tick))


def _sign_doubts(options: tuple[Lettered, ...], *, several: bool) -> tuple[Doubt, ...]:
    """Doubt the letter at the end of what may have been chosen; where several end so and one was chosen, it is text."""
    signed = [option for option in options if _ends_in_sign(option)]
    signed = signed if len(signed) == 1 or several else []
    return tuple(Doubt("wording-odd", _SIGN, option.lines) for option in signed)


def _ends_in_sign(option: Lettered) -> bool:
    filled = [line for line in option.lines if not line.blank]
    return bool(filled) and _SIGN_LIKE.search(filled[-1].text) is not None


def _joined(lines: Iterable[Line]) -> str:
    return " ".join(line.text.strip() for line in lines if not line.blank)


def _mark(line: Line) -> Mark | None:
    said = plain(line.text)
    if said in map(plain, phrases("moodle_review", "right")):
        return Mark.RIGHT
    return Mark.WRONG if said in map(plain, phrases("moodle_review", "wrong")) else None
