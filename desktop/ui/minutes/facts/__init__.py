"""The session itself: body, number, title, day, hours and place."""
