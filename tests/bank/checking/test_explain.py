from __future__ import annotations

import pytest

from generator.bank.checking.explain import rule_page
from generator.bank.checking.rule import Rule, rules, rules_by_code


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_every_rule_has_a_page_that_says_what_why_and_how(rule: Rule) -> None:
    page = rule_page(rule)
    assert page.startswith(f"# {rule.name}\n")
    assert all(part in page for part in ("**Why.** ", "**Example.** ", "**Mend.** "))
    assert all(f"- `{code}` (" in page for code in rule.codes)
    assert ("cannot be switched off" in page) is rule.always


def test_a_page_says_what_can_be_set() -> None:
    page = rule_page(rules_by_code()["option-length"])
    assert "- `ratio` (default `2.0`): " in page
    assert "# qbank: allow option-length — the reason" in page
