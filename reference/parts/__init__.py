"""One file a part of the reference: its `TITLE`, and `pages()`; the folder is the list."""
