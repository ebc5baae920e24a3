"""Workbooks on their way out: sheets, lists of choices, and reports of errors."""
