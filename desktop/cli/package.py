"""What is done with an exchange package, a ``.mahalleyar`` file, that was given in place of NOUN."""

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


def as_preview(words: Sequence[str]) -> list[str]:
    """Return the words with a package in place of NOUN as those that tell what taking it in would do."""
    if (package := package_among(words)) is None:
        return list(words)
    place = list(words).index(package)
    return [*words[:place], "exchange", "preview", *words[place:]]
