"""The end of an office: exit plan, things, the handover with its checklist, its file, and its history."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.handover import Condition, ExitStep, InventoryItem
from desktop.domain.office import OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState
from desktop.domain.office_step import OfficeStepKind
from desktop.domain.party import Organisation
from desktop.errors import IncompleteRecordError
from desktop.schema.problem import Reason
from desktop.schema.record import Link
from desktop.services.offices.life import Taken
from desktop.services.prints.dossier_folder import FILES, INDEX, LISTS, PAPER
from tests.journeys.council_clerk import read_of
from tests.journeys.office_begins import NAME, add_document, office_of
from tests.journeys.office_clerk import unmarked
from tests.journeys.office_ground import MUNICIPALITY

CHAIR, SCREEN = "صندلی نشست محله", "نمایشگر"
MINUTES = "صورت‌جلسهٔ تحویل.txt"


def the_exit_is_planned(clerk, page, office):
    """Begin with the usual steps, and mark one as done."""
    page = clerk.go_to("offices")
    page.open_record(office)
    plan = clerk.section(page, "ExitSection", "papers")
    clerk.click(plan.usual_button)
    clerk.wait(lambda: len(plan.steps) > 0)
    clerk.settle()
    clerk.pick(plan.list, plan.steps[0].id)
    clerk.click(plan.done_tool)
    clerk.settle()
    first = clerk.desk.browse.open(ExitStep, plan.steps[0].id).record
    assert (first.done_on, first.percent) == (date(2025, 11, 22), 100)
    things = clerk.section(page, "InventorySection")
    clerk.add_part(things, name=CHAIR, count="۲۰", unit="عدد", condition=Condition.GOOD, worth="40,000,000")
    clerk.add_part(things, name=SCREEN, count="۱", unit="عدد", condition=Condition.WORN, worth="۶۰۰۰۰۰۰۰")
    assert sum(each.worth for each in things.found if isinstance(each, InventoryItem)) == 100_000_000
    assert "۱۰۰٬۰۰۰٬۰۰۰" in things.sum.words
    clerk.grab("exit")
    return page


def it_is_handed_over(clerk, page, office):
    """Without handover minutes it is refused; with them and their file the municipality leads."""
    handover = clerk.section(page, "HandoverSection")
    clerk.click(handover.hand_button)
    dialog = clerk.opened(lambda: handover.dialog)
    assert clerk.refused(dialog.page, "passed_over")
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    add_document(clerk, page, DocumentKind.HANDOVER_MINUTES, DocumentState.IN_FORCE, number="۱۴۰۴/۹")
    clerk.click(handover.hand_button)
    dialog = clerk.opened(lambda: handover.dialog)
    form = dialog.page
    if not form.municipality.currentData():
        clerk.choose(form.municipality, MUNICIPALITY)
    assert form.municipality.currentText() == MUNICIPALITY
    clerk.fill(form, taken_on="۱۴۰۴/۰۹/۰۱", document="و/۱")
    evidence = clerk.folder / MINUTES
    evidence.write_text("تحویل شد.", encoding="utf-8")
    clerk.ask.paths = [evidence]
    clerk.click(form.files.add_button)
    clerk.grab("handover")
    clerk.save(form)
    record = office_of(clerk, office)
    assert record.state is OfficeState.HANDED_OVER
    assert clerk.desk.browse.open(Organisation, str(record.lead)).record.name == MUNICIPALITY
    assert not handover.hand_button.isVisible()
    assert MUNICIPALITY in handover.notice.words.words


def a_second_handover_is_refused(clerk, page, office):
    """The window offers none, and nothing that asks for it passes."""
    life = clerk.section(page, "LifeSection", "life")
    assert OfficeStepKind.HANDED_OVER not in life.allowed
    assert not life.next_button.isVisible()
    record = office_of(clerk, office)
    again = Taken(
        OfficeStepKind.HANDED_OVER, date(2025, 11, 22), passed_over="دوباره", receiver=Link(str(record.lead))
    )
    with pytest.raises(IncompleteRecordError) as refused:
        clerk.desk.offices.life.take(office, again)
    assert refused.value.problems[0].reason is Reason.HANDED_OVER_TWICE


def its_file_is_whole(clerk, page):
    """Paper and folder hold the office, who works there, its things, its steps and its files."""
    handover = clerk.section(page, "HandoverSection", "papers")
    clerk.click(handover.paper_button)
    paper = clerk.text_of_paper(handover.showing)
    of_office = (unmarked(NAME), "مریم نمونه‌پور", CHAIR, SCREEN, "آغاز فعالیت ۱۴۰۳/۰۳/۰۱", MUNICIPALITY)
    read_of(paper, *of_office, "طی سند شمارهٔ و/\u200f۱\u200f به شهرداری ورامین")
    clerk.ask.paths = [clerk.folder]
    before = set(clerk.folder.iterdir())
    clerk.click(handover.folder_button)
    clerk.wait(
        lambda: [each for each in set(clerk.folder.iterdir()) - before if not each.name.startswith(".")]
    )
    clerk.settle()
    (folder,) = set(clerk.folder.iterdir()) - before
    assert {PAPER, LISTS, INDEX, FILES} == {each.name for each in folder.iterdir()}
    assert [each.name for each in (folder / FILES).rglob("*.txt")] == [MINUTES]
    assert SCREEN in clerk.text_in(folder / PAPER)
    assert MINUTES in (folder / INDEX).read_text(encoding="utf-8-sig")


def its_history_says_who_did_what(clerk, page):
    history = clerk.section(page, "HistorySection", "history")
    if history.more.isVisible():
        clerk.click(history.more)
    lines = [line for group in history._groups for line in group]
    assert {line.author for line in lines} == {lines[0].author}
    assert lines[0].author
    said = [f"{line.label} {line.old} {line.new}" for line in lines]
    for state in (OfficeState.APPROVED, OfficeState.SET_UP, OfficeState.ACTIVE, OfficeState.HANDED_OVER):
        label = clerk.desk.vocabulary.choice(state).label
        assert [each for each in said if label in each], (label, said)
    clerk.grab("history")
