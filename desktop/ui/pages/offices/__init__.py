"""The page of offices: its register, and the sections of an office."""
