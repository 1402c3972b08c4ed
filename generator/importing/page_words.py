"""Words of the page that were taken for an option or a stem: they stand in many questions, which no option does.

What stands there may be the same but for its numbers (`12 votes`), the same in its signs (`#rocks`, `€ 3,50`), or one
of a few words (`easy`, `hard`) in the same place of each question.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from generator.importing.asks import asks, tells_to_choose
from generator.importing.drafts import Doubt, Lines, OptionDraft, QuestionDraft, prose_of
from generator.importing.truth_pairs import truth_words
from generator.importing.words import plain
from generator.model.fixed_options import is_fixed
from generator.model.line import Line

_REPEATED = "this stands in other questions as well; it may be a word of the page, and no option"
_FORMED = "many questions have one line of this form; it may be a line of the page, and no option"
_PLACED = "this stands in the same place of other questions; it may be a word of the page, and no option"
_FEWEST = 4
_SHARE = 0.5
_FEW_WORDS = 3
_COMPARED = 8  # questions with the same option, which tell enough of it
_NUMBER = re.compile(r"\d+")
_FIGURE = re.compile(r"[-+]?#(?:[.,/:]#)*\s?%?")
_WORD = re.compile(r"[^\W\d_]+(?:[\s.,'’]+[^\W\d_]+)*[.,]?")
_AGAIN = re.compile(r"(?<!\S)(\S{1,20})(?:\s+\1)+(?!\S)")  # `#w #w`, one tag or two
_GAP = re.compile(r"_{2,}")  # what a reader fills in
_SIGNS = re.compile(r"[^\w\s]{3,}")
_TELLING = re.compile(r"[^\w\s.,;?!'’\"“”()/-]|#|_")
_TOLD = re.compile(rf"\d|{_TELLING.pattern}")  # what a text with a telling form has in it


def with_page_words(
    questions: Iterable[QuestionDraft], fewest: int = _FEWEST, text: Lines = ()
) -> tuple[QuestionDraft, ...]:
    """Doubt the questions with a line that many others have too, whatever numbers stand in it.

    Args:
        questions: all of a page.
        fewest: in how many such a line stands at least; options of few questions are alike.
        text: the lines of the page, where some stand outside of all questions.
    """
    drafts = tuple(questions)
    least = max(fewest, len(drafts) * _SHARE)
    bare = [_lines(draft) for draft in drafts]
    said, formed = _keyed(bare, _text), _keyed(bare, _form)
    on_page = Counter(_text(line.text) for line in text)
    often = (_often(_counted(said), least) | _often(on_page, least)) - {"", *truth_words()}
    forms = _often(_counted(formed), least) - {""}
    placed = _placed(drafts, least)
    return tuple(
        _with(
            draft,
            (_REPEATED, _once(says, often)),
            (_FORMED, () if draft.typed else _once(has, forms)),
            (_PLACED, words_),
        )
        for draft, says, has, words_ in zip(drafts, said, formed, placed, strict=True)
    )


def _with(draft: QuestionDraft, *found: tuple[str, Lines]) -> QuestionDraft:
    """The draft with a doubt for the first note that has lines."""
    doubt = next((Doubt("options-unclear", note, lines) for note, lines in found if lines), None)
    return replace(draft, doubts=(*draft.doubts, doubt)) if doubt else draft


def _keyed(questions: Sequence[Lines], key: Callable[[str], str]) -> list[dict[str, Line]]:
    """Of each question the keys that one line has; lines that share one are options: `60 degrees`, `70 degrees`."""
    keyed: list[dict[str, Line]] = []
    for lines in questions:
        found: dict[str, Line | None] = {}
        for line in lines:
            own = key(line.text)
            found[own] = None if own in found else line
        keyed.append({own: line for own, line in found.items() if line})
    return keyed


def _often(counts: Counter[str], least: float) -> set[str]:
    return {key for key, times in counts.items() if times >= least}


def _counted(keyed: Iterable[dict[str, Line]]) -> Counter[str]:
    """In how many questions a key stands in one line."""
    return Counter(key for keys in keyed for key in keys)


def _once(keyed: dict[str, Line], keys: set[str]) -> Lines:
    """The lines of a question with one of the keys."""
    return tuple(line for key, line in keyed.items() if key in keys) if keys else ()


def _placed(drafts: tuple[QuestionDraft, ...], least: float) -> list[Lines]:
    """Of each question the option that another has in the same place, if most have one, and share no other option."""
    said = [
        [plain(option.text) if _is_bare(option) and not is_fixed(option.text) else "" for option in draft.options]
        for draft in drafts
    ]
    best: list[Lines] = [()] * len(drafts)
    for place in (0, 1, -1, -2):
        where: dict[str, list[int]] = defaultdict(list)
        for n, texts in enumerate(said):
            if len(texts) > max(place, -place - 1) and texts[place] not in {"", *truth_words()}:
                where[texts[place]].append(n)
        found = {
            n
            for own, alike in where.items()
            for n in alike
            if any(n != m and set(said[n]) & set(said[m]) <= {own, ""} for m in alike[:_COMPARED])
        }
        if len(found) >= least:
            best = [draft.options[place].lines if n in found else () for n, draft in enumerate(drafts)]
    return best


def _is_bare(option: OptionDraft) -> bool:
    return not (option.placed or option.picked is not None)


def _lines(draft: QuestionDraft) -> Lines:
    """The lines that no sign shows to be what they were taken for; an instruction may stand below any question.

    “None of the above” is an option of many questions, and no word of a page.
    """
    options = ((option, n, line) for option in draft.options for n, line in enumerate(option.lines))
    bare = (line for option, n, line in options if (n or _is_bare(option)) and not is_fixed(line.text))
    told = (line for line in prose_of(draft.stem) if not tells_to_choose(line.text))
    return tuple(line for line in (*told, *bare) if not asks(line.text) or _is_heading(line.text))


def _is_heading(text: str) -> bool:
    """Whether a text is a few words that lead on: `Options:`."""
    return text.rstrip().endswith(":") and len(text.split()) <= _FEW_WORDS


def _text(text: str) -> str:
    """What a line says, its numbers aside; of a line without letters its signs, and nothing of a mere number."""
    said = _NUMBER.sub("#", plain(text))
    return said if any(map(str.isalpha, said)) else _signs(_NUMBER.sub("#", text))


def _form(text: str) -> str:
    """The signs of a line, its words and numbers aside; nothing when they are those of a sentence."""
    if not _TOLD.search(text):
        return ""
    form = _AGAIN.sub(r"\1", _WORD.sub("w", _GAP.sub("w", _NUMBER.sub("#", text))).strip())
    return _signs(form) if _TELLING.search(form) else ""


def _signs(form: str) -> str:
    form = _SIGNS.sub("¤", " ".join(form.split()))
    return "" if _FIGURE.fullmatch(form) else form
