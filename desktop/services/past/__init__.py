"""What was done to the register, and taking it back."""
