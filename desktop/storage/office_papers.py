"""Papers, certificates, powers, exit steps and answers of offices, as they are asked for their days."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


class OfficeRow(NamedTuple):
    """An office with the days that its papers are due by; days are ISO texts."""

    id: str
    name: str
    kind: str | None
    state: str
    active_since: str | None
    state_since: str | None
    handover_due_on: str | None
    place: str


class PaperRow(NamedTuple):
    """One version of a paper of an office that is not closed."""

    id: str
    office: str
    kind: str
    name: str
    number: str
    version: int
    state: str
    state_since: str | None
    due_on: str | None
    until: str | None
    county_request: str | None
    province_request: str | None


class TermRow(NamedTuple):
    """What ends on a day; ``words`` say what it is, where it says so itself."""

    id: str
    office: str
    name: str
    words: str
    until: str


class DayRow(NamedTuple):
    """Something of an office with a day by which it is to be done."""

    id: str
    office: str
    name: str
    words: str
    about: str
    day: str


_BELOW = """(WITH RECURSIVE below(id) AS
    (SELECT :place UNION SELECT place.id FROM place JOIN below ON place.parent = below.id
        AND place.deleted = 0)
    SELECT id FROM below)"""
_ALL = "o.deleted = 0 AND o.state <> 'closed'"
_THERE = f"""{_ALL} AND (o.place IN {_BELOW}
    OR o.place IS NULL AND o.id IN (SELECT l.owner FROM neighbourhood n
        JOIN office_neighbourhoods l ON l.target = n.id WHERE n.place IN {_BELOW}))"""
_ONE = f"{_ALL} AND o.id = :office"
_OFFICES = """SELECT o.id, o.name, o.kind, o.state, o.active_since, o.state_since, o.handover_due_on,
    coalesce(p.name, '') FROM office o LEFT JOIN place p ON p.id = o.place
    WHERE {there} ORDER BY o.name_sort, o.id"""
_PAPERS = """SELECT d.id, d.office, d.kind, d.name, d.number, coalesce(d.version, 0), d.state, d.state_since,
    d.due_on, d.until, d.county_request, d.province_request
    FROM office_document d JOIN office o ON o.id = d.office WHERE d.deleted = 0 AND {there}"""
_OPERATED = """(SELECT o.{holder} AS holder, min(o.id) AS office FROM office o
    WHERE {{there}} AND o.state <> 'handed_over' AND o.{holder} IS NOT NULL GROUP BY o.{holder})"""
_QUALIFICATIONS = f"""SELECT q.id, coalesce(w.office, v.office, ''),
    coalesce(g.name, trim(h.given_name || ' ' || h.family_name), ''), coalesce(q.kind, ''), q.until
    FROM (SELECT id, kind, operator, operator_person, max(coalesce(until, '9999')) AS until
        FROM qualification WHERE deleted = 0 GROUP BY kind, operator, operator_person) q
    LEFT JOIN organisation g ON g.id = q.operator LEFT JOIN person h ON h.id = q.operator_person
    LEFT JOIN {_OPERATED.format(holder="operator")} w ON w.holder = q.operator
    LEFT JOIN {_OPERATED.format(holder="operator_person")} v ON v.holder = q.operator_person
    WHERE q.until <= :until AND (coalesce(w.office, v.office) IS NOT NULL
        OR :place = '' AND q.until >= :today)"""
_OF_OFFICES = """SELECT o.id, o.id, o.name, o.qualification_number, o.qualified_until FROM office o
    WHERE o.qualified_until <= :until AND o.state <> 'handed_over' AND {there}"""
_DELEGATIONS = """SELECT d.id, d.office, o.name, d.power, d.until
    FROM (SELECT id, office, power, max(coalesce(until, '9999')) AS until
        FROM delegation WHERE deleted = 0 GROUP BY office, agency, power) d
    JOIN office o ON o.id = d.office WHERE d.until <= :until AND {there}"""
_EXIT_STEPS = """SELECT e.id, e.office, o.name, e.words, coalesce(e.agency, ''), e.due_on FROM exit_step e
    JOIN office o ON o.id = e.office WHERE e.deleted = 0 AND e.due_on <= :until AND e.done_on IS NULL
    AND coalesce(e.percent, 0) < 100 AND {there}"""
_ANSWERS = """SELECT v.id, v.office, o.name, substr(v.findings, 1, :length), coalesce(v.organisation, ''),
    v.answer_due_on FROM supervision_visit v JOIN office o ON o.id = v.office
    WHERE v.deleted = 0 AND v.answer_due_on <= :until AND v.answered_on IS NULL AND {there}"""
_HANDOVERS = """SELECT o.id, o.id, o.name, '', coalesce(o.lead, ''), o.handover_due_on FROM office o
    WHERE o.handover_due_on <= :until AND o.state <> 'handed_over' AND {there}"""
_ELSEWHERE = """SELECT o.id, 'needs_assessment' FROM office o WHERE {there} AND o.id IN (SELECT office
        FROM office_step WHERE deleted = 0 AND kind = 'assessed' AND undone_on IS NULL)
    UNION ALL SELECT o.id, 'exit_plan' FROM office o WHERE {there}
    AND o.id IN (SELECT office FROM exit_step WHERE deleted = 0)
    UNION ALL SELECT o.id, 'service_description' FROM office o WHERE {there} AND o.kind IN (SELECT office_kind
        FROM guideline WHERE deleted = 0 AND kind = 'service_description')"""
_LENGTH = 300


class OfficePapers:
    """Reads them of offices in a place or below it, of one office, or of all that are not closed.

    An office lies where it says, else where its neighbourhoods do. What was renewed is not told.
    """

    def __init__(self, connection: Connection, today: str, place: str = "", office: str = "") -> None:
        self._ask = connection.exec_driver_sql
        self._values = {"today": today, "place": place, "office": office, "length": _LENGTH}
        self._there = _ONE if office else _THERE if place else _ALL

    def offices(self) -> list[OfficeRow]:
        """Return the offices in the order of their names."""
        return [OfficeRow(*row) for row in self._rows(_OFFICES)]

    def papers(self) -> list[PaperRow]:
        """Return all versions, in no order."""
        return [PaperRow(*row) for row in self._rows(_PAPERS)]

    def told_elsewhere(self) -> frozenset[tuple[str, str]]:
        """Return office and kind of what is told by a step, an exit plan or an agreed model instead."""
        return frozenset((row[0], row[1]) for row in self._rows(_ELSEWHERE))

    def qualifications(self, until: str) -> list[TermRow]:
        """Return the certificates that end up to a day; ``name`` is the holder, ``words`` the kind.

        Those that are over are told only of holders who operate an office, which is named.
        """
        return [TermRow(*row) for row in self._rows(_QUALIFICATIONS, until)]

    def own_certificates(self, until: str) -> list[TermRow]:
        """Return the certificates that are written at offices themselves."""
        return [TermRow(*row) for row in self._rows(_OF_OFFICES, until)]

    def delegations(self, until: str) -> list[TermRow]:
        """Return the powers that end up to a day."""
        return [TermRow(*row) for row in self._rows(_DELEGATIONS, until)]

    def exit_steps(self, until: str) -> list[DayRow]:
        """Return the steps of exit plans that are due and not done; ``about`` is an agency."""
        return [DayRow(*row) for row in self._rows(_EXIT_STEPS, until)]

    def answers(self, until: str) -> list[DayRow]:
        """Return the visits whose answer is due; ``about`` is who visited."""
        return [DayRow(*row) for row in self._rows(_ANSWERS, until)]

    def handovers(self, until: str) -> list[DayRow]:
        """Return the offices that are to be handed over up to a day; ``about`` leads them."""
        return [DayRow(*row) for row in self._rows(_HANDOVERS, until)]

    def _rows(self, statement: str, until: str = "") -> Sequence[Any]:
        asked = statement.format(there=self._there)
        return self._ask(asked, self._values | {"until": until}).fetchall()
