"""What a rule of the bank is, and where the rules are found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import ModuleType

from pydantic import BaseModel, ConfigDict

from generator.bank import checks
from generator.model.discover import modules
from generator.model.finding import Severity


class Options(BaseModel):
    """What can be set of a rule in the bank's settings; a rule derives its own from this."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


@dataclass(frozen=True)
class Rule:
    """One file of `generator/bank/checks`.

    A rule looks at each file by itself (`check`), or it gathers from each file what it needs and judges all of that
    together (`gather` and `judge`); what it gathers is plain JSON, so that it can be remembered. Both get the file as a
    bank of its own, in which what several rules need is made once.

    Attributes:
        name: of its file, with hyphens.
        module: the file: `CODES`, a docstring, and the functions above; one without functions documents what the reader
            finds.
    """

    name: str
    module: ModuleType

    @cached_property
    def codes(self) -> Mapping[str, Severity]:
        """The codes of its findings, each with how bad it is."""
        codes: Mapping[str, Severity] = self.module.CODES
        return codes

    @property
    def page(self) -> str:
        """Its documentation: what, why, an example, how to mend it."""
        return (self.module.__doc__ or "").strip()

    @cached_property
    def always(self) -> bool:
        """Whether it guards what everything else hangs on, so that nobody can switch it off."""
        return bool(getattr(self.module, "ALWAYS", False))

    @cached_property
    def off(self) -> bool:
        """Whether it rests until the bank's settings ask for it."""
        return bool(getattr(self.module, "OFF", False))

    @cached_property
    def wants_base(self) -> bool:
        """Whether it compares with another version of the bank, and rests when there is none."""
        return bool(getattr(self.module, "WANTS_BASE", False))

    @cached_property
    def options(self) -> type[Options] | None:
        """What can be set of it."""
        options: type[Options] | None = getattr(self.module, "RuleOptions", None)
        return options


@cache
def rules() -> tuple[Rule, ...]:
    """Find all rules, in the order of their names."""
    return tuple(Rule(module.__name__.rpartition(".")[2].replace("_", "-"), module) for module in modules(checks))


@cache
def rules_by_code() -> Mapping[str, Rule]:
    """Find the rule of each code."""
    return {code: rule for rule in rules() for code in rule.codes}
