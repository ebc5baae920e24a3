"""Registers to workbooks, and workbooks to registers: planned, shown, saved and taken back."""
