"""Models behind lists."""
