"""The keys of the groups in which the sections of an office stand."""

from __future__ import annotations

LIFE, TEAM, PAPERS, RESULTS, HISTORY = "life", "team", "papers", "results", "history"
