from __future__ import annotations

from generator.importing.platform.unasked_several import with_unasked_doubts
from tests.importing.drafts import RIGHT, option, question

ASKED = question("Which float? Select all that apply.", option("Pumice", RIGHT), option("Cork", RIGHT), "Lead")
ODD = question("Which stone floats?", option("Pumice", RIGHT), option("Basalt", RIGHT), "Slate")
ONE = question("Which metal is liquid?", option("Mercury", RIGHT), "Tin", "Lead")


def test_several_right_options_are_doubted_where_all_others_that_have_several_ask_for_them() -> None:
    assert [[d.code for d in q.doubts] for q in with_unasked_doubts([ASKED, ODD, ONE])] == [[], ["key-several"], []]


def test_where_no_question_asks_for_several_or_most_do_not_nothing_is_told() -> None:
    assert not any(q.doubts for q in with_unasked_doubts([ODD, ONE]))
    assert not any(q.doubts for q in with_unasked_doubts([ASKED, ODD, ODD, ONE]))


def test_a_stem_in_the_plural_may_have_several() -> None:
    plural = question("Which of these are stones?", option("Pumice", RIGHT), option("Basalt", RIGHT), "Cork")
    assert not any(q.doubts for q in with_unasked_doubts([ASKED, plural, ONE]))
