"""Forms that follow from the description of a record."""
