"""The list of counties with the standing of the body that each should have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.place import Place
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.persian.order import sort_key
from desktop.schema.condition import Is
from desktop.ui.lists.list_foot import ListFoot
from desktop.ui.lists.record_list import ListView, RecordList
from desktop.ui.lists.view_counts import ViewCounts
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop.services.counties import CountyStanding
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

NAME = "counties"
NONE = (Is("id", ()),)
RED, WITHOUT, VACANT, SILENT = "red", "without", "vacant", "silent"


class CountyList(RecordList):
    """Shows what `show_standings` was told; views are counted from that, not asked of the database."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        self._standings: dict[str, CountyStanding] = {}
        self._provinces = dict(desk.territory.provinces())
        self._by, self._down = "", False
        """The column that is no field by which the counties stand, if any, and whether it runs downwards."""
        heading = _headings()
        super().__init__(
            Place,
            desk.browse,
            desk.vocabulary,
            tools,
            name=NAME,
            columns=("name", *heading),
            views=[ListView(key, words, NONE) for key, words in _views().items()],
            fixed=NONE,
            hint=QCoreApplication.translate("CountyList", "Search a county"),
            extra=ExtraColumns(
                [ExtraColumn(key, words, _tones().get(key, {})) for key, words in heading.items()],
                self._cells,
            ),
        )

    def _build(self, columns: Sequence[str]) -> None:
        self.foot = ListFoot(self.tr("counties"))
        super()._build(columns)

    def show_standings(self, standings: Sequence[CountyStanding], silent_since: date) -> None:
        """Show these counties; ``silent_since`` is the day from which on a body must have met."""
        self._standings = {each.county.id: each for each in standings}
        found = {
            WITHOUT: [each for each in standings if each.body is None],
            VACANT: [each for each in standings if each.body and not each.is_complete],
            SILENT: [each for each in standings if each.body and not each.has_met_since(silent_since)],
        }
        found[RED] = [*found[WITHOUT], *found[SILENT]]
        self._fixed = _among(standings)
        self._views = {
            key: view._replace(conditions=_among(found[key]) if key in found else ())
            for key, view in self._views.items()
        }
        self._counts.deleteLater()
        conditions = {key: (*self._fixed, *view.conditions) for key, view in self._views.items()}
        self._counts = ViewCounts(Place, self._browse, conditions, self)
        self._counts.counted.connect(self.strip.set_count)
        self.reload()

    def standing(self, county: str) -> CountyStanding | None:
        """Return how a county stands."""
        return self._standings.get(county)

    def _sort(self, column: int) -> None:
        """Order by any column; what stands beside the fields is ordered here."""
        name = self.model.columns[column].name
        if name in _headings():
            self._by, self._down = name, self._by == name and not self._down
            self.ask(self.state)
            return
        self._by = ""
        super()._sort(column)

    def _read(self) -> Sequence[str] | None:
        ids = super()._read()
        if ids is None or not self._by:
            return ids
        keys = {each: self._key(self._standings[each]) for each in ids if each in self._standings}
        known = [each for each in ids if keys.get(each) is not None]
        rest = [each for each in ids if keys.get(each) is None]
        return (*sorted(known, key=lambda each: keys[each] or "", reverse=self._down), *rest)

    def _key(self, standing: CountyStanding) -> str | None:
        """Return what a county is ordered by; where there is nothing it comes last."""
        body = standing.body
        if self._by == "province":
            return sort_key(self._words(standing)["province"])
        if body is None:
            return None
        part = standing.filled / standing.places if standing.places else 0
        keys = {
            "formed": "",
            "formed_on": str(body.formed_on or ""),
            "decree": str(body.decree_on or body.decree),
            "composition": f"{part:.3f}",
            "last": str(standing.last or ""),
            "planned": str(standing.planned or ""),
        }
        return keys[self._by] if keys[self._by] or self._by == "formed" else None

    def _show_whole(self) -> None:
        super()._show_whole()
        if self._by:
            names = [column.name for column in self.model.columns]
            self.table.header.show_order(names.index(self._by), descending=self._down)

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {each: self._words(self._standings[each]) for each in ids if each in self._standings}

    def _words(self, standing: CountyStanding) -> dict[str, str]:
        said = _said()
        words = {
            "province": self._provinces.get(str(standing.county.parent), ""),
            "formed": said[WITHOUT],
        }
        if (body := standing.body) is None:
            return words
        composition = said["complete"]
        if not standing.places:
            composition = said["seatless"]
        elif not standing.is_complete:
            counts = (number_text(standing.filled), number_text(standing.places))
            composition = self.tr("{filled} of {places}").format(filled=counts[0], places=counts[1])
        return words | {
            "formed": said["several"] if standing.others else said["there"],
            "formed_on": _day(body.formed_on) or said["undated"],
            "decree": _decree(body.decree, body.decree_on),
            "composition": composition,
            "last": _day(standing.last) or said["never"],
            "planned": _day(standing.planned) or said["unplanned"],
        }


def _among(standings: Sequence[CountyStanding]) -> tuple[Is, ...]:
    return (Is("id", tuple(each.county.id for each in standings)),)


def _day(day: date | None) -> str:
    return day_text(day) if day else ""


def _decree(number: str, day: date | None) -> str:
    isolated = f"\u2068{persian_digits(number)}\u2069" if number else ""
    return " - ".join(filter(None, (isolated, _day(day))))


def _said() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        WITHOUT: translate("CountyList", "None"),
        "there": translate("CountyList", "Formed"),
        "several": translate("CountyList", "More than one"),
        "complete": translate("CountyList", "Complete"),
        "seatless": translate("CountyList", "No seats"),
        "never": translate("CountyList", "Has not met"),
        "undated": translate("CountyList", "Day not entered"),
        "unplanned": translate("CountyList", "Not planned"),
    }


def _tones() -> dict[str, dict[str, Tone]]:
    said = _said()
    return {
        "formed": {said[WITHOUT]: Tone.DANGER, said["there"]: Tone.OK, said["several"]: Tone.WARN},
        "composition": {said["complete"]: Tone.OK, said["seatless"]: Tone.WARN},
        "formed_on": {said["undated"]: Tone.NEUTRAL},
        "last": {said["never"]: Tone.WARN},
        "planned": {said["unplanned"]: Tone.NEUTRAL},
    }


def _headings() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "province": translate("CountyList", "Province"),
        "formed": translate("CountyList", "Body"),
        "formed_on": translate("CountyList", "Formed on"),
        "decree": translate("CountyList", "Decree"),
        "composition": translate("CountyList", "Composition"),
        "last": translate("CountyList", "Last session"),
        "planned": translate("CountyList", "Next session"),
    }


def _views() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        RED: translate("CountyList", "Red list"),
        WITHOUT: translate("CountyList", "Without the body"),
        SILENT: translate("CountyList", "Without a session"),
        VACANT: translate("CountyList", "Composition not complete"),
    }
