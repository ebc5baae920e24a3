"""What a report leaves open: taken to an agenda, or followed up where an assignment takes it on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.agenda_request import AgendaRequest, RequestState
from desktop.domain.office import Office
from desktop.domain.report import Report, ReportPoint
from desktop.domain.resolution import Assignment, AssignmentState, FollowUp, Resolution
from desktop.errors import AssignmentClosedError, RecordMissingError
from desktop.schema.condition import Is, Not
from desktop.schema.diff import Edit
from desktop.schema.mending import tidied
from desktop.schema.record import Link, R, link_to
from desktop.services.titles import Titles
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

MOST = 200
"""How many assignments are offered."""


class Points:
    """Each deed is one unit of work."""

    def __init__(self, store: Store, vocabulary: Vocabulary, today: Callable[[], date]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._today = today

    def ask(self, report_id: str, body_id: str, subject: str) -> AgendaRequest:
        """Ask a body to speak of a report; the request and the item that is prepared from it lead back.

        Raises `RecordMissingError` where the report was deleted.
        """
        with self._store.work() as work:
            report = _present(work, Report, report_id)
            office = _present(work, Office, str(report.office)) if report.office else None
            asking = report.organisation or (office.lead or office.operator if office else None)
            request = AgendaRequest(
                body=Link(body_id),
                subject=subject,
                organisation=asking,
                requested_by=report.written_by or (office.manager if office else ""),
                requested_on=self._today(),
                report=link_to(report),
            )
            work.add(tidied(request))
            work.commit()
        return request

    def requests(self, report_id: str) -> tuple[AgendaRequest, ...]:
        """Return what was asked about a report, the latest first; what was withdrawn is not."""
        with self._store.view() as view:
            records = view.records(AgendaRequest)
            about = (Is("report", (report_id,)), Not(is_one("state", RequestState.WITHDRAWN)))
            return records.page(records.find(order_by="requested_on", descending=True, conditions=about))

    def assignments(self, point_id: str) -> tuple[tuple[str, str], ...]:
        """Return ``(id, words)`` of what may take a point on: open, of its agency where it names one."""
        with self._store.view() as view:
            point = _present(view, ReportPoint, point_id)
            records = view.records(Assignment)
            is_open = Not(is_one("state", AssignmentState.CLOSED, AssignmentState.DONE, AssignmentState.MOOT))
            own = [Is("organisation", (str(point.organisation),))] if point.organisation else []
            ids = records.find(order_by="id", descending=True, conditions=(is_open, *own))[:MOST]
            found = records.page(ids)
            resolutions = view.records(Resolution)
            said = {
                each.id: each.whole
                for each in resolutions.page(list({str(each.resolution) for each in found}))
            }
            called = Titles(view, self._vocabulary).of_links(found)
        return tuple(
            (
                each.id,
                ": ".join(
                    filter(None, (called.get(str(each.organisation), ""), said.get(str(each.resolution), "")))
                ),
            )
            for each in found
        )

    def resolution_of(self, assignment_id: str) -> str:
        """Return the resolution of an assignment; `RecordMissingError` where it was deleted."""
        with self._store.view() as view:
            return str(_present(view, Assignment, assignment_id).resolution)

    def follow(self, point_id: str, assignment_id: str) -> FollowUp:
        """Note a point as a step of following an assignment up, which it then leads to.

        Raises `RecordMissingError` where one of them was deleted, `AssignmentClosedError` for what is closed.
        """
        with self._store.work() as work:
            point = _present(work, ReportPoint, point_id)
            assignment = _present(work, Assignment, assignment_id)
            if assignment.state is AssignmentState.CLOSED:
                raise AssignmentClosedError
            step = FollowUp(assignment=link_to(assignment), followed_on=self._today(), words=point.words)
            work.add(tidied(step))
            opened = work.records(ReportPoint).open(point_id)
            work.save(Edit(opened, replace(opened.record, assignment=link_to(assignment))))
            work.commit()
        return step

    def settle(self, point_ids: Sequence[str], on: date | None = None) -> None:
        """Note that points are open no more, since a day or today."""
        self._settle(point_ids, on or self._today())

    def reopen(self, point_ids: Sequence[str]) -> None:
        """Let points be open again."""
        self._settle(point_ids, None)

    def _settle(self, point_ids: Sequence[str], day: date | None) -> None:
        with self._store.work() as work:
            for each in point_ids:
                _present(work, ReportPoint, each)
                opened = work.records(ReportPoint).open(each)
                work.save(Edit(opened, replace(opened.record, settled_on=day)))
            work.commit()


def _present(view: View, kind: type[R], record_id: str) -> R:
    records = view.records(kind)
    if not records.find(where={"id": record_id}):
        raise RecordMissingError(kind.__name__, record_id)
    return records.get(record_id)
