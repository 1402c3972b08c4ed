"""What tables of questions are made of: rows of cells, and a header that says what stands in each column."""
