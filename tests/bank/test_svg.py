from __future__ import annotations

import pytest

from generator.bank.svg import SIZE_LIMIT, svg_flaw

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0h9" fill="url(#g)"/><linearGradient id="g"><stop offset="0"/></linearGradient>',
        '<style>.a { fill: red; clip-path: url("#c") }</style><use href="#x"/><use xlink:href="#x"/>',
        '<image href="data:image/png;base64,iVBORw0KGgo="/>',
        '<a href="https://example.org/"><text>more</text></a><a href="#part"/><a href="other.html"/>',
        "<text>x &lt; y &amp; z: javascript:alert(1) is a text</text><title>One &#8212; two</title>",
        '<animate attributeName="opacity" from="0" to="1" dur="1s"/>',
        '<g style="font-family: serif" class="only" on-line="no"/>'.replace(' on-line="no"', ""),
    ],
)
def test_a_drawing_is_fine(inside: str) -> None:
    assert svg_flaw(f"{HEAD}{inside}</svg>".encode()) is None


@pytest.mark.parametrize(
    "start",
    [
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Made by hand -->\n',
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
        "\ufeff",
    ],
)
def test_what_programs_write_before_a_drawing_is_fine(start: str) -> None:
    assert svg_flaw(f"{start}{HEAD}</svg>".encode()) is None


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ("<script>alert(1)</script>", "holds `<script>`"),
        ('<script xlink:href="data:text/javascript,alert(1)"/>', "holds `<script>`"),
        ('<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>', "holds `<script>`"),
        ('<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>', "holds `<p>`"),
        ("<foreignObject/>", "holds `<foreignobject>`"),
        ('<iframe xmlns="http://www.w3.org/1999/xhtml"/>', "holds `<iframe>`"),
        ('<g onload="alert(1)"/>', "holds `onload`"),
        ('<a xlink:href="java&#10;script:alert(1)"/>', "leads to"),
        ('<a href="data:text/html,x"/>', "leads to"),
        ('<image href="https://other.invalid/x.png"/>', "leads to"),
        ('<image xlink:href="//other.invalid/x.png"/>', "leads to"),
        ('<image href="../../other.svg"/>', "leads to"),
        ('<image href="data:image/svg+xml,x"/>', "leads to"),
        ('<use href="https://other.invalid/x.svg#a"/>', "leads to"),
        ('<feImage href="https://other.invalid/x.png"/>', "leads to"),
        ('<g xml:base="https://other.invalid/"/>', "leads to"),
        ('<set attributeName="href" to="javascript:alert(1)"/>', "changes `href`"),
        ('<animate attributeName="xlink:href" values="#a;#b"/>', "changes `xlink:href`"),
        ('<set attributeName="onmouseover" to="alert(1)"/>', "changes `onmouseover`"),
        ('<rect fill="url(https://other.invalid/x.svg#a)"/>', "loads something by `fill`"),
        ('<rect style="background: u\\72l( //other.invalid/x )"/>', "loads something by `style`"),
        ("<style>@import 'https://other.invalid/x.css';</style>", "loads something by its style"),
        ("<style>@font-face { src: url(//other.invalid/f) }</style>", "loads something by its style"),
        ("<style>a { b: ur/**/l(x); c: u/* */rl(//x) }</style>", "loads something by its style"),
        ("<g>", "is no XML: mismatched tag"),
        ("&nope;", "is no XML: undefined entity"),
        ("<?xml-stylesheet href='//other.invalid/x.css'?>", "holds `<?xml-stylesheet`"),
    ],
)
def test_what_a_drawing_does_not_need_is_found(inside: str, message: str) -> None:
    flaw = svg_flaw(f"{HEAD}\n{inside}\n</svg>".encode())
    assert flaw
    assert flaw.message.startswith(message)
    assert flaw.line >= 2


def test_a_small_file_cannot_explode() -> None:
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))
    flaw = svg_flaw(f'<!DOCTYPE svg [<!ENTITY a0 "ha">{laughs}]><svg>&a11;</svg>'.encode())
    assert flaw
    assert flaw.message == "defines the entity `a0`"
    read = svg_flaw(b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>')
    assert read
    assert read.message == "defines the entity `a`"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is no XML: no element found"),
        (b"\x89PNG\r\n\x1a\n", "is no XML: not well-formed (invalid token)"),
        (b'<?xml version="1.0" encoding="utf-7"?><svg/>', "is no XML: unknown encoding"),
        (b" " * (SIZE_LIMIT + 1), "is larger than 10 MB"),
    ],
)
def test_what_is_no_drawing_is_found(data: bytes, message: str) -> None:
    flaw = svg_flaw(data)
    assert flaw
    assert flaw.message.startswith(message) or "cannot be read" in flaw.message


def test_a_script_in_another_encoding_is_a_script() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'
    flaw = svg_flaw(text.encode("utf-16"))
    assert flaw
    assert flaw.message.startswith("holds `<script>`")
