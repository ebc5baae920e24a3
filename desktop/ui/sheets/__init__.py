"""What registers exchange with workbooks: written from a list, and pasted into it."""
