"""The second half of the council's year: what was put off is decided, closed, locked; minutes are amended."""

from __future__ import annotations

from desktop.domain.resolution import AssignmentState
from desktop.domain.session import Outcome, SessionState
from desktop.services.follow.cards import ColumnKey
from tests.journeys import council_bodies as bodies
from tests.journeys import council_follow as follow
from tests.journeys import council_minutes as minutes
from tests.journeys import council_sessions as sessions
from tests.journeys.council_clerk import read_of
from tests.journeys.council_first_half import LIST, PARK, REPORT, RULE, SIGNS

WHOLE, DRAWING, CLEANING = "بوستان محله چنین ساماندهی شود:", "طرح آن تهیه شود.", "پاکسازی با مردم انجام شود."
OFFICE = "دفتر سوم محله گشایش یابد."
FLOOD = "آب‌گرفتگی گذرها"


def decide_each(clerk, editor, *outcomes):
    for place, outcome in enumerate(outcomes):
        minutes.decide(clerk, editor, place, outcome)


def the_fourth_session(clerk, page, session):
    """What was put off comes back; the list is not closed, the report of the summer is asked for."""
    dialog = sessions.open_its_agenda(clerk, page, session)
    *approvals, park, closing, report = sessions.subjects(dialog)
    assert sorted(each.split()[2] for each in approvals) == ["دومین", "سومین"]
    assert park == PARK
    assert sessions.asks_to_close(closing, LIST)
    assert report == f"گزارش دوره‌ای: {REPORT.rstrip('.')}"
    sessions.invite_everybody(clerk, page, dialog, session, "۱۱۶")
    editor = sessions.hold_it_and_begin_its_minutes(clerk, page, session)
    minutes.mark_everybody(clerk, editor, "حححححح")
    adopted, noted = Outcome.ADOPTED, Outcome.NOTED
    decide_each(clerk, editor, adopted, adopted, noted, Outcome.REJECTED, noted)
    minutes.resolve(clerk, editor, WHOLE)
    clauses = ((DRAWING, "شهرداری", "۱۴۰۳/۰۸/۳۰"), (CLEANING, "بسیج", "۱۴۰۳/۰۹/۱۵"))
    minutes.add_clauses(clerk, editor, *clauses)
    paper = minutes.close_and_read_the_paper(clerk, page)
    read_of(
        paper, WHOLE, f"{DRAWING} شهرداری ورامین ۳۰ آبان ۱۴۰۳", f"{CLEANING} ناحیهٔ بسیج ورامین ۱۵ آذر ۱۴۰۳"
    )
    assert follow.state_of(clerk, LIST) is AssignmentState.UNDER_WAY
    assert follow.state_of(clerk, PARK) is AssignmentState.DONE


def between_the_fourth_and_the_fifth(clerk):
    """Propose the list again, log that the clauses are done, drag one card and carry another by keys."""
    board, done = follow.the_board(clerk), AssignmentState.DONE
    follow.propose_for_closing(clerk, board, LIST)
    follow.log_a_step(clerk, board, DRAWING, "طرح رسید.", "۱۴۰۳/۰۸/۲۵", done)
    follow.log_a_step(clerk, board, CLEANING, "پاکسازی شد.", "۱۴۰۳/۰۹/۱۰", done)
    follow.drag(clerk, board, SIGNS, ColumnKey.DONE, "فرمانداری")
    follow.carry_by_keys(clerk, board, REPORT)
    assert follow.find_card(board, SIGNS, "فرمانداری")[0] is ColumnKey.DONE
    assert follow.find_card(board, SIGNS, "شهرداری")[0] is ColumnKey.OVERDUE
    assert follow.find_card(board, REPORT)[0] is ColumnKey.UNDER_WAY


def the_fifth_session(clerk, page, session):
    dialog = sessions.open_its_agenda(clerk, page, session)
    approval, closing, report = sessions.subjects(dialog)
    assert approval.startswith("تصویب صورت‌جلسهٔ چهارمین جلسهٔ")
    assert sessions.asks_to_close(closing, LIST)
    assert REPORT.rstrip(".") in report
    sessions.invite_everybody(clerk, page, dialog, session, "۱۲۱")
    editor = sessions.hold_it_and_begin_its_minutes(clerk, page, session)
    minutes.mark_everybody(clerk, editor, "حححنحغ", "آقای امیر حسینی", "۶۶/ب")
    decide_each(clerk, editor, Outcome.ADOPTED, Outcome.ADOPTED, Outcome.WITHDRAWN)
    minutes.resolve(clerk, editor, OFFICE, "شهرداری", "۱۴۰۴/۰۶/۳۱")
    paper = minutes.close_and_read_the_paper(clerk, page)
    read_of(paper, "پنجمین جلسهٔ", OFFICE, "نتیجه: انصراف", "با نماینده: آقای امیر حسینی")


def what_is_closed_is_locked(clerk):
    """A card that a session closed is moved neither by the mouse nor by keys."""
    board = follow.the_board(clerk)
    follow.drag(clerk, board, LIST, ColumnKey.UNDER_WAY)
    assert clerk.window.tools.toasts.shown.label.text().endswith("قفل است.")
    follow.carry_back_by_keys(clerk, board, LIST)
    assert follow.find_card(board, LIST)[0] is ColumnKey.DONE
    assert follow.state_of(clerk, LIST) is AssignmentState.CLOSED


def the_sixth_session(clerk, page, session):
    """The rule is looked at again, and something comes after the invitations: outside the agenda."""
    dialog = sessions.open_its_agenda(clerk, page, session)
    sessions.tick(clerk, dialog, "review")
    assert sessions.subjects(dialog)[1] == f"بازنگری قاعدهٔ دائمی: {RULE.rstrip('.')}"
    sessions.invite_everybody(clerk, page, dialog, session, "۱۲۶")
    dialog = sessions.open_its_agenda(clerk, page, session)
    sessions.write_a_new_item(clerk, FLOOD)
    clerk.click(dialog.save_button)
    clerk.settle()
    editor = sessions.hold_it_and_begin_its_minutes(clerk, page, session)
    minutes.mark_everybody(clerk, editor, "حححححم")
    decide_each(clerk, editor, Outcome.ADOPTED, Outcome.ADOPTED, Outcome.NOTED)
    paper = minutes.close_and_read_the_paper(clerk, page)
    read_of(paper, "ششمین جلسهٔ", f"{FLOOD} )خارج از دستور(", RULE.rstrip("."))


def the_second_minutes_are_amended(clerk, page, session):
    """Number and day stay, for later minutes are final; words may be amended."""
    editor = minutes.amend(clerk, page, session)
    for name, wrong, right in (("number", "۹", "۲"), ("held_on", "۱۴۰۳/۰۴/۰۴", "۱۴۰۳/۰۴/۰۳")):
        minutes.write_a_fact(clerk, editor, name, wrong)
        refused = minutes.refusal(clerk, page, "نادرست بود")
        assert "نهایی" in refused, refused
        minutes.write_a_fact(clerk, editor, name, right)
    minutes.change_the_text_of_an_item(clerk, editor, 3, " در زمین شهرداری")
    paper = minutes.close_and_read_the_paper(clerk, page, "محل بازارچه از قلم افتاده بود")
    read_of(paper, "اصلاحیهٔ ۱ — محل بازارچه از قلم افتاده بود", "ایجاد بازارچهٔ محله در زمین شهرداری")
    assert sessions.session_of(clerk, session).state is SessionState.AMENDED
    assert sessions.session_of(clerk, session).number == 2


def the_register_of_counties_knows_it(clerk, council):
    assert bodies.told_of_the_county(clerk, council)[-3:-1] == ["کامل", "۱۴۰۳/۱۱/۳۰"]
