from __future__ import annotations

from dataclasses import replace

from generator.site.post.sharing import Shared, sharing_tags

PAGE = Shared('A "page" & more', "What it is about.", "https://x.org/s/a.html", "The site", "https://x.org/s/")


def test_a_page_says_what_it_is_and_where() -> None:
    tags = sharing_tags(PAGE)
    assert '<meta property="og:title" content="A &quot;page&quot; &amp; more">' in tags
    assert '<meta property="og:url" content="https://x.org/s/a.html">' in tags
    assert '<meta property="og:image" content="https://x.org/s/assets/icons/icon-512.png">' in tags
    assert '<meta name="twitter:card" content="summary">' in tags


def test_a_card_is_shown_large() -> None:
    tags = sharing_tags(replace(PAGE, card="assets/cards/a.png"))
    assert 'content="https://x.org/s/assets/cards/a.png"' in tags
    assert '<meta property="og:image:width" content="1200">' in tags
    assert 'content="summary_large_image"' in tags


def test_what_nobody_wrote_is_not_said() -> None:
    assert "og:description" not in sharing_tags(replace(PAGE, description=""))
