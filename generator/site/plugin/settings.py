"""The plugin's settings in mkdocs.yml."""

from __future__ import annotations

from mkdocs.config import config_options
from mkdocs.config.base import Config


class QBankConfig(Config):  # type: ignore[no-untyped-call]  # as MkDocs has it
    """The plugin's settings in mkdocs.yml.

    Attributes:
        content: the folder of the bank, relative to mkdocs.yml.
        drafts: whether a build shows what is not ready as well; a preview always does.
        cards: whether a build draws a picture for each page, which stands beside links that are shared.
        search: "embedded", the theme's own, whose index every reader loads, or "pagefind" for thousands of questions.
        report_url: address of a form for reports, with `{title}` and `{body}` where they go; most hosts of repositories
            need none.
    """

    content = config_options.Type(str, default="content")
    drafts = config_options.Type(bool, default=False)
    cards = config_options.Type(bool, default=False)
    search = config_options.Choice(("embedded", "pagefind"), default="embedded")
    report_url = config_options.Type(str, default="")
