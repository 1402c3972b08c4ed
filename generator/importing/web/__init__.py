"""What quizzes in HTML are made of: elements, groups of options, and what attributes say of them."""
