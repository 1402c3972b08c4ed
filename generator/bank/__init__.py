"""The bank's YAML: read with positions, checked, formatted, merged."""
