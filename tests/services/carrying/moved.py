"""What lies in folders before and after a move."""

from __future__ import annotations

from desktop.domain.office import Office

BOTH = {"دفتر نخست", "دفتر دوم"}
"""The names of the offices of the register that is moved."""


def there(folder):
    """Return everything in a folder, but the locks that a program leaves beside its database."""
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file() and each.suffix != ".lock"
    }


def names_in(program):
    with program.open(program.usual_file()) as desk:
        return set(desk.browse.titles(Office, desk.browse.ids(Office)).values())
