from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.paperwork import Attachment, Letter, LetterKind
from desktop.domain.resolution import Assignment, AssignmentState, Channel, FollowUp, Resolution
from desktop.errors import CancelledError, ChangedElsewhereError, RecordMissingError
from desktop.progress import NoProgress
from desktop.services.prints.outgoing import Outgoing
from tests.services.prints.notice_samples import LAND, LIGHT, ROADS, TOWN

SENT = Outgoing("۱۴۰۵/۷۷", sent_on=date(2026, 11, 23))


@pytest.fixture
def remind(prints, agencies, tmp_path):
    def remind(name=TOWN, ids=(), progress=None, **how):
        place = tmp_path / "reminder.pdf"
        return prints.send_reminder(agencies[name].id, ids, SENT, place, progress or NoProgress(), **how)

    return remind


def test_a_reminder_is_kept_as_a_letter_with_its_paper(usual, remind, all_of, agencies, tmp_path):
    sent = remind()
    [letter] = all_of(Letter)
    light = next(each for each in all_of(Resolution) if each.operative == LIGHT)
    assert sent.letter == letter
    assert (letter.kind, letter.number, letter.sent_on) == (LetterKind.REMINDER, "1405/77", SENT.sent_on)
    assert (letter.recipient, letter.resolutions) == (agencies[TOWN].id, (light.id,))
    assert [each.id for each in all_of(Attachment) if each.record_id == letter.id] == [letter.file]
    assert sent.files == (tmp_path / "reminder.pdf",)
    assert sent.files[0].read_bytes().startswith(b"%PDF")
    assert all_of(FollowUp) == ()


def test_each_part_gets_a_step_where_that_is_wanted(usual, remind, all_of):
    [step] = remind(logged=True).steps
    part = next(each for each in all_of(Assignment) if each.id == step.assignment)
    assert next(each for each in all_of(Resolution) if each.id == part.resolution).operative == LIGHT
    assert (step.channel, step.followed_on) == (Channel.LETTER, SENT.sent_on)
    assert step.words == "نامهٔ یادآوری به شمارهٔ ۱۴۰۵/۷۷ فرستاده شد."
    assert all_of(FollowUp) == (step,)


def test_taking_back_leaves_the_file_and_nothing_else(usual, remind, prints, all_of):
    sent = remind(logged=True)
    prints.take_back_reminder(sent)
    prints.take_back_reminder(sent)
    assert (all_of(Letter), all_of(FollowUp)) == ((), ())
    assert sent.files[0].exists()


def test_a_reminder_does_not_notify(usual, remind, prints, send):
    remind()
    assert len(prints.notices(usual.id)) == 3
    send(usual)
    remind()
    assert prints.notices(usual.id) == ()


def test_what_is_done_is_not_reminded_of(usual, remind, all_of, change, tmp_path):
    for each in all_of(Assignment):
        change(each, state=AssignmentState.DONE)
    with pytest.raises(RecordMissingError):
        remind(ROADS)
    assert not (tmp_path / "reminder.pdf").exists()


def test_what_changes_meanwhile_stops_it(usual, remind, all_of, change, tmp_path):
    class Meddles:
        def step(self, done, _total):
            if done:
                land = next(each for each in all_of(Resolution) if each.operative == LAND)
                part = next(each for each in all_of(Assignment) if each.resolution == land.id)
                change(part, state=AssignmentState.UNDER_WAY)

    class Stops:
        def step(self, _done, _total):
            raise CancelledError

    for progress, error in ((Meddles(), ChangedElsewhereError), (Stops(), CancelledError)):
        with pytest.raises(error):
            remind(ROADS, progress=progress, logged=True)
    assert (all_of(Letter), all_of(FollowUp)) == ((), ())
    assert not (tmp_path / "reminder.pdf").exists()
