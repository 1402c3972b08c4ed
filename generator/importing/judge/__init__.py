"""One file a sign of doubt: `of_question` looks at a question, `of_quiz` at the quiz; a file has either or both.

Those with `EXACT = True` look at a text that somebody typed as well. Those with `SCANNED = True` look for what a
recogniser loses or misreads, and not at a text that was copied from a page; those of them with `READ = True` look for
what it loses of a line, or misreads, and not at a question that is a PDF's own text either. Those with `PRINTED = True`
look at how a page is arranged, and not at a text that was written for a program. Those with `NEEDS` look at no question
that has none of these `traits`: most signs have nothing to say of most questions.
"""
