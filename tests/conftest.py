from __future__ import annotations

from hypothesis import HealthCheck, settings

# A machine that does other work is no mistake of ours; what must not be slow has a test that compares.
settings.register_profile("qbank", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("qbank")
