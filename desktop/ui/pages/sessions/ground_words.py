"""What the grounds are called on which something is offered for an agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.preparing import Ground

if TYPE_CHECKING:
    from collections.abc import Mapping


def ground_words() -> Mapping[Ground, str]:
    """Return the words of each ground, in the order in which offers are shown."""
    return {
        Ground.MINUTES: QCoreApplication.translate("Grounds", "Approval of the minutes before"),
        Ground.POSTPONED: QCoreApplication.translate("Grounds", "Put off by an earlier session"),
        Ground.NEXT_SESSION: QCoreApplication.translate("Grounds", "Resolutions left to the next session"),
        Ground.UNFINISHED: QCoreApplication.translate("Grounds", "Items without an outcome"),
        Ground.CLOSING: QCoreApplication.translate("Grounds", "Proposed to be closed"),
        Ground.REPORT: QCoreApplication.translate("Grounds", "Periodic reports that are due"),
        Ground.REVIEW: QCoreApplication.translate("Grounds", "Standing rules to be reviewed"),
        Ground.REQUEST: QCoreApplication.translate("Grounds", "Requests for the agenda"),
        Ground.OVERDUE: QCoreApplication.translate("Grounds", "Overdue resolutions"),
    }
