"""Commands of `qbank`, one file each; a module's `command` is added to the others without editing a list."""
