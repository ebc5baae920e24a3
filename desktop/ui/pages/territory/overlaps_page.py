"""Who does what in each neighbourhood, and where more than one office is active."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office import OfficeState
from desktop.domain.resolution import Resolution
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.services.figures.spans import Usual, usual
from desktop.ui.models.columns import ExtraColumn, ExtraColumns
from desktop.ui.page_action import PageAction
from desktop.ui.pages.territory.territory_page import TerritoryPage
from desktop.ui.pages.territory.told_list import ToldList
from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.services.offices.overlaps import OfficeThere, WhoDoesWhat
    from desktop.ui.places import Tools

OVERLAPPING, NOT_ALLOWED, EVER = "overlapping", "not_allowed", "ever"


class OverlapsPage(TerritoryPage):
    """One line for each neighbourhood with an office or an activity; Enter opens the neighbourhood."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("overlaps", "", desk, tools)
        self.set_title(self.tr("Overlaps, and who does what"))
        self._lines: dict[str, WhoDoesWhat] = {}
        self.period = Segments(
            [
                (EVER, self.tr("All time")),
                (Usual.SEASON.value, self.tr("This season")),
                (Usual.YEAR.value, self.tr("This year")),
                (Usual.LAST_YEAR.value, self.tr("Last year")),
            ]
        )
        self.period.setAccessibleName(self.tr("Period of activities"))
        self.period.choose(EVER)
        self.period.chosen.connect(self.reload)
        self.top.addWidget(FieldBox(self.tr("Period of activities"), self.period))
        self.overlapping, self.not_allowed = Chip(), Chip()
        for chip in (self.overlapping, self.not_allowed):
            self.head.addWidget(chip)
        views = {
            OVERLAPPING: self.tr("More than one office"),
            NOT_ALLOWED: self.tr("Not allowed by a resolution"),
        }
        extra = ExtraColumns(_columns(), self._cells)
        columns = ("name", "place", *(each.name for each in extra.columns[:-1]))  # programmes where asked for
        self.list = ToldList("overlaps", columns, views, desk, tools, self, extra)
        self.list.opened.connect(self.open_neighbourhood)
        self.column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def read(self) -> None:
        key = self.period.choice
        span = None if key == EVER else usual(Usual(key), self.desk.figures.today())
        lines = self.desk.offices.overlaps.of(self.scope.place, span)
        self._lines = {each.neighbourhood_id: each for each in lines}
        over = [each for each in lines if each.is_overlapping]
        bare = [each for each in over if not each.is_allowed]
        words = self.tr("Neighbourhoods with more than one active office: {count}")
        self.overlapping.say(words.format(count=number_text(len(over))), Tone.WARN if over else Tone.OK)
        words = self.tr("Without a reason and a resolution: {count}")
        self.not_allowed.say(words.format(count=number_text(len(bare))), Tone.DANGER if bare else Tone.OK)
        views = {OVERLAPPING: [each.neighbourhood_id for each in over]}
        views[NOT_ALLOWED] = [each.neighbourhood_id for each in bare]
        title = self.tr("Who does what in the neighbourhoods: {place}").format(place=self.scope.words)
        self.list.show_found(title, tuple(self._lines), views, self._empty())

    def arrive(self, destination: Destination) -> None:
        super().arrive(destination)
        if destination.view or destination.filters:
            self.list.choose_view(destination.view, destination.filters)

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.tools.icons,
            "map",
            self.tr("Nothing is done here yet"),
            self.tr("Neighbourhoods with an office, a service or an activity stand here."),
            PageAction(self.tr("Show the offices"), "building_multiple", self._show_offices, self),
        )

    def _show_offices(self) -> None:
        self.going.emit(Destination(page="offices"))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {each: self._words(self._lines[each]) for each in ids if each in self._lines}

    def _words(self, line: WhoDoesWhat) -> dict[str, str]:
        others = [each for each in line.offices if each.state is not OfficeState.ACTIVE]
        said = _said()
        allowed = ""
        if line.is_overlapping:
            allowed = said["allowed"] if line.is_allowed else said["not_allowed"]
        reasons = [self._reason(each) for each in line.active if each.reason or each.allowed_by]
        return {
            "active": join_words([self._called(each, line) for each in line.active]),
            "others": join_words([self._stated(each) for each in others]),
            "allowed": allowed,
            "reason": join_words(reasons) if line.is_overlapping else "",
            "agencies": join_words(
                [f"{name} ({number_text(count)})" for name, count in line.agencies.items()]
            ),
            "programmes": join_words(list(line.programmes)),
        }

    def _called(self, office: OfficeThere, line: WhoDoesWhat) -> str:
        """Return the name of an office, with what it is for where that is the question."""
        asked = office.kind if line.is_overlapping else None
        kind = self.desk.vocabulary.choice(asked).label if asked else ""
        return f"{office.office} ({kind})" if kind else office.office

    def _reason(self, office: OfficeThere) -> str:
        """Return why an office is allowed and by what; of a confidential resolution only that it is one."""
        words = self.desk.vocabulary.field(Resolution, field_named(Resolution, "is_confidential")).label
        by = words if office.is_confidential else office.allowed_by
        return "\u061b ".join(filter(None, (office.reason.rstrip(". "), by)))

    def _stated(self, office: OfficeThere) -> str:
        return f"{office.office} ({self.desk.vocabulary.choice(office.state).label})"

    @property
    def busy(self) -> bool:
        return self.list.busy

    def scenes(self) -> Iterator[str]:
        self.list.choose_view(OVERLAPPING)
        yield "overlapping"
        if self.list.ids:
            self.list.show_paper()
            yield "paper"
        self.list.choose_view("")


def _said() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "allowed": translate("OverlapsPage", "Allowed by resolution"),
        "not_allowed": translate("OverlapsPage", "Not allowed"),
    }


def _columns() -> tuple[ExtraColumn, ...]:
    translate = QCoreApplication.translate
    said = _said()
    tones = {said["allowed"]: Tone.INFO, said["not_allowed"]: Tone.DANGER}
    return (
        ExtraColumn("active", translate("OverlapsPage", "Active offices"), is_wide=True),
        ExtraColumn("allowed", translate("OverlapsPage", "Overlap"), tones),
        ExtraColumn("reason", translate("OverlapsPage", "Reason and resolution")),
        ExtraColumn("others", translate("OverlapsPage", "Other offices")),
        ExtraColumn("agencies", translate("OverlapsPage", "Agencies (services and activities)")),
        ExtraColumn("programmes", translate("OverlapsPage", "Programmes")),
    )
