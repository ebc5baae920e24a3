from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.editing import added, empty_minutes, with_fields, with_names
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import AssignmentRole, Citation, Resolution
from desktop.domain.resolving import with_agencies
from desktop.domain.session import AgendaItem, Attendance, Session, Statement
from desktop.schema.record import link_to
from desktop.ui.minutes.writing import Writing
from desktop.ui.pages.sessions_page import SessionsPage

HELD_ON = date(2018, 10, 2)
BODY = Body(name="ستاد ملی بازآفرینی شهری", quorum_percent=50)
AGENCIES = [Organisation(name=name) for name in ("شورای اجتماعی کشور", "دبیرخانهٔ ستاد", "شهرداری تهران")]
PEOPLE = [Person(given_name="زهرا", family_name=name) for name in ("کریمی", "احمدی", "نوری")]
SEATS = [
    Seat(body=link_to(BODY), post="رئیس ستاد", role=SeatRole.CHAIR, protocol=1),
    Seat(body=link_to(BODY), post="دبیر ستاد", role=SeatRole.SECRETARY, protocol=2, must_attend=True),
    *(
        Seat(body=link_to(BODY), organisation=link_to(each), post=f"نمایندهٔ {each.name}", protocol=3 + number)
        for number, each in enumerate(AGENCIES)
    ),
]
HOLDERS = [
    SeatHolder(seat=link_to(seat), person=link_to(person))
    for seat, person in zip(SEATS[:3], PEOPLE, strict=True)
]


@pytest.fixture
def body(desk):
    """Store a body of five seats, three of them held, with its organisations and people; return it."""
    desk.edit.add(BODY, *AGENCIES, *PEOPLE, *SEATS, *HOLDERS)
    return BODY


@pytest.fixture
def writing_of(qtbot, desk, tools):
    """Return a maker of the `Writing` of a draft, which is let go of at the end."""
    made = []

    def writing_of(draft):
        made.append(Writing(draft, desk, tools))
        return made[-1]

    yield writing_of
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    for each in made:
        each.deleteLater()


@pytest.fixture
def writing(desk, body, writing_of):
    """Return the writing of the next session of the body, nothing of it stored yet."""
    return writing_of(desk.minutes.drafts.begin(body.id, HELD_ON))


@pytest.fixture
def stored(desk, body):
    """Store minutes of so many resolutions and people, and return the session."""

    def stored(resolutions=6, people=4):
        minutes = long_minutes(resolutions, people)
        desk.edit.add(*minutes.records)
        return minutes.session

    return stored


@pytest.fixture
def shown(qtbot):
    """Show a widget at the size that an editor's tab has at 1366×768, and return it."""

    def shown(widget, width=700, height=640):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return shown


@pytest.fixture
def page(qtbot, desk, tools):
    """Show the page of sessions."""
    page = SessionsPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 900)
    with qtbot.waitActive(page):
        page.show()
    yield page
    qtbot.waitUntil(lambda: not tools.jobs.busy)


@pytest.fixture
def editor(page, stored, qtbot):
    """Show minutes of six resolutions and four people in the page's editor."""
    page.edit_record(stored().id)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page.editor


def there(desk, session_id):
    """Return a session as it is stored."""
    return desk.browse.open(Session, session_id).record


def venue(editor, text):
    """Write a place into an editor, as one step."""
    minutes = editor.writing.minutes
    editor.writing.write(with_fields(minutes, minutes.session.id, venue=text), "venue")


def long_minutes(resolutions, people):
    """Return minutes of the body with three items, two statements, and so many resolutions and people."""
    session = Session(
        body=link_to(BODY), number=50, held_on=HELD_ON, venue="سالن جلسات", summary="دبیر گزارش داد."
    )
    minutes = empty_minutes(session, BODY)
    for subject in ("گزارش دبیرخانه", "بررسی محلات هدف", "سایر موارد"):
        minutes = added(minutes, AgendaItem(subject=subject, presenter="دبیر ستاد"))
    for number in range(people):
        minutes = added(minutes, Attendance(name=f"عضو {number + 1}", post="عضو ستاد"))
    item = link_to(minutes.agenda[0])
    for words in ("بر تکمیل اطلاعات محلات تأکید شد.", "گزارش پیشرفت ارائه شد."):
        minutes = added(minutes, Statement(item=item, words=words))
    for number in range(resolutions):
        made = Resolution(operative=f"مقرر گردید گزارش {number + 1} تا پایان ماه به دبیرخانه ارسال شود. " * 3)
        minutes = added(minutes, made)
        minutes = added(minutes, Citation(resolution=link_to(made), words="بند ۲ مادهٔ ۵ آیین‌نامه"))
        agencies = [link_to(each) for each in AGENCIES[:2]]
        minutes = with_agencies(minutes, made.id, AssignmentRole.RESPONSIBLE, agencies)
    return with_names(minutes, {each.id: each.name for each in AGENCIES})
