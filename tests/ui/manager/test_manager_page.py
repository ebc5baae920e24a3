from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.body import Body
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.livelihood import Course
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind, Selection
from desktop.domain.programme import OfficePlan
from desktop.domain.resolution import Assignment, AssignmentState, DeadlineKind, Resolution
from desktop.domain.session import Session, SessionState
from desktop.domain.supervision import LocalProblem
from desktop.persian.digits import latin_digits
from desktop.schema.condition import Is
from desktop.schema.record import link_to
from desktop.services.manager.measures import Key
from desktop.services.manager.words import AGENCIES, COVERAGE, STATES
from desktop.ui.pages.manager.manager_page import ManagerPage
from desktop.ui.places import Destination
from desktop.ui.theme import Look
from tests.pdf.drawn import by_pdfium, words
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless

TODAY = datetime.now().astimezone().date()
HERE = Destination("manager")


@pytest.fixture
def filled(desk):
    """Store a county with two offices in one neighbourhood, and a third elsewhere, with all they do."""
    here, there = (Place(name=name, kind=PlaceKind.COUNTY) for name in ("نمونه‌شهر", "نمونه‌ده"))
    hoods = [
        Neighbourhood(name=name, place=link_to(here), selection=Selection.APPROVED)
        for name in ("بالاده", "پایین‌ده", "میان‌ده")
    ]
    offices = [_office("یکم", hoods[0], here), _office("سوم", hoods[1], there)]
    unplaced = _office("دوم", hoods[0], None)
    body, agency = Body(name="ستاد میبد", place=link_to(here)), Organisation(name="شهرداری میبد")
    session = Session(body=link_to(body), number=1, held_on=TODAY, state=SessionState.HELD)
    resolutions = [
        Resolution(
            session=link_to(session),
            order=order,
            operative=f"مقرر شد {order}",
            deadline_kind=DeadlineKind.DAY,
            deadline_on=TODAY - timedelta(days=1),
        )
        for order in (1, 2)
    ]
    states = (AssignmentState.DONE, AssignmentState.NOTIFIED)
    parts = [
        Assignment(resolution=link_to(each), order=1, organisation=link_to(agency), state=state)
        for each, state in zip(resolutions, states, strict=True)
    ]
    desk.edit.add(here, there, *hoods, offices[0], offices[1], body, agency)
    _allowed(desk, unplaced, resolutions[0], session, resolutions, parts)
    course = Course(name="خیاطی", office=link_to(offices[0]), since=TODAY, trained=88, employed=20, linked=10)
    far = Course(name="برق", office=link_to(offices[1]), since=TODAY, trained=5)
    problem = LocalProblem(
        subject="روشنایی", office=link_to(unplaced), raised_on=TODAY - timedelta(days=12), solved_on=TODAY
    )
    document = OfficeDocument(
        office=link_to(offices[0]),
        kind=DocumentKind.DEVELOPMENT_DOCUMENT,
        version=1,
        state=DocumentState.IN_FORCE,
        state_since=TODAY,
    )
    soon = OfficeDocument(
        office=link_to(offices[1]), kind=DocumentKind.EXIT_PLAN, due_on=TODAY + timedelta(days=5)
    )
    plan = OfficePlan(place=link_to(here), count=5)
    indicator = Indicator(name="نشست", dimension=Dimension.SOCIAL)
    desk.edit.add(course, far, problem, document, soon, plan, indicator)
    return here, there


def _office(name, hood, place):
    long_ago = TODAY - timedelta(days=800)
    return Office(
        name=f"دفتر {name}",
        place=link_to(place) if place else None,
        neighbourhoods=(link_to(hood),),
        state=OfficeState.ACTIVE,
        state_since=long_ago,
        active_since=long_ago,
    )


def _allowed(desk, office, resolution, session, resolutions, parts):
    """Store an office beside another one, as a resolution allows."""
    desk.edit.add(session, *resolutions, *parts)
    desk.edit.add(replace(office, parallel_reason="دو کارکرد جدا", parallel_resolution=link_to(resolution)))


@pytest.fixture
def page(qtbot, desk, tools, in_persian):
    page = ManagerPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def arrived(page, qtbot):
    def arrived(destination=HERE):
        page.arrive(destination)
        qtbot.waitUntil(lambda: not page.busy and page.overview is not None, timeout=20_000)
        return page

    return arrived


def settled(page, qtbot):
    qtbot.waitUntil(lambda: not page.busy and page.scope.wanted == page._shown, timeout=20_000)


def shown_rows(shell, page, key):
    """Return the ids that a page shows, the follow-up's of its cards."""
    if key == "follow":
        return page._desk.follow_board.ids(page.views.wishes.wishes)
    return page.list.ids


SUMMED = {Key.TRAINED: "trained", Key.EMPLOYED: "employed", Key.PLANNED: "count"}


@pytest.mark.parametrize("place", ["", "here"])
@pytest.mark.parametrize("key", [each for each in Key if each is not Key.ACHIEVED])
def test_each_figure_opens_exactly_what_it_counts(shell, desk, filled, qtbot, key, place):
    here, _ = filled
    shell.go(HERE)
    page = shell.pages["manager"]
    qtbot.waitUntil(lambda: not page.busy and page.overview is not None, timeout=20_000)
    if place:
        page.scope.choose_place(here.id)
        settled(page, qtbot)
    measure = page.overview.measures[key]
    assert measure.value or key is Key.PAPERS_DUE, "a figure that is nothing shows nothing"
    (page.standing.cards.get(key) or page.period.cards[key]).click()
    behind = desk.manager.behind(key, page.overview)
    qtbot.waitUntil(lambda: behind.page in shell.pages, timeout=20_000)
    ids = shown_rows(shell, shell.pages[behind.page], behind.page)
    if key in SUMMED:
        kind = shell.pages[behind.page].register.kind
        rows = [each.record for each in desk.browse.page(kind, list(ids))]
        assert sum(getattr(each, SUMMED[key]) or 0 for each in rows) == measure.value
    elif key is Key.DAYS_TO_SOLVE:
        assert len(ids) == page.overview.measures[Key.SOLVED].value
    else:
        assert len(ids) == measure.value


def test_a_late_agency_opens_what_it_is_late_with(shell, desk, filled, qtbot):
    shell.go(HERE)
    page = shell.pages["manager"]
    qtbot.waitUntil(lambda: not page.busy and page.overview is not None, timeout=20_000)
    page.late.rows[0].click()
    qtbot.waitUntil(lambda: "follow" in shell.pages, timeout=20_000)
    ids = shown_rows(shell, shell.pages["follow"], "follow")
    assert len(ids) == page.overview.standing.late[0].overdue == 1


def test_a_bar_opens_its_state_and_a_county_is_gone_into(arrived, page, filled, qtbot):
    here, _ = filled
    arrived()
    views = {each.view.chart.title: each.view for each in page.charts}
    going = []
    page.going.connect(going.append)
    QTest.keyClick(views[STATES], Qt.Key.Key_Home)
    QTest.keyClick(views[STATES], Qt.Key.Key_Return)
    assert going == [Destination("offices", filters=(Is("state", ("active",)),))]
    room = views[COVERAGE].room_of(0)
    QTest.mouseClick(views[COVERAGE], Qt.MouseButton.LeftButton, pos=QPoint(*map(round, room.middle)))
    settled(page, qtbot)
    assert page.overview.standing.place == here.id
    agencies = views[AGENCIES]
    assert not agencies.leads
    QTest.mouseClick(agencies, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert len(going) == 1


def test_the_figures_of_the_seed_are_read_as_they_are_said(arrived, filled):
    cards = arrived().standing.cards
    assert cards[Key.DEVELOPMENT].figure.text() == "۱ از ۳"
    assert cards[Key.COVERED].figure.text() == "۲ از ۳"
    assert cards[Key.DOUBLE].accessibleName() == "محله‌ها با بیش از یک دفتر: ۱"


def test_a_place_is_chosen_in_any_spelling_and_remembered(arrived, page, filled, qtbot, tools, desk):
    here, _ = filled
    arrived()
    assert page.overview.measures[Key.TRAINED].value == 93
    write(page.scope.place, "شهرستان نمونه‌شهر".replace("ی", "ي").replace("\u200c", " "))
    QTest.keyClick(page.scope.place, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert (page.overview.standing.place, page.overview.measures[Key.TRAINED].value) == (here.id, 88)
    assert ManagerPage(desk, tools).scope.wanted.place == here.id
    page.scope.place.clear()
    settled(page, qtbot)
    assert page.overview.measures[Key.TRAINED].value == 93


def test_only_the_period_is_counted_again_when_it_changes(arrived, page, filled, qtbot):
    standing = arrived().overview.standing
    page.scope.days.period.buttons["month"].click()
    settled(page, qtbot)
    assert page.overview.standing is standing
    assert page.overview.span.last - page.overview.span.first < timedelta(days=32)


def test_what_is_saved_is_counted_anew(arrived, page, filled, desk, qtbot):
    before = arrived().overview.measures[Key.ACTIVE].value
    hood = Neighbourhood(name="نوده")
    desk.edit.add(hood)
    desk.edit.add(_office("چهارم", hood, None))
    qtbot.waitUntil(lambda: page.overview.measures[Key.ACTIVE].value == before + 1, timeout=20_000)


def test_an_empty_register_says_so(arrived):
    page = arrived()
    assert page.stack.currentWidget() is page.empty
    assert nameless(page) == []


def test_every_card_has_a_name_and_its_small_line_is_told(arrived, filled):
    page = arrived()
    assert nameless(page) == []
    trained = page.period.cards[Key.TRAINED]
    assert trained.accessibleName() == "آموزش‌دیده: ۹۳"
    assert latin_digits(trained.accessibleDescription()).splitlines()[-1].endswith(": 93")
    trained.setFocus()
    going = []
    page.going.connect(going.append)
    QTest.keyClick(trained, Qt.Key.Key_Return)
    assert going[0].page == "courses"


@pytest.mark.parametrize(("width", "text"), [(1060, 100), (1060, 140), (840, 100)])
def test_nothing_is_cut_on_a_small_screen_or_in_large_letters(arrived, filled, qtbot, theme, width, text):
    page = arrived()
    theme.apply(Look.LIGHT, text)
    page.resize(width, 620)
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert page.area.widget().width() <= page.area.viewport().width()


def test_the_briefing_is_two_pages_and_tells_the_figures(arrived, filled, desk):
    page = arrived()
    composed = desk.prints.compose(desk.prints.briefing(page.overview))
    assert composed.pages == 2
    told = set(words(by_pdfium(composed.data)))
    assert set(words("گزارش مدیریتی ۹۳ ۲۱٫۵٪ ۱۰٫۸٪ ۵۰٪ دفتر سوم شهرداری میبد سررسیدگذشته منابع")) <= told
    assert not told & {"۸۸۰", "شهرداری‌ها"}, "words that nobody wrote are not found either"


def test_the_workbook_has_the_figures_and_native_charts(arrived, filled, ask, tmp_path, qtbot):
    page = arrived()
    ask.paths = [tmp_path / "manager.xlsx"]
    page.sheet_action.trigger()
    qtbot.waitUntil((tmp_path / "manager.xlsx").exists, timeout=20_000)
    qtbot.waitUntil(lambda: not page.tools.jobs.busy, timeout=20_000)
    book = load_workbook(tmp_path / "manager.xlsx")
    rows = {row[0].value: row[1].value for row in book.worksheets[0].iter_rows(min_row=2)}
    assert rows["آموزش‌دیده"] == 93
    assert sum(len(each._charts) for each in book.worksheets) == len(book.worksheets) - 1
