"""What the built-in views of the lists of results are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.activity import Activity
from desktop.domain.livelihood import Business, Course, ProductionDriver
from desktop.domain.programme import Programme
from desktop.domain.supervision import Lesson, LocalProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.schema.record import Record


def _activity() -> dict[str, str]:
    return {
        "this_month": QCoreApplication.translate("Views", "This month"),
        "this_year": QCoreApplication.translate("Views", "This year"),
        "without_resolution": QCoreApplication.translate("Views", "Without a resolution behind it"),
        "joint": QCoreApplication.translate("Views", "Joint with other offices"),
        "unusual_budget": QCoreApplication.translate("Views", "Of an unusual budget"),
    }


def _course() -> dict[str, str]:
    return {
        "this_year": QCoreApplication.translate("Views", "This year"),
        "untold": QCoreApplication.translate("Views", "Employment not told"),
        "without_resolution": QCoreApplication.translate("Views", "Without a resolution behind it"),
        "unusual_budget": QCoreApplication.translate("Views", "Of an unusual budget"),
    }


def _business() -> dict[str, str]:
    return {
        "starting": QCoreApplication.translate("Views", "Starting"),
        "working": QCoreApplication.translate("Views", "At work"),
        "stopped": QCoreApplication.translate("Views", "Stopped"),
        "without_driver": QCoreApplication.translate("Views", "Without a production driver"),
    }


def _problem() -> dict[str, str]:
    return {
        "unsolved": QCoreApplication.translate("Views", "Unsolved"),
        "long_unsolved": QCoreApplication.translate("Views", "Unsolved for long"),
        "this_month": QCoreApplication.translate("Views", "This month"),
        "solved": QCoreApplication.translate("Views", "Solved"),
    }


def _lesson() -> dict[str, str]:
    return {
        "weakness": QCoreApplication.translate("Views", "Weaknesses"),
        "strength": QCoreApplication.translate("Views", "Good experience"),
        "of_all": QCoreApplication.translate("Views", "Of all offices"),
    }


def _programme() -> dict[str, str]:
    return {
        "running": QCoreApplication.translate("Views", "Running"),
        "without_office": QCoreApplication.translate("Views", "Programmes without an office"),
    }


RESULT_WORDS: Mapping[type[Record], Callable[[], dict[str, str]]] = {
    Activity: _activity,
    Course: _course,
    Business: _business,
    ProductionDriver: lambda: {"unlinked": QCoreApplication.translate("Views", "Without any link")},
    LocalProblem: _problem,
    Lesson: _lesson,
    Programme: _programme,
}
"""The words of the views of `result_views`, in the language of the program."""
