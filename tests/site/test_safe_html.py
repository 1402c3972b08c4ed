from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from generator.bank.bank import read_bank
from generator.bank.folders import Folders
from generator.bank.tex import to_mathml
from generator.site.pages import bank_pages
from generator.site.safe_html import TAGS, safe_html
from tests.bank.test_tex import GOOD
from tests.site.bank import FOLDERS, quiz_file
from tests.site.project import ROOT
from tests.site.rendering import render


class _Seen(HTMLParser):
    """A page as a browser takes it: spellings that mean the same are the same."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append((tag, sorted((name, _value(name, value or "")) for name, value in attrs)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"br", "hr", "img"}:
            self.parts.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        last = self.parts[-1] if self.parts else None
        if isinstance(last, list):
            last[0] += data
        else:
            self.parts.append([data])


def _value(name: str, value: str) -> str:
    return re.sub(r"\s*([:;])\s*", r"\1", value).strip(";") if name == "style" else value


def seen(html: str) -> list[object]:
    parser = _Seen()
    parser.feed(html)
    parser.close()
    return parser.parts


def pages() -> list[str]:
    """Render every page of the project's bank and of the test bank, drafts and hostile texts included."""
    files = [file for folders in (Folders(ROOT / "content"), FOLDERS) for file in read_bank(folders).files]
    each = bank_pages([*files, quiz_file("hostile")], drafts=True, names=["tags.md"])
    return [render(page.text) for page in each]


def test_the_pages_of_a_bank_lose_nothing() -> None:
    for page in pages():
        assert seen(safe_html(page)) == seen(page)


MORE = (
    r"\begin{equation}\label{a} x\end{equation} \eqref{a}",
    r"\begin{array}{|l|r|} \hline a & b\\ \hdashline c&d\end{array}",
    r"\begin{align} a&=b\\c&=d\end{align}",
    r"\textbf{a} \textit{b} \texttt{c} \textsc{d} \textsf{e} \underline{f}",
    r"\hspace{-1em} \phantom{x} \color{blue} x",
)


@pytest.mark.parametrize("tex", [*GOOD, *MORE])
@pytest.mark.parametrize("display", [True, False])
def test_formulas_lose_nothing(tex: str, *, display: bool) -> None:
    math = to_mathml(tex, display=display)
    assert seen(safe_html(math)) == seen(math)


@pytest.mark.parametrize(
    ("html", "safe"),
    [
        ("<script>alert(1)</script>a", "a"),
        ("<style>p{}</style>a", "a"),
        ("<iframe src=//x></iframe><object data=x></object><embed src=x>a", "a"),
        ("<form action=x><input name=a><button>b</button></form>", "b"),
        ("<svg onload=alert(1)><script>x</script></svg>a", "a"),
        ("<p onclick=alert(1) oNmouseover=x>a</p>", "<p>a</p>"),
        ('<a href="javascript:x">a</a><a href=" java\tscript:x">b</a>', "<a>a</a><a>b</a>"),
        ('<a href="https://a.b/" target="_blank" ping="//x">a</a>', '<a href="https://a.b/">a</a>'),
        ('<img src="//a.b/c.png" srcset="x" loading=lazy><img src="../c.png">', '<img><img src="../c.png">'),
        ('<img src="data:image/svg+xml,<svg>">', "<img>"),
        ('<p class="md-banner qb-key md-nav" data-md-component="x" id="__search">a</p>', '<p class="qb-key">a</p>'),
        ('<p style="position:fixed;inset:0">a</p>', "<p>a</p>"),
        ('<td style="background:url(//x)">a', "a"),
        (
            '<math><mi xlink:href="javascript:x" href="javascript:x" id="search">a</mi></math>',
            "<math><mi>a</mi></math>",
        ),
        ("<math><annotation-xml encoding=text/html><p onclick=x>a</p></annotation-xml></math>", "<math></math>"),
        ("<math><mtext><table><mglyph><style><img src=x onerror=x>", ""),
        ("<base href=//x><meta http-equiv=refresh content=0><link rel=stylesheet href=x>a", "a"),
        ("<!-- a --><![CDATA[ b ]]>a", "a"),
        ("<template><p>a</p></template><noscript><p title='</noscript><img src=x onerror=x>'></noscript>", ""),
        ("<p>never closed", "<p>never closed</p>"),
        ("</div></section></details>a", "a"),
    ],
)
def test_what_could_harm_ends_here(html: str, safe: str) -> None:
    result = safe_html(html)
    for word in ("script", "alert", "onerror", "onclick", "//x", "md-", "search", "fixed", "iframe", "mglyph"):
        assert word not in result
    if safe:
        assert result == safe


def test_no_element_that_runs_loads_or_asks_is_let_pass() -> None:
    assert not TAGS & {
        "script",
        "style",
        "iframe",
        "object",
        "embed",
        "form",
        "input",
        "button",
        "link",
        "meta",
        "base",
    }
    assert not TAGS & {"svg", "template", "noscript", "audio", "video", "maction", "semantics", "annotation-xml"}
