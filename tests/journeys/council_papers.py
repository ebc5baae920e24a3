"""The papers of a year, each made from its place in the window and read; and the five figures."""

from __future__ import annotations

from openpyxl import load_workbook
from PySide6.QtCore import Qt

from tests.journeys import council_bodies as bodies
from tests.journeys.clerk import CONTROL
from tests.journeys.council_clerk import read_of
from tests.journeys.council_first_half import LIST, PLAN, REPORT, SIGNS, THANKS
from tests.journeys.council_follow import resolution_named
from tests.journeys.council_second_half import CLEANING, DRAWING, OFFICE, WHOLE

COUNTED_BY_HAND = ["۶", "۲۱", "۱۰", "۶۳٪", "۷۷٪"]
"""Sessions, items, resolutions, the share that is done, and who came.

Items 3 + 4 + 3 + 5 + 3 + 3. Resolutions 4 + 4 + 0 + 1 + 1 + 0. Of these eight are followed, which are all but
the standing rule and the appreciation; done are the list, the plan, the working group, the park that was put
on the agenda, and the two clauses: five of eight, 62.5 %. In time, on a day that is known, are two of them.
There are six places, of which one was empty at the first session, and nobody is invited to an empty one:
4 + 5 + 2 + 6 + 5 + 5 came or sent somebody, 27 of 35, 77.1 %.
"""


def paper_of(clerk, page, record, context, words):
    """Select a record, open the papers by their key, take one, and return its text."""
    page.open_record(record)
    clerk.settle()
    page.list.setFocus()
    clerk.press(Qt.Key.Key_P, CONTROL)
    clerk.take(page.print_menu, context, words)
    return clerk.text_of_paper(page.showing)


def figures_of(clerk, body):
    """Choose a body and the last year on the page of figures, and return it."""
    page = clerk.go_to("figures")
    clerk.wait(lambda: not page.busy)
    clerk.choose(page.scope.body, body)
    clerk.click(page.scope.period.buttons["last_year"])
    clerk.wait(lambda: not page.busy)
    clerk.settle()
    return page


def every_paper_is_made(clerk, year):
    page = clerk.go_to("sessions")
    fourth = "چهارمین جلسهٔ"
    read_of(paper_of(clerk, page, year[3], "SessionsPage", "Minutes"), fourth, WHOLE, "امضای حاضران")
    read_of(
        paper_of(clerk, page, year[3], "SessionPapers", "Invitation to all"), fourth, "اعضای محترم", "۳۰ مهر"
    )
    read_of(
        paper_of(clerk, page, year[3], "SessionPapers", "Attendance sheet"),
        fourth,
        "مهدی قاسمی",
        "شمار حاضران",
    )
    page = clerk.go_to("resolutions")
    whole, thanks = resolution_named(clerk, WHOLE), resolution_named(clerk, THANKS)
    extract = paper_of(clerk, page, whole, "ResolutionsPage", "Extract of this resolution")
    read_of(extract, "شمارهٔ مصوبه ۴/۱", DRAWING, CLEANING, "۳۰ آبان ۱۴۰۳", "برابر با اصل است")
    read_of(
        paper_of(clerk, page, thanks, "ResolutionsPage", "Letter of appreciation"), "تقدیر و تشکر", THANKS
    )
    page = clerk.go_to("follow")
    page.views.take_keyboard()
    clerk.press(Qt.Key.Key_P, CONTROL)
    clerk.take(page.out.menu, "FollowPapers", "Outstanding resolutions by agency")
    outstanding = clerk.text_of_paper(page.showing)
    read_of(outstanding, "شهرداری ورامین: ۲ مصوبه، ۱ سررسیدگذشته", SIGNS, REPORT, OFFICE)
    read_of(outstanding, "جمع: ۳ مصوبه، ۱ سررسیدگذشته", "۲۱۱ روز")
    assert not [each for each in (LIST, PLAN, DRAWING) if each in outstanding]


def the_figures_are_those_counted_by_hand(clerk):
    """Page, paper and workbook say alike what `COUNTED_BY_HAND` says."""
    page = figures_of(clerk, bodies.NAME)
    assert [each.figure.text() for each in page.tiles.cards] == COUNTED_BY_HAND
    assert page.tiles.done.note.words.startswith("در مهلت ۲۵٪")
    clerk.press_action(page, page.print_action)
    paper = clerk.text_of_paper(page.out.showing)
    read_of(paper, "جلسات برگزارشده ۶", "بندهای دستور ۲۱", "مصوبات ۱۰", "پیگیری‌شدنی ۸", "سررسیدگذشته ۱")
    read_of(paper, "سهم انجام‌شده )درصد( ۶۳", "سهم انجام در مهلت )درصد( ۲۵", "حضور )درصد( ۷۷")
    read_of(paper, "اقدام مهلت‌دار مصوبه ۵", "تشکیل نهاد مصوبه ۱")
    path = clerk.folder / "figures.xlsx"
    clerk.ask.paths = [path]
    clerk.press_action(page, page.sheet_action)
    clerk.wait(path.exists)
    clerk.settle()
    rows = [row for sheet in load_workbook(path) for row in sheet.iter_rows(values_only=True)]
    found = {row[0]: row[1] for row in rows if len(row) > 1}
    assert [found[name] for name in ("جلسات برگزارشده", "بندهای دستور", "مصوبات")] == [6, 21, 10]
