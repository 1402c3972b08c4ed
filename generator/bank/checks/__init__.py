"""One file a check; every module here with a `check` function takes part."""
