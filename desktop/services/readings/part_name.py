"""How the parts of a reading are called, such as ``resolution 4 clause 2``."""

from __future__ import annotations

from typing import NamedTuple

RESOLUTION = "resolution"
LISTS = ("agenda", "present", "absent", "statement")
PASSAGES = ("summary", "closing")
FACTS = ("title", "body", "number", "date", "start", "end", "place", "organiser")


class PartName(NamedTuple):
    """A part by its kind and number, and a part of that; numbers of lists count from 1.

    Resolutions are called by their own number. ``inner`` is ``clause``, ``agency``, ``deadline``,
    ``citation`` or ``vote``.
    """

    kind: str
    number: int = 0
    inner: str = ""
    inner_number: int = 0

    @classmethod
    def of(cls, about: str) -> PartName:
        """Return what is called ``about``; what stands inside a clause is called as the clause."""
        words = about.split()
        numbers = [int(each) if each.isdecimal() else 0 for each in words]
        kind = words[0] if words else ""
        number, inner, inner_number = (*numbers[1:2], 0)[0], "".join(words[2:3]), (*numbers[3:4], 0)[0]
        return cls(kind, number, inner, inner_number)

    @property
    def about(self) -> str:
        """The name as questions have it."""
        words = [self.kind, str(self.number or ""), self.inner, str(self.inner_number or "")]
        return " ".join(filter(None, words))

    @property
    def owner(self) -> PartName:
        """The resolution, or the clause of one, in whose editor this part stands; else the part itself."""
        if self.kind == RESOLUTION and self.inner != "clause":
            return PartName(self.kind, self.number)
        return self
