"""The kinds of record that have a page to be gone to; the places of the navigation say the same."""

from __future__ import annotations

LINKED_KINDS = frozenset(
    {
        *("Office", "Neighbourhood", "Body", "Session", "Resolution"),
        *("Organisation", "Person", "Appointment", "AgendaRequest"),
        *("Directive", "Law", "Topic"),
        *("Report", "Indicator", "DatedFigure"),
        *("Qualification", "Delegation", "Guideline"),
        *("Activity", "Course", "Business", "ProductionDriver", "LocalProblem", "Lesson", "Programme"),
        *("OfficePlan", "Place"),
    }
)
