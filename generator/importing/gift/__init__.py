"""What questions in Moodle's GIFT format are made of: blocks, and answers in braces."""
