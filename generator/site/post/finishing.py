"""All that is done to the pages of one build once they are HTML, and to the folder once it is whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from generator.site.post import manifest, pagefind, service_worker, styles
from generator.site.post.anchors import anchor, anchored
from generator.site.post.app_tags import app_tags
from generator.site.post.cards import Cards
from generator.site.post.head import base_of, last_in_head
from generator.site.post.math_font import MathFont
from generator.site.post.policy import Policy, preview_policy


@dataclass(slots=True)
class Finishing:
    """The last steps of one build.

    Attributes:
        policy: gathers what the pages need.
        cards: of the pages; None for none.
        filters: what the search by Pagefind can be filtered by; None when the theme's own search does.
        preview: whether this is for the author alone: nothing is installed, and an edit shows at once.
    """

    policy: Policy
    cards: Cards | None = None
    filters: pagefind.Filters | None = None
    preview: bool = False
    _font: MathFont = field(default_factory=MathFont)

    def page(self, html: str, text: str = "", tags: str = "") -> tuple[str, int]:
        """Finish a page.

        Args:
            html: all of it.
            text: the part that the theme did not write; empty for none.
            tags: what its head needs beside what every page has.

        Returns:
            The page, and how many scripts in its text will not run.
        """
        if self.filters is None:
            html = anchored(html)
        if self.preview:
            return preview_policy(last_in_head(html, tags), self.policy.scripts), 0
        if self.filters is not None and text:
            html = pagefind.marked(html)
        base = base_of(html)
        tags = self._font.tags(html, base) + app_tags(html, base) + manifest.head_tags(base) + tags
        return self.policy.page(last_in_head(html, tags), text)

    def site(self, folder: Path) -> None:
        """Finish the folder of the site.

        Raises:
            OSError: a file cannot be read or written.
            PagefindError: the search could not be made.
        """
        if not self.preview:
            self._font.write(folder)
            styles.lighten(folder)
            if self.cards:
                self.cards.write(folder)
            self.policy.finish(sorted(folder.rglob("*.html")))
            if self.filters is not None:
                pagefind.index(folder, self.filters)
                anchor(folder)
            Path(folder, service_worker.NAME).write_text(service_worker.service_worker(folder), encoding="utf-8")
