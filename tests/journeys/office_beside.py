"""A second active office on the same ground: refused under three spellings, allowed by a resolution."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.place import Neighbourhood
from desktop.ui.pages.territory.overlaps_page import NOT_ALLOWED, OVERLAPPING
from tests.journeys.clerk import CONTROL, ENTER
from tests.journeys.council_clerk import read_of
from tests.journeys.office_begins import ALIAS, HOME, NAME
from tests.journeys.office_clerk import unmarked
from tests.journeys.office_ground import BESIDE, COUNTY

SECOND = "دفتر خدمات نوسازی نیک‌آباد (نمونه)"
BARE = "نیک آباد نمونه"
"""Without the half-space."""
ARABIC = "كوي پايين نيک‌آباد"
"""With Arabic letters; it lies within the neighbourhood."""
REASON = "تنها صدور پروانهٔ نوسازی با آن است."


def two_more_records_name_the_same_ground(clerk):
    """Enter the neighbourhood once more without the half-space, and a part of it in Arabic letters."""
    page = clerk.go_to("neighbourhoods")
    bare = clerk.enter(page, name=BARE, place=f"شهرستان {COUNTY}")
    inner = clerk.enter(page, name=ARABIC, within=HOME, place=f"شهرستان {COUNTY}")
    names = [clerk.desk.browse.open(Neighbourhood, each).record.name for each in (bare, inner)]
    assert names == [BARE, "کوی پایین نیک‌آباد"]
    return bare, inner


def take_the_neighbourhood(clerk, form, text, record_id):
    """Take back what stands in the box, and take a record under this spelling."""
    box = form.form.editors["neighbourhoods"].box
    line = box.line
    for _ in box.keys:
        line.setFocus()
        clerk.press(Qt.Key.Key_Backspace)
        clerk.press(Qt.Key.Key_Delete)
    assert box.keys == ()
    line.setFocus()
    clerk.type(text)
    clerk.wait(line.list.isVisible)
    clerk.wait(lambda: record_id in [each.id for each in line.offered])
    clerk.press_in(line.list, Qt.Key.Key_Home)
    clerk.press_in(line.list, Qt.Key.Key_Down, times=[each.id for each in line.offered].index(record_id))
    clerk.press_in(line.list, ENTER)
    clerk.settle()
    assert box.keys == (record_id,)


def a_second_one_is_refused_under_three_spellings(clerk, home, others):
    """Nothing typed is lost by three refusals; a reason alone does not do, with a resolution it is saved."""
    page = clerk.go_to("offices")
    form = clerk.begin_new(page)
    clerk.fill(
        form,
        name=SECOND,
        kind=OfficeKind.RENEWAL_SERVICES,
        place=f"شهرستان {COUNTY}",
        state=OfficeState.ACTIVE,
        state_since="۱۴۰۴/۰۵/۰۱",
        active_since="۱۴۰۴/۰۵/۰۱",
    )
    for text, record_id in zip((ALIAS, BARE, ARABIC), (home, *others), strict=True):
        take_the_neighbourhood(clerk, form, text, record_id)
        told = clerk.refused(form, "neighbourhoods")
        assert NAME in told, told
        assert NAME in form.notice.words.words
        assert len(form.notice.deeds) == 2  # to the other office, and to what would allow this one
        assert not [each for each in clerk.desk.browse.ids(Office) if office_named(clerk, each) == SECOND]
    clerk.settle()
    clerk.grab("refused")
    clerk.fill(form, parallel_reason=REASON)
    assert NAME in clerk.refused(form, "neighbourhoods")
    clerk.fill(form, parallel_resolution=BESIDE[:16])
    clerk.save(form)
    second = clerk.desk.browse.open(Office, page.list.current_id).record
    assert (second.name, second.state, second.parallel_reason) == (SECOND, OfficeState.ACTIVE, REASON)
    return second.id


def office_named(clerk, office):
    return clerk.desk.browse.open(Office, office).record.name


def it_stands_in_the_report_of_overlaps(clerk, home, inner):
    page = clerk.go_to("overlaps")
    clerk.wait(lambda: not page.busy)
    page.list.choose_view(OVERLAPPING)
    clerk.settle()
    assert set(page.list.ids) == {home, inner}
    model = page.list.model
    cells = [model.data(model.index(0, column)) for column in range(len(model.columns))]
    said = " ".join(filter(None, cells))
    assert [each for each in (NAME, SECOND, REASON.rstrip(".")) if each not in said] == []
    page.list.choose_view(NOT_ALLOWED)
    clerk.settle()
    assert page.list.ids == ()
    page.list.choose_view("")
    clerk.grab("overlaps")
    clerk.press(Qt.Key.Key_P, CONTROL)
    paper = clerk.text_of_paper(page.list._showing)
    read_of(paper, unmarked(NAME), unmarked(SECOND))
