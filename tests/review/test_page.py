from __future__ import annotations

import base64
import hashlib
import re
import time
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

from generator.bank.record import FieldSpan
from generator.model.finding import Finding
from generator.review.page import review_page
from generator.review.review import Review
from tests.review.sample import QUIZ, SOURCE, long_review, quiz_file, record, review, scanned

HOSTILE = "</span></script><script>alert(1)</script><img src=x onerror=alert(1)> \" ' \u202e \x1b &lt; ]]> <!--"


class _Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.attributes: Counter[str] = Counter()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        for name, value in attrs:
            self.attributes[name] += 1
            if name == "id":
                self.ids[value or ""] += 1
            if name == "href":
                self.links.append(value or "")


def counts(page: str) -> str:
    found = re.search(r'class="counts">(.*?)</p>', page)
    assert found
    return found[1]


def test_the_head_counts_questions_drafts_and_unplaced_lines() -> None:
    ready = replace(review(), file=quiz_file(QUIZ.replace(QUIZ[QUIZ.index("review:") : QUIZ.index("questions:")], "")))
    assert counts(review_page([ready])) == "2 questions · 1 ready · 1 draft · 1 line unplaced"


def test_a_note_on_the_quiz_makes_drafts_of_all_questions() -> None:
    assert counts(review_page([review()])) == "2 questions · 0 ready · 2 drafts · 1 line unplaced"


def test_a_question_without_notes_is_not_called_ready_in_a_quiz_with_notes() -> None:
    page = review_page([review()])
    assert "draft, as the quiz is" in page
    assert ">ready<" not in page


def test_every_note_leads_to_its_lines_and_every_line_to_its_notes() -> None:
    page = review_page([review()])
    note = page[page.index('id="n1-2-0"') :]
    assert 'line <a href="#l1-9"' in note[: note.index("</li>")]
    line = page[page.index('id="l1-9"') :]
    assert '<a href="#n1-2-0" class="chip note-chip">Q2 stem-cut</a>' in line[: line.index("</li>")]


def test_a_question_names_its_file_and_line() -> None:
    assert "content/quizzes/tides.yml:18</code>" in review_page([review()])


def test_all_links_lead_somewhere_and_no_name_stands_twice() -> None:
    page = _Page(review_page([review(), scanned(), long_review(5)]))
    assert set(page.ids.values()) == {1}
    inner = {link[1:] for link in page.links if link.startswith("#")}
    assert inner <= set(page.ids)
    assert {link for link in page.links if not link.startswith(("#", "data:"))} == set()


def test_the_page_allows_its_own_script_and_style_and_nothing_else() -> None:
    page = review_page([review()])
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        found = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert found
        digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
        assert f"{directive} &#x27;sha256-{digest}&#x27;" in page
    assert "default-src &#x27;none&#x27;" in page
    assert "unsafe" not in page


def test_hostile_text_makes_no_element_and_no_attribute() -> None:
    quiet, loud = hostile("harmless"), hostile(HOSTILE)
    assert loud.tags - Counter(bdi=loud.tags["bdi"]) == quiet.tags - Counter(bdi=quiet.tags["bdi"])
    assert not {name for name in loud.attributes if name.startswith("on") or name in {"src", "style", "srcdoc"}}


def hostile(words: str) -> _Page:
    """Read a page on which a text stands wherever a text can stand."""
    quoted = "'" + words.replace("'", "''").replace("\x1b", "") + "'"
    changed = QUIZ
    for text in ("Tides and currents", "tides.txt", "Gravity", "Well done, gravity it is.", "One  #", "stem-cut"):
        changed = changed.replace(f": {text}", f": {quoted}" + (" #" if text.endswith("#") else ""))
    changed = changed.replace("number: 2", f"number: {quoted}").replace("the stem breaks off", quoted)
    lines = tuple(f"{line} {words}" for line in SOURCE.split("\n"))
    file = replace(quiz_file(changed), path=f"{words}.yml")
    odd = Finding(words, 1, 1, "odd", words, words)
    return _Page(review_page([replace(scanned(), file=file, source=lines, remarks=(words,))], [odd]))


def test_an_image_stands_once_however_often_it_is_shown() -> None:
    page = review_page([scanned()])
    assert page.count("data:image/png;base64,") == 1
    assert page.count('<use href="#p1-1">') == 2


def test_a_crop_shows_the_lines_of_its_note_and_a_little_around() -> None:
    note = review_page([scanned()]).partition('id="n1-2-0"')[2]
    view = re.search(r'viewBox="([^"]*)"', note)
    assert view
    left, top, width, height = map(float, view[1].split())
    assert (left, top) == (80, 240)
    assert (left + width, top + height) == (420, 320)


def test_remarks_and_findings_stand_above_everything() -> None:
    odd = Finding("x.yml", 3, 1, "syntax", "It breaks here.")
    page = review_page([replace(review(), remarks=("The source was changed.",))], [odd])
    assert "x.yml:3:1: error syntax: It breaks here." in page
    assert "The source was changed." in page


def test_a_page_of_findings_alone_is_a_page() -> None:
    assert "It breaks" in review_page([], [Finding("x.yml", 3, 1, "syntax", "It breaks here.")])


def test_a_quiz_written_by_hand_has_no_source_side_to_look_at() -> None:
    by_hand = quiz_file(QUIZ.replace("source: tides.txt\n", ""))
    assert "was written by hand" in review_page([Review(by_hand)])


def test_formulas_and_code_are_drawn() -> None:
    file = quiz_file(QUIZ.replace("text: Wind", r"text: $\frac{1}{2}$ of `a <b` and $\frac{1$"))
    page = review_page([replace(review(), file=file)])
    assert "<mfrac>" in page
    assert "<code>a &lt;b</code>" in page
    assert '<code class="tex-error"' in page


def test_twice_the_questions_take_no_more_than_three_times_as_long() -> None:
    def seconds(questions: int) -> float:
        review = long_review(questions)
        start = time.process_time()
        review_page([review])
        return time.process_time() - start

    assert any(seconds(200) < 3 * seconds(100) for _ in range(3))  # a busy machine may spoil one measurement


def test_the_same_review_gives_the_same_page() -> None:
    assert review_page([scanned()]) == review_page([scanned()])


def test_the_introduction_stands_among_the_questions_and_beside_its_lines() -> None:
    told = replace(record(), spans=(*record().spans, FieldSpan("", "introduction", "3")))
    without_notes = QUIZ.replace(QUIZ[QUIZ.index("review:") : QUIZ.index("questions:")], "")
    for text in (QUIZ, without_notes):
        file = quiz_file(f"introduction: Read *slowly*.\n{text}")
        page = review_page([replace(review(), file=file, record=told)])
        assert "Read *slowly*." in page or "<em>slowly</em>" in page
        assert 'id="q1-0"' in page
        assert re.search(r'id="l1-3"[^>]*data-questions="q1-0"', page)
        assert not {link[1:] for link in _Page(page).links if link.startswith("#")} - set(_Page(page).ids)
