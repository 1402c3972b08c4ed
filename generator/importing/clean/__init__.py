"""One file a cleaning rule: it looks at the lines and mends one kind of damage."""
