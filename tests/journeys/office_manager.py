"""The manager's page: figures counted by hand, each opening the list behind it, and the briefing."""

from __future__ import annotations

import pypdfium2

from desktop.services.manager.measures import Key
from tests.journeys.council_clerk import read_of
from tests.journeys.office_begins import NAME
from tests.journeys.office_clerk import unmarked
from tests.journeys.office_ground import MUNICIPALITY

COUNTED_BY_HAND = {
    Key.ACTIVE: ("۲", 2),
    Key.PLANNED: ("۲", 1),
    Key.COVERED: ("۱ از ۱", 1),
    Key.DOUBLE: ("۱", 1),
    Key.DEVELOPMENT: ("۰ از ۱", 0),
    Key.PAPERS_OVERDUE: ("۱", 1),
    Key.PAPERS_DUE: ("۰", 0),
    Key.PARTS_OVERDUE: ("۱", 1),
    Key.SESSIONS: ("۱", 1),
    Key.DONE: ("۰ از ۱", 0),
    Key.TRAINED: ("۴۰", 1),
    Key.EMPLOYED: ("۳۰", 1),
    Key.SOLVED: ("۱", 1),
    Key.DAYS_TO_SOLVE: ("۲۰ روز", 1),
    Key.ACHIEVED: ("۹۰٪", 3),
}
"""What a tile says, and how many rows the list behind it has.

Two offices are active, of two that one plan foresees. The only target has both of them, for the second is in
a part of it. One office is a year old; its document was approved by the county alone, so that it is still
owed, and overdue. The municipality is late with the land. Of the two sessions one was held this year, and
its resolution is not done yet. One course; one problem, from 1 to 21 Shahrivar. Achieved are 40 of
50, 12 of 10 and 18 of 20: 80, 120 and 90 %, of which 90 is in the middle.
"""


def the_figures_are_those_counted_by_hand(clerk):
    page = clerk.go_to("manager")
    clerk.wait(lambda: not page.busy and page.overview is not None)
    clerk.settle()
    cards = {**page.standing.cards, **page.period.cards}
    shown = {key: card.figure.text() for key, card in cards.items()}
    clerk.grab("manager")
    other = {key: shown[key] for key, (words, _) in COUNTED_BY_HAND.items() if shown[key] != words}
    assert other == {}
    return page


def each_opens_its_list(clerk):
    """Press every tile, and count the rows of the list that is shown then."""
    for key, (_, rows) in COUNTED_BY_HAND.items():
        page = clerk.go_to("manager")
        clerk.wait(lambda page=page: not page.busy)
        card = page.standing.cards.get(key) or page.period.cards[key]
        clerk.click(card)
        behind = clerk.desk.manager.behind(key, page.overview)
        clerk.wait(lambda behind=behind: clerk.window.pages.get(behind.page) is not None)
        clerk.settle()
        there = clerk.window.pages[behind.page]
        assert there.isVisible(), key
        assert len(rows_shown(clerk, there, behind.page)) == rows, key


def rows_shown(clerk, page, key):
    if key == "follow":
        return clerk.desk.follow_board.ids(page.views.wishes.wishes)
    return page.list.ids


def the_briefing_says_the_same(clerk):
    page = clerk.go_to("manager")
    clerk.wait(lambda: not page.busy)
    clerk.press_action(page, page.print_action)
    paper = clerk.text_of_paper(page.out.showing)
    (made,) = [each for each in clerk.folder.iterdir() if clerk.text_in(each) == paper]
    assert len(pypdfium2.PdfDocument(made)) == 2
    read_of(paper, "۹۰٪", "۲۰ روز", "۴۰", "۳۰", MUNICIPALITY, unmarked(NAME))
