"""`True` and `False` are the two options of a question, or none is: another beside them is something else."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.asks import is_true_or_false
from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft
from generator.importing.truth_pairs import is_truth_pair, truth_words
from generator.importing.words import plain

_BESIDE = 2  # other options, which are those of a question of their own
_TWO = "“True” and “False” stand beside other options; they may be those of another question"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the options with each other, and with what the stem announces."""
    texts = [option.text for option in question.options]
    offered = any(plain(text) in truth_words() for text in texts)
    if (offered or is_true_or_false(question.stem_text)) and not is_truth_pair(texts):
        lines = tuple(line for option in question.options for line in option.lines)
        yield Doubt("options-unclear", "this is a true-or-false question, and its options are not these two", lines)


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Look for both words, one after the other, among options of other kinds."""
    for question in quiz.questions:
        told = [plain(option.text) in truth_words() for option in question.options]
        both = [option for option, is_told in zip(question.options, told, strict=True) if is_told]
        if is_truth_pair([option.text for option in both]) and told.count(False) >= _BESIDE:
            yield Doubt("questions-missing", _TWO, tuple(line for option in both for line in option.lines))
