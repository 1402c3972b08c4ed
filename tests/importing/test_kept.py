from __future__ import annotations

import pickle

from generator.importing.kept import kept
from generator.model.line import Line
from tests.importing.text import lines


def test_what_is_found_out_about_a_line_is_found_out_once() -> None:
    asked: list[str] = []

    @kept
    def length(line: Line) -> int:
        asked.append(line.text)
        return len(line.text)

    line, same = lines("lava\nlava")
    assert (length(line), length(line), length(same)) == (4, 4, 4)
    assert asked == ["lava", "lava"]


def test_a_line_with_another_text_is_read_anew() -> None:
    @kept
    def length(line: Line) -> int:
        return len(line.text)

    line = lines("lava")[0]
    assert (length(line), length(line.edited("hot lava", "rule"))) == (4, 8)


def test_what_is_kept_makes_no_difference_and_is_not_handed_on() -> None:
    @kept
    def shout(line: Line) -> str:
        return line.text.upper()

    line = lines("lava")[0]
    shout(line)
    other = pickle.loads(pickle.dumps(line))  # noqa: S301 - our own
    assert other == line == lines("lava")[0]
    assert hash(other) == hash(line)
    assert not other.kept
