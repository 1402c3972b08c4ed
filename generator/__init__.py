"""qbank: from messy OCR text to a checked question bank, and from the bank to a study site."""
