"""Banks in checkbox Markdown, whose text is Markdown already."""
