from __future__ import annotations

import pytest

from generator.importing.clean.list_letters import clean
from generator.importing.pipeline import import_text
from tests.importing.text import lines, texts

ARABIC = "السؤال {0}: أي صخر يطفو؟\nأ) البازلت\nب) الخفاف\nج) الأردواز\nالإجابة: ب\n\n"
JAPANESE = "問{0} 水に浮く岩石はどれですか。\nア 玄武岩\nイ 軽石\nウ 粘板岩\n正解：イ\n\n"
KOREAN = "{0}. 물에 뜨는 암석은?\n가) 현무암\n나) 부석\n다) 점판암\n정답: 나\n\n"


def cleaned(text: str) -> list[str]:
    return texts(clean(lines(text)).lines)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (ARABIC, ["a) البازلت", "b) الخفاف", "c) الأردواز", "الإجابة: b"]),
        (JAPANESE, ["a) 玄武岩", "b) 軽石", "c) 粘板岩", "正解：b"]),
        (KOREAN, ["a) 현무암", "b) 부석", "c) 점판암"]),
    ],
)
def test_letters_of_lists_and_keys_are_written_in_the_latin_alphabet(text: str, written: list[str]) -> None:
    found = cleaned(text.format(1) + text.format(2))
    assert found[1 : 1 + len(written)] == written


@pytest.mark.parametrize(
    "text",
    [
        ARABIC.format(1),  # one list may be anything
        "أ) واحد\nج) اثنان\nب) ثلاثة\n\n" * 2,  # no order
        "A) Basalt\nB) Pumice\nC) Slate\n\n" * 2,
        "アは母音です。\nイも母音です。\nウも母音です。\n" * 2,  # sentences
        "",
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("الإجابة: بازلت أسود", "الإجابة: بازلت أسود"),
        ("2 و 3", "2 و 3"),  # “2 and 3”
        ("1. ب  2. ج", "1. b  2. c"),
    ],
)
def test_only_letters_of_a_key_are_written_anew(line: str, written: str) -> None:
    assert cleaned(f"{ARABIC.format(1)}{ARABIC.format(2)}{line}")[-1] == written


@pytest.mark.parametrize("text", [ARABIC, JAPANESE])
def test_such_questions_are_read(text: str) -> None:
    quiz = import_text("quiz.txt", (text.format(1) + text.format(2)).encode()).quiz
    assert quiz
    assert [[option.correct for option in question.options] for question in quiz.questions] == [
        [False, True, False]
    ] * 2
    assert not any(question.review for question in quiz.questions)


def test_a_wide_colon_states_a_key() -> None:
    text = "1. 哪种岩石浮在水上？\nA. 玄武岩\nB. 浮石\n答案：B\n\n2. 哪种矿物最软？\nA. 石英\nB. 滑石\n答案：B\n"
    quiz = import_text("quiz.txt", text.encode()).quiz
    assert quiz
    assert [(question.key, question.review) for question in quiz.questions] == [((1,), ())] * 2
