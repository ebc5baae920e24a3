"""What is worked out once for each kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class _Made(dict[type[Any], T]):
    """Holds what was made, and makes what is missing."""

    def __init__(self, make: Callable[[type[Any]], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, kind: type[Any]) -> T:
        self[kind] = made = self._make(kind)
        return made


def once_for_each(make: Callable[[type[Any]], T]) -> Callable[[type[Any]], T]:
    """Return what gives for each kind what ``make`` gave for it the first time."""
    return _Made(make).__getitem__
