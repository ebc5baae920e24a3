"""Registers and lists on their way out: columns, rows, examples and guidance."""
