"""Measures the built site in a real browser."""
