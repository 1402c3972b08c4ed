from __future__ import annotations

from hypothesis import settings

# A busy machine is no fault of the code; what must be fast is measured where it is promised.
settings.register_profile("bank", deadline=None)
settings.load_profile("bank")
