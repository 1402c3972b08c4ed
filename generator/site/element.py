"""HTML elements: around Markdown, written so that the Markdown within is still read as such, or around plain text."""

from __future__ import annotations

from html import escape

from generator.site.plain_text import one_line


def element(tag: str, content: str, **attributes: str | int | bool) -> str:
    """Wrap Markdown in an element.

    In an element with `data_search_exclude` none may have the same name, unless it stands last: at the end of the inner
    one, Material's search takes the outer one for ended, and knows the rest.

    The blank lines let CommonMark read what is inside, the attribute `markdown` lets Python-Markdown do so. Every text
    of the bank stands in an element of its own: "2. Not a list." behind a list would be one more item of it.

    Args:
        tag: name of a block element.
        content: Markdown blocks.
        attributes: `class_` stands for `class`, an underscore for a hyphen; True for an attribute without a value,
            False for none.
    """
    return f'<{_start(tag, attributes)} markdown="block">\n\n{content}\n\n</{tag}>'


def plain(tag: str, text: str, **attributes: str | int | bool) -> str:
    """Put plain text, which shows exactly as it is, into an element; see `element` for the attributes."""
    return f"<{_start(tag, attributes)}>{escape(one_line(text), quote=False)}</{tag}>"


def _start(tag: str, attributes: dict[str, str | int | bool]) -> str:
    written = (_attribute(name, value) for name, value in attributes.items() if value is not False)
    return " ".join((tag, *written))


def _attribute(name: str, value: str | int | bool) -> str:  # noqa: FBT001 - the value of an HTML attribute
    written = name.rstrip("_").replace("_", "-")
    return written if value is True else f'{written}="{escape(str(value))}"'
