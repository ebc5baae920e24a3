"""What each paper of the secretariat says, taken from the records."""
