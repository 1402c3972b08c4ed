"""The page of a rule, as Markdown: made from its file alone, for the terminal and the documentation."""

from __future__ import annotations

import re

from generator.bank.checking.rule import Options, Rule

_PART = re.compile(r"^(Why|Example|Mend|Source|Allow): ", re.MULTILINE)


def rule_page(rule: Rule) -> str:
    """Write the page of a rule.

    Args:
        rule: the rule.

    Returns:
        Markdown: what it wants, its codes, why, an example, how to mend it, and what can be set.
    """
    what, _, rest = rule.page.partition("\n\n")
    codes = "\n".join(f"- `{code}` ({severity})" for code, severity in rule.codes.items())
    return "\n\n".join(
        [f"# {rule.name}", " ".join(what.split()), codes, _PART.sub(r"**\1.** ", rest), *_settings(rule)]
    )


def _settings(rule: Rule) -> list[str]:
    if rule.always:
        return ["This rule cannot be switched off."]
    first = next(iter(rule.codes))
    parts = [f'Off unless the bank\'s settings ask for it: `{first} = "warning"`.'] if rule.off else []
    if rule.options:
        parts.append("\n".join(["Settings:", "", *_described(rule.options)]))
    return [*parts, f"To allow it in one question: a comment `# qbank: allow {first} — the reason` above or in it."]


def _described(options: type[Options]) -> list[str]:
    return [
        f"- `{name}` (default `{field.default!r}`): {field.description}" for name, field in options.model_fields.items()
    ]
