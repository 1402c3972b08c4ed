"""Runs the rules of `generator/bank/checks`: their settings, what a question is allowed, what is remembered."""
