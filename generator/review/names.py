"""Names of the page's elements: the links between the two sides hang on them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """Names for one quiz; a page can hold several.

    Attributes:
        quiz: the quiz's place on the page, from 1.
    """

    quiz: int

    def quiz_name(self) -> str:
        """Name the quiz as a whole."""
        return f"quiz-{self.quiz}"

    def line(self, number: int) -> str:
        """Name a line of the source."""
        return f"l{self.quiz}-{number}"

    def question(self, position: int) -> str:
        """Name a question by its place, from 1; 0 is the quiz as a whole, with its notes."""
        return f"q{self.quiz}-{position}"

    def note(self, position: int, index: int) -> str:
        """Name a note of a question."""
        return f"n{self.quiz}-{position}-{index}"

    def image(self, page: int) -> str:
        """Name the image of a page."""
        return f"p{self.quiz}-{page}"
