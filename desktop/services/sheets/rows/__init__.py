"""Rows of a sheet: read, recognised, and planned beside what is stored."""
