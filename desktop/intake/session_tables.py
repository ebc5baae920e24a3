"""Parts a page that is a table of resolutions into the minutes of each session that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.intake.clean import lines_of
from desktop.intake.columns import Column, column_of
from desktop.intake.facts import body_named_in
from desktop.intake.folding import fold
from desktop.intake.labels import Fact, fact_in
from desktop.intake.reading import TableKind
from desktop.intake.tables import table_in
from desktop.persian.digits import persian_digits
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.intake.reading import ReadTable

_LABELS = {
    Fact.BODY: "نام ستاد",
    Fact.TITLE: "عنوان جلسه",
    Fact.NUMBER: "شماره جلسه",
    Fact.DATE: "تاریخ جلسه",
    Fact.PLACE: "محل جلسه",
}
"""What is written of a session over its resolutions, in this order."""
_NAMING = (Fact.BODY, Fact.NUMBER, Fact.DATE)
_HEADINGS = {
    Fact.NUMBER: ("شماره جلسه", "شماره نشست", "شماره صورت جلسه", "جلسه", "نشست", "ش جلسه", "جلسه شماره"),
    Fact.DATE: (
        "تاریخ جلسه", "تاریخ نشست", "تاریخ برگزاری", "تاریخ برگزاری جلسه", "تاریخ صورت جلسه", "زمان جلسه",
        "تاریخ تشکیل جلسه", "تاریخ تصویب",
    ),
    Fact.BODY: (
        "نام ستاد", "ستاد", "نام کارگروه", "کارگروه", "نام شورا", "شورا", "نام کمیته", "کمیته", "نهاد",
        "مرجع تصویب", "مرجع تصویب کننده", "نام کمیسیون", "کمیسیون",
    ),
    Fact.PLACE: ("محل جلسه", "مکان جلسه", "محل برگزاری", "مکان برگزاری", "محل نشست"),
    Fact.TITLE: ("عنوان جلسه", "عنوان نشست", "نام جلسه", "موضوع جلسه"),
}  # fmt: skip
_FACT_OF = {squashed_key(name): fact for fact, names in _HEADINGS.items() for name in names}
_DAY, _ROW = squashed_key("تاریخ"), squashed_key("ردیف")
_EMPTY = frozenset({"", "-", "–", "—", "//", '"', "〃", "=", "ایضا", "″"})
"""A cell that says nothing, or that it says what the one above does."""

_Facts = dict[Fact, str]


def session_texts(text: str) -> tuple[str, ...]:
    """Return the minutes of each session that a table of resolutions names by number or day, as a text.

    None where ``text`` is no such table. A blank cell of a session, as of merged ones, goes on with the one
    above; what stands over the table may name the body.
    """
    table = table_in(text)
    if table is None or table.kind is not TableKind.RESOLUTIONS:
        return ()
    facts = _facts_of(table.heading)
    if not {Fact.NUMBER, Fact.DATE} & set(facts.values()):
        return ()
    body = _body_over(text)
    sessions: dict[tuple[str, ...], tuple[_Facts, list[tuple[str, ...]]]] = {}
    earlier: dict[tuple[Fact, str], _Facts] = {}
    above: _Facts = {}
    for row in table.rows:
        own = _session(row, facts)
        known = [earlier[name] for name in _names(own) if name in earlier]
        above = _following(own, [above, *known])
        earlier |= dict.fromkeys(_names(above), above)
        key = tuple(squashed_key(above.get(name, "")) for name in _NAMING)
        told, rows = sessions.setdefault(key, ({}, []))
        told.update({name: words for name, words in above.items() if name not in told})
        rows.append(row)
    if not any(number or day for _, number, day in sessions):
        return ()
    kept = _kept_columns(table, facts)
    return tuple(
        _text({Fact.BODY: body} | told, table.heading, rows, kept) for told, rows in sessions.values()
    )


def _facts_of(heading: Sequence[str]) -> dict[int, Fact]:
    """Return what each column says of the session; a plain «تاریخ» does so beside the deadlines."""
    facts: dict[int, Fact] = {}
    for place, cell in enumerate(heading):
        fact = _FACT_OF.get(squashed_key(cell))
        if fact and fact not in facts.values():
            facts[place] = fact
    others = [column_of(cell) for place, cell in enumerate(heading) if place not in facts]
    if Fact.DATE not in facts.values() and others.count(Column.DEADLINE) > 1:
        days = [place for place, cell in enumerate(heading) if squashed_key(cell) == _DAY]
        facts |= dict.fromkeys(days[:1], Fact.DATE)
    return facts


def _session(row: Sequence[str], facts: Mapping[int, Fact]) -> _Facts:
    """Return what a row says of its session; a cell of a number that says more is its title."""
    told: _Facts = {}
    for place, fact in facts.items():
        words = row[place].strip()
        if words not in _EMPTY:
            is_title = fact is Fact.NUMBER and len(words.split()) > 1 and Fact.TITLE not in facts.values()
            told |= {fact: words, Fact.TITLE: words} if is_title else {fact: words}
    return told


def _names(told: _Facts) -> list[tuple[Fact, str]]:
    return [(name, squashed_key(told[name])) for name in (Fact.NUMBER, Fact.DATE) if name in told]


def _following(told: _Facts, earlier: Sequence[_Facts]) -> _Facts:
    """Return what is said of a row's session: its own cells, and those of the first that agrees with them."""
    for one in earlier:
        named = {name for name in _NAMING if name in told}
        if all(squashed_key(told[name]) == squashed_key(one.get(name, "")) for name in named):
            return one | told
    above = earlier[0]
    return {Fact.BODY: above[Fact.BODY], **told} if Fact.BODY in above else told


def _body_over(text: str) -> str:
    """Return the body that a line beside the table names."""
    lines = [line.text for line in lines_of(text) if not line.cells]
    labelled = (fact[1] for line in lines if (fact := fact_in(line)) and fact[0] is Fact.BODY)
    return next(filter(None, (*labelled, *map(body_named_in, lines))), "")


def _kept_columns(table: ReadTable, facts: Mapping[int, Fact]) -> list[int]:
    """Return the columns that say something of the resolutions, without numbers that run over the page."""
    running = [str(number) for number in range(1, len(table.rows) + 1)]

    def is_running(place: int) -> bool:
        cells = [fold(row[place]).strip(" .-)") for row in table.rows]
        return squashed_key(table.heading[place]) == _ROW or cells == running

    return [place for place in range(len(table.heading)) if place not in facts and not is_running(place)]


def _text(told: _Facts, heading: Sequence[str], rows: Sequence[Sequence[str]], kept: Sequence[int]) -> str:
    titled = told.get(Fact.TITLE) == told.get(Fact.NUMBER)
    lines = [
        f"{label}: {told[fact]}"
        for fact, label in _LABELS.items()
        if told.get(fact) and not (titled and fact is Fact.NUMBER)
    ]
    cells = [[heading[place] for place in kept], *([row[place] for place in kept] for row in rows)]
    if not any(column_of(cell) is Column.NUMBER for cell in cells[0]):
        marks = ["ردیف", *(persian_digits(str(order)) for order in range(1, len(rows) + 1))]
        cells = [[mark, *row] for mark, row in zip(marks, cells, strict=True)]
    return "\n".join((*lines, "مصوبات:", *("\t".join(map(_plain, row)) for row in cells)))


def _plain(cell: str) -> str:
    return " ".join(cell.split())
