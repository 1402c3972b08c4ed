"""Keeps the verdicts of a run, and tells what a later one does better or worse."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pydantic import TypeAdapter

from benchmarks.run import Result
from benchmarks.scoring import Verdict

Verdicts = dict[str, dict[str, Verdict]]
"""For each case the verdict of each question."""

_FORMAT = TypeAdapter(Verdicts)
# From the best to the worst.
_RANK = {
    verdict: rank
    for rank, verdict in enumerate(
        (
            *(Verdict.CLEAN, Verdict.FLAGGED_RIGHT, Verdict.FLAGGED, Verdict.EXTRA, Verdict.ABSENT),
            *(Verdict.MISREAD, Verdict.UNSEEN, Verdict.INVENTED, Verdict.LOST, Verdict.SILENT, Verdict.WRONG_KEY),
        )
    )
}


def verdicts(results: Iterable[Result]) -> Verdicts:
    """Return the verdicts of a run; questions of the same name are told apart by their order."""
    return {result.name: dict(_named(result)) for result in results}


def _named(result: Result) -> Iterator[tuple[str, Verdict]]:
    seen: Counter[str] = Counter()
    for each in result.judgements:
        name = each.name if each.truth else f"not in the truth: {each.name}"
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})", each.verdict


def to_json(kept: Verdicts) -> str:
    """Write verdicts as JSON."""
    return json.dumps(kept, indent=1, ensure_ascii=False) + "\n"


def read_verdicts(path: Path) -> Verdicts:
    """Read a saved run.

    Raises:
        OSError: it cannot be read.
        ValueError: it is none.
    """
    return _FORMAT.validate_json(path.read_bytes())


def compare(before: Verdicts, after: Verdicts) -> str:
    """Return, for each question that another verdict fell upon, both; what became worse first."""
    changes = [
        (_gain(old, new), f"{case}, question {name}: {old or 'not there'} → {new or 'not there'}")
        for case in after
        if case in before
        for name, old, new in _both(before[case], after[case])
    ]
    worse = [text for gain, text in changes if gain < 0]
    better = [text for gain, text in changes if gain >= 0]
    unmeasured = sorted({*before} ^ {*after})
    return "\n".join(
        [
            f"worse: {len(worse)}",
            *(f"  {text}" for text in worse),
            f"better: {len(better)}",
            *(f"  {text}" for text in better),
            *([f"in one of the two runs only: {', '.join(unmeasured)}"] if unmeasured else []),
        ]
    )


def _both(
    before: Mapping[str, Verdict], after: Mapping[str, Verdict]
) -> Iterator[tuple[str, Verdict | None, Verdict | None]]:
    for name in {**before, **after}:
        if before.get(name) is not after.get(name):
            yield name, before.get(name), after.get(name)


def _gain(old: Verdict | None, new: Verdict | None) -> int:
    """Return how much better the new verdict is; an imported question that is not in the truth had better go."""
    return (_RANK[old] if old else 0) - (_RANK[new] if new else 0)
