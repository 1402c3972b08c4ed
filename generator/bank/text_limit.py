"""How long one text of the bank may be."""

TEXT_LIMIT = 10_000
"""Characters. Longer ones are no questions, and nothing may spend minutes on rendering one."""
