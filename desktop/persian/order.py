"""The order of Persian texts, as a key that a database compares byte by byte.

It is the primary order of ICU's ``fa``: spaces, punctuation, digits, the Persian alphabet, then Latin.
There «آ» stands before «ا», every hamza (ء أ إ ؤ ئ) between «ا» and «ب», «ة» with «ه».
"""

from __future__ import annotations

import re
import unicodedata

from desktop.persian.mapping import CharacterMap

# One place for each, with what counts as the same; ASCII weights keep the stored keys short.
_ALPHABET = (
    "آ اٱ ءأإؤئٲٳٵٶ ب پ تٺ ث ج چ ح خ د ذ ر ڕ ز ژ س ش ص ض ط ظ ع غ ف ڤ ق کكڪ گ ل ڵ م ن و ۆ هەہةۃۀۂھ یىيېێےۓ"
)
_SIGNS = "_ -‐‑‒–—−  ,،٫٬ ;؛ : !¡ ?؟¿ .…۔ '\"`´‘’“”«»‹› ( ) []{}⟨⟩ @* /\\"
_OTHER_SIGN = "/"
_WEIGHTS = (
    {sign: chr(0x21 + place) for place, signs in enumerate(_SIGNS.split()) for sign in signs}
    | {letter: chr(0x3A + place) for place, letters in enumerate(_ALPHABET.split()) for letter in letters}
    | {character: character for character in "0123456789abcdefghijklmnopqrstuvwxyz"}
)
_DIGITS = re.compile("[0-9]+")


def sort_key(text: str) -> str:
    """Return a key whose code points sort tidy texts in Persian order, runs of digits as numbers.

    The half-space, harakat, tatweel and case do not count; texts that differ in nothing else have one key.
    """
    return _DIGITS.sub(_number_key, _weigh(text))


def _number_key(found: re.Match[str]) -> str:
    """Return digits led by how many there are, which is written so that longer is greater."""
    digits = found[0].lstrip("0")
    nines, rest = divmod(len(digits), 9)
    return f"{'9' * nines}{rest}{digits}"


def _weights(character: str) -> str:
    parts = unicodedata.normalize("NFKC", character).casefold()
    return "".join(_WEIGHTS.get(part) or _uncommon_weights(part) for part in parts)


def _uncommon_weights(character: str) -> str:
    return "".join(_weight(part) for part in unicodedata.normalize("NFKD", character))


def _weight(character: str) -> str:
    if weight := _WEIGHTS.get(character):
        return weight
    if character.isspace():
        return " "
    match unicodedata.category(character)[0]:
        case "M" | "C":
            return ""
        case "L":
            return "" if character == "ـ" else character
        case "N" if (digit := unicodedata.decimal(character, None)) is not None:
            return str(digit)
        case _:
            return _OTHER_SIGN


_weigh = CharacterMap(_weights)
