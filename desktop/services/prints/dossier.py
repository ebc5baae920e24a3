"""What the file says with which an office is handed over: all that belongs to it, and the minutes to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.handover import ExitStep, InventoryItem
from desktop.domain.law import LawArticle
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import OfficeDocument
from desktop.domain.office_step import OfficeStep
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Place
from desktop.pdf.papers.dossier import Dossier, DossierTable, Signing
from desktop.pdf.papers.minutes import Fact
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text, day_words
from desktop.persian.numbers import number_text
from desktop.schema.fields import Kind, field_named, fields_of
from desktop.schema.words import SEPARATOR
from desktop.services.offices.begun import municipality_of
from desktop.services.offices.handover import open_assignments, percent_of
from desktop.services.offices.office_files import files_of
from desktop.services.prints import dossier_words as words
from desktop.services.prints.confidential import called, confidential_ids
from desktop.services.prints.dossier_follow_ups import follow_up_rows
from desktop.services.prints.words import FIGURES, label_of, present, words_of
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.pdf.papers.look import Look
    from desktop.schema.fields import Field
    from desktop.schema.record import R, Record
    from desktop.services.prints.sources import Sources
    from desktop.storage.unit_of_work import View

_OWN_PART = ("name", "note", "parallel_reason", "parallel_resolution", "latitude", "longitude")
"""Fields that no receiver asks for, or that stand elsewhere."""
_LIFE = ("kind", "taken_on", "document", "resolution", "passed_over")
_STAFF = ("person", "post", "discipline", "is_manager", "is_local", "since", "until")
_THINGS = ("name", "code", "count", "unit", "condition", "worth", "owned_by")
_PAPERS = ("kind", "name", "version", "number", "state", "state_since", "until")
_EXIT = ("words", "agency", "due_on", "done_on", "percent")
_SHORT = FIGURES | {Kind.FLAG, Kind.CHOICE}


def dossier(sources: Sources, office_id: str) -> Dossier:
    """Return the file of an office; raise `RecordMissingError` where it is gone.

    Confidential resolutions are left out, and counted.
    """
    with sources.store.view() as view:
        office = present(view, Office, office_id)
        return _Told(view, sources, office).whole()


class _Told:
    """Says an office and all that belongs to it in the words of paper."""

    def __init__(self, view: View, sources: Sources, office: Office) -> None:
        self._view, self._vocabulary, self._office = view, sources.vocabulary, office
        self._look: Look = sources.office_look()
        self._today = sources.today()
        self._titles = Titles(view, sources.vocabulary)
        self._steps = _parts(view, ExitStep, office)
        self._things = _parts(view, InventoryItem, office)
        self._papers = _parts(view, OfficeDocument, office)
        today = self._today
        staff = _parts(view, OfficeMember, office)
        self._staff = [each for each in staff if each.until is None or each.until >= today]
        self._open = open_assignments(view, office.id)
        self._receiver = self._name(Organisation, self._receiver_id())

    def whole(self) -> Dossier:
        """Return the file."""
        files = files_of(self._view, self._office, self._vocabulary)
        open_rows, left_out = follow_up_rows(self._view, self._open, self._vocabulary, self._look)
        life = [each for each in _parts(self._view, OfficeStep, self._office) if not each.undone_on]
        life.sort(key=lambda each: str(each.taken_on))
        tables = (
            self._table(words.LIFE, life, _LIFE),
            self._table(words.STAFF, self._staff, _STAFF),
            self._inventory(),
            self._table(words.PAPERS, self._papers, _PAPERS),
            self._exit_plan(),
            _worded(words.OPEN, words.OPEN_HEADS, words.OPEN_CENTRED, open_rows),
            _worded(words.FILES, words.FILE_HEADS, (False, False), [(each.name, each.of) for each in files]),
        )
        return Dossier(
            name=self._office.title,
            look=self._look,
            date=self._digits(day_text(self._today)),
            receiver=words.RECEIVER.format(municipality=self._receiver) if self._receiver else "",
            counts=tuple(
                Fact(each.title, self._digits(words.COUNTED.format(count=number_text(len(each.rows)))))
                for each in tables[1:]
            ),
            facts=tuple(self._facts()),
            tables=tables,
            minutes=tuple(self._minutes()),
            signing=tuple(self._signing()),
            left_out=left_out,
        )

    def _facts(self) -> Iterator[Fact]:
        titles = self._titles.of_links([self._office])
        titles |= dict.fromkeys(confidential_ids(self._view, titles), called(self._vocabulary))
        for field in fields_of(Office):
            if field.name not in _OWN_PART:
                said = words_of(self._office, field, self._vocabulary, titles, self._look)
                if said:
                    yield Fact(self._vocabulary.field(Office, field).label, said)

    def _table(self, title: str, records: Sequence[Record], names: Sequence[str]) -> DossierTable:
        """Give the columns that say something of at least one of the records."""
        if not records:
            return DossierTable(title, (), (), ())
        kind = type(records[0])
        titles = self._titles.of_links(records)
        titles |= dict.fromkeys(confidential_ids(self._view, titles), called(self._vocabulary))
        fields = [field_named(kind, name) for name in names]
        columns = [
            (field, [words_of(each, field, self._vocabulary, titles, self._look) for each in records])
            for field in fields
        ]
        shown = [(field, cells) for field, cells in columns if any(cells)]
        return DossierTable(
            title,
            tuple(label_of(self._vocabulary, kind, field.name) for field, _ in shown),
            tuple(_is_short(field) for field, _ in shown),
            tuple(zip(*(cells for _, cells in shown), strict=True)),
        )

    def _inventory(self) -> DossierTable:
        table = self._table(words.THINGS, self._things, _THINGS)
        worth = sum(each.worth or 0 for each in self._things)
        head = label_of(self._vocabulary, InventoryItem, "worth")
        if not worth or head not in table.heads:
            return table
        total = self._digits(number_text(worth))
        return DossierTable(
            table.title,
            table.heads,
            table.centred,
            table.rows,
            total=total,
            totalled=table.heads.index(head),
        )

    def _exit_plan(self) -> DossierTable:
        table = self._table(words.EXIT, self._steps, _EXIT)
        come = self._digits(words.COME.format(percent=number_text(percent_of(self._steps))))
        return DossierTable(
            table.title, table.heads, table.centred, table.rows, note=come if self._steps else ""
        )

    def _minutes(self) -> Iterator[str]:
        """Yield the paragraphs of the handover minutes; what is not known yet is left to be written."""
        office = self._office
        over = office.state is OfficeState.HANDED_OVER
        place = self._name(Place, office.place)
        basis = self._name(LawArticle, office.handover_basis)
        number = office.state_document if over else ""
        yield words.HANDED.format(
            basis=words.BASIS.format(basis=basis) if basis else "",
            office=office.title,
            place=words.PLACE.format(place=place) if place else "",
            day=self._digits(day_words(office.state_since)) if over and office.state_since else words.BLANK,
            number=words.NUMBER.format(number=self._digits(persian_digits(number))) if number else "",
            municipality=self._receiver or words.BLANK,
        )
        counted = [len(self._things), len(self._papers), len(self._staff), len(self._open)]
        things, papers, staff, still_open = (self._digits(number_text(each)) for each in counted)
        if self._things:
            yield words.THINGS_GIVEN.format(things=things)
        if self._papers:
            yield words.PAPERS_GIVEN.format(papers=papers)
        if self._staff:
            yield words.STAFF_TOLD.format(staff=staff)
        if self._open:
            yield words.OPEN_TOLD.format(open=still_open)
        yield words.LED.format(municipality=self._receiver or words.BLANK)

    def _signing(self) -> Iterator[Signing]:
        office = self._office
        giver = self._name(Organisation, office.operator or office.establishing)
        person = office.manager or self._name(Person, office.operator_person)
        yield Signing(words.GIVER, person, giver)
        yield Signing(words.TAKER, "", self._receiver)
        yield Signing(words.WATCHER, "", self._name(Organisation, office.supervising))

    def _receiver_id(self) -> str | None:
        """Return who leads an office that was handed over, else the one municipality of its place."""
        if self._office.state is OfficeState.HANDED_OVER and self._office.lead:
            return self._office.lead
        return municipality_of(self._view, self._office) or self._office.lead

    def _name(self, kind: type[Record], record_id: str | None) -> str:
        found = self._view.records(kind).page([record_id] if record_id else [])
        return SEPARATOR.join(self._titles.of(found).values())

    def _digits(self, text: str) -> str:
        return self._look.digits(text)


def _parts(view: View, kind: type[R], office: Office) -> tuple[R, ...]:
    return view.records(kind).all(office=office.id)


def _worded(
    title: str, heads: tuple[str, ...], centred: tuple[bool, ...], rows: Sequence[tuple[str, ...]]
) -> DossierTable:
    return DossierTable(title, heads, centred, tuple(rows)) if rows else DossierTable(title, (), (), ())


def _is_short(field: Field) -> bool:
    return field.kind in _SHORT or field.code
