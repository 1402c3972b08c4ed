"""What lists of statements are made of, each of which is true or false."""
