"""Copies of papers that an office edits: Word documents from the same values."""
