"""Versions of final minutes side by side, and the scans of their signed papers."""
