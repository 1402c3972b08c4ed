"""The pages of the documentation that are made from the code while it is built; no file of them is kept."""
