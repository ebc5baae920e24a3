"""The places of the navigation in their order; each imports its page only when it is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.page_entry import PageEntry
from desktop.ui.pages.documents.entries import document_entries
from desktop.ui.pages.replicas.entries import exchange_entries
from desktop.ui.pages.results.entries import result_entries
from desktop.ui.pages.territory.territory_entries import territory_entries

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


def entries() -> tuple[PageEntry, ...]:
    """Return the places there are, in the language of the program."""
    return (
        PageEntry("home", QCoreApplication.translate("Pages", "Desk"), "home", _home),
        PageEntry(
            "manager",
            QCoreApplication.translate("Pages", "Manager's desk"),
            "data_bar_vertical",
            _manager,
            under="home",
        ),
        PageEntry(
            "offices",
            QCoreApplication.translate("Pages", "Facilitation offices"),
            "building_multiple",
            _offices,
            kinds=("Office",),
        ),
        *document_entries(),
        *result_entries(),
        *territory_entries(),
        PageEntry(
            "bodies",
            QCoreApplication.translate("Pages", "Headquarters and working groups"),
            "people_community",
            _bodies,
            kinds=("Body",),
        ),
        PageEntry(
            "sessions",
            QCoreApplication.translate("Pages", "Sessions and minutes"),
            "document_text",
            _sessions,
            kinds=("Session",),
        ),
        PageEntry(
            "requests",
            QCoreApplication.translate("Pages", "Requests for the agenda"),
            "clipboard_task",
            _requests,
            kinds=("AgendaRequest",),
            under="sessions",
        ),
        PageEntry(
            "resolutions",
            QCoreApplication.translate("Pages", "Resolutions"),
            "task_list",
            _resolutions,
            kinds=("Resolution",),
        ),
        PageEntry(
            "follow",
            QCoreApplication.translate("Pages", "Follow-up"),
            "board",
            _follow,
            waiting=_overdue,
        ),
        PageEntry(
            "figures",
            QCoreApplication.translate("Pages", "Figures of sessions and resolutions"),
            "data_bar_vertical",
            _figures,
        ),
        PageEntry(
            "reports",
            QCoreApplication.translate("Pages", "Performance reports"),
            "data_bar_vertical",
            _reports,
            kinds=("Report",),
            under="figures",
        ),
        PageEntry(
            "indicators",
            QCoreApplication.translate("Pages", "Indicators"),
            "text_number_list",
            _indicators,
            kinds=("Indicator",),
            under="figures",
        ),
        PageEntry(
            "dated_figures",
            QCoreApplication.translate("Pages", "Figures as of a day"),
            "history",
            _dated_figures,
            kinds=("DatedFigure",),
            under="figures",
        ),
        PageEntry(
            "directives",
            QCoreApplication.translate("Pages", "Directives and laws"),
            "archive",
            _directives,
            kinds=("Directive",),
        ),
        PageEntry(
            "laws",
            QCoreApplication.translate("Pages", "Laws and papers"),
            "document_text",
            _laws,
            kinds=("Law",),
            under="directives",
        ),
        PageEntry(
            "topics",
            QCoreApplication.translate("Pages", "Subjects"),
            "text_number_list",
            _topics,
            kinds=("Topic",),
            under="directives",
        ),
        PageEntry(
            "organisations",
            QCoreApplication.translate("Pages", "Organisations and associations"),
            "building_government",
            _organisations,
            kinds=("Organisation",),
        ),
        PageEntry(
            "people",
            QCoreApplication.translate("Pages", "People and posts"),
            "person",
            _people,
            kinds=("Person", "Appointment"),
        ),
        *exchange_entries(),
        PageEntry("backups", QCoreApplication.translate("Pages", "Backups"), "shield_checkmark", _backups),
        PageEntry(
            "settings",
            QCoreApplication.translate("Pages", "Settings"),
            "settings",
            _settings,
            at_foot=True,
        ),
        PageEntry(
            "help",
            QCoreApplication.translate("Pages", "Help and shortcuts"),
            "question_circle",
            _help,
            at_foot=True,
        ),
    )


def _home(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.home_page import HomePage

    return HomePage(desk.waiting, desk.vocabulary, tools)


def _settings(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.settings_page import SettingsPage

    return SettingsPage(desk, tools)


def _help(_desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.help_page import HelpPage

    return HelpPage(tools)


def _manager(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.manager.manager_page import ManagerPage

    return ManagerPage(desk, tools)


def _offices(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.offices_page import OfficesPage

    return OfficesPage(desk, tools)


def _sessions(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.sessions_page import SessionsPage

    return SessionsPage(desk, tools)


def _requests(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.requests_page import RequestsPage

    return RequestsPage(desk, tools)


def _resolutions(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.resolutions_page import ResolutionsPage

    return ResolutionsPage(desk, tools)


def _figures(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.figures.figures_page import FiguresPage

    return FiguresPage(desk, tools)


def _reports(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.reports.reports_page import ReportsPage

    return ReportsPage(desk, tools)


def _indicators(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.reports.indicators_page import IndicatorsPage

    return IndicatorsPage(desk, tools)


def _dated_figures(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.reports.dated_figures_page import DatedFiguresPage

    return DatedFiguresPage(desk, tools)


def _directives(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.library.directives_page import DirectivesPage

    return DirectivesPage(desk, tools)


def _laws(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.library.laws_page import LawsPage

    return LawsPage(desk, tools)


def _topics(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.library.topics_page import TopicsPage

    return TopicsPage(desk, tools)


def _follow(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.follow.follow_page import FollowPage

    return FollowPage(desk, tools)


def _overdue(desk: Desk) -> int:
    return desk.follow_board.overdue()


def _backups(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.backups_page import BackupsPage

    return BackupsPage(desk.care, desk.vocabulary, tools)


def _bodies(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.bodies_page import BodiesPage

    return BodiesPage(desk, tools)


def _organisations(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.organisations_page import OrganisationsPage

    return OrganisationsPage(desk, tools)


def _people(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.people_page import PeoplePage

    return PeoplePage(desk, tools)
