"""The published bank for other programs: `bank.json` and its schema, and the structured data of a page."""
