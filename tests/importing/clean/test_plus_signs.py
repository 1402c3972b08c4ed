from __future__ import annotations

import pytest

from generator.importing.clean.plus_signs import RULE, clean
from tests.importing.text import lines, texts

BARE = """1. What floats on water
+  Pumice
-   Basalt
-   Slate

2. What rusts
-   Gold
+   Iron
-   Copper
3. What burns
-   Chalk
-   Sand
+   Coal
"""
BOXED = """1. What floats on water:
•	[+] a) Pumice
•	[-] b) Basalt
•	[-] c) Slate
2. What rusts:
•	[-] a) Gold
•	[+] b) Iron
•	[-] c) Copper
3. What burns:
•	[+] a) Coal
•	[+] b) Wood
•	[-] c) Chalk
4. What shines:
•	[-] a) Coal
•	[-] b) Wood
•	[+] c) Gold
5. What melts:
•	[-] a) Coal
•	[-] b) Wood
•	[+] c) Tin
"""


def test_options_with_signs_get_boxes() -> None:
    cleaned = clean(lines(BARE))
    assert texts(cleaned.lines)[:5] == [
        "1. What floats on water",
        "- [x] Pumice",
        "- [ ] Basalt",
        "- [ ] Slate",
        "2. What rusts",
    ]
    assert cleaned.lines[1].edits == (RULE,)


def test_letters_behind_bracketed_signs_go() -> None:
    assert texts(clean(lines(BOXED)).lines)[1:4] == ["- [x] Pumice", "- [ ] Basalt", "- [ ] Slate"]


def test_letters_that_are_no_list_stay() -> None:
    text = BOXED.replace("b) Basalt", "d) Basalt")
    assert texts(clean(lines(text)).lines)[1:4] == ["- [x] a) Pumice", "- [ ] d) Basalt", "- [ ] c) Slate"]


@pytest.mark.parametrize(
    "text",
    [
        BARE.replace("3. What burns\n-   Chalk\n-   Sand\n+   Coal\n", ""),
        BARE.replace("+", "-"),
        BARE.replace("1. ", "").replace("2. ", "").replace("3. ", ""),
        BARE.replace("Gold", "Gold\n+   Zinc").replace("Chalk", "Chalk\n+   Peat"),
        BARE.replace("+  Pumice", "-  Pumice"),
        f"diff --git a/rocks b/rocks\n{BARE}",
        f"```\n{BARE}\n```",
        "1. Iron:\n+ strong\n- rusts\n2. Gold:\n+ noble\n- dear\n3. Tin:\n+ melts\n- soft\n",
        "1. Sum:\n+1\n-1\n-2\n2. Sum:\n+1\n-1\n-2\n3. Sum:\n+1\n-1\n-2\n",
    ],
    ids=["two groups", "no plus", "no question", "several", "none right", "diff", "fenced", "pros and cons", "numbers"],
)
def test_other_lists_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
