"""Options with letters, numbers or bullets, and the questions around them."""
