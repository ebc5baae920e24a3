"""Persian, Arabic and Latin digits."""

from __future__ import annotations

from desktop.persian.mapping import CharacterMap

_LATIN = "0123456789"
_PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
_ARABIC = "٠١٢٣٤٥٦٧٨٩"
_TO_LATIN = dict(zip(_PERSIAN + _ARABIC, _LATIN + _LATIN, strict=True))
_TO_PERSIAN = dict(zip(_LATIN + _ARABIC, _PERSIAN + _PERSIAN, strict=True))
_latin = CharacterMap(lambda character: _TO_LATIN.get(character, character))
_persian = CharacterMap(lambda character: _TO_PERSIAN.get(character, character))


def latin_digits(text: str) -> str:
    """Return ``text`` with its Persian and Arabic digits in ASCII, all else as it was."""
    return text if text.isascii() else _latin(text)


def persian_digits(text: str) -> str:
    """Return ``text`` with its ASCII and Arabic digits in Persian, all else as it was."""
    return _persian(text)
