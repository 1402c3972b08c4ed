"""One file a command, named after it; each has its `command`. Only the one that is called is loaded."""
