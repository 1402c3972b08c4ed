"""Sentences that name a person, which never reach the bank."""
