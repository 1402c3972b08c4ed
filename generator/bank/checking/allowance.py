"""Comments that allow in one question what a rule objects to: `# qbank: allow option-length — the reason`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.bank.checking.rule import rules_by_code
from generator.bank.comments import comments
from generator.bank.places import Places
from generator.bank.read import QuizFile, finding_at
from generator.bank.yaml_node import Place, Sequence
from generator.model.finding import Finding, Severity

_MARK = "qbank:"
_CODE = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_ALLOW = re.compile(
    rf"#\s*qbank:\s*allow\s+(?P<codes>{_CODE}(?:\s*,\s*{_CODE})*)\s*(?:—|–|--?|:)?\s*(?P<reason>.*?)\s*"
)
_FORM = "Write `# qbank: allow CODE — the reason`; the code stands in the finding."


@dataclass(frozen=True, slots=True)
class Allowance:
    """One code that a comment allows.

    Attributes:
        code: of the findings that it takes away.
        first: the first line of the question, or of the file, for which it holds.
        last: the last line.
        place: where the code stands in the comment.
    """

    code: str
    first: int
    last: int
    place: Place

    def covers(self, finding: Finding) -> bool:
        """Whether a finding of the same file is allowed."""
        return finding.code == self.code and self.first <= finding.line <= self.last


def allowances(file: QuizFile) -> tuple[tuple[Allowance, ...], tuple[Finding, ...]]:
    """Read the allowances of a quiz file.

    A comment in a question, or right above it, holds for the question; any other one for the whole file.

    Args:
        file: the file.

    Returns:
        What is allowed, and what is wrong with the comments.
    """
    source = file.positions.source
    if _MARK not in source.text:
        return (), ()
    ranges = _questions(file)
    found: list[Allowance] = []
    findings: list[Finding] = []
    for offset, comment in comments(source.text, file.positions.root):
        if not comment.removeprefix("#").lstrip().startswith(_MARK):
            continue
        line, column = source.position(offset)
        whole = (line, column, line, column + len(comment.rstrip()))
        match = _ALLOW.fullmatch(comment)
        if match is None:
            findings.append(finding_at(file.path, whole, "allowance-unclear", "The comment allows nothing.", _FORM))
        elif not re.search(r"\w", match["reason"]):
            message = "An allowance needs a reason, for whoever reads the question next."
            findings.append(finding_at(file.path, whole, "allowance-without-reason", message, _FORM))
        else:
            first, last = next((each for each in ranges if each[0] <= line <= each[1]), (1, len(source.text) + 1))
            for code in re.finditer(_CODE, match["codes"]):
                start = column + match.start("codes") + code.start()
                place = (line, start, line, start + len(code[0]))
                if problem := _problem(code[0]):
                    findings.append(finding_at(file.path, place, "allowance-unclear", *problem))
                else:
                    found.append(Allowance(code[0], first, last, place))
    return tuple(found), tuple(findings)


def unused(path: str, allowance: Allowance) -> Finding:
    """Say that an allowance takes no finding away."""
    message = f"There is no finding `{allowance.code}` here to be allowed."
    finding = finding_at(path, allowance.place, "allowance-unused", message, "Delete the comment.")
    return replace(finding, severity=Severity.WARNING)


def _problem(code: str) -> tuple[str, str] | None:
    rule = rules_by_code().get(code)
    if rule is None:
        return f"There is no rule with the code `{code}`.", _FORM
    if rule.always:
        return f"`{code}` cannot be allowed: the site or the readers' progress would break.", "Mend what it says."
    return None


def _questions(file: QuizFile) -> list[tuple[int, int]]:
    """Return the first and last line of every question, comments right above it included."""
    questions = file.positions.node(("questions",))
    source = file.positions.source
    if not isinstance(questions, Sequence) or not source.text.endswith("\n"):
        return []
    items = Places.of(source.text, file.positions.root).items(questions)
    return [(source.position(item.lead)[0], source.position(item.end - 1)[0]) for item in items or ()]
