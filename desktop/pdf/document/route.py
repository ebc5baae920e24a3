"""Names the two ways in which Persian text reaches the paper."""

from __future__ import annotations

from enum import Enum
from importlib.util import find_spec


class Route(Enum):
    """Two ways: shaped by the font's own rules, or in presentation forms where HarfBuzz cannot load."""

    HARFBUZZ = "harfbuzz"
    PLAIN = "plain"


def best_route() -> Route:
    """Choose the finer route that this computer can go."""
    if find_spec("uharfbuzz") is None:
        return Route.PLAIN
    try:
        import uharfbuzz  # noqa: F401  (its library may refuse to load on an old system)
    except ImportError:
        return Route.PLAIN
    return Route.HARFBUZZ
