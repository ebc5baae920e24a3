"""The paper of a session: printed, saved as a file."""
