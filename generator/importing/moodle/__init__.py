"""What reviews of Moodle quizzes are made of: heads of questions, parts of one, and what the stated key means."""
