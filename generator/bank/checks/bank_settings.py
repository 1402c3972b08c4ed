"""The bank's settings, and what questions are allowed, are written so that they mean something.

Why: a misspelt code would switch nothing off, and an allowance without a reason tells nobody whether it still holds.

Example: `option-lenght = "off"` in qbank.toml; `# qbank: allow option-length` without a reason.

Mend: take the code from the finding or its page; write `# qbank: allow CODE — the reason`; delete what is not needed.
"""

from __future__ import annotations

from generator.model.finding import Severity

CODES = {
    "settings": Severity.ERROR,
    "allowance-unclear": Severity.ERROR,
    "allowance-without-reason": Severity.ERROR,
    "allowance-unused": Severity.WARNING,
}
ALWAYS = True
