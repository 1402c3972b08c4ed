"""What review pages of quiz platforms are made of: heads with a number, bare options, and words beside them."""
