"""Measures how well texts are imported, against truths that people made."""
