"""The only option without the sign or the figures of all others may be a line of the page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import OptionDraft
from generator.importing.unsigned_option import with_unsigned_option
from tests.importing.drafts import RIGHT, WRONG, option, question


def _signed(text: str, *, right: bool = False) -> OptionDraft:
    signed = option(text, RIGHT if right else WRONG)
    return replace(signed, evidence=signed.lines)


SIGNED = (_signed("Lava"), _signed("Mud", right=True), _signed("Sand"))


def _doubted(*options: OptionDraft | str) -> list[str]:
    (found,) = with_unsigned_option((question("What is it?", *options),))
    return [line.text for doubt in found.doubts for line in doubt.lines]


def test_the_only_one_without_a_sign_is_in_doubt() -> None:
    assert _doubted(*SIGNED, "by anna") == ["by anna"]


@pytest.mark.parametrize(
    "options", [SIGNED, (*SIGNED[:2], "Ash"), (*SIGNED, "Ash", "Ice"), (*SIGNED[::2], "Ash", "Ice")]
)
def test_signs_on_all_or_on_those_that_were_chosen_are_not(options: tuple[OptionDraft | str, ...]) -> None:
    assert _doubted(*options) == []


def test_the_only_one_without_the_figures_is_in_doubt() -> None:
    assert _doubted("33 % (1 of 3) Rock", "by anna", "67 % (2 of 3) Mud") == ["by anna"]


@pytest.mark.parametrize(
    "options", [("3 kg", "5 kg", "None"), ("33 % (1 of 3) Rock", "67 % (2 of 3) Mud"), ("Rock", "Mud", "1")]
)
def test_figures_that_are_the_options_are_not(options: tuple[str, ...]) -> None:
    assert _doubted(*options) == []
