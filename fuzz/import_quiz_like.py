"""Looks for the same as `import_text` in texts that Hypothesis glues from what quizzes are made of."""

from __future__ import annotations

import sys

import atheris
from hypothesis import given, settings
from hypothesis import strategies as st

with atheris.instrument_imports(include=["generator"]):
    from generator.importing.parse_reading import layout_names
    from tests.importing.conservation import imported
    from tests.importing.quiz_like import quiz_like


@settings(deadline=None)
@given(quiz_like(), st.sampled_from((None, *layout_names())))
def once(text: str, layout: str | None) -> None:
    """Import one text and check all that holds for any import."""
    imported(text.encode(), layout=layout)


if __name__ == "__main__":
    atheris.Setup(
        [sys.argv[0], "-timeout=10", "-len_control=0", "-max_len=4096", *sys.argv[1:]], once.hypothesis.fuzz_one_input
    )
    atheris.Fuzz()
