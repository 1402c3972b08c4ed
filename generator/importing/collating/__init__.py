"""Several readings of one document: questions paired and compared, field by field."""
