"""From the bank to Markdown pages (pure), and the MkDocs plugin (a thin adapter)."""
