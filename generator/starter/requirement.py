"""How pip gets the qbank that is running here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import metadata


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a bank needs.

    Attributes:
        line: for requirements.txt.
        elsewhere: whether other machines can install it.
    """

    line: str
    elsewhere: bool = True


def requirement() -> Requirement:
    """Return what pip is told: the version of an index, or the address that this qbank was installed from.

    Never is the name alone written down for one that came from elsewhere: on the index it may be another program.

    Source: PEP 610, the file direct_url.json that pip writes.
    """
    qbank = metadata.distribution("qbank")
    origin = json.loads(qbank.read_text("direct_url.json") or "{}")
    if not origin:
        return Requirement(f"qbank=={qbank.version}")
    if "vcs_info" in origin:
        vcs = origin["vcs_info"]
        return Requirement(f"qbank @ {vcs['vcs']}+{origin['url']}@{vcs['commit_id']}", _remote(origin["url"]))
    return Requirement(f"qbank @ {origin['url']}", _remote(origin["url"]))


def _remote(url: str) -> bool:
    return not url.startswith("file:")
