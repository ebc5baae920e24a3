"""One paper a file: a pure function from a value to a PDF."""
