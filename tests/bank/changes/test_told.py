from __future__ import annotations

import json

from generator.bank.changes.change import Change, Changes, Code
from generator.bank.changes.told import HEADINGS, as_json, as_markdown, as_text

KEY = Change(Code.KEY, "a.yml", 3, "aaaaa2", "What is it?", ("This", "Both"), ("That", "Both"))
HOSTILE = Change(Code.STEM, "a.yml", 3, "aaaaa2", "@all `x` <img src=//x>", ("```\n@all",), ("[x](//x) \x1b[2J",))


def test_text_says_what_is_no_longer_right_and_what_is() -> None:
    assert as_text(Changes((KEY,), ("b.yml",))) == (
        "Keys changed: 1.\n"
        "not compared, as it breaks the format: b.yml\n"
        "\nKeys changed (1)\n"
        "  a.yml:3: aaaaa2 “What is it?”\n"
        "      no longer right: This\n"
        "      right now: That\n"
    )


def test_equal_banks_are_said_to_be_equal() -> None:
    assert as_text(Changes()) == "Nothing changed in the bank.\n"


def test_a_changed_key_stands_out_in_a_pull_request() -> None:
    assert "\n### ⚠️ Keys changed (1)\n\n- `aaaaa2` `What is it?` in `a.yml:3`\n" in as_markdown(Changes((KEY,)))


def test_texts_of_the_bank_are_code_in_a_pull_request() -> None:
    lines = as_markdown(Changes((HOSTILE,))).splitlines()[-3:]
    assert lines == [
        "- `aaaaa2` `` @all `x` <img src=//x> `` in `a.yml:3`",
        "    - was: ```` ``` @all ````",
        "    - is now: `[x](//x) \\x1b[2J`",
    ]
    assert "\x1b" not in as_text(Changes((HOSTILE,)))


def test_of_long_texts_the_difference_is_shown() -> None:
    start, end = "a " * 200, " b" * 200  # the first and the last 60 characters beside it stay
    change = Change(Code.EXPLANATION, "a.yml", 3, "aaaaa2", "Why?", (f"{start}X{end}",), (f"{start}Y{end}",))
    was, now = as_text(Changes((change,))).splitlines()[-2:]
    assert was == f"      was: … {'a ' * 30}X{' b' * 30} …"
    assert now == was.replace("was", "is now").replace("X", "Y")


def test_a_summary_stays_within_what_a_host_takes() -> None:
    whole = as_markdown(Changes((KEY,) * 10_000))
    assert len(whole) < 600_000
    assert whole.endswith("run `qbank diff`.\n")


def test_programs_get_everything() -> None:
    assert json.loads(as_json(Changes((KEY,))))["changes"][0]["before"] == ["This", "Both"]


def test_every_kind_of_change_has_a_heading() -> None:
    assert set(HEADINGS) == set(Code)
