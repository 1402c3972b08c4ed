"""What scanning needs beyond the rest of qbank: an extra, so that those who import text need not install it."""

from __future__ import annotations

from importlib.util import find_spec

_PACKAGES = ("PIL", "numpy", "cv2", "pypdfium2", "onnxruntime", "rapidocr")
INSTALL = 'pip install "qbank[ocr]"'


def missing() -> tuple[str, ...]:
    """Names of the packages that scanning needs and that are not installed."""
    return tuple(name for name in _PACKAGES if find_spec(name) is None)
