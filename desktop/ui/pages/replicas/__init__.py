"""The exchange with other computers: this one, the others, packages out and in."""
