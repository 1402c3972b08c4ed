"""Where the plugin speaks: beside MkDocs' own messages, under its name."""

from __future__ import annotations

from mkdocs.plugins import get_plugin_logger

log = get_plugin_logger("qbank")
