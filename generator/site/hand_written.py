"""The pages and pictures that people keep beside the bank."""

from __future__ import annotations

from pathlib import Path


def hand_written(pages: Path) -> dict[str, Path]:
    """Find the files in the folder of pages; like MkDocs, pass over hidden ones.

    Args:
        pages: the folder; it need not be there.

    Returns:
        Each file by its path relative to the folder, with `/`, in the order of those paths.
    """
    found = ((path.relative_to(pages), path) for path in sorted(pages.rglob("*")) if path.is_file())
    return {
        relative.as_posix(): path
        for relative, path in found
        if not any(part.startswith(".") for part in relative.parts)
    }
