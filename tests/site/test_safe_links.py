from __future__ import annotations

import pytest
from markdown import markdown


def shown(text: str) -> str:
    return markdown(text, extensions=["attr_list", "tables", "generator.site.safe_links"])


@pytest.mark.parametrize(
    "target", ["https://a.b/c#d", "http://a.b", "mailto:a@b.c", "page.md", "#id", "../x.png", "?q=a:b", "//a.b/c"]
)
def test_a_link_may_lead_here_and_to_other_sites(target: str) -> None:
    assert f'href="{target}"' in shown(f"[x]({target})")


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "java&#9;script:x",
        "&#1;javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc",
        "blob:x",
    ],
)
def test_a_link_that_runs_or_reads_something_leads_nowhere(target: str) -> None:
    assert "href" not in shown(f"[x]({target})")
    assert "href" not in shown(f"[x][1]\n\n[1]: {target}")


@pytest.mark.parametrize(
    "source", ["https://a.b/c.png", "//a.b/c.png", "data:image/png;base64,xx", "/\\a.b/c.png", "http://[a"]
)
def test_a_picture_comes_from_this_site(source: str) -> None:
    assert "src" not in shown(f"![x](<{source}>)").replace("&gt;", ">")
    assert 'src="c.png"' in shown("![x](c.png)")


@pytest.mark.parametrize("attribute", ["onclick=x", "ONLOAD=x", "style=color:red", "srcset=//a.b", "formaction=x"])
def test_attributes_that_run_or_fetch_are_dropped(attribute: str) -> None:
    assert shown(f"**x**{{: {attribute} .kept }}") == '<p><strong class="kept">x</strong></p>'


def test_cells_of_tables_keep_their_alignment() -> None:
    assert 'style="text-align: right;"' in shown("| a |\n|--:|\n| 1 |")
