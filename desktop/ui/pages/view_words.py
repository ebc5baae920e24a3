"""What the built-in views of the lists are called."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.services.views import views_of
from desktop.ui.lists.record_list import ListView
from desktop.ui.pages.result_view_words import RESULT_WORDS

if TYPE_CHECKING:
    from desktop.schema.record import Record


def views_today(kind: type[Record]) -> list[ListView]:
    """Return the built-in views of a list as they are today, with their words."""
    views = views_of(kind, date.today())  # noqa: DTZ011 - the day of whoever sits here
    return [ListView(key, view_words(kind, key), conditions) for key, conditions in views.items()]


def view_words(kind: type[Record], key: str) -> str:
    """Return the words of a view of `views_of`; of the empty key those for all records."""
    if not key:
        return QCoreApplication.translate("Views", "All")
    return {
        Office: _office,
        Neighbourhood: _neighbourhood,
        Session: _session,
        Resolution: _resolution,
        Organisation: _organisation,
        Person: lambda: {"without_post": QCoreApplication.translate("Views", "Without a post")},
        Body: _body,
        AgendaRequest: _request,
        **RESULT_WORDS,
    }[kind]()[key]


def _office() -> dict[str, str]:
    return {
        "active": QCoreApplication.translate("Views", "Active"),
        "inactive": QCoreApplication.translate("Views", "Inactive"),
        "setting_up": QCoreApplication.translate("Views", "Being set up"),
        "steering": QCoreApplication.translate("Views", "Being steered"),
        "handed_over": QCoreApplication.translate("Views", "Handed over"),
        "handover_due": QCoreApplication.translate("Views", "Handover due"),
        "pilot": QCoreApplication.translate("Views", "Pilots"),
        "without_neighbourhood": QCoreApplication.translate("Views", "Without a neighbourhood"),
        "unfinished": QCoreApplication.translate("Views", "Unfinished"),
    }


def _neighbourhood() -> dict[str, str]:
    return {
        "approved": QCoreApplication.translate("Views", "Approved"),
        "candidate": QCoreApplication.translate("Views", "Candidate"),
        "without_office": QCoreApplication.translate("Views", "Without an office"),
    }


def _session() -> dict[str, str]:
    return {
        "drafts": QCoreApplication.translate("Views", "Drafts"),
        "held_without_final": QCoreApplication.translate("Views", "Held, without minutes"),
        "coming": QCoreApplication.translate("Views", "Coming"),
        "this_month": QCoreApplication.translate("Views", "This month"),
        "final": QCoreApplication.translate("Views", "Final"),
    }


def _resolution() -> dict[str, str]:
    return {
        "open": QCoreApplication.translate("Views", "Open"),
        "overdue": QCoreApplication.translate("Views", "Overdue"),
        "due_soon": QCoreApplication.translate("Views", "Due soon"),
        "without_agency": QCoreApplication.translate("Views", "Without an agency"),
        "without_deadline": QCoreApplication.translate("Views", "Without a deadline"),
    }


def _organisation() -> dict[str, str]:
    return {
        "municipality": QCoreApplication.translate("Views", "Municipalities"),
        "agency": QCoreApplication.translate("Views", "Agencies"),
        "governorate": QCoreApplication.translate("Views", "Governorates"),
        "association": QCoreApplication.translate("Views", "Associations and charities"),
        "operator": QCoreApplication.translate("Views", "Operators"),
        "without_kind": QCoreApplication.translate("Views", "Without a kind"),
    }


def _request() -> dict[str, str]:
    return {
        "waiting": QCoreApplication.translate("Views", "Waiting"),
        "urgent": QCoreApplication.translate("Views", "Urgent ones"),
        "on_an_agenda": QCoreApplication.translate("Views", "On an agenda"),
        "answered": QCoreApplication.translate("Views", "Answered"),
    }


def _body() -> dict[str, str]:
    return {
        "without_chair": QCoreApplication.translate("Views", "Without a chair"),
        "without_seats": QCoreApplication.translate("Views", "Without seats"),
        "never_met": QCoreApplication.translate("Views", "Never met"),
    }
