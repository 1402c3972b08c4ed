"""What lies in the quizzes folder are quiz files: text, in UTF-8, of a size that people can edit.

Why: a file that is not read is a quiz that the site lacks without a word; one that cannot be read hides its mistakes.

Example: `quiz.yaml`, which ends otherwise than the others; a file that an editor saved as UTF-16.

Mend: the finding says what to do with the file; most often to rename it, or to save it as UTF-8.
"""

from __future__ import annotations

from generator.model.finding import Severity

CODES = dict.fromkeys(
    (
        "no-quizzes",
        "unreadable",
        "not-read",
        "outside-link",
        "file-name",
        "file-too-large",
        "empty-file",
        "encoding",
        "byte-order-mark",
        "control-character",
    ),
    Severity.ERROR,
)
ALWAYS = True
