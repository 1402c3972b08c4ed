"""The MkDocs plugin `qbank`: hands the bank's pages to MkDocs, in memory.

Nothing else knows MkDocs. What pages say is written elsewhere, so that any other site generator can have the same
(`qbank emit`).
"""

from generator.site.plugin.plugin import QBankPlugin

__all__ = ["QBankPlugin"]
