"""The council of a county: made after the preset, its vacant seats filled, its rules written down."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.body import Body
from tests.journeys.clerk import CONTROL

COUNTY = "ورامین"
NAME = "شورای راهبری شبکهٔ مدیریت محله‌محور شهرستان ورامین"
HOLDERS = {
    "فرماندار": "آقای حسین کریمی",
    "شهردار": "خانم مریم احمدی",
    "مدیر سازمان تبلیغات اسلامی": "آقای رضا صادقی",
    "فرمانده ناحیهٔ بسیج": "آقای علی نوری",
    "نمایندهٔ تشکل‌های مردمی": "خانم زهرا رضایی",
}
SINCE = "۱۴۰۳/۰۱/۱۵"


def make_the_council_of_the_county(clerk, page):
    """Tick one county in «ایجاد برای شهرستان‌ها…», which the dialog of presets leads to."""
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.click(clerk.opened(lambda: page.preset_dialog).counties_button)
    clerk.opened(lambda: page.making.dialog)
    dialog = page.making.dialog
    clerk.click(dialog.search)
    dialog.search.setFocus()
    clerk.type(COUNTY)
    rows = range(dialog.ticks.count())
    clerk.wait(lambda: sum(not dialog.ticks.item(row).isHidden() for row in rows) == 1)
    row = next(row for row in rows if not dialog.ticks.item(row).isHidden())
    clerk.click_at(dialog.ticks, dialog.ticks.item(row))
    clerk.press_enter()
    clerk.wait(lambda: len(clerk.desk.browse.ids(Body)) == 1)
    clerk.settle()
    return clerk.desk.browse.ids(Body)[0]


def seats_of(page):
    return next(each for each in page.detail.sections if type(each).__name__ == "SeatsSection")


def appoint_a_new_person(clerk, page, post, name, since=SINCE):
    """Open a seat by Enter, and a new holder in it; the person is made on the way by the name."""
    section = seats_of(page)
    seat = next(each for each in section.found if each.post == post)
    section.list.choose(seat.id)
    section.list.setFocus()
    clerk.press_enter()
    clerk.opened(lambda: section.dialog)
    holders = section.dialog.page.holders
    before = len(holders.found)
    clerk.click(holders.add_button)
    clerk.opened(lambda: holders.dialog)
    form = holders.dialog.page
    clerk.click(form.form.editors["person"].stops[0])
    clerk.take_name(name)
    clerk.write_into(form.form.editors["since"].stops[0], since)
    clerk.save(form)
    clerk.wait(lambda: len(holders.found) == before + 1)
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()


def write_the_rules(clerk, page, council):
    """Say in the form how many are a quorum, how often they meet, and that minutes are approved."""
    page.list.setFocus()
    clerk.press(Qt.Key.Key_F2)
    clerk.wait(lambda: page.form is not None)
    editors = page.form.form.editors
    clerk.write_into(editors["quorum_percent"].stops[0], "۵۱")
    clerk.write_into(editors["meets_every_days"].stops[0], "۶۰")
    clerk.write_into(editors["formed_on"].stops[0], "۱۴۰۳/۰۱/۱۵")
    editors["approves_minutes"].stops[0].setFocus()
    clerk.press(Qt.Key.Key_Space)
    clerk.save(page.form)
    body = clerk.desk.browse.open(Body, council).record
    assert (body.quorum_percent, body.meets_every_days, body.approves_minutes) == (51, 60, True)


def told_of_the_county(clerk, council):
    """Return what the register of counties says last of the county: seats, last session, next session."""
    page = clerk.go_to("bodies", view="counties")
    place = str(clerk.desk.browse.open(Body, council).record.place)
    model, row = page.counties.list.model, page.counties.list.ids.index(place)
    return [model.data(model.index(row, column)) for column in range(len(model.columns))]
