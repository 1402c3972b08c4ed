"""One file a sign of doubt: `of_question` looks at a question, `of_quiz` at the quiz; a file has either or both.

Most look for what OCR does to a text; those with `EXACT = True` look at a text that was typed as well.
"""
