"""`qbank build`: MkDocs builds the site."""

from __future__ import annotations

from generator.mkdocs_command import mkdocs_command

command = mkdocs_command("build")
