"""What the clerk is told of a paper before it goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from desktop.services.minutes_preview import Preview
    from desktop.services.prints.made_paper import MadePaper

MOST = 4
"""How many characters are named."""


def notes_on(paper: MadePaper) -> tuple[str, ...]:
    """Return a sentence on each thing that is not on the paper as somebody might expect."""
    damaged = (_damaged(paper.damaged_font),) if paper.damaged_font else ()
    left_out = (_left_out(paper.left_out),) if paper.left_out else ()
    return (*damaged, *left_out, *strange_words(paper))


def strange_words(paper: MadePaper | Preview, most: int = MOST) -> tuple[str, ...]:
    """Return a sentence on each character that the font of papers lacks, of many only on the first ones."""
    named = tuple(
        _strange(each.page, each.words, each.code, each.name, each.font) for each in paper.strange[:most]
    )
    if others := len(paper.strange) - len(named):
        words = QCoreApplication.translate("PaperDialog", "{count} more characters are not in the font.")
        return (*named, words.format(count=number_text(others)))
    return named


def _damaged(font: str) -> str:
    words = QCoreApplication.translate(
        "PaperDialog", "The font {font} cannot be used; the font of the program was taken in its place."
    )
    return words.format(font=f"\u2068{font}\u2069")


def _left_out(count: int) -> str:
    words = QCoreApplication.translate("PaperDialog", "{count} confidential resolutions are left out.")
    return words.format(count=number_text(count))


def _strange(page: int, words: str, code: str, name: str, font: str) -> str:
    if font:
        told = QCoreApplication.translate(
            "PaperDialog", "Page {page}, “{words}”: the character {code} was printed in {font}."
        )
    else:
        told = QCoreApplication.translate(
            "PaperDialog", "Page {page}, “{words}”: no font has the character {code}; its code was printed."
        )
    return told.format(
        page=number_text(page),
        words=f"\u2068{words}\u2069",
        code=f"\u2066{code if code == name else f'{code} {name}'}\u2069",
        font=f"\u2068{font}\u2069",
    )
