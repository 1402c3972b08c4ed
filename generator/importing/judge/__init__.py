"""One file a sign of doubt: `of_question` looks at a question, `of_quiz` at the quiz; a file has either or both."""
