"""The Content-Security-Policy of a site: its own files, and the inline scripts of its theme.

A page's text may hold no script at all. Hashes are taken of what the theme puts around it: a script that found a way
into a question would stand in the text, and not run. All pages have the same policy: with instant navigation the first
page's stays in force, and one more would only forbid what the first allowed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.site.post.file_worker import frame_script, worker_address
from generator.site.post.head import first_in_head
from generator.site.post.inline import inline_scripts, inline_styles, source, style_attributes

_LATER = "the policy is written when all pages are known"
_SELF = (
    *(f"{kind}-src 'self' data:" for kind in ("img", "font")),
    *(f"{kind}-src 'self'" for kind in ("media", "connect", "worker", "manifest")),
)
"""The theme's icons and the math font are `data:` addresses in style sheets."""
_REST = "default-src 'self'"
"""Firefox loads the page that `rel="next"` names ahead, and asks this directive alone whether it may."""
_NEVER = tuple(f"{what} 'none'" for what in ("object-src", "frame-src", "base-uri", "form-action"))


@dataclass(slots=True)
class Policy:
    """Gathers what the pages of one build need.

    Attributes:
        library: JavaScript of iframe-worker; empty when the site does without.
        scripts: further sources of scripts, e.g. "'wasm-unsafe-eval'".
    """

    library: str = ""
    scripts: tuple[str, ...] = ()
    _scripts: set[str] = field(default_factory=set)
    _styles: set[str] = field(default_factory=set)
    _attributes: set[str] = field(default_factory=set)

    def page(self, html: str, text: str = "") -> tuple[str, int]:
        """Take note of a page, and leave a place for the policy in it.

        Args:
            html: the page.
            text: the part of it that the theme did not write; empty for none.

        Returns:
            The page, and how many scripts in its text will not run.
        """
        own = Counter(inline_scripts(text))
        self._scripts.update(map(source, Counter(inline_scripts(html)) - own))
        worker = worker_address(html)
        if self.library and worker:
            self._scripts.add(source(frame_script(self.library, worker)))
        self._styles.update(map(source, inline_styles(html)))
        self._attributes.update(map(source, style_attributes(html)))
        return first_in_head(html, _tag(_LATER)), own.total()

    def finish(self, pages: Iterable[Path]) -> None:
        """Write the policy into the files that have a place for it.

        Raises:
            OSError: a file cannot be read or written.
        """
        place, tag = _tag(_LATER).encode(), _tag(self._text()).encode()
        for path in pages:
            data = path.read_bytes()
            if place in data:
                path.write_bytes(data.replace(place, tag, 1))

    def _text(self) -> str:
        hashed = ("'unsafe-hashes'",) if self._attributes else ()
        styles = ("'self'", *hashed, *sorted(self._styles | self._attributes))
        return _policy(("'self'", *self.scripts, *sorted(self._scripts)), styles)


def preview_policy(html: str, scripts: tuple[str, ...] = ()) -> str:
    """Write a policy for a preview, whose server adds an inline script with another number every time."""
    anything = ("'self'", "'unsafe-inline'")
    return first_in_head(html, _tag(_policy((*anything, *scripts), anything)))


def _policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    own = (f"script-src {' '.join(scripts)}", f"style-src {' '.join(styles)}")
    return "; ".join((_REST, *own, *_SELF, *_NEVER))


def _tag(policy: str) -> str:
    return f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
