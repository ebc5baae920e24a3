"""One spelling for every Persian text: as it is kept, and as it is searched."""

from __future__ import annotations

import re
import unicodedata

from desktop.persian.digits import latin_digits
from desktop.persian.mapping import CharacterMap

_LETTERS = {"ي": "ی", "ى": "ی", "ك": "ک"}
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_JUNK = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]",
)
_TIDY = re.compile(  # words without anything to mend, one space or half-space between them
    "(?:(?:[!-^`-~،؛؟ء-غف-قل-نهو\u064b-\u0669پچژکگۀی۰-۹«»–—]++[ \u200c]?)*+(?<![ \u200c]))?",
)
_ESCAPED_CONTROL = re.compile(r"_x00[01][0-9A-Fa-f]_")  # how Excel writes one inside a cell
_SPACES = re.compile("[ \u200c]{2,}")
_LINE_END = re.compile("_x000[Dd]_\r?\n?|\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINES = re.compile("\n{3,}")

# Letters that readers of Persian take for one another, besides those with a combining mark.
_ALIKE = {
    "آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ی", "ة": "ه", "ۀ": "ه",
    "ہ": "ه", "ۂ": "ه", "ۃ": "ه", "ە": "ه", "ھ": "ه", "ڪ": "ک", "ې": "ی", "ے": "ی", "ۓ": "ی",
    "ء": "", "ـ": "", "ٴ": "",
}  # fmt: skip


def _mended(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    if character.isspace():
        return " "
    if _PRESENTATION.match(character):
        letters = unicodedata.normalize("NFKC", character).strip()
        return "".join(_LETTERS.get(letter, letter) for letter in letters)
    return "" if _JUNK.match(character) else character


def _folded(character: str) -> str:
    """Return what is searched of one character; a space where it is no letter, digit or mark."""
    folded = []
    for typed in unicodedata.normalize("NFKC", _mended(character)).casefold():
        letter = latin_digits(_ALIKE.get(typed, typed))
        if letter.isalnum():
            folded.append(letter)
        elif letter and unicodedata.category(letter) not in {"Mn", "Me", "Mc", "Cf", "Cs"}:
            folded.append(" ")
    return "".join(folded)


_mend = CharacterMap(_mended)
_fold = CharacterMap(_folded)
_squash = CharacterMap(lambda character: _folded(character).replace(" ", ""))


def tidy(text: str) -> str:
    """Return ``text`` on one line as typed, but with Persian ye and kaf, single spaces and no invisible junk.

    Presentation forms become their letters. A half-space is never doubled, at an edge or beside a space.
    """
    if _TIDY.fullmatch(text):
        return text
    text = _mend(text)
    if "_x00" in text:
        text = _ESCAPED_CONTROL.sub(" ", text)
    if "  " in text or "\u200c" in text:
        text = _SPACES.sub(lambda found: " " if " " in found[0] else "\u200c", text)
    return text.strip(" \u200c")


def has_letters(text: str) -> bool:
    """Tell whether a text is more than figures and signs."""
    return any(map(str.isalpha, text))


def tidy_passage(text: str) -> str:
    """Return ``text`` tidied line by line, with at most one blank line in a row and none at the ends."""
    lines = "\n".join([tidy(line) for line in _LINE_END.split(text)])
    return _BLANK_LINES.sub("\n\n", lines).strip("\n")


def search_key(text: str) -> str:
    """Return the words of ``text`` as they are searched, joined by single spaces.

    Forms of alef, hamza and he, case, digits, harakat, tatweel and the half-space make no difference; what
    is no letter or digit parts words.
    """
    return " ".join(_fold(text).split())


def squashed_key(text: str) -> str:
    """Return the search key without spaces, so that «تسهیل گری» and «تسهیلگری» are one."""
    return _squash(text)


def squash_map(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the squashed key and, for each of its characters, the index in ``text`` it came from."""
    origins = [place for place, character in enumerate(text) for _ in _squash(character)]
    return _squash(text), tuple(origins)
