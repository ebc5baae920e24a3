"""Sessions before they are held: planned, prepared, invited to, and what stands in their way."""
