"""What was decided, a card each."""
