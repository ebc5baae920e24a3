from __future__ import annotations

import pytest

from desktop.domain.activity import ActivityCategory
from desktop.domain.budget_rule import USUAL, mismatch
from desktop.domain.resolution import BudgetClass


@pytest.mark.parametrize("category", ActivityCategory)
def test_no_budget_fits_badly_and_the_usual_one_fits(category):
    assert mismatch(category, None) is None
    assert mismatch(category, USUAL.get(category)) is None


def test_social_duties_go_with_expenditure_and_physical_works_with_capital():
    assert mismatch(ActivityCategory.VITALITY, BudgetClass.CAPITAL) is BudgetClass.EXPENDITURE
    assert mismatch(ActivityCategory.INFRASTRUCTURE, BudgetClass.EXPENDITURE) is BudgetClass.CAPITAL
    assert [mismatch(ActivityCategory.EMPLOYMENT, each) for each in BudgetClass] == [None, None]
    assert mismatch(None, BudgetClass.CAPITAL) is None
