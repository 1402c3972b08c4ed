"""From a scan (a PDF or a picture) to texts that the importer can read, each line with its place on the page."""
