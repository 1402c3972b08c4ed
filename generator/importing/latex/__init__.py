"""What texts of LaTeX are made of."""
