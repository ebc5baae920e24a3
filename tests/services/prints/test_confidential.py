"""No paper about something else says what a confidential resolution says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.office import Office
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.prints.confidential import FOLLOW_UP
from desktop.services.prints.list_paper import ShownList
from tests.services.prints.notice_samples import COOPERATING, LIGHT, RESPONSIBLE, ROADS, SECRET, TOWN


@pytest.fixture
def told(decided):
    """Return a session, not yet final, of which one resolution is confidential."""
    return decided(
        (LIGHT, [(TOWN, RESPONSIBLE)]),
        (SECRET, [(TOWN, RESPONSIBLE), (ROADS, COOPERATING)], {"is_confidential": True}),
    )


@pytest.fixture
def secret(told, all_of):
    return next(each for each in all_of(Resolution) if each.is_confidential)


@pytest.fixture
def founded(put, secret):
    office = Office(name="دفتر آبشار", state_resolution=link_to(secret), state_since=date(2026, 1, 1))
    put(office)
    return office


@pytest.fixture
def listed(prints, browse):
    def listed(kind, *names, ids=None):
        columns = [(name, name) for name in names]
        shown = ShownList(
            kind, "فهرست", ids or browse.ids(kind), columns, lambda some: browse.page(kind, some)
        )
        return prints.list_paper(shown, NoProgress())

    return listed


def test_the_list_on_the_screen_leaves_it_out_and_says_so(listed, told):
    paper = listed(Resolution, "operative", "session")
    assert SECRET not in repr(paper)
    assert [row[0] for row in paper.rows] == [LIGHT]
    assert [(each.label, each.value) for each in paper.facts] == [
        ("شمار", "۱ مصوبه"),
        ("محرمانه", "۱ مصوبه در این فهرست نیامده است."),
    ]


def test_a_list_of_nothing_else_is_empty(listed, secret):
    paper = listed(Resolution, "operative", ids=[secret.id])
    assert paper.rows == ()
    assert paper.facts[-1].label == "محرمانه"


def test_another_record_says_only_that_there_is_one(listed, prints, founded):
    assert listed(Office, "name", "state_resolution").rows == (("دفتر آبشار", "محرمانه"),)
    card = prints.office_card(founded.id)
    assert SECRET not in repr(card)
    assert [each.value for each in card.facts if each.value == "محرمانه"] == ["محرمانه"]


def test_it_stays_so_when_it_lies_in_the_bin(listed, founded, secret, editing, browse):
    editing.delete(browse.open(Resolution, secret.id))
    assert SECRET not in repr(listed(Office, "name", "state_resolution"))


def test_no_paper_of_the_session_to_others_says_it(prints, told, closing, body, all_of):
    closing.finalise(told.id)
    [notice] = [each for each in prints.notices(told.id) if not each.sent.classification] or [None]
    assert notice is None  # the town's letter is confidential as a whole, the helper gets none
    papers = (prints.outstanding(), prints.book(str(told.body), 1405), prints.session_cover(told.id))
    papers += (prints.invitation(told.id), prints.attendance_sheet(told.id))
    assert [type(each).__name__ for each in papers if SECRET in repr(each)] == []
    assert prints.outstanding().left_out == 1
    assert prints.book(str(told.body), 1405).notes[-1].startswith("۱ مصوبهٔ محرمانه")


def test_what_became_confidential_by_an_amendment_is_left_out_too(prints, decided, closing, all_of, edit_of):
    session = decided((SECRET, [(TOWN, RESPONSIBLE), (ROADS, COOPERATING)]))
    closing.finalise(session.id)
    [resolution] = all_of(Resolution)
    closing.amend(session.id, "محرمانه شد", [edit_of(resolution, is_confidential=True)])
    assert [each.sent.copies for each in prints.notices(session.id)] == [()]
    assert SECRET not in repr((prints.outstanding(), prints.book(str(session.body), 1405)))


def test_the_agenda_of_a_later_session_does_not_repeat_it_also_when_it_was_put_off(
    prints, told, secret, closing, put, all_of
):
    closing.finalise(told.id)
    link = None
    for month in (11, 12, 13):
        session = Session(body=told.body, held_on=date(2026, 11, month))
        item = AgendaItem(
            session=link_to(session),
            order=1,
            subject=SECRET,
            from_resolution=None if link else link_to(secret),
            from_item=link,
        )
        put(session, item, AgendaItem(session=link_to(session), order=2, subject="گزارش دفتر"))
        link = link_to(item)
        for paper in (prints.invitation(session.id), prints.invitations(session.id)):
            assert SECRET not in repr(paper)
        assert [each.text for each in prints.invitation(session.id).agenda] == [FOLLOW_UP, "گزارش دفتر"]
        put(decided := Resolution(session=link_to(session), order=1, operative="گزارش شود", item=link))
        closing.finalise(session.id)
        assert SECRET not in repr((prints.extract(decided.id), prints.book(str(told.body), 1405)))
    assert SECRET in repr(prints.book(str(told.body), 1405, with_confidential=True))


def test_an_agenda_that_follows_itself_ends(prints, put, body):
    session = Session(body=link_to(body), held_on=date(2026, 11, 1))
    first, second = AgendaItem(subject="یک"), AgendaItem(subject="دو")
    items = [
        replace(each, session=link_to(session), order=order, from_item=link_to(other))
        for order, (each, other) in enumerate([(first, second), (second, first)], start=1)
    ]
    put(session, *items)
    assert [each.text for each in prints.invitation(session.id).agenda] == ["یک", "دو"]
