"""The practice and the progress page: one line of a page that a person wrote stands for title, lead and placeholder.

The words are those of the site's language. A page without the line keeps its own, around a placeholder of its own.
"""

from __future__ import annotations

import re

from generator.site.words import ENGLISH, Words

MARKER = re.compile(r"^<!-- qbank/(practice|progress) -->[ \t]*$", re.MULTILINE)
"""The line that the content takes the place of."""

_CONTENT = """\
# {title}

{lead}
{{ .qb-lead }}

<div data-qb-app="{name}" markdown="block">

<noscript markdown="block">

{noscript}

</noscript>

</div>"""


def app_of(page: str) -> str:
    """Return what a page, as Markdown, asks for: "practice", "progress", or nothing."""
    found = MARKER.search(page)
    return found[1] if found else ""


def with_app(page: str, words: Words = ENGLISH) -> str:
    """Put title, lead and placeholder into a page that asks for them.

    Args:
        page: Markdown, in the folder of all pages.
        words: of the site.
    """
    name = app_of(page)
    if not name:
        return page
    content = _CONTENT.format(
        name=name, title=words(f"{name}_title"), lead=words(f"{name}_lead"), noscript=words(f"{name}_noscript")
    )
    return MARKER.sub(lambda _: content, page, count=1)


def app_description(page: str, words: Words = ENGLISH) -> str:
    """Say what such a page is for, on one line; nothing for another page."""
    name = app_of(page)
    return words(f"{name}_description") if name else ""
