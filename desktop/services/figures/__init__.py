"""Figures that officials are asked for: what bodies did in a period."""
