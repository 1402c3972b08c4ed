"""What is different between two versions of a bank, told by the ids of its questions."""
