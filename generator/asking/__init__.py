"""Asks a person in the terminal for a question; what it gets is a `Question`, and nothing is written here."""
