"""Keys that a text states: behind a question, at the end, on the options, by their text."""
