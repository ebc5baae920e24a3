"""What reminders are of, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.services.follow.reminders import ReminderKind


def kind_words(kind: ReminderKind) -> str:
    """Return what a reminder is of."""
    return {
        ReminderKind.ASSIGNMENT: QCoreApplication.translate("Reminders", "Deadline of a resolution"),
        ReminderKind.NEXT_STEP: QCoreApplication.translate("Reminders", "Next step of following up"),
        ReminderKind.REQUEST: QCoreApplication.translate("Reminders", "Request for the agenda"),
        ReminderKind.REPORT: QCoreApplication.translate("Reminders", "Periodic report"),
        ReminderKind.REVIEW: QCoreApplication.translate("Reminders", "Review of a standing rule"),
        ReminderKind.DIRECTIVE: QCoreApplication.translate("Reminders", "Directive"),
        ReminderKind.DUTY: QCoreApplication.translate("Reminders", "Duty by law"),
        ReminderKind.SESSION: QCoreApplication.translate("Reminders", "Session to be held"),
        ReminderKind.TERM: QCoreApplication.translate("Reminders", "End of a term"),
        ReminderKind.DOCUMENT: QCoreApplication.translate("Reminders", "Document of an office"),
        ReminderKind.EXPIRY: QCoreApplication.translate("Reminders", "End of a contract or certificate"),
        ReminderKind.HANDOVER: QCoreApplication.translate("Reminders", "Handover of an office"),
        ReminderKind.EXIT_STEP: QCoreApplication.translate("Reminders", "Step of an exit plan"),
        ReminderKind.ANSWER: QCoreApplication.translate("Reminders", "Answer to a visit"),
    }[kind]


def group_title(part: str) -> str:
    """Return the heading of a part of the agenda."""
    return {
        "overdue": QCoreApplication.translate("Reminders", "Past the deadline"),
        "today": QCoreApplication.translate("Reminders", "Today"),
        "this_week": QCoreApplication.translate("Reminders", "This week"),
        "reports_due": QCoreApplication.translate("Reminders", "Periodic reports"),
        "reviews_due": QCoreApplication.translate("Reminders", "Standing rules to be reviewed"),
        "directives_due": QCoreApplication.translate("Reminders", "Directives"),
        "documents_due": QCoreApplication.translate("Reminders", "Documents and handover of offices"),
    }[part]
