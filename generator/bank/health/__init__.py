"""How a bank is: what there is of what, and what is missing."""
