"""One file a sign of doubt; every module here with a `doubts` function takes part."""
