"""One file a mend: `mend` looks at a quiz that was read, and puts right what the quiz itself leaves no choice about.

A cleaning rule sees lines; a mend sees questions and options, so that the other options, or the same words elsewhere in
the quiz, can tell what a recogniser misread. Every change is the edit of a line, named after the mend. Mends look only
at text that was scanned.
"""
