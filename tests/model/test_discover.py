from __future__ import annotations

from generator.importing import judge
from generator.model.discover import modules


def test_every_module_of_a_folder_is_found_in_the_order_of_names() -> None:
    names = [module.__name__ for module in modules(judge)]
    assert names == sorted(names)
    assert "generator.importing.judge.stem" in names
