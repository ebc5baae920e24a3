from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.party import Honorific, Organisation, Person
from desktop.domain.resolution import (
    Assignment,
    Citation,
    DeadlineKind,
    Resolution,
)
from desktop.domain.session import Session
from desktop.pdf.papers.look import Look
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.prints.letter_files import Delivery
from desktop.services.prints.outgoing import Outgoing
from desktop.services.prints.prints import Prints
from desktop.services.prints.sources import Sources
from tests.services.prints.notice_samples import (
    COOPERATING,
    LAND,
    LIGHT,
    RESPONSIBLE,
    ROADS,
    RULE,
    SECRET,
    TOWN,
    WELFARE,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def sources(store, vocabulary):
    return Sources(store, vocabulary, Look, lambda: TODAY)


@pytest.fixture
def prints(sources, papers):
    return Prints(sources, papers)


@pytest.fixture
def agencies(put):
    found = {name: Organisation(name=name) for name in (TOWN, ROADS, WELFARE)}
    put(*found.values())
    return found


@pytest.fixture
def decided(put, agencies):
    """Return a maker of sessions: each resolution is its text, its parts and what else is said of it."""
    body = Body(name="ستاد بازآفرینی شهرستان نمونه", code="BZ")
    chair = Seat(body=link_to(body), role=SeatRole.CHAIR, post="فرماندار")
    person = Person(
        honorific=Honorific.MR, professional_title="مهندس", given_name="بهرام", family_name="پارسا"
    )
    put(body, chair, person, SeatHolder(seat=link_to(chair), person=link_to(person)))

    def decided(*resolutions):
        session = Session(body=link_to(body), held_on=date(2026, 11, 1))
        put(session)
        for order, (text, parts, *said) in enumerate(resolutions, start=1):
            made = Resolution(
                session=link_to(session), order=order, operative=text, **(said[0] if said else {})
            )
            put(made, Citation(resolution=link_to(made), order=1, words=f"مستند {text[:50]}"))
            for place, (name, role) in enumerate(parts, start=1):
                agency = name if isinstance(name, Organisation) else agencies[name]
                put(
                    Assignment(resolution=link_to(made), order=place, organisation=link_to(agency), role=role)
                )
        return session

    return decided


@pytest.fixture
def usual(decided, closing):
    """Return final minutes in which every kind of part occurs."""
    session = decided(
        (LIGHT, [(TOWN, RESPONSIBLE), (WELFARE, COOPERATING)], {"deadline_kind": DeadlineKind.NEXT_SESSION}),
        (LAND, [(ROADS, RESPONSIBLE), (TOWN, COOPERATING)]),
        (SECRET, [(WELFARE, RESPONSIBLE), (ROADS, COOPERATING)], {"is_confidential": True}),
        (RULE, []),
    )
    closing.finalise(session.id)
    return session


@pytest.fixture
def send(prints, tmp_path):
    def send(session, outgoing=None, way=Delivery.FOLDER, progress=None, **how):
        place = tmp_path / {Delivery.FOLDER: "letters", Delivery.ZIP: "l.zip"}.get(way, "l.pdf")
        given = outgoing or Outgoing("1405/45", sent_on=date(2026, 11, 22))
        return prints.send_notices(session.id, given, place, way, progress or NoProgress(), **how)

    return send
