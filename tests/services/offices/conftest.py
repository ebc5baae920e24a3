from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.services.attachments import Attachments
from desktop.services.offices.life import OfficeLife
from tests.services.conftest import TODAY


@pytest.fixture
def life(store, vocabulary):
    return OfficeLife(store, vocabulary, lambda: TODAY, Attachments(store))


@pytest.fixture
def now(browse):
    return lambda office: browse.open(Office, office.id).record
