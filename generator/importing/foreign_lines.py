"""Lines of the page that stems and options may have taken up, looked for in every text, whatever layout read it."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.beside_columns import with_columns
from generator.importing.close_options import with_close_options
from generator.importing.drafts import Lines, QuizDraft
from generator.importing.lettered.broken_options import broken_options
from generator.importing.lone_lines import with_lone_lines
from generator.importing.option_as_stem import with_option_as_stem
from generator.importing.page_words import with_page_words
from generator.importing.rest_of_question import with_rest_of_questions
from generator.importing.third_answer import with_third_answers
from generator.importing.titled_lines import with_titled_lines
from generator.importing.unsigned_option import with_unsigned_option

_INDENTED = 0.6  # options of a printed page are this much shorter than its stems, where they wrap


def with_foreign_lines(quiz: QuizDraft, text: Lines) -> QuizDraft:
    """Doubt the questions that hold what may be a line of the page; Markdown that people wrote is as they wrote it.

    Args:
        quiz: as the layout read it.
        text: the lines that it read.
    """
    if quiz.markdown:
        return quiz
    quiz = quiz if quiz.copied else with_columns(quiz)
    questions = with_titled_lines(with_page_words(quiz.questions, text=text), quiz.title, text)
    questions = with_lone_lines(questions, quiz.width)
    questions = with_unsigned_option(with_close_options(questions))
    questions = with_rest_of_questions(with_option_as_stem(with_third_answers(questions, quiz.width)))
    width = 0 if quiz.copied else round(quiz.width * _INDENTED)
    return replace(quiz, questions=broken_options(questions, width))
