"""What a quiz tells above its first question: where that is certain, it is the introduction."""
