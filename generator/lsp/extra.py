"""What the language server needs beyond the rest of qbank: an extra, so that only those who use it install it."""

from __future__ import annotations

from importlib.util import find_spec

_PACKAGES = ("lsprotocol", "pygls")
INSTALL = 'pip install "qbank[lsp]"'


def missing() -> tuple[str, ...]:
    """Names of the packages that the server needs and that are not installed."""
    return tuple(name for name in _PACKAGES if find_spec(name) is None)
