"""An active office: its staff, services and visits; its papers with their days; the road of the document."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.office_team import Discipline, OfficeMember
from desktop.ui.pages.documents.lines import Part
from tests.journeys.clerk import CONTROL
from tests.journeys.office_begins import NAME, add_document, rows_of
from tests.journeys.office_ground import BODY, OPERATOR, WELFARE, decide

CONTRACT = "قرارداد بهره‌برداری"
ADOPTED = "سند توسعهٔ محلهٔ نیک‌آباد تصویب شد."


def its_people_and_services_are_written_down(clerk, page, office):
    page.open_record(office)
    clerk.settle()
    staff = clerk.section(page, "StaffSection", "team")
    member = clerk.add_part(
        staff,
        person="آقای رضا نمونه‌نژاد",
        post="کارشناس",
        discipline=Discipline.SOCIOLOGY,
        since="۱۴۰۳/۰۳/۰۱",
    )
    assert clerk.desk.browse.open(OfficeMember, member).record.discipline is Discipline.SOCIOLOGY
    services = clerk.section(page, "ServicesSection")
    clerk.add_part(services, agency=WELFARE, words="مددکاری خانواده", days="شنبه‌ها", since="۱۴۰۳/۰۴/۰۱")
    visits = clerk.section(page, "VisitsSection")
    clerk.add_part(
        visits,
        visited_on="۱۴۰۴/۰۸/۰۵",
        visitor="کارشناس استانداری",
        score="۸۵",
        findings="نشست‌ها منظم است؛ تابلو نصب نشده است.",
        answer_due_on="۱۴۰۴/۰۸/۲۰",
    )
    assert [each.chip for each in rows_of(visits.list)] == [visits.tr("answer overdue")]
    clerk.grab("team")


def its_papers_have_their_days(clerk, page, office):
    """The contract ends in three weeks; the development document is overdue by the rule of one year."""
    page.open_record(office)
    add_document(
        clerk,
        page,
        DocumentKind.CONTRACT,
        DocumentState.IN_FORCE,
        name=CONTRACT,
        party=OPERATOR,
        since="۱۴۰۳/۰۹/۱۵",
        until="۱۴۰۴/۰۹/۱۵",
    )
    documents = clerk.go_to("documents")
    told = {each.what: each for each in documents.every if each.office == NAME}
    label = clerk.desk.vocabulary.choice(DocumentKind.DEVELOPMENT_DOCUMENT).label
    assert told[label].part is Part.OVERDUE
    assert told[label].day == date(2025, 5, 22)
    assert told[CONTRACT].part is Part.EXPIRING
    assert told[CONTRACT].days == 14
    clerk.grab("documents")
    clerk.click(documents.chips.buttons[Part.OVERDUE.value])
    assert [each.what for each in documents.lines.values()] == [label]
    documents.list.take_keyboard()
    clerk.press_enter()
    clerk.settle()
    assert clerk.window.pages["offices"].isVisible()
    reminders(clerk, label)


def reminders(clerk, label):
    """See that the document is among the reminders too."""
    follow = clerk.go_to("follow")
    clerk.click(follow.views.choice.buttons["reminders"])
    clerk.settle()
    rows = [row for group in follow.views.segment.groups for row in group.rows]
    assert [row for row in rows if NAME in f"{row.words} {row.note}" and label in f"{row.words} {row.note}"]


def the_document_goes_through_the_county(clerk, page, office, ground):
    """Send it as a request for the agenda, adopt it by final minutes, accept the state that follows."""
    page = clerk.go_to("offices")
    page.open_record(office)
    document = add_document(
        clerk, page, DocumentKind.DEVELOPMENT_DOCUMENT, DocumentState.PREPARING, version="۱"
    )
    papers = clerk.section(page, "DocumentsSection")
    clerk.pick(papers.list, document)
    clerk.click(papers.pane.send_button)
    dialog = clerk.opened(lambda: papers.pane.dialog)
    assert dialog.body.currentText() == BODY
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.wait(lambda: document_of(clerk, document).state is DocumentState.SENT_COUNTY)
    clerk.settle()
    request = clerk.desk.browse.open(AgendaRequest, str(document_of(clerk, document).county_request)).record
    decide(clerk.desk, ground, request, date(2025, 11, 10), 2, ADOPTED)
    clerk.settle()
    papers = clerk.section(page, "DocumentsSection")
    clerk.pick(papers.list, document)
    clerk.wait(papers.pane.notice.isVisible)
    clerk.grab("road")
    (accept,) = papers.pane.notice.deeds
    clerk.click(accept)
    clerk.wait(lambda: document_of(clerk, document).state is DocumentState.APPROVED_COUNTY)
    record = document_of(clerk, document)
    assert record.county_resolution
    assert record.state_since == date(2025, 11, 10)


def document_of(clerk, document):
    return clerk.desk.browse.open(OfficeDocument, document).record
