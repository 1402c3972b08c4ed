"""How pip gets the qbank that is running here."""

from __future__ import annotations

import json
from importlib import metadata


def requirement() -> str:
    """Return a line for requirements.txt: the version, or the commit of a repository that it was installed from.

    Source: PEP 610, the file direct_url.json that pip writes.
    """
    qbank = metadata.distribution("qbank")
    origin = json.loads(qbank.read_text("direct_url.json") or "{}")
    commit = origin.get("vcs_info", {}).get("commit_id")
    if commit:
        return f"qbank @ {origin['vcs_info']['vcs']}+{origin['url']}@{commit}"
    return f"qbank=={qbank.version}"
