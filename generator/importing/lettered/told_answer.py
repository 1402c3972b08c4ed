"""What the text behind the options says of the answer: the key, a truth or an answer in words, and why."""

from __future__ import annotations

from dataclasses import field, replace

from generator.importing.drafts import Lines, Passage
from generator.importing.keys.shown_key import Shown
from generator.importing.keys.stated_key import Fit, Stated, fit
from generator.importing.lettered.behind_options import Behind
from generator.importing.lettered.given_answer import Given, given_answer
from generator.importing.lettered.key_texts import behind_keys
from generator.importing.lettered.told_truth import Truth, told_truth
from generator.importing.words import plain
from generator.model.value import value


@value()
class Told:
    """An answer.

    Attributes:
        said: the statement of the key that counts; None where only signs on the options show it.
        fitted: what it means for the options.
        truth: what it says of a statement without options.
        given: what it says in words of a question without options.
        explanation: why.
        unread: the lines of the explanation, and what else stands behind the key.
        evidence: the words and signs around all that.
    """

    said: Stated | None
    fitted: Fit
    truth: Truth | None = None
    given: Given = field(default_factory=Given)
    explanation: tuple[Passage, ...] = ()
    unread: Lines = ()
    evidence: Lines = ()

    @property
    def only_shown(self) -> bool:
        """Whether nothing but signs on the options show it."""
        return self.said is None and bool(self.fitted.right)


def told_answer(behind: Behind, shown: Shown, stem: str) -> Told:
    """Read the answer.

    Args:
        behind: what stands behind the options, and what a list of keys says of the question.
        shown: the options, and the key that signs on them show.
        stem: the text of the stem.
    """
    said = next((key for key in behind.keys if key.signs), next(iter(behind.keys), None))
    options = shown.options
    fitted = fit(said, [o.sign for o in options], [o.text for o in options]) if said else Fit(shown.right)
    truth = told_truth(behind.keys[0], stem) if not options and len(behind.keys) == 1 else None
    if truth:
        why, around = truth.why, truth.evidence
    else:
        why, around = behind_keys(behind, fitted, frozenset(plain(options[i].text) for i in fitted.right))
    given = given_answer(said, behind.text) if said and not (options or truth) else Given()
    if said and (given.answers or given.model):
        around = tuple(line for line in around if line is not said.named)
    behind = replace(behind, text=behind.text[given.lines :])
    explanation, items = behind.explanation(why)
    return Told(said, fitted, truth, given, explanation, (*why, *behind.text), (*items, *given.evidence, *around))
