"""Each reminder of what an item or a clause lacks leads to that very field of that very item."""

from __future__ import annotations

import pytest

from desktop.domain.clauses import clauses_of, with_clause_agencies, with_clauses
from desktop.domain.editing import with_fields
from desktop.domain.resolution import AssignmentRole
from desktop.domain.resolving import with_agencies
from desktop.domain.session import Outcome, SessionState, Vote
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.ui.minutes.closing.closing import Closing
from desktop.ui.minutes.closing.place_words import doubt_line
from tests.ui.minutes.conftest import AGENCIES
from tests.ui.minutes.resolutions.hands import focused

pytestmark = pytest.mark.usefixtures("in_persian")
NEW = (Reason.NO_OUTCOME, Reason.NO_VOTES, Reason.CLAUSE_NO_AGENCY)


@pytest.fixture
def lacking(editor):
    """Return the writing of minutes: an item lacks figures, the next an outcome, a clause its agency."""
    minutes = editor.writing.minutes
    first, second, _ = minutes.agenda
    minutes = with_fields(minutes, first.id, outcome=Outcome.NOTED)
    minutes = with_fields(minutes, second.id, outcome=Outcome.ADOPTED, vote=Vote.MAJORITY)
    resolution = minutes.resolutions[3]
    minutes = with_agencies(minutes, resolution.id, AssignmentRole.RESPONSIBLE, ())
    minutes = with_clauses(minutes, resolution, ("زمین واگذار شود.", "پروانه صادر شود."))
    clause = clauses_of(minutes, resolution.id)[0]
    minutes = with_clause_agencies(minutes, clause.id, [link_to(AGENCIES[0])])
    editor.writing.write(minutes)
    editor.writing.judge()
    return editor.writing


def lines_of(writing, desk):
    """Return the lines of the new reminders by their reason."""
    found = (each for each in writing.doubts if each.problem.reason in NEW)
    return {each.problem.reason: doubt_line(each, writing.minutes, desk.vocabulary) for each in found}


def field_of(editor, reason):
    """Return where a reminder is mended."""
    minutes = editor.writing.minutes
    _, second, third = minutes.agenda
    match reason:
        case Reason.NO_VOTES:
            return editor.tabs[1]._card_at(second.id).cells["votes_for"].stop
        case Reason.NO_OUTCOME:
            return editor.tabs[1]._card_at(third.id).cells["outcome"].stop
        case _:
            clause = clauses_of(minutes, minutes.resolutions[3].id)[1]
            return editor.tabs[4].card(clause.resolution).clauses.rows[clause.id].agencies.line


def test_they_are_told_with_their_places(lacking, desk):
    assert {reason: (line.place, line.words) for reason, line in lines_of(lacking, desk).items()} == {
        Reason.NO_VOTES: (
            "بند دوم دستور جلسه – رأی موافق",
            "در بند ۲ دستور، تعداد آرای موافق و مخالف ثبت نشده است.",
        ),
        Reason.NO_OUTCOME: ("بند سوم دستور جلسه – نتیجه", "نتیجهٔ بند ۳ دستور ثبت نشده است."),
        Reason.CLAUSE_NO_AGENCY: (
            "بند ب مصوبهٔ چهارم – دستگاه مسئول",
            "برای بند «ب» مصوبهٔ ۴ دستگاه مسئول مشخص نیست.",
        ),
    }


@pytest.mark.parametrize("reason", NEW)
def test_a_line_of_the_pane_leads_to_the_field(editor, lacking, desk, reason):
    editor.side.show_lacking()
    line = lines_of(lacking, desk)[reason]
    pane = editor.side.lacking.list
    assert line in [each for _, lines in pane.lines for each in lines]
    pane.chosen.emit(line.part_id, line.field)
    assert focused() is field_of(editor, reason)
    assert focused().isVisible()


@pytest.mark.parametrize("reason", NEW)
def test_a_line_of_the_closing_dialog_leads_to_the_field(editor, lacking, desk, tools, qtbot, reason):
    closing = Closing(lacking, desk, tools, editor)
    closing.begin()
    line = lines_of(lacking, desk)[reason]
    assert line in closing.dialog.remarks.lines[0][1]
    closing.dialog.remarks.chosen.emit(line.part_id, line.field)
    qtbot.waitUntil(lambda: focused() is field_of(editor, reason))


def test_before_the_session_was_held_the_outcome_is_shown_when_one_goes_to_it(editor, lacking, desk):
    minutes = lacking.minutes
    lacking.write(with_fields(minutes, minutes.session.id, state=SessionState.INVITED))
    lacking.judge()
    item = minutes.agenda[2].id
    editor.go_to(item, "outcome")
    assert focused() is editor.tabs[1]._card_at(item).cells["outcome"].stop


def test_a_clause_without_an_agency_is_said_calmly_under_it(editor, lacking):
    minutes = lacking.minutes
    clause = clauses_of(minutes, minutes.resolutions[3].id)[1]
    editor.go_to(clause.id, "words")
    row = editor.tabs[4].card(minutes.resolutions[3].id).clauses.rows[clause.id]
    assert row.remark.isVisible()
    assert not row.error.isVisible()
