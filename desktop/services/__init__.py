"""What a person can do, a job a file."""
