"""The editor of minutes: its tabs, the live page beside them, closing, printing and versions."""
