"""How many cells the merged ranges and links of a sheet cover: openpyxl makes an object for each of them."""

from __future__ import annotations

from openpyxl.utils.cell import range_boundaries

from desktop.excel.reading.stream import Stream

_WHOLE_SHEET = 1_048_576 * 16_384


class Areas(Stream):
    """Counts the cells under merged ranges and links in one pass."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = 0
        self._wide: set[str] = set()

    def name(self, prefix: str) -> None:
        """Learn the names of the elements that spread over a range."""
        self._wide = {f"{prefix}mergeCell", f"{prefix}hyperlink"}

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Add a range."""
        if name in self._wide:
            try:
                left, top, right, bottom = range_boundaries(attributes.get("ref", "A1"))
                self.cells += (right - left + 1) * (bottom - top + 1)
            except (TypeError, ValueError):  # whole columns, or no range at all
                self.cells += _WHOLE_SHEET

    def close(self, name: str) -> None:
        """Need nothing of an element's end."""
