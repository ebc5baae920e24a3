"""The pages on territory: places, coverage, overlaps, and how many offices are meant where."""
