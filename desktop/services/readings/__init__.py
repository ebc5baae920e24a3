"""What was read of old minutes, corrected by hand and kept until it is saved."""
