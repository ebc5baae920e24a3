"""Persian letters, digits, numbers, calendar, order and words; knows no record."""
