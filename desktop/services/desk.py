"""All jobs on one open file: what the window and the command work with."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.paths import PHRASES, SAMPLE
from desktop.services.moment import now
from desktop.services.register_desk import RegisterDesk
from desktop.storage.one_program import login_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack

    from desktop.services.agenda.agenda_desk import AgendaDesk
    from desktop.services.bodies import Bodies
    from desktop.services.care import Care
    from desktop.services.close_minutes import CloseMinutes
    from desktop.services.compositions import Compositions
    from desktop.services.counties import Counties
    from desktop.services.county_bodies import CountyBodies
    from desktop.services.exchange.exchange_desk import ExchangeDesk
    from desktop.services.figures.figures import Figures
    from desktop.services.manager.manager import Manager
    from desktop.services.minutes_desk import MinutesDesk
    from desktop.services.offices.offices_desk import OfficesDesk
    from desktop.services.past.office_history import OfficeHistory
    from desktop.services.read_minutes import ReadMinutes
    from desktop.services.readings.readings import Readings
    from desktop.services.reports.reports_desk import ReportsDesk
    from desktop.services.sample import Sample
    from desktop.services.sheets.export import ExportSheet
    from desktop.services.sheets.importing import ImportSheet
    from desktop.services.sheets.pasting import PasteSheet
    from desktop.services.sheets.plan_words import PlanWords
    from desktop.services.sheets.report_rows import ReportRows
    from desktop.services.sheets.undo_import import UndoImport
    from desktop.services.territory import Territory
    from desktop.services.waiting import Waiting
    from desktop.storage.backups import Backups
    from desktop.storage.database import Database
    from desktop.storage.store import Store
    from desktop.storage.tables import Tables


class Desk(RegisterDesk):
    """What a person can do while a file is open; each job is loaded and made when it is first asked for."""

    def __init__(
        self,
        database: Database,
        tables: Tables,
        store: Store,
        backups: Callable[[], Backups],
        stack: ExitStack,
    ) -> None:
        """Work in a file that is open; what must end before it ends with ``stack``."""
        self.folder = database.path.parent
        """Where the register lies."""
        super().__init__(store, login_name(), stack)
        self._database, self._tables, self._backups = database, tables, backups
        self.preferences.sign()

    @property
    def loaded(self) -> bool:
        """Whether everything answers at once; before that, lists and single records do."""
        return self._store.loaded

    def load(self) -> None:
        """Load what everything else needs."""
        self._store.load()

    @cached_property
    def offices(self) -> OfficesDesk:
        """The life of offices, where they are, their documents, and what they achieve."""
        from desktop.services.offices.offices_desk import OfficesDesk

        told = self.preferences
        return OfficesDesk(self._store, self.vocabulary, date.today, told.warning_days, told.target_kinds)

    @cached_property
    def bodies(self) -> Bodies:
        """Seats, holders and sessions of bodies."""
        from desktop.services.bodies import Bodies

        return Bodies(self._store, date.today)

    @cached_property
    def compositions(self) -> Compositions:
        """The compositions of bodies over time."""
        from desktop.services.compositions import Compositions

        return Compositions(self._store, date.today)

    @cached_property
    def counties(self) -> Counties:
        """Which county has which body."""
        from desktop.services.counties import Counties

        return Counties(self._store, date.today)

    @cached_property
    def county_bodies(self) -> CountyBodies:
        """Bodies for many counties at once."""
        from desktop.services.county_bodies import CountyBodies

        return CountyBodies(self._store)

    @cached_property
    def waiting(self) -> Waiting:
        """What waits for the person."""
        from desktop.services.waiting import Waiting

        return Waiting(self._store, self.vocabulary, date.today, self.preferences.warning_days)

    @cached_property
    def agenda(self) -> AgendaDesk:
        """Sessions before they are held: planned, prepared, asked for, and what stands in their way."""
        from desktop.services.agenda.agenda_desk import agenda_desk

        return agenda_desk(self._store, self.vocabulary, date.today, self.working_calendar.now)

    @cached_property
    def figures(self) -> Figures:
        """What bodies did in a period, counted."""
        from desktop.services.figures.figures import Figures

        return Figures(self._store, date.today)

    @cached_property
    def reports(self) -> ReportsDesk:
        """What offices and agencies report period by period."""
        from desktop.services.reports.reports_desk import ReportsDesk

        days = self.preferences.report_days
        return ReportsDesk(self._store, self.vocabulary, date.today, days)

    @cached_property
    def manager(self) -> Manager:
        """What a manager sees of a county or a province in a period."""
        from desktop.services.manager.manager import Manager

        return Manager(self._store, self.offices, self.reports, date.today)

    @cached_property
    def territory(self) -> Territory:
        """Provinces and their counties."""
        from desktop.services.territory import Territory

        return Territory(self._store)

    @cached_property
    def sample(self) -> Sample:
        """The sample province."""
        from desktop.services.sample import Sample

        return Sample(self._store, CATALOGUE, SAMPLE, date.today)

    @cached_property
    def care(self) -> Care:
        """Backups and the health of the file."""
        from desktop.services.care import Care

        second = self.preferences.backup_folder
        return Care(self._store, self._database, self._tables, self._backups(), now, second)

    @cached_property
    def minutes(self) -> MinutesDesk:
        """All that the editor of minutes works with."""
        from desktop.services.minutes_desk import minutes_desk

        papers = partial(getattr, self, "_papers")  # they take long to load, and not the window's time
        made = minutes_desk(self._store, papers, self._words, self.vocabulary, PHRASES, date.today, now)
        self._stack.callback(made.preview.close)
        return made

    @cached_property
    def close_minutes(self) -> CloseMinutes:
        """Closing and amending minutes."""
        from desktop.services.close_minutes import CloseMinutes

        return CloseMinutes(self._store, self._papers, self._words, date.today)

    @cached_property
    def read_minutes(self) -> ReadMinutes:
        """Old minutes in; its libraries take long to load."""
        from desktop.services.read_minutes import ReadMinutes

        return ReadMinutes(self._store)

    @cached_property
    def readings(self) -> Readings:
        """Old minutes that were read and are not saved yet, or were just saved."""
        from desktop.services.readings.readings import Readings

        return Readings(self._store, self.vocabulary, now)

    @cached_property
    def past(self) -> OfficeHistory:
        """Who did what and when, in the whole register."""
        from desktop.services.past.office_history import OfficeHistory

        return OfficeHistory(self._store, self.vocabulary)

    @cached_property
    def import_sheet(self) -> ImportSheet:
        """Workbooks in; its libraries take long to load."""
        from desktop.services.sheets.importing import ImportSheet

        return ImportSheet(self._store, CATALOGUE, self.vocabulary)

    @cached_property
    def paste_sheet(self) -> PasteSheet:
        """Rows that are pasted into lists."""
        from desktop.services.sheets.pasting import PasteSheet

        return PasteSheet(self._store, self.vocabulary)

    @cached_property
    def export_sheet(self) -> ExportSheet:
        """Workbooks out; its libraries take long to load."""
        from desktop.services.sheets.export import ExportSheet

        return ExportSheet(self._store, self.vocabulary)

    @cached_property
    def exchange(self) -> ExchangeDesk:
        """The exchange with other computers."""
        from desktop.services.exchange.exchange_desk import ExchangeDesk

        return ExchangeDesk(
            self._store,
            self.vocabulary,
            self._database.path,
            lambda: self._backups().make().path,
            lambda: self._papers,
            lambda: self._words,
        )

    @cached_property
    def report_rows(self) -> ReportRows:
        """Rejected rows back; its libraries take long to load."""
        from desktop.services.sheets.report_rows import ReportRows

        return ReportRows(self.vocabulary, self.plan_words)

    @cached_property
    def plan_words(self) -> PlanWords:
        """The plan of an import in words."""
        from desktop.services.sheets.plan_words import PlanWords

        return PlanWords(self._store, self.vocabulary)

    @cached_property
    def undo_import(self) -> UndoImport:
        """Taking an import back."""
        from desktop.services.sheets.undo_import import UndoImport

        return UndoImport(self._store, self.vocabulary, now)
