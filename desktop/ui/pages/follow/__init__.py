"""Following up what was decided: the board, the table, the calendar and what is to be done today."""
