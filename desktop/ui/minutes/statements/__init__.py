"""What was said, by item."""
