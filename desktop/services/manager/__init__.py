"""What a manager sees of a county or a province in a period."""
