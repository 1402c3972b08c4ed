from __future__ import annotations

import pytest

from generator.importing.clean.glued_options import clean
from tests.importing.text import lines, texts

TWO = "1.Which is a metal?\nA.QuartzB.IronC.LavaD.Ash\n2.Which is a gas?\nA.NeonB.TinC.LeadD.Salt"


@pytest.mark.parametrize(
    "text",
    [
        "A.QuartzB.IronC.Lava\nA. Neon B. Tin C. Lead",
        "A.Quartz B.Iron C.Lava\nA.Neon B.Tin C.Lead",
        "A.QuartzB.Iron\nA.NeonB.Tin",
        "A.QuartzB.IronC.LavaB.Ash\nA.NeonB.TinC.LeadB.Salt",
        f"```\n{TWO}\n```",
    ],
    ids=["one line", "spaces", "two options", "a letter that comes twice", "code"],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_every_option_gets_its_line() -> None:
    assert texts(clean(lines(TWO)).lines) == [
        *("1.Which is a metal?", "A.Quartz", "B.Iron", "C.Lava", "D.Ash"),
        *("2.Which is a gas?", "A.Neon", "B.Tin", "C.Lead", "D.Salt"),
    ]
