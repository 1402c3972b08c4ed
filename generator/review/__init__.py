"""The review page: what became of every source line, and what a person has to settle; it reads and never writes."""
