from __future__ import annotations

from pathlib import Path

from generator.importing import clean, judge, mends, readings
from generator.model.discover import modules


def test_every_rule_and_every_sign_has_its_test() -> None:
    here = Path(__file__).parents[1]
    for package, folder in ((clean, "clean"), (readings, "readings"), (judge, "judge"), (mends, "mends")):
        names = {module.__name__.rpartition(".")[2] for module in modules(package)}
        assert not names - {path.stem.removeprefix("test_") for path in (here / folder).glob("test_*.py")}


def test_every_sign_judges_something() -> None:
    for sign in modules(judge):
        assert hasattr(sign, "of_question") or hasattr(sign, "of_quiz")
