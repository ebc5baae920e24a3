"""Mahalleyar: neighbourhood offices and formal minutes for a governorate's secretariat."""

from __future__ import annotations

__version__ = "0.1.0"
