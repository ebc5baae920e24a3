"""The pages of what offices achieve; each imports its page only when it is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.page_entry import PageEntry

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.places import Tools


def result_entries() -> tuple[PageEntry, ...]:
    """Return the pages beside the offices, and that of the programmes beside the figures."""
    return (
        PageEntry(
            "activities",
            QCoreApplication.translate("Pages", "Activities of offices"),
            "clipboard_task",
            _activities,
            kinds=("Activity",),
            under="offices",
        ),
        PageEntry(
            "courses",
            QCoreApplication.translate("Pages", "Training courses"),
            "text_number_list",
            _courses,
            kinds=("Course",),
            under="offices",
        ),
        PageEntry(
            "businesses",
            QCoreApplication.translate("Pages", "Businesses and workshops"),
            "building_government",
            _businesses,
            kinds=("Business",),
            under="offices",
        ),
        PageEntry(
            "problems",
            QCoreApplication.translate("Pages", "Problems of neighbourhoods"),
            "warning",
            _problems,
            kinds=("LocalProblem",),
            under="offices",
        ),
        PageEntry(
            "lessons",
            QCoreApplication.translate("Pages", "Lessons of the offices"),
            "info",
            _lessons,
            kinds=("Lesson",),
            under="offices",
        ),
        PageEntry(
            "drivers",
            QCoreApplication.translate("Pages", "Production drivers"),
            "link",
            _drivers,
            kinds=("ProductionDriver",),
            under="offices",
        ),
        PageEntry(
            "results",
            QCoreApplication.translate("Pages", "Results of the offices"),
            "data_bar_vertical",
            _results,
            under="figures",
        ),
        PageEntry(
            "programmes",
            QCoreApplication.translate("Pages", "Programmes and plans"),
            "task_list",
            _programmes,
            kinds=("Programme",),
            under="figures",
        ),
    )


def _activities(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.activities_page import ActivitiesPage

    return ActivitiesPage(desk, tools)


def _courses(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.courses_page import CoursesPage

    return CoursesPage(desk, tools)


def _businesses(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.businesses_page import BusinessesPage

    return BusinessesPage(desk, tools)


def _problems(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.problems_page import ProblemsPage

    return ProblemsPage(desk, tools)


def _lessons(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.lessons_page import LessonsPage

    return LessonsPage(desk, tools)


def _drivers(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.drivers_page import DriversPage

    return DriversPage(desk, tools)


def _results(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.achievements_page import AchievementsPage

    return AchievementsPage(desk, tools)


def _programmes(desk: Desk, tools: Tools) -> Page:
    from desktop.ui.pages.results.programmes_page import ProgrammesPage

    return ProgrammesPage(desk, tools)
