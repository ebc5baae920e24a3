"""The words of a paper, as a person who copies them gets them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from unicodedata import normalize

import pypdfium2

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_WORDS = re.compile(r"[\w\u200c\u064b-\u0655\u0670]+")


def by_pdfium(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def by_pdftotext(path):
    """Return what pdftotext reads, or None where it is not on this computer."""
    if not (program := shutil.which("pdftotext")):
        return None
    done = subprocess.run(
        [program, "-enc", "UTF-8", path, "-"], check=True, capture_output=True, encoding="utf-8"
    )
    return done.stdout


def words_of(text):
    """Return the words of a text as typed, half-spaces included; only direction marks are left aside."""
    return _WORDS.findall(_MARKS.sub("", normalize("NFC", text)))


def missing_words(wanted, text):
    """Return the words of the texts ``wanted`` that ``text`` does not hold as often."""
    typed = Counter(word for each in wanted for word in words_of(each))
    return sorted((typed - Counter(words_of(text))).elements())
