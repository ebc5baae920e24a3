from __future__ import annotations

import pytest

from desktop.services.past.office_history import OfficeHistory
from desktop.services.undo_steps import UndoSteps


@pytest.fixture
def undoing(store, vocabulary):
    return UndoSteps(store, vocabulary)


@pytest.fixture
def past(store, vocabulary):
    return OfficeHistory(store, vocabulary)
