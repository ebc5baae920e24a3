"""From a value to what a clerk reads; one way for all screens, workbooks and papers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop.persian.clock import time_text
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.schema.fields import BLANK, Field, Form, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.schema.vocabulary import Vocabulary

_LATIN = re.compile("[A-Za-z]")
"""A code that has such letters keeps its Latin digits."""
COMMA = "،"
SEPARATOR = f"{COMMA} "


def show(field: Field, value: Any, vocabulary: Vocabulary, title: Callable[[str], str]) -> str:
    """Return ``value`` as text; ``title`` gives a linked record's name from its id."""
    if value in BLANK:
        return ""
    match field.kind:
        case Kind.TEXT | Kind.PASSAGE:
            return persian_digits(value) if field.code and not _LATIN.search(value) else str(value)
        case Kind.TEXTS:
            return _joined(value)
        case Kind.DAY:
            return day_text(value)
        case Kind.CHOICE:
            return vocabulary.choice(value).label
        case Kind.LINK:
            return title(value)
        case Kind.LINKS:
            return _joined([title(each) for each in value])
        case _:
            return _show_figure(field, value, vocabulary)


def _show_figure(field: Field, value: Any, vocabulary: Vocabulary) -> str:
    match field.kind:
        case Kind.MOMENT:
            return time_text(value)
        case Kind.FLAG:
            return vocabulary.flag(value=value).label
        case _:
            return persian_digits(str(value)) if field.form is Form.YEAR else number_text(value)


def _joined(texts: Sequence[str]) -> str:
    """Return a list such that it is read as the same one, also where a name has a comma in it."""
    if not any(COMMA in text for text in texts):
        return SEPARATOR.join(texts)
    return "؛ ".join(texts) if len(texts) > 1 else f"{texts[0]}؛"
