from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.site.post.file_worker import frame_script
from generator.site.post.inline import inline_scripts, source, style_attributes
from generator.site.post.policy import Policy, preview_policy
from tests.site.project import ROOT

PAGE = '<html><head><meta charset="utf-8"><script>theme()</script></head><body>{}<script src="x.js"></script></body>'


def finished(folder: Path, policy: Policy, *pages: str) -> list[str]:
    paths = [folder / f"{index}.html" for index, _ in enumerate(pages)]
    for path, page in zip(paths, pages, strict=True):
        path.write_text(page)
    policy.finish(paths)
    return [re.findall(r'content="([^"]*)"', path.read_text())[0] for path in paths]


def test_the_hash_of_a_script_is_that_of_the_specification() -> None:
    # CSP level 3, section 8.3 (usage of hashes): the hash of `doSubmit()` as an example
    assert source("doSubmit()") == "'sha256-jzgBGA4UWFFmpOBq0JpdsySukE1FrEN5bUpoK8Z29fY='"


def test_a_script_of_the_theme_is_allowed_and_one_in_the_text_is_not(tmp_path: Path) -> None:
    policy, text = Policy(), "<p><script>evil()</script></p>"
    page, silent = policy.page(PAGE.format(text), text)
    (written,) = finished(tmp_path, policy, page)
    assert silent == 1
    assert source("theme()") in written
    assert source("evil()") not in written
    assert "unsafe" not in written
    assert written.startswith("default-src 'self'; script-src 'self' 'sha256-")


def test_the_policy_stands_before_the_first_script() -> None:
    page, _ = Policy().page(PAGE.format(""))
    assert page.index("Content-Security-Policy") < page.index("<script>")


def test_all_pages_have_the_same_policy(tmp_path: Path) -> None:
    policy = Policy()
    pages = [policy.page(PAGE.format(f"<script>theme({number})</script>"))[0] for number in range(3)]
    written = finished(tmp_path, policy, *pages)
    assert len(set(written)) == 1
    assert all(source(f"theme({number})") in written[0] for number in range(3))


def test_data_is_no_script() -> None:
    html = '<script type="application/json">{}</script><script TYPE=module>a</script><script data-x=">">b</script>'
    assert list(inline_scripts(html)) == ["a", "b"]


def test_styles_of_attributes_are_read_as_browsers_do() -> None:
    assert list(style_attributes('<td a="1" style="x: &quot;y&quot;">')) == ['x: "y"']


def test_a_preview_lets_its_server_add_a_script_and_nothing_from_elsewhere() -> None:
    page = preview_policy(PAGE.format(""))
    assert "script-src 'self' 'unsafe-inline';" in page
    assert "object-src 'none'" in page


def test_the_script_of_the_frame_is_put_together_as_the_library_does_it() -> None:
    library = (ROOT / "theme_overrides/assets/vendor/iframe-worker.js").read_text()
    script = frame_script(library, "../w.js")
    assert script.startswith(
        'postMessage=function c(s,n){parent.postMessage(s,n||"*")};importScripts=function d(...s){'
    )
    assert 'filename:"../w.js"' in script
    assert "${" not in script


def test_another_library_stops_the_build() -> None:
    with pytest.raises(ValueError, match="newer version"):
        frame_script("something else", "w.js")
