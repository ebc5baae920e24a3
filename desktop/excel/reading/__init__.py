"""Workbooks on their way in: opened with care, and read as rows of values."""
