"""What is said of exercises of R/exams, in Markdown and in LaTeX."""

from __future__ import annotations

CHOICES = frozenset({"schoice", "mchoice"})
"""The kinds (`extype`) that have options."""

MADE = "a program that makes this exercise stands in it; its numbers and answers are not those of one exercise"
UNSURE = "the solution “{}” does not say of every option whether it is right"
UNREAD = "exercises of the kind “{}” are not read; only what it asks is here"
