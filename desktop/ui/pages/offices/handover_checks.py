"""What a handover needs, as a checklist in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.pages.follow.card_words import days_state
from desktop.ui.tone import State, Tone
from desktop.ui.widgets.check_list import Check

if TYPE_CHECKING:
    from desktop.services.offices.handover import HandoverState


def handover_checks(state: HandoverState) -> tuple[Check, ...]:
    """Return a line for each part: what is complete has a tick, with how much there is of it."""
    return (
        Check(
            QCoreApplication.translate("HandoverChecks", "Exit plan"),
            _plan_is_done(state),
            note=_plan(state),
            lacking=_incomplete(state.exit_steps),
        ),
        Check(
            QCoreApplication.translate("HandoverChecks", "Inventory"), bool(state.things), note=_things(state)
        ),
        Check(
            QCoreApplication.translate("HandoverChecks", "Staff"),
            bool(state.staff),
            note=_counted(state.staff, QCoreApplication.translate("HandoverChecks", "{count} people")),
        ),
        Check(
            QCoreApplication.translate("HandoverChecks", "Documents"),
            bool(state.documents) and not state.due,
            note=_documents(state),
            lacking=_incomplete(state.documents),
        ),
        Check(
            QCoreApplication.translate("HandoverChecks", "Open follow-ups")
            if state.open_assignments
            else QCoreApplication.translate("HandoverChecks", "No follow-up is open"),
            not state.open_assignments,
            note=_counted(
                state.open_assignments,
                QCoreApplication.translate("HandoverChecks", "{count} parts of agencies are not finished"),
            ),
            lacking=QCoreApplication.translate("HandoverChecks", "open"),
        ),
        Check(
            QCoreApplication.translate("HandoverChecks", "Handover minutes"),
            bool(state.minutes_id),
            is_needed=True,
        ),
    )


def planned_state(state: HandoverState) -> State | None:
    """Return by when the office is to be handed over, and how long that is; None without a day."""
    if state.is_over or state.days is None or state.office.handover_due_on is None:
        return None
    left = days_state(state.days)
    words = QCoreApplication.translate("HandoverChecks", "To be handed over by {day}: {left}")
    told = words.format(day=day_text(state.office.handover_due_on), left=left.words)
    return State(told, Tone.DANGER if state.days < 0 else Tone.WARN if left.tone is Tone.WARN else Tone.INFO)


def _incomplete(there: int) -> str:
    """Return what is said where some of it is there, and not all."""
    return QCoreApplication.translate("HandoverChecks", "not complete") if there else ""


def _plan_is_done(state: HandoverState) -> bool:
    return bool(state.exit_steps) and state.exit_done == state.exit_steps


def _plan(state: HandoverState) -> str:
    if not state.exit_steps:
        return ""
    words = QCoreApplication.translate("HandoverChecks", "{done} of {count} steps, {percent} percent")
    counts = (state.exit_done, state.exit_steps, state.exit_percent)
    done, count, percent = map(number_text, counts)
    late = _counted(state.exit_overdue, QCoreApplication.translate("HandoverChecks", "{count} overdue"))
    return " \u2022 ".join(filter(None, (words.format(done=done, count=count, percent=percent), late)))


def _things(state: HandoverState) -> str:
    if not state.things:
        return ""
    words = (
        QCoreApplication.translate("HandoverChecks", "{count} things, {worth} rials")
        if state.worth
        else QCoreApplication.translate("HandoverChecks", "{count} things")
    )
    return words.format(count=number_text(state.things), worth=number_text(state.worth))


def _documents(state: HandoverState) -> str:
    there = _counted(state.documents, QCoreApplication.translate("HandoverChecks", "{count} documents"))
    owed = _counted(len(state.due), QCoreApplication.translate("HandoverChecks", "{count} still owed"))
    return " \u2022 ".join(filter(None, (there, owed)))


def _counted(count: int, words: str) -> str:
    return words.format(count=number_text(count)) if count else ""
