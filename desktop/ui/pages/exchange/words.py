"""How rows, imports and what is left of them are spoken of."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.digits import persian_digits
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.services.sheets.passed_rows import NoRecord
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop.schema.record import Record
    from desktop.services.sheets.passed_rows import PassedRows
    from desktop.services.sheets.plan_words import NearName, RowWords
    from desktop.services.sheets.report_rows import Lack
    from desktop.services.sheets.undo_import import Undone

TONES = {
    RowOutcome.NEW: Tone.OK,
    RowOutcome.CHANGED: Tone.INFO,
    RowOutcome.SPELLING: Tone.INFO,
    RowOutcome.UNCHANGED: Tone.NEUTRAL,
    RowOutcome.REPEATED: Tone.WARN,
    RowOutcome.CONFLICT: Tone.WARN,
    RowOutcome.FINAL: Tone.WARN,
    RowOutcome.REJECTED: Tone.DANGER,
}
_LISTED = 5
"""How many names are said before «و ۳ مورد دیگر»."""
_MADE_LISTED = 12
"""How many of what is made are said in the question, a line each."""
_LONGEST = 60
"""Letters of a value that are shown in a line."""


def outcome_words(outcome: RowOutcome) -> str:
    """Return what saving a row does, in a word."""
    match outcome:
        case RowOutcome.NEW:
            return QCoreApplication.translate("Exchange", "New")
        case RowOutcome.CHANGED:
            return QCoreApplication.translate("Exchange", "Changes")
        case RowOutcome.SPELLING:
            return QCoreApplication.translate("Exchange", "Spelling only")
        case RowOutcome.UNCHANGED:
            return QCoreApplication.translate("Exchange", "No change")
        case RowOutcome.REPEATED:
            return QCoreApplication.translate("Exchange", "Twice in the sheet")
        case RowOutcome.CONFLICT:
            return QCoreApplication.translate("Exchange", "Conflict")
        case RowOutcome.FINAL:
            return QCoreApplication.translate("Exchange", "Final minutes")
    return QCoreApplication.translate("Exchange", "Error")


def register_words(kind: type[Record]) -> str:
    """Return what the register of a kind of record is called, as in the navigation."""
    names = {
        "Office": QCoreApplication.translate("Exchange", "Facilitation offices"),
        "Neighbourhood": QCoreApplication.translate("Exchange", "Target neighbourhoods"),
        "Organisation": QCoreApplication.translate("Exchange", "Organisations and associations"),
        "Person": QCoreApplication.translate("Exchange", "People"),
        "Body": QCoreApplication.translate("Exchange", "Headquarters and working groups"),
        "Place": QCoreApplication.translate("Exchange", "Places of the country"),
        "Session": QCoreApplication.translate("Exchange", "Sessions"),
        "Resolution": QCoreApplication.translate("Exchange", "Resolutions"),
        "Appointment": QCoreApplication.translate("Exchange", "Positions of people"),
        "Seat": QCoreApplication.translate("Exchange", "Seats of bodies"),
        "SeatHolder": QCoreApplication.translate("Exchange", "Holders of seats"),
        "AgendaItem": QCoreApplication.translate("Exchange", "Items of agendas"),
        "Attendance": QCoreApplication.translate("Exchange", "Attendance"),
        "Statement": QCoreApplication.translate("Exchange", "Statements"),
        "Citation": QCoreApplication.translate("Exchange", "Legal references"),
        "Assignment": QCoreApplication.translate("Exchange", "Assignments"),
        "FollowUp": QCoreApplication.translate("Exchange", "Follow-ups"),
    }
    return names.get(kind.__name__, kind.__name__)


def isolated(words: str) -> str:
    """Return words, such as the name of a file, that do not disturb the order of those around them."""
    return f"\u2068{words}\u2069"


def change_words(label: str, old: str, new: str) -> str:
    """Return one changed field in a line, old to new as one reads."""
    shown = [isolated(" ".join(each.split())[:_LONGEST] or "—") for each in (old, new)]
    return f"{label}: {shown[0]} ← {shown[1]}"


def sentence(row: RowWords, labels: dict[str, str]) -> str:
    """Return what is to be said of a row in one line: what is wrong, remarked on, changed, or made."""
    if row.problems:
        said = [f"{labels.get(field, '')}: {words}" for field, words in row.problems.items()]
    elif row.conflicts:
        said = [change_words(each.label, each.register, each.workbook) for each in row.conflicts]
    elif row.notes:
        said = [f"{label}: {words}" for label, words in row.notes]
    elif row.changes:
        said = [change_words(*each) for each in row.changes]
    else:
        said = [made_words(row.made)] if row.made else []
    return " · ".join(said)


def made_words(made: Sequence[tuple[str, str]]) -> str:
    """Return what will be made on the way, the first by name."""
    words = QCoreApplication.translate("Exchange", "{names} will be made on the way.")
    return words.format(names=listed([f"{kind} «{isolated(title)}»" for kind, title in made]))


def passed_words(passed: Sequence[PassedRows]) -> str:
    """Return which rows are no records, and what they are."""
    words = QCoreApplication.translate("Exchange", "Rows that are no records are left out: {rows}.")
    return words.format(rows=listed([_passed(each) for each in passed]))


def _passed(rows: PassedRows) -> str:
    """Return one of them as «ردیف ۱۹ (جمع)»."""
    if rows.first == rows.last:
        where = QCoreApplication.translate("Exchange", "row {row} ({what})")
    else:
        where = QCoreApplication.translate("Exchange", "rows {row} to {last} ({what})")
    what = f"«{isolated(rows.text)}»"
    match rows.why:
        case NoRecord.HEAD_AGAIN:
            what = QCoreApplication.translate("Exchange", "the headings again")
        case NoRecord.TOTALS:
            what = QCoreApplication.translate("Exchange", "totals")
        case NoRecord.OTHER_TABLE:
            what = QCoreApplication.translate("Exchange", "another table: put it on a sheet of its own")
    first, last = (persian_digits(str(number)) for number in (rows.first, rows.last))
    return where.format(row=first, last=last, what=what)


def counted_kinds(made: Sequence[tuple[str, str]]) -> str:
    """Return how many of each kind will be made: «۳ دستگاه و ۲ شخص»."""
    counts = Counter(kind for kind, _ in made)
    return join_words([f"{number_text(count)} {kind}" for kind, count in counts.items()])


def mended_words(cell: str) -> str:
    """Return what stands in the cell of a value that was read in another way."""
    words = QCoreApplication.translate("Exchange", "In the workbook: {cell}")
    return words.format(cell=isolated(cell))


def near_words(near: NearName) -> str:
    """Return what is typed, and the stored name that may have been meant."""
    words = QCoreApplication.translate("Exchange", "“{typed}” may be “{stored}”.")
    return words.format(typed=isolated(near.typed), stored=isolated(near.stored))


def listed_made(made: Sequence[tuple[str, str]], near: Sequence[NearName] = ()) -> str:
    """Return what will be made, a line each, what is ``near`` a stored name first; the rest as a count."""
    stored = {each.typed: each.stored for each in near}
    maybe = QCoreApplication.translate("Exchange", "{name}, or “{stored}”?")
    lines = []
    for kind, title in sorted(made, key=lambda one: one[1] not in stored)[:_MADE_LISTED]:
        name = f"{kind} «{isolated(title)}»"
        lines.append(maybe.format(name=name, stored=isolated(stored[title])) if title in stored else name)
    if more := len(made) - len(lines):
        words = QCoreApplication.translate("Exchange", "{count} others")
        lines.append(words.format(count=number_text(more)))
    return "\n".join(lines)


def listed(names: Sequence[str], most: int = _LISTED) -> str:
    """Return names in one phrase, the rest as a count."""
    if len(names) <= most:
        return join_words(names)
    more = QCoreApplication.translate("Exchange", "{count} others")
    return join_words([*names[:most], more.format(count=number_text(len(names) - most))])


def undone_words(undone: Undone) -> str:
    """Return what undoing an import did, in a sentence."""
    parts = []
    if undone.binned:
        words = QCoreApplication.translate("Exchange", "{count} records went to the bin")
        parts.append(words.format(count=number_text(undone.binned)))
    if undone.returned:
        words = QCoreApplication.translate("Exchange", "{count} records are again as they were")
        parts.append(words.format(count=number_text(undone.returned)))
    if not parts:
        return QCoreApplication.translate("Exchange", "There was nothing to take back.")
    return QCoreApplication.translate("Exchange", "{what}.").format(what=join_words(parts))


def saved_words(counts: Mapping[RowOutcome, int]) -> str:
    """Return how many rows an import stored, in a sentence; what is none is not said."""
    new, changed = counts[RowOutcome.NEW], counts[RowOutcome.CHANGED] + counts[RowOutcome.SPELLING]
    parts = []
    if new:
        parts.append(
            QCoreApplication.translate("Exchange", "{count} new rows").format(count=number_text(new))
        )
    if changed:
        words = QCoreApplication.translate("Exchange", "{count} changes")
        parts.append(words.format(count=number_text(changed)))
    return QCoreApplication.translate("Exchange", "{what} were saved.").format(what=join_words(parts))


def report_words(lacks: Collection[Lack]) -> str:
    """Return that rejected rows were written, and what the copy has not kept of the workbook."""
    said = {
        "password": QCoreApplication.translate("Exchange", "The copy has no password."),
        "macros": QCoreApplication.translate("Exchange", "The copy has no macros."),
        "look": QCoreApplication.translate("Exchange", "The copy has the values alone, not their look."),
        "good_rows": QCoreApplication.translate(
            "Exchange", "The file is large: the other rows are left out."
        ),
    }
    done = QCoreApplication.translate("Exchange", "The rejected rows were written, each with what is wrong.")
    names = {lack.value for lack in lacks}
    return " ".join((done, *(words for name, words in said.items() if name in names)))
