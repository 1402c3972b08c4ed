from __future__ import annotations

from pathlib import Path

from generator.site.post.styles import lighten, lightened
from generator.site.theme import theme_folder


def test_comments_and_indentation_are_for_authors() -> None:
    css = '/* Why.\n   So. */\n\n@media print {\n  .a::before { /* how */\n    content: "b  c";\n  }\n}\n'
    assert lightened(css) == '@media print {\n.a::before {\ncontent: "b  c";\n}\n}\n'


def test_no_string_of_the_styles_holds_what_is_taken_for_a_comment_or_a_line() -> None:
    for path in theme_folder().glob("assets/*.css"):
        bare = lightened(path.read_text("utf-8"))
        assert "/*" not in bare
        assert "*/" not in bare
        assert all(line.count('"') % 2 == 0 for line in bare.splitlines()), path.name


def test_an_author_s_own_style_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    own = "/* Licence: mine */\n  p { margin: 0 }\n"
    for name in ("qbank.css", "mine.css"):
        (tmp_path / "assets" / name).write_text(own)
    lighten(tmp_path)
    assert [(tmp_path / "assets" / name).read_text() for name in ("qbank.css", "mine.css")] == [own, own]
