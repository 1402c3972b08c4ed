"""From text to quiz and doubts: read, clean, recognise, parse, readings, judge."""
