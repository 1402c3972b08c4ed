"""Finds the parts that a folder holds, so that adding one edits no list."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType


@cache
def modules(package: ModuleType) -> tuple[ModuleType, ...]:
    """Import every module of a package, in the order of their names."""
    return tuple(
        importlib.import_module(f"{package.__name__}.{info.name}")
        for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name)
    )
