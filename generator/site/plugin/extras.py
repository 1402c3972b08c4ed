"""What a site can have for the asking: Pagefind, and cards beside shared links."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator.site.plugin import configured
from generator.site.plugin.log import log
from generator.site.plugin.settings import QBankConfig
from generator.site.post import cards as drawing
from generator.site.post import pagefind


def choose_search(config: MkDocsConfig, settings: QBankConfig, *, preview: bool) -> bool:
    """Put the theme's own search out of work when Pagefind does it; a preview, whose index would be old, keeps it.

    Returns:
        Whether Pagefind does it.

    Raises:
        Abort: it is chosen and not installed.
    """
    if settings.search != "pagefind" or preview:
        return False
    if pagefind.missing():
        raise Abort(f"The setting `search: pagefind` needs a program that is not installed: {pagefind.INSTALL}")
    for name in ("search", "material/search"):
        if name in config.plugins:
            config.plugins[name].config["enabled"] = False
    return True


def cards(config: MkDocsConfig, settings: QBankConfig, *, preview: bool) -> drawing.Cards | None:
    """Make ready to draw cards, if the settings want them.

    Raises:
        Abort: they do, and the library that draws is missing.
    """
    if not settings.cards or preview:
        return None
    if drawing.missing():
        raise Abort(f"The setting `cards` needs a library that is not installed: {drawing.INSTALL}")
    if not config.site_url:
        log.warning("The setting `cards` does nothing without `site_url`: previews need the address of a picture.")
    return drawing.Cards(configured.top(config) / ".cache" / "qbank" / "cards", config.site_name)
