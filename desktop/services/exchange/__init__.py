"""The exchange with other computers: packages out and in, what they bring, and what stays to be settled."""
