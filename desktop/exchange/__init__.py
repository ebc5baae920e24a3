"""The package that travels between computers: its format, its keys and its seal."""
