"""Old minutes on their way in: a list of files, and each beside what was read from it."""
