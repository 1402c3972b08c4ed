"""What `qbank new` writes: a bank that works at once."""
