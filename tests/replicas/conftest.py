from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.office_team import OfficeService
from desktop.domain.party import Organisation
from desktop.schema.record import link_to
from tests.replicas.computers import Computer, agree, carry


@pytest.fixture
def computer(tmp_path):
    made = []

    def computer(name, skew=0):
        made.append(Computer(tmp_path / f"{name}.db", name, skew))
        return made[-1]

    yield computer
    for each in made:
        each.end()


@pytest.fixture
def kept_by_a_part(computer):
    """Return two computers, an office deleted on one of them, its part seen there, and one not seen."""
    one, other = computer("مرودشت"), computer("شیراز")
    office, agency = Office(name="دفتر"), Organisation(name="بهزیستی")
    about = {"office": link_to(office), "agency": link_to(agency)}
    service = OfficeService(**about, words="مشاوره")
    one.put(agency, office, service)
    carry(one, other)
    one.delete(office)
    later = other.put(OfficeService(**about, words="آموزش"))
    agree(one, other)
    return one, other, office, service, later
