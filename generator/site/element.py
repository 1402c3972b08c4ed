"""An HTML element around Markdown, written so that the Markdown within is still read as such."""

from __future__ import annotations

from html import escape


def element(tag: str, content: str, **attributes: str | int | bool) -> str:
    """Wrap Markdown in an element.

    In an element with `data_search_exclude` none may have the same name: at the end of the inner one, Material's search
    takes the outer one for ended, and knows the rest.

    The blank lines let CommonMark read what is inside, the attribute `markdown` lets Python-Markdown do so. Every text
    of the bank stands in an element of its own: "2. Not a list." behind a list would be one more item of it.

    Args:
        tag: name of a block element.
        content: Markdown blocks.
        attributes: `class_` stands for `class`, an underscore for a hyphen; True for an attribute without a value,
            False for none.
    """
    written = (_attribute(name, value) for name, value in attributes.items() if value is not False)
    start = " ".join((tag, *written, 'markdown="block"'))
    return f"<{start}>\n\n{content}\n\n</{tag}>"


def _attribute(name: str, value: str | int | bool) -> str:  # noqa: FBT001 - the value of an HTML attribute
    written = name.rstrip("_").replace("_", "-")
    return written if value is True else f'{written}="{escape(str(value))}"'
