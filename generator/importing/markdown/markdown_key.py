"""A key that a bank of Markdown states under the options, beside its boxes or instead of them: `Answer: B`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from string import ascii_lowercase

from generator.importing.drafts import Doubt, Mark, QuestionDraft
from generator.importing.keys.stated_key import fit, stated
from generator.importing.words import plain
from generator.model.line import Line

_SUMMARY = re.compile(r"\s*</summary>\s*", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,80}>", re.IGNORECASE)
_LETTER = re.compile(r"(?:(?<!\s)\s+)?[*_]{0,2}\(?([A-Za-z])[.):]\s")
_CONTRARY = "the boxes and the key that is stated under them do not agree"
_NO_OPTION = "what is stated as the key is the text or the letter of no option"


def with_stated_key(question: QuestionDraft) -> QuestionDraft:
    """Read the key that is stated under the options; boxes that say something else are in doubt."""
    found = list(_statements(question))
    if not found or not question.options:
        return question
    boxed = tuple(i for i, option in enumerate(question.options) if option.mark is Mark.RIGHT)
    lines = tuple(line for line, _ in found)
    named = {right for _, right in found}
    if boxed and named == {boxed}:
        return replace(question, shown="")
    if boxed or len(named) > 1 or () in named:
        code, note = ("key-contradicted", _CONTRARY) if () not in named else ("key-unclear", _NO_OPTION)
        return replace(question, doubts=(*question.doubts, Doubt(code, note, lines)))
    (key,) = named
    marked = tuple(replace(option, mark=Mark.of(i in key)) for i, option in enumerate(question.options))
    return replace(question, options=marked, several=len(key) > 1)


def _statements(question: QuestionDraft) -> Iterator[tuple[Line, tuple[int, ...]]]:
    """Each statement with the options that it names: none where it names letters that no option has."""
    texts = [_LETTER.sub("", option.text) for option in question.options]
    letters = _letters([option.text for option in question.options])
    known = [plain(text) for text in texts]
    said_of_all = [line for line in question.explanation_lines if _TAG.sub("", line.text).strip()]
    for line in (*said_of_all, *(line for option in question.options for line in option.feedback)):
        text = _TAG.sub("", _SUMMARY.sub(": ", line.text))
        said = stated(replace(line, text=text)) if text.strip() else None
        if said:
            fits = fit(said, letters, texts)
            if fits.right or said.signs:
                yield line, fits.right
        elif len(said_of_all) == 1 and known.count(alone := plain(text)) == 1 and alone:
            # the answer alone, in what a reader unfolds
            yield line, (known.index(alone),)


def _letters(texts: Sequence[str]) -> list[str]:
    """The letters of the options: printed, or by their places."""
    found = [match[1].casefold() for text in texts if (match := _LETTER.match(text))]
    return found if len(found) == len(texts) else list(ascii_lowercase[: len(texts)])
