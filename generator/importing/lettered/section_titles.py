"""The title of the next section, where it stands behind the last question of one.

Answer: C

## Volcanoes
### 4. What is lava?
"""

from __future__ import annotations

from generator.importing.drafts import Lines

_LONGEST = 100  # characters
_GOES_ON = (".", "!", "?", ":", ",", ";", "…")


def without_titles(behind: Lines) -> tuple[Lines, Lines]:
    """Part what stands behind a key from the titles at its end: headings, each in a paragraph of its own.

    Args:
        behind: the lines from the first behind the key to the next question.

    Returns:
        The lines without titles, and the titles.
    """
    end = len(behind)
    titles: Lines = ()
    while end:
        line = behind[end - 1]
        if not line.blank:
            apart = end == 1 or behind[end - 2].blank
            if not apart or not _is_title(line.text) or not line.heading:
                break
            titles = (line, *titles)
        end -= 1
    return (behind[:end], titles) if titles else (behind, ())


def _is_title(text: str) -> bool:
    bare = text.strip(" *_")
    return len(bare) <= _LONGEST and not bare.endswith(_GOES_ON)
