"""The pages that belong together, of which one stands in the navigation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Family = tuple[tuple[str, str], ...]
"""The key of each page with its short name, in their order."""


def library_family() -> Family:
    """Return what the secretariat looks things up in."""
    return (
        ("directives", QCoreApplication.translate("Families", "Directives")),
        ("laws", QCoreApplication.translate("Families", "Laws and papers")),
        ("topics", QCoreApplication.translate("Families", "Subjects")),
    )


def offices_family() -> Family:
    """Return offices, their papers, and what they achieve."""
    return (
        ("offices", QCoreApplication.translate("Families", "Offices")),
        ("documents", QCoreApplication.translate("Families", "Documents and terms")),
        ("activities", QCoreApplication.translate("Families", "Activities")),
        ("courses", QCoreApplication.translate("Families", "Courses")),
        ("businesses", QCoreApplication.translate("Families", "Businesses")),
        ("problems", QCoreApplication.translate("Families", "Local problems")),
        ("lessons", QCoreApplication.translate("Families", "Lessons")),
        ("drivers", QCoreApplication.translate("Families", "Production drivers")),
        ("qualifications", QCoreApplication.translate("Families", "Qualifications")),
        ("delegations", QCoreApplication.translate("Families", "Delegations")),
        ("guidelines", QCoreApplication.translate("Families", "Models and procedures")),
    )


def territory_family() -> Family:
    """Return target neighbourhoods, the places that they lie in, and how far offices serve them."""
    return (
        ("neighbourhoods", QCoreApplication.translate("Families", "Neighbourhoods")),
        ("coverage", QCoreApplication.translate("Families", "Coverage")),
        ("overlaps", QCoreApplication.translate("Families", "Overlaps")),
        ("office_plans", QCoreApplication.translate("Families", "Planned offices")),
        ("places", QCoreApplication.translate("Families", "Places")),
    )


def figures_family() -> Family:
    """Return what is counted and reported."""
    return (
        ("figures", QCoreApplication.translate("Families", "Sessions and resolutions")),
        ("results", QCoreApplication.translate("Families", "Results of offices")),
        ("reports", QCoreApplication.translate("Families", "Performance reports")),
        ("indicators", QCoreApplication.translate("Families", "Indicators")),
        ("programmes", QCoreApplication.translate("Families", "Programmes")),
        ("dated_figures", QCoreApplication.translate("Families", "Figures as of a day")),
    )


def home_family() -> Family:
    """Return the two desks."""
    return (
        ("home", QCoreApplication.translate("Families", "Clerk's desk")),
        ("manager", QCoreApplication.translate("Families", "Manager's desk")),
    )


def exchange_family() -> Family:
    """Return how data comes and goes, and what has happened to it."""
    return (
        ("exchange", QCoreApplication.translate("Families", "Excel")),
        ("replicas", QCoreApplication.translate("Families", "Other computers")),
        ("conflicts", QCoreApplication.translate("Families", "Conflicts")),
        ("past", QCoreApplication.translate("Families", "History")),
    )
