"""The language in which records are described, and what follows from a description; plain Python."""
