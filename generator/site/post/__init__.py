"""What is done to a site's pages once they are HTML, one concern a file; none of them knows MkDocs."""
