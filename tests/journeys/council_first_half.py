"""The first half of the council's year: three sessions, the third without a quorum, and what lies between."""

from __future__ import annotations

from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    DeadlineKind,
    FollowUp,
    Period,
    ResolutionKind,
)
from desktop.domain.session import Outcome, Presence, Vote
from desktop.schema.condition import Is
from desktop.services.follow.cards import ColumnKey
from tests.journeys import council_bodies as bodies
from tests.journeys import council_follow as follow
from tests.journeys import council_minutes as minutes
from tests.journeys import council_sessions as sessions
from tests.journeys.council_clerk import read_of

WORKING_GROUP = "کارگروه سلامت محلهٔ ورامین"
PLAN, LIST = "برنامهٔ سالانهٔ شبکهٔ محله‌ها تدوین شود.", "فهرست تشکل‌های محله‌ها به‌روز شود."
REPORT, RULE = "گزارش فعالیت دفاتر محله هر فصل داده شود.", "جلسه‌ها در محله‌ها برگزار شود."
GROUP, PARK = "کارگروه سلامت محله تشکیل شود.", "طرح بوستان محله در جلسهٔ آتی گزارش شود."
SIGNS, THANKS = "نشانی دفاتر محله اعلام شود.", "از کوشش اتاق اصناف قدردانی می‌شود."


def the_council_is_formed(clerk):
    page = clerk.go_to("bodies")
    council = bodies.make_the_council_of_the_county(clerk, page)
    page.open_record(council)
    assert page.detail.record.name == bodies.NAME
    assert bodies.seats_of(page).standing.text() == "۰ از ۶ دارنده دارد"
    for post, name in bodies.HOLDERS.items():
        bodies.appoint_a_new_person(clerk, page, post, name)
    assert bodies.seats_of(page).standing.text() == "۵ از ۶ دارنده دارد"
    bodies.write_the_rules(clerk, page, council)
    return council


def the_first_session(clerk, page, session):
    dialog = sessions.open_its_agenda(clerk, page, session)
    assert sessions.subjects(dialog) == []
    for words in ("برنامهٔ سالانهٔ شبکه", "شیوهٔ گزارش‌دهی دفاتر", "ساماندهی بوستان محله"):
        sessions.write_a_new_item(clerk, words)
    sessions.move_the_last_item_up(clerk, dialog)
    invitation = sessions.invite_everybody(clerk, page, dialog, session, "۱۰۱")
    read_of(invitation, "شهردار محترم ورامین", "چهارشنبه ۵ اردیبهشت", "ساماندهی بوستان محله", "شماره: ۱۰۳")
    assert sessions.letters_of(clerk, session) == ["101", "102", "103", "104"]  # the chair signs
    editor = sessions.hold_it_and_begin_its_minutes(clerk, page, session)
    assert [each.subject[:7] for each in editor.writing.minutes.agenda] == ["برنامهٔ", "سامانده", "شیوهٔ گ"]
    minutes.mark_everybody(clerk, editor, "حححغح")
    assert minutes.quorum_shown(editor) == "حد نصاب: ۴ از ۶"
    minutes.decide(clerk, editor, 0, Outcome.ADOPTED, Vote.UNANIMOUS)
    minutes.decide(clerk, editor, 1, Outcome.POSTPONED)
    opinion = "شهردار: گزارش ماهانه بهتر بود"
    minutes.decide(clerk, editor, 2, Outcome.ADOPTED, Vote.MAJORITY, ("۳", "۰", "۱"), opinion)
    _resolve_in_the_first(clerk, editor)
    paper = minutes.close_and_read_the_paper(clerk, page)
    read_of(paper, "نخستین جلسهٔ", PLAN, LIST, REPORT, RULE, f"نظر محفوظ: {opinion}", "رأی ممتنع: ۱")
    read_of(paper, "نتیجه: موکول به جلسهٔ بعد", "۱۹ اردیبهشت ۱۴۰۳", "جایگاه »نمایندهٔ تشکل‌های مردمی« خالی است")


def _resolve_in_the_first(clerk, editor):
    """Turn what was said into a resolution; then resolve a plan, a report of each season and a rule."""
    minutes.say(clerk, LIST)
    minutes.turn_it_into_a_resolution(clerk)
    clerk.tab(minutes.RESOLUTIONS)
    minutes.complete(clerk, editor, "بسیج", "۱۴۰۳/۰۳/۱۵")
    plan = minutes.resolve(clerk, editor, PLAN, "شهرداری", "ظرف دو هفته")
    minutes.confirm_the_day_that_the_words_mean(clerk, plan)
    kinds = ((REPORT, "تبلیغات", ResolutionKind.PERIODIC_REPORT, Period.SEASON),)
    kinds += ((RULE, "فرمانداری", ResolutionKind.STANDING_RULE, Period.HALF_YEAR),)
    for words, agency, kind, period in kinds:
        minutes.resolve(clerk, editor, words, agency, kind=kind, period=period, since="۱۴۰۳/۰۱/۰۱")
    written = editor.writing.minutes
    assert [each.operative for each in written.resolutions] == [LIST, PLAN, REPORT, RULE]
    assert written.statements[0].became == written.resolutions[0].id
    confirmed = written.resolutions[1]
    assert (confirmed.deadline_kind, confirmed.deadline_phrase) == (DeadlineKind.DAY, "ظرف دو هفته")


def between_the_first_and_the_second(clerk, page, year, council):
    notices = follow.notify_the_agencies(clerk, page, year[0], "۲۰۱")
    read_of(notices, "ناحیهٔ بسیج ورامین", "مصوبهٔ شمارهٔ ۱/۱", PLAN, "شماره: ۲۰۴")
    bodies_page = clerk.go_to("bodies")
    bodies_page.open_record(council)
    bodies.appoint_a_new_person(clerk, bodies_page, "نمایندهٔ تشکل‌های مردمی", "آقای مهدی قاسمی", "۱۴۰۳/۰۲/۲۰")
    assert bodies.seats_of(bodies_page).standing.text() == "ترکیب کامل است"
    follow.ask_for_the_agenda(clerk, council, "ایجاد بازارچهٔ محله", "اتاق اصناف", "۱۴۰۳/۰۳/۰۱", "الف/۴۴")
    board = follow.the_board(clerk)
    follow.log_a_step(clerk, board, PLAN, "برنامه رسید.", "۱۴۰۳/۰۲/۱۸")
    follow.propose_for_closing(clerk, board, PLAN)
    assert follow.find_card(board, PLAN)[0] is ColumnKey.PROPOSED_CLOSED
    matrix = follow.receive_the_report(clerk, REPORT, 0, "۱۴۰۳/۰۳/۳۰", "۷۷")
    cells = matrix.table.cells
    assert [cells.words(cells.cell(cells.index(0, place))) for place in (1, 2)] == ["۱۴۰۳/۰۳/۳۰", "نرسیده"]


def the_second_session(clerk, page, session):
    dialog = sessions.open_its_agenda(clerk, page, session)
    sessions.tick(clerk, dialog, "request")
    approval, left, closing, request = sessions.subjects(dialog)
    assert approval.startswith("تصویب صورت‌جلسهٔ نخستین جلسهٔ")
    assert (left, request) == ("ساماندهی بوستان محله", "ایجاد بازارچهٔ محله")
    assert sessions.asks_to_close(closing, PLAN)
    sessions.invite_everybody(clerk, page, dialog, session, "۱۰۶")
    editor = sessions.hold_it_and_begin_its_minutes(clerk, page, session)
    minutes.mark_everybody(clerk, editor, "ححنحمح", "خانم نرگس بهرامی", "۵۵/م")
    minutes.add_a_guest(clerk, editor, "آقای سعید یوسفی", "رئیس اتاق اصناف")
    substituted, excused, guest = (editor.writing.minutes.attendance[place] for place in (2, 4, 6))
    assert (substituted.representative, substituted.letter_number) == ("خانم نرگس بهرامی", "۵۵/م")
    assert (excused.presence, guest.is_guest) == (Presence.EXCUSED, True)
    minutes.decide(clerk, editor, 0, Outcome.ADOPTED, Vote.UNANIMOUS)
    minutes.decide(clerk, editor, 1, Outcome.ADOPTED_WITH_CHANGES, Vote.MAJORITY, ("۴", "۱", "۰"))
    minutes.decide(clerk, editor, 2, Outcome.ADOPTED)
    minutes.decide(clerk, editor, 3, Outcome.REJECTED)
    minutes.resolve(clerk, editor, GROUP, "فرمانداری", "۱۴۰۳/۰۶/۰۱", kind=ResolutionKind.CREATE_BODY)
    minutes.create_the_body(clerk, editor, WORKING_GROUP)
    minutes.resolve(clerk, editor, PARK, "شهرداری", kind=ResolutionKind.NEXT_SESSION)
    minutes.resolve(clerk, editor, SIGNS, deadline="۱۴۰۳/۰۷/۰۱")
    minutes.make_all_members_responsible(clerk)
    minutes.resolve(clerk, editor, THANKS, kind=ResolutionKind.APPRECIATION)
    kinds = [each.deadline_kind for each in editor.writing.minutes.resolutions]
    assert kinds == [DeadlineKind.DAY, DeadlineKind.NEXT_SESSION, DeadlineKind.DAY, DeadlineKind.NONE]
    paper = minutes.close_and_read_the_paper(clerk, page)
    read_of(
        paper, "دومین جلسهٔ", "با نماینده: خانم نرگس بهرامی", "معرفی‌نامهٔ", "غایب موجه", GROUP, PARK, THANKS
    )
    read_of(paper, "تصویب با اصلاح، با اکثریت آرا", "نتیجه: ردشده", f"{SIGNS} همهٔ دستگاه‌های عضو ۱ مهر ۱۴۰۳")
    assert follow.state_of(clerk, PLAN) is AssignmentState.CLOSED
    assert follow.answer_to_the_request(clerk).endswith("ردشده")


def between_the_second_and_the_third(clerk, page, year):
    assert follow.body_made_by(clerk, GROUP) == WORKING_GROUP
    minutes.hold_the_first_session_of(clerk, page, WORKING_GROUP, "۱۴۰۳/۰۵/۲۰")
    assert follow.state_of(clerk, GROUP) is AssignmentState.DONE
    notices = follow.notify_the_agencies(clerk, page, year[1], "۲۰۵")
    read_of(notices, SIGNS, "سازمان تبلیغات اسلامی")
    evidence = clerk.folder / "فهرست تشکل‌ها.txt"
    evidence.write_text("فهرست", encoding="utf-8")
    board, proposed = follow.the_board(clerk), AssignmentState.PROPOSED_CLOSED
    follow.log_a_step(clerk, board, LIST, "فهرست رسید.", "۱۴۰۳/۰۵/۲۲", proposed, evidence=evidence)
    steps = clerk.desk.browse.page(FollowUp, clerk.desk.browse.ids(FollowUp, order_by="followed_on"))
    assert [each.name for each in clerk.desk.attachments.of(steps[-1].record)] == [evidence.name]
    assert follow.state_of(clerk, LIST) is proposed


def the_third_session(clerk, page, session):
    """The clerk sees that too few came, puts everything off, and the paper says so."""
    dialog = sessions.open_its_agenda(clerk, page, session)
    approval, park, closing = sessions.subjects(dialog)
    assert approval.startswith("تصویب صورت‌جلسهٔ دومین جلسهٔ")
    assert park == PARK
    assert sessions.asks_to_close(closing, LIST)
    sessions.invite_everybody(clerk, page, dialog, session, "۱۱۱")
    editor = sessions.hold_it_and_begin_its_minutes(clerk, page, session)
    minutes.mark_everybody(clerk, editor, "حغغحمغ")
    assert minutes.quorum_shown(editor) == "بدون حد نصاب: ۲ از ۶، لازم ۴"
    for place in range(3):
        minutes.decide(clerk, editor, place, Outcome.POSTPONED)
    paper = minutes.close_and_read_the_paper(clerk, page)
    read_of(paper, "سومین جلسهٔ", "۲ جایگاه حاضر است؛ حد نصاب ۴ جایگاه است")
    assert follow.state_of(clerk, LIST) is AssignmentState.PROPOSED_CLOSED
    park_part = Is("resolution", (follow.resolution_named(clerk, PARK),))
    assert len(clerk.desk.browse.ids(Assignment, conditions=(park_part,))) == 1
    assert follow.state_of(clerk, PARK) is AssignmentState.NOTIFIED
