"""The first half of an office's life: its ground, its steps with what is refused, and one taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.office_team import Discipline
from desktop.domain.place import AreaKind, Neighbourhood, Selection, TargetKind
from desktop.schema.condition import Is
from tests.journeys.clerk import CONTROL
from tests.journeys.office_ground import COUNTY, OFFICE, TARGET

K = OfficeStepKind
AREA, HOME, ALIAS = "محدودهٔ شرق ورامین (نمونه)", "نیک‌آباد نمونه", "کوی نیکان"
NAME = "دفتر تسهیلگری نیک‌آباد (نمونه)"
MANAGER = "خانم مریم نمونه‌پور"
WRONG = "گزارش ارزیابی هنوز نرسیده بود."


def the_ground_is_approved(clerk):
    """Enter an area, a target in it with another name, and approve the target by a resolution."""
    page = clerk.go_to("neighbourhoods")
    clerk.enter(page, name=AREA, area_kind=AreaKind.AREA, place=f"شهرستان {COUNTY}")
    target = clerk.enter(
        page,
        name=HOME,
        aliases=(ALIAS,),
        within=AREA,
        place=f"شهرستان {COUNTY}",
        target_kind=TargetKind.INFORMAL_SETTLEMENT,
        population="۱۲۴۰۰",
    )
    page.list.setFocus()
    clerk.press_action(page, page.select_action)
    dialog = clerk.opened(lambda: page.selection_dialog)
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.wait(lambda: dialog.resolution_box.error.words)
    clerk.take_name(TARGET[:12])
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.wait(lambda: clerk.desk.browse.open(Neighbourhood, target).record.approved_by)
    clerk.settle()
    record = clerk.desk.browse.open(Neighbourhood, target).record
    assert (record.selection, record.aliases) == (Selection.APPROVED, (ALIAS,))
    assert record.within
    return target


def the_office_is_proposed(clerk):
    page = clerk.go_to("offices")
    office = clerk.enter(
        page,
        name=NAME,
        kind=OfficeKind.FACILITATION,
        place=f"شهرستان {COUNTY}",
        neighbourhoods=(ALIAS,),
        start_order="۱",
    )
    record = office_of(clerk, office)
    assert record.state is OfficeState.PROPOSED
    assert record.neighbourhoods
    return page, office


def rows_of(view):
    """Return what a list of two lines says of each row."""
    return [view.item(place).data(Qt.ItemDataRole.UserRole) for place in range(view.count())]


def office_of(clerk, office):
    return clerk.desk.browse.open(Office, office).record


def its_life(clerk, page):
    return clerk.section(page, "LifeSection", "life")


def begin_step(clerk, page, kind):
    """Open the dialog of a step: of the one that the path goes on with by its button, of others by keys."""
    life = its_life(clerk, page)
    if kind is life.ahead:
        clerk.click(life.next_button)
    else:
        clerk.take_deed(life.more, life.deed_words(kind))
    return clerk.opened(lambda: life.dialog)


def take(clerk, page, kind, on, **values):
    """Take a step of the office that is shown."""
    dialog = begin_step(clerk, page, kind)
    clerk.fill(dialog.page, taken_on=on, **values)
    clerk.save(dialog.page)
    assert clerk.desk.vocabulary.choice(kind).label in clerk.told()


def steps_of(clerk, office, kind):
    ids = clerk.desk.browse.ids(OfficeStep, conditions=(Is("office", (office,)), Is("kind", (kind.value,))))
    return [each.record for each in clerk.desk.browse.page(OfficeStep, ids)]


def it_is_prepared_and_approved(clerk, page, office):
    """Take the call, the licence and a needs assessment that is wrong; approve by the resolution."""
    take(clerk, page, K.CALL, "۱۴۰۲/۰۴/۰۱", document="ف/۱۲")
    take(clerk, page, K.LICENSED, "۱۴۰۲/۰۵/۰۱", document="م/۳۴")
    take(clerk, page, K.ASSESSED, "۱۴۰۲/۰۵/۱۵")
    take(clerk, page, K.APPROVED, "۱۴۰۲/۰۶/۰۱", resolution=OFFICE[:16], document="ص/۵")
    assert office_of(clerk, office).state is OfficeState.APPROVED
    take_back_the_assessment(clerk, page, office)


def take_back_the_assessment(clerk, page, office):
    """Strike the wrong step out, which cannot be done without a reason, and see that it stays to be read."""
    (step,) = steps_of(clerk, office, K.ASSESSED)
    life = its_life(clerk, page)
    clerk.pick(life.list, step.id)
    clerk.press_in(life.list, Qt.Key.Key_Delete)
    dialog = clerk.opened(lambda: life.dialog)
    clerk.type(WRONG)
    clerk.click(dialog.deed)
    clerk.wait(lambda: steps_of(clerk, office, K.ASSESSED)[0].undone_on is not None)
    clerk.settle()
    (kept,) = steps_of(clerk, office, K.ASSESSED)
    assert (kept.undone_reason, kept.taken_on) == (WRONG, step.taken_on)
    (row,) = [each for each in rows_of(life.list) if each.id == step.id]
    assert row.is_struck
    assert office_of(clerk, office).state is OfficeState.APPROVED


def it_is_set_up_only_after_the_assessment(clerk, page, office):
    dialog = begin_step(clerk, page, K.SET_UP)
    clerk.fill(dialog.page, taken_on="۱۴۰۲/۰۹/۰۱")
    assert clerk.refused(dialog.page, "passed_over")
    clerk.grab("step")
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    assert office_of(clerk, office).state is OfficeState.APPROVED
    add_document(clerk, page, DocumentKind.NEEDS_ASSESSMENT, DocumentState.IN_FORCE)
    take(clerk, page, K.SET_UP, "۱۴۰۲/۰۹/۰۱", document="ر/۷")
    assert office_of(clerk, office).state is OfficeState.SET_UP


def add_document(clerk, page, kind, state, **values):
    papers = clerk.section(page, "DocumentsSection", "papers")
    return clerk.add_part(papers, kind=kind, state=state, **values)


def it_becomes_active(clerk, page, office):
    """Write the service description and the local manager down, and begin the work."""
    add_document(clerk, page, DocumentKind.SERVICE_DESCRIPTION, DocumentState.IN_FORCE, version="۱")
    staff = clerk.section(page, "StaffSection", "team")
    clerk.add_part(
        staff,
        person=MANAGER,
        post="مدیر دفتر",
        discipline=Discipline.SOCIAL_WORK,
        is_manager=True,
        is_local=True,
        since="۱۴۰۲/۰۹/۰۱",
    )
    life = its_life(clerk, page)
    assert all(each.is_met for each in clerk.desk.offices.gates.of(office, K.ACTIVE))
    assert life.ahead is K.ACTIVE
    clerk.grab("life")
    take(clerk, page, K.ACTIVE, "۱۴۰۳/۰۳/۰۱", document="ف/۹")
    record = office_of(clerk, office)
    assert (record.state, record.active_since) == (OfficeState.ACTIVE, record.state_since)
