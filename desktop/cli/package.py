"""What is said of an exchange package, a ``.mahalleyar`` file, that was given in place of NOUN."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDING = ".mahalleyar"
_OPTIONS_WITH_A_VALUE = ("--data",)


def package_among(words: Sequence[str]) -> str | None:
    """Return the package that stands where NOUN would; None where something else, or nothing, does."""
    ahead = iter(words)
    for word in ahead:
        if word in _OPTIONS_WITH_A_VALUE:
            next(ahead, None)
        elif not word.startswith("-"):
            return word if word.lower().endswith(ENDING) else None
    return None


def package_line(package: str) -> str:
    """Return the line that says what such a file is; nothing is read from it and nothing is changed."""
    return f"{package} is an exchange package of Mahalleyar; this version cannot read such packages yet"
