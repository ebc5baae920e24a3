"""Sessions before they are held: the calendar, planning, preparing, inviting, and what was asked for."""
