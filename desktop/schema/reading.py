"""From what a clerk typed, or a cell of a workbook, to a value; the other half of `words`."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Context, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop.persian.clock import read_time, time_text
from desktop.persian.digits import latin_digits, persian_digits
from desktop.persian.jalali import MONTHS, DayError, DayReason, day_text, jalali_parts, read_day
from desktop.persian.jalali_calendar import FIRST_YEAR, LAST_YEAR
from desktop.persian.numbers import read_number
from desktop.persian.ordinals import cardinal
from desktop.persian.text import search_key, squashed_key, tidy, tidy_passage
from desktop.schema.fields import Field, Kind
from desktop.schema.problem import Reason
from desktop.schema.record import Link
from desktop.schema.words import COMMA, SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.schema.vocabulary import Vocabulary

_DAY_MINUTES = 24 * 60
_STRONGER = re.compile(r"[;؛\n]")  # where one of these parts a list, a comma may stand inside a name
_WITHIN_A_NAME = re.compile(r"(?<![0-9]) | (?![0-9])")
_FIGURES = Context(prec=15)
"""As many digits as Excel and a column of the database keep; what is beyond is noise, as in 0.1 + 0.2."""
_DAY_REASONS = {
    DayReason.AMBIGUOUS: Reason.AMBIGUOUS_DAY,
    DayReason.NO_YEAR: Reason.NO_YEAR,
    DayReason.WRONG_WEEKDAY: Reason.WRONG_WEEKDAY,
    DayReason.OUT_OF_RANGE: Reason.DAY_OUT_OF_RANGE,
}

AMBIGUOUS = ""
"""Stands in `Names` for the id of a name that two records have."""


def name_key(name: str) -> str:
    """Return what all spellings of a name have in common: its squashed key, but figures apart stay apart."""
    key = squashed_key(name)
    return key if key.isalpha() else _WITHIN_A_NAME.sub("", search_key(name))


def name_keys(name: str) -> tuple[str, ...]:
    """Return what a name is found by: its `name_key`, and the name as it is where lists would be parted."""
    key = name_key(name)
    return (key, name) if key and _STRONGER.search(name) else (key,) if key else ()


class UnreadableError(ValueError):
    """What was typed is no value of the field; ``reason`` and ``values`` say why."""

    def __init__(self, reason: Reason, **values: str) -> None:
        super().__init__(reason, values)
        self.reason = reason
        self.values = tuple(values.items())


def reader(
    field: Field,
    vocabulary: Vocabulary,
    names: Mapping[str, str] | None = None,
    make: Callable[[str], str | None] | None = None,
) -> Callable[[Any], Any]:
    """Return what turns a typed text, or a workbook's cell, into a value of ``field``.

    ``names`` finds a linked record by the `name_keys` of its title; ``make`` makes the one that a name is
    missing, where that is wanted. What is returned raises `UnreadableError` where there is no such value;
    an empty cell is the blank value.
    """
    match field.kind:
        case Kind.TEXT:
            return _read_code if field.code else _read_text
        case Kind.PASSAGE:
            return _read_passage
        case Kind.TEXTS:
            return listed
        case Kind.CHOICE:
            return _choice_reader(field, vocabulary)
        case Kind.FLAG:
            return _flag_reader(field, vocabulary)
        case Kind.LINK:
            return _link_reader(names or {}, make)
        case Kind.LINKS:
            return _links_reader(names or {}, make)
        case _:
            return lru_cache(4096, typed=True)(
                {
                    Kind.NUMBER: _read_whole,
                    Kind.MEASURE: _read_measure,
                    Kind.DAY: _read_day,
                    Kind.MOMENT: _read_moment,
                }[field.kind]
            )


def is_assumed(field: Field, raw: Any) -> bool:
    """Tell whether reading the day ``raw`` assumed something, such as the century of a two-digit year."""
    return field.kind is Kind.DAY and isinstance(raw, str) and bool(tidy(raw)) and bool(read_day(raw).assumed)


def _read_text(raw: Any) -> str:
    return tidy(raw if isinstance(raw, str) else _text_of(raw))


def _read_code(raw: Any) -> str:
    return latin_digits(_read_text(raw))


def _read_passage(raw: Any) -> str:
    return tidy_passage(raw if isinstance(raw, str) else _text_of(raw))


def listed(raw: Any) -> tuple[str, ...]:
    """Return the texts of a list that was typed into one cell, each once."""
    text = raw if isinstance(raw, str) else _text_of(raw)
    parts = _STRONGER.split(text) if _STRONGER.search(text) else text.split(COMMA)
    return tuple(dict.fromkeys(filter(None, (tidy(part).strip(SEPARATOR) for part in parts))))


def parts_of(typed: str) -> list[str]:
    """Return the `name_key` of each name in a typed list, in order; signs alone are no name."""
    return list(filter(None, map(name_key, listed(typed))))


def _text_of(raw: Any) -> str:
    """Return what a clerk sees in a cell that holds no text."""
    if raw is None:
        return ""
    if isinstance(raw, date):
        day = raw.date() if isinstance(raw, datetime) else raw
        return day_text(day) if _is_shown(day) else day.isoformat()
    if isinstance(raw, time):
        return time_text(raw)
    if isinstance(raw, float):
        return str(int(raw)) if raw.is_integer() else f"{raw:.15g}"
    return str(raw)


def _is_shown(day: date) -> bool:
    """Tell whether the Jalali calendar of the program has the day."""
    try:
        return FIRST_YEAR <= jalali_parts(day)[0] <= LAST_YEAR
    except DayError:
        return False


def _read_whole(raw: Any) -> int | None:
    found = _read_measure(raw)
    if found is not None and found != int(found):
        raise UnreadableError(Reason.NOT_A_NUMBER, typed=str(raw))
    return None if found is None else int(found)


def _read_measure(raw: Any) -> Decimal | None:
    if raw is None or isinstance(raw, bool | date | time):
        if raw is None:
            return None
        raise UnreadableError(Reason.NOT_A_NUMBER, typed=_text_of(raw))
    if isinstance(raw, int | float | Decimal):
        return _figure(raw, str(raw))
    if not (typed := tidy(raw)):
        return None
    try:
        return _figure(read_number(typed), typed)
    except ValueError:
        raise UnreadableError(Reason.NOT_A_NUMBER, typed=typed) from None


def _figure(found: float | Decimal, typed: str) -> Decimal:
    if not (figure := _FIGURES.create_decimal(str(found))).is_finite():
        raise UnreadableError(Reason.NOT_A_NUMBER, typed=typed)
    return figure.normalize()


def _read_day(raw: Any) -> date | None:
    if isinstance(raw, date):
        day = raw.date() if isinstance(raw, datetime) else raw
        if not _is_shown(day):
            raise UnreadableError(Reason.DAY_OUT_OF_RANGE, typed=persian_digits(day.isoformat()))
        return day
    if not (typed := _read_text(raw)):
        return None
    try:
        return read_day(typed).day
    except DayError as error:
        raise _unreadable_day(typed, error) from None


def _unreadable_day(typed: str, error: DayError) -> UnreadableError:
    shown = persian_digits(typed)
    if error.reason is DayReason.NO_SUCH_DAY and error.year and error.month and error.month_days:
        return UnreadableError(
            Reason.NO_SUCH_DAY,
            typed=shown,
            month=MONTHS[error.month - 1],
            year=persian_digits(str(error.year)),
            days=cardinal(error.month_days).replace(" و ", "\u200cو"),
        )
    return UnreadableError(_DAY_REASONS.get(error.reason, Reason.NOT_A_DAY), typed=shown)


def _read_moment(raw: Any) -> time | None:
    if raw is None or isinstance(raw, time):
        return None if raw is None else raw.replace(second=0, microsecond=0)
    if isinstance(raw, datetime):
        return raw.time().replace(second=0, microsecond=0)
    if isinstance(raw, float) and 0 <= raw < 1:  # a part of a day, as Excel keeps a time
        hour, minute = divmod(round(raw * _DAY_MINUTES) % _DAY_MINUTES, 60)
        return time(hour, minute)
    if not (typed := _read_text(raw)):
        return None
    try:
        return read_time(typed)
    except ValueError:
        raise UnreadableError(Reason.NOT_A_TIME, typed=typed) from None


def _choice_reader(field: Field, vocabulary: Vocabulary) -> Callable[[Any], Any]:
    by_key = vocabulary.choices_by_key(field)

    @lru_cache(1024, typed=True)
    def read(raw: Any) -> Any:
        typed = _read_text(raw)
        if not typed:
            return field.default
        if (found := by_key.get(squashed_key(typed))) is None:
            known = SEPARATOR.join(vocabulary.choice(each).label for each in field.choices or ())
            raise UnreadableError(Reason.NOT_A_CHOICE, typed=typed, known=known)
        return found

    return read


def _flag_reader(field: Field, vocabulary: Vocabulary) -> Callable[[Any], bool]:
    keys = {key: value for value in (True, False) for key in vocabulary.flag(value=value).keys}

    def read(raw: Any) -> bool:
        if isinstance(raw, bool):
            return raw
        if not (typed := _read_text(raw)):
            return bool(field.default)
        if (found := keys.get(squashed_key(typed))) is None:
            known = SEPARATOR.join(vocabulary.flag(value=each).label for each in (True, False))
            raise UnreadableError(Reason.NOT_A_CHOICE, typed=typed, known=known)
        return found

    return read


def _link_reader(names: Mapping[str, str], make: Callable[[str], str | None] | None) -> Callable[[Any], Any]:
    @lru_cache(4096, typed=True)
    def read(raw: Any) -> Any:
        typed = _read_text(raw)
        if not (key := name_key(typed)):  # a dash or dots stand for nothing
            return None
        found = names.get(key)
        if found is None and make:
            found = make(typed)
        if not found:
            reason = Reason.AMBIGUOUS_NAME if found == AMBIGUOUS else Reason.UNKNOWN_NAME
            raise UnreadableError(reason, typed=typed)
        return Link(found)

    return read


def _links_reader(
    names: Mapping[str, str], make: Callable[[str], str | None] | None
) -> Callable[[Any], tuple[Any, ...]]:
    one = _link_reader(names, make)

    def read(raw: Any) -> tuple[Any, ...]:
        typed = _read_text(raw)
        parts = (typed,) if _STRONGER.search(typed) and typed in names else listed(raw)
        return tuple(dict.fromkeys(link for part in parts if (link := one(part))))

    return read
