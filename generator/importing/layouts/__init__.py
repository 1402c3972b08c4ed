"""One file a layout; every module here with `score` and `parse` takes part."""
