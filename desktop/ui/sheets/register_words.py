"""What registers are called where workbooks are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.joining import join_words
from desktop.services.sheets.registers import REGISTERS

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary


def register_title(register: str) -> str:
    """Return what a register is called, as in the navigation."""
    names = {
        "offices": QCoreApplication.translate("Pages", "Facilitation offices"),
        "neighbourhoods": QCoreApplication.translate("Pages", "Target neighbourhoods"),
        "organisations": QCoreApplication.translate("Pages", "Organisations and associations"),
        "people": QCoreApplication.translate("Pages", "People and posts"),
        "bodies": QCoreApplication.translate("Pages", "Headquarters and working groups"),
        "sessions": QCoreApplication.translate("Pages", "Sessions and minutes"),
        "followups": QCoreApplication.translate("Pages", "Assignments and follow-ups"),
        "requests": QCoreApplication.translate("Pages", "Requests for the agenda"),
        "topics": QCoreApplication.translate("Pages", "Subjects"),
        "laws": QCoreApplication.translate("Pages", "Laws and papers"),
        "directives": QCoreApplication.translate("Pages", "Directives"),
        "holidays": QCoreApplication.translate("Pages", "Holidays"),
        "places": QCoreApplication.translate("Pages", "Places of the country"),
        **_of_offices(),
    }
    return names[register]


def _of_offices() -> dict[str, str]:
    """Return the names of what belongs to offices, and of what they achieve and report."""
    return {
        "office_plans": QCoreApplication.translate("Pages", "Offices that are meant"),
        "guidelines": QCoreApplication.translate("Pages", "Models and procedures of offices"),
        "qualifications": QCoreApplication.translate("Pages", "Qualifications of operators"),
        "delegations": QCoreApplication.translate("Pages", "Delegated powers"),
        "visits": QCoreApplication.translate("Pages", "Visits to offices"),
        "lessons": QCoreApplication.translate("Pages", "Lessons of the offices"),
        "problems": QCoreApplication.translate("Pages", "Problems of neighbourhoods"),
        "activities": QCoreApplication.translate("Pages", "Activities of offices"),
        "drivers": QCoreApplication.translate("Pages", "Production drivers"),
        "courses": QCoreApplication.translate("Pages", "Training courses"),
        "businesses": QCoreApplication.translate("Pages", "Businesses and workshops"),
        "indicators": QCoreApplication.translate("Pages", "Indicators"),
        "programmes": QCoreApplication.translate("Pages", "Programmes and plans"),
        "dated_figures": QCoreApplication.translate("Pages", "Figures as of a day"),
        "reports": QCoreApplication.translate("Pages", "Performance reports"),
    }


def sheets_words(register: str, vocabulary: Vocabulary) -> str:
    """Return what stands on the sheets of a register's workbook; nothing where it has but one."""
    labels = [vocabulary.sheet(kind).label for kind in REGISTERS[register]]
    words = QCoreApplication.translate("Sheets", "Sheets: {sheets}")
    return words.format(sheets=join_words(labels)) if len(labels) > 1 else ""
