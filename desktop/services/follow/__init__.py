"""Following up: what became of what was decided, whom it waits for, and what is to be done today."""
