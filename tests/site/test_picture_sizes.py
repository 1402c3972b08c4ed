"""A picture has its size in the page, so that nothing moves when it arrives."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.picture_sizes import with_sizes

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120.4"/>'


@pytest.fixture
def net(tmp_path: Path) -> Path:
    file = tmp_path / "a net.svg"
    file.write_text(SVG)
    return file


@pytest.mark.parametrize("page", ["quizzes/nets.html", "quizzes/nets/index.html"])
def test_the_size_of_the_file_stands_in_the_page(net: Path, page: str) -> None:
    up = "../" * page.count("/")
    files = {"pictures/a net.svg": net}
    html = with_sizes(f'<p><img alt="A &gt; B" src="{up}pictures/a%20net.svg?x=1#y" /></p>', page, files.get)
    assert html == f'<p><img width="240" height="120" alt="A &gt; B" src="{up}pictures/a%20net.svg?x=1#y" /></p>'


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://example.org/net.svg">',
        '<img src="//example.org/net.svg">',
        '<img src="data:image/gif;base64,R0">',
        '<img src="missing.svg">',
        '<img src="../outside/net.svg">',
        '<img width="10" src="net.svg">',
        '<img alt="no source">',
    ],
)
def test_other_pictures_stay_as_they_are(net: Path, image: str) -> None:
    assert with_sizes(image, "index.html", {"net.svg": net}.get) == image


@pytest.mark.parametrize("data", ["", "no picture", "<svg/>", '<svg width="0" height="0"/>', '<svg width="x"/>'])
def test_a_file_that_tells_no_size_costs_nothing(tmp_path: Path, data: str) -> None:
    file = tmp_path / "net.svg"
    file.write_text(data)
    image = '<img src="net.svg">'
    assert with_sizes(image, "index.html", {"net.svg": file}.get) == image
