"""The formula by which minutes decide, as a pattern for a folded text."""

from __future__ import annotations

DECIDED = r"(?<!\w)(?:مقرر|مصوب) {0,2}(?:گردید|شد|گشت|می ?گردد|می ?شود|نمود)(?!\w)"
