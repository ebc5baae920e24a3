"""What forms and pages are put together from."""
