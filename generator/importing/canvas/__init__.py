"""What results of Canvas quizzes are made of: heads of questions, and options with the labels beside them."""
