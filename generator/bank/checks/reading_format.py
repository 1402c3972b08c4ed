"""A quiz has the keys of the format, and each of them what belongs there.

Why: a key that is misspelt would be passed over, and `corect: true` would leave a question without its key.

Example: `optoins:`; `correct: yes`, which can only be `true` or `false`; `tags: search` where a list belongs.

Mend: the finding names the key that was meant, or what may stand there. An editor that knows YAML completes both.
"""

from __future__ import annotations

from generator.model.finding import Severity

CODES = dict.fromkeys(("missing-key", "unknown-key", "wrong-type", "wrong-value"), Severity.ERROR)
ALWAYS = True
