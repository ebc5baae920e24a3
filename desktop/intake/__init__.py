"""Old minutes in: a text becomes a reading and its questions."""
