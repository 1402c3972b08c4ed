"""The scripts of the site, joined while it is built."""

from __future__ import annotations

from collections.abc import Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator.site.plugin import configured
from generator.site.plugin.log import log
from generator.site.scripts import ScriptError, join_scripts
from generator.site.words import DEFAULT, words


class JoinedScripts:
    """Keeps the last scripts that could be joined: a preview goes on with them in the middle of somebody's edit."""

    def __init__(self) -> None:
        """Start with none."""
        self.files: Mapping[str, str] = {}

    def join(self, config: MkDocsConfig, *, preview: bool) -> None:
        """Join the modules.

        Raises:
            Abort: one cannot be joined, and this is no preview.
        """
        folder = configured.scripts_folder(config)
        spoken = words(str(config.theme.get("language") or DEFAULT))
        try:
            joined = join_scripts(folder, spoken.language, spoken.app) if folder else {}
        except ScriptError as error:
            log.error("The scripts: %s%s", configured.SCRIPTS, error)
            if not preview:
                raise Abort("A script cannot be joined: the site is left as it was.") from error
        else:
            self.files = {f"assets/{name}": text for name, text in joined.items()}
