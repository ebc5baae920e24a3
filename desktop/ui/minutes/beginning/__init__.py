"""Beginning a session: its body and day, templates, and sessions like another."""
