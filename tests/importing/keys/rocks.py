"""Three questions whose key stands elsewhere."""

from __future__ import annotations

QUESTIONS = """\
1. Which rock floats on water?
A. Basalt
B. Pumice
C. Slate

2. Which rock is formed from mud?
A. Shale
B. Granite
C. Marble

3. Which mineral is the hardest?
A. Talc
B. Quartz
C. Diamond
"""
