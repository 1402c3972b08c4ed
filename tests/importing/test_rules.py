from __future__ import annotations

from generator.importing import clean, readings
from generator.importing.rules import apply, ordered
from tests.importing.text import lines


def test_every_rule_comes_after_those_that_it_names() -> None:
    for package in (clean, readings):
        names = [module.__name__.rpartition(".")[2] for module in ordered(package)]
        for module, name in zip(ordered(package), names, strict=True):
            assert set(module.AFTER) <= set(names[: names.index(name)])
            assert module.__doc__


def test_every_rule_has_its_turn() -> None:
    cleaned = apply(clean, lines("# vol\u00adcano\tdon\u00e2\u20ac\u2122t\n$rac{1}{2}$\n<b>x</b>"))
    edits = {edit for line in cleaned.lines for edit in line.edits}
    assert edits == {"control_characters", "mojibake", "lost_backslash", "html_tags"}
    assert {removal.rule for removal in cleaned.removals} == {"heading_marks"}


def test_a_rule_looks_at_no_text_that_has_nothing_of_what_it_needs() -> None:
    asked: list[str] = []
    for rule in ordered(clean):
        needs = getattr(rule, "NEEDS", None)
        if needs:
            asked.append(rule.__name__)
            plain = lines("1. What is lava?\n\na) rock\nb) mud")
            assert not needs.search("1. What is lava?\n\na) rock\nb) mud")
            assert rule.clean(plain).lines == plain
    assert asked


def test_what_one_rule_writes_is_there_for_the_next() -> None:
    cleaned = apply(clean, lines("1. What is lava?\nÐ°) rock\nÐ±) mud\nÐ²) ice"))
    assert [line.text for line in cleaned.lines[1:]] == ["a) rock", "b) mud", "c) ice"]
    assert cleaned.lines[2].edits == ("mojibake", "cyrillic_letters")
