"""Fonts: which one draws what, how letters join in it, and what of it goes into a document."""
