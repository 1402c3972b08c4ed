"""What a person does about a note, by its code."""

from __future__ import annotations

ADVICE = {
    "announced-key": "Compare the marks with the key that the source announces.",
    "boundary-unclear": "See where one question ends and the next begins; move what stands in the wrong one.",
    "explanation-doubtful": "See whether the explanation speaks of this question.",
    "feedback-doubtful": "See which option the feedback speaks of, or whether it explains the question as a whole.",
    "glyphs-odd": "Type the formula or word anew from the scan.",
    "key-contradicted": "The source gives two answers: find out which is right and mark that option.",
    "key-missing": "Find out which option is right and mark it.",
    "key-several": "One option should be right: see which, and mark only that.",
    "key-unclear": "See what the labels speak of, and mark the options that are right.",
    "kind-unclear": "See how the question is answered: by options, a number, a text, pairs or an order.",
    "label-alone": "See which option the label speaks of; one may be lost.",
    "layout-unclear": "All of it is a guess: compare stem, options and key with the source.",
    "merge-conflict": "Choose between what people wrote and what the new import reads.",
    "numbers-missing": "See in the source whether a question is lost, or just its number.",
    "option-doubtful": "Compare the option with the source.",
    "option-lost": "Look for the lost option in the source and add it; mark it if it is the right one.",
    "options-alike": "Two options read alike: restore what tells them apart.",
    "options-missing": "Add the options from the source.",
    "options-unclear": "See where one option ends and the next begins.",
    "picture-unplaced": "See which question the picture belongs to, and name it there.",
    "questions-missing": "Look for the lost questions in the source and add them.",
    "readings-differ": "Two readings differ: see in the scan or on paper which is right, and type it.",
    "score-contradicts": "The score does not fit the marks: see which options are right.",
    "score-unclear": "See what the score says about the picked option.",
    "stem-cut": "Complete the stem from the source; if it is complete, just settle the note.",
    "stem-doubtful": "Compare the stem with the source.",
    "stem-missing": "Write the stem from the source.",
    "text-doubtful": "Compare the text with the source.",
    "text-repeated": "See whether the text stands there twice by mistake.",
    "text-unplaced": "Add the text to the question that it belongs to, or to the quiz’s introduction; or leave it out.",
    "wording-odd": "Compare the option with the others and with the source; a word, sign or number may be misread.",
}


def advice(code: str) -> str:
    """Return what to do about a note, a sentence; for a code that is not known, what always helps."""
    return ADVICE.get(code, "Compare the question with the source lines, and mend it where it is wrong.")


def note_page(code: str) -> str:
    """Write the page of a kind of note, as Markdown: what it is, what to do about it, and how it is settled."""
    told = "A review note: the import was not sure of something, and the question stays a draft until it is settled."
    settled = (
        "**Settle.** Delete the note under `review` in the quiz, or settle it in the page that `qbank review` opens."
    )
    return "\n\n".join([f"# {code}", told, f"**Mend.** {advice(code)}", settled])
