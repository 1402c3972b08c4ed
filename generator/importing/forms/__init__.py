"""What result pages of Google Forms are made of: heads of questions, and their options and answers."""
