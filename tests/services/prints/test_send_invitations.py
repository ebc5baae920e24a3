from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Seat, SeatHolder
from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.party import Organisation, Person
from desktop.domain.session import Session, SessionState
from desktop.errors import CancelledError, NobodyToNotifyError
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.prints.letter_files import Delivery
from desktop.services.prints.outgoing import Outgoing


@pytest.fixture
def session(put, body):
    organisation = Organisation(name="شهرداری")
    person = Person(given_name="مریم", family_name="احمدی")
    seats = [
        Seat(body=link_to(body), protocol=1, post="شهردار", organisation=link_to(organisation)),
        Seat(body=link_to(body), protocol=2, post="رئیس شورا"),
    ]
    session = Session(body=link_to(body), held_on=date(2026, 12, 1), state=SessionState.PLANNED)
    put(organisation, person, *seats, SeatHolder(seat=link_to(seats[0]), person=link_to(person)), session)
    return session


def test_each_who_is_to_come_gets_a_letter_that_is_kept(prints, session, tmp_path, all_of, browse):
    sent = prints.send_invitations(
        session.id, Outgoing("1405/45"), tmp_path / "همه.pdf", Delivery.ONE_FILE, NoProgress()
    )
    letters = all_of(Letter)
    assert [(each.kind, each.number) for each in letters] == [
        (LetterKind.INVITATION, "1405/45"),
        (LetterKind.INVITATION, "1405/46"),
    ]
    assert "مریم احمدی" in letters[0].subject
    assert letters[0].recipient
    assert letters[1].recipient is None
    assert all(each.file and each.sent_on for each in letters)
    assert sent.files == (tmp_path / "همه.pdf",)
    assert browse.open(Session, session.id).record.state is SessionState.INVITED


def test_it_is_all_taken_back(prints, session, tmp_path, all_of, browse):
    sent = prints.send_invitations(session.id, Outgoing(), tmp_path, Delivery.FOLDER, NoProgress())
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    prints.take_back_invitations(sent)
    assert all_of(Letter) == ()
    assert browse.open(Session, session.id).record.state is SessionState.PLANNED
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_only_those_who_are_chosen_are_written_to(prints, session, tmp_path, all_of):
    first, second = prints.invited(session.id)
    assert first.key != second.key
    prints.send_invitations(
        session.id, Outgoing("5"), tmp_path / "one.pdf", Delivery.ONE_FILE, NoProgress(), {second.key}
    )
    [letter] = all_of(Letter)
    assert (letter.number, letter.subject.endswith("رئیس محترم شورا")) == ("5", True)


def test_a_session_that_nobody_comes_to_invites_nobody(prints, put, body, tmp_path):
    put(session := Session(body=link_to(body), held_on=date(2026, 12, 1), state=SessionState.PLANNED))
    with pytest.raises(NobodyToNotifyError):
        prints.send_invitations(session.id, Outgoing(), tmp_path, Delivery.FOLDER, NoProgress())


def test_giving_up_leaves_neither_files_nor_letters(prints, session, tmp_path, all_of):
    class GivenUp(NoProgress):
        def step(self, done, total):
            if done:
                raise CancelledError

    with pytest.raises(CancelledError):
        prints.send_invitations(session.id, Outgoing(), tmp_path, Delivery.FOLDER, GivenUp())
    assert list(tmp_path.glob("*.pdf")) == []
    assert all_of(Letter) == ()
    assert all_of(Session)[0].state is SessionState.PLANNED
