"""The items of the agenda."""
