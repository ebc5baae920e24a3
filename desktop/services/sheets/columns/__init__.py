"""Columns of a sheet: which field each holds, and how all of its cells are read."""
