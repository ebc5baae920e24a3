"""Which of the two public budgets pays for what (seed 002): social duties, and physical works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.activity import ActivityCategory
from desktop.domain.resolution import BudgetClass

if TYPE_CHECKING:
    from collections.abc import Mapping

COURSE = ActivityCategory.EMPOWERMENT
"""What a training course is, where it is asked as an activity is."""
USUAL: Mapping[ActivityCategory, BudgetClass] = {
    ActivityCategory.AWARENESS: BudgetClass.EXPENDITURE,
    ActivityCategory.EMPOWERMENT: BudgetClass.EXPENDITURE,
    ActivityCategory.NETWORKING: BudgetClass.EXPENDITURE,
    ActivityCategory.VITALITY: BudgetClass.EXPENDITURE,
    ActivityCategory.REFERRAL: BudgetClass.EXPENDITURE,
    ActivityCategory.COMPLAINT: BudgetClass.EXPENDITURE,
    ActivityCategory.PUBLIC_MEETING: BudgetClass.EXPENDITURE,
    ActivityCategory.INFRASTRUCTURE: BudgetClass.CAPITAL,
}
"""Employment is neither social nor physical alone: a workshop is built, a trade is taught."""


def mismatch(category: ActivityCategory | None, budget: BudgetClass | None) -> BudgetClass | None:
    """Return the budget that usually pays for ``category`` where it is another one than ``budget``."""
    usual = USUAL.get(category) if category else None
    return usual if usual and budget and usual is not budget else None
