from __future__ import annotations

import pytest

from desktop.app import Program
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session


@pytest.fixture
def late(data):
    """Return the id of a part that has been due since long ago, and what its agency is called."""
    from datetime import date

    from desktop.domain.body import Body
    from desktop.domain.resolution import DeadlineKind
    from desktop.schema.record import link_to

    body, agency = Body(name="شورای آزمون"), Organisation(name="ادارهٔ برق آزمون")
    session = Session(body=link_to(body), held_on=date(2020, 1, 1))
    resolution = Resolution(
        session=link_to(session), order=1, operative="نصب  چراغ", deadline_kind=DeadlineKind.DAY,
        deadline_on=date(2020, 2, 20),
    )  # fmt: skip
    part = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency))
    with Program().open(data) as desk:
        desk.edit.add(body, agency, session, resolution, part)
    return part.id


def test_everything_is_listed_with_how_many_stand_where(run, answer, late):
    found = answer("follow")
    assert sum(found["columns"].values()) == len(found["cards"]) > 1
    code, out, _ = run("follow")
    assert (code, len(out.splitlines())) == (0, len(found["cards"]) + 1)


def test_what_is_overdue_of_an_agency_and_a_body_is_listed(answer, late):
    found = answer("follow", "--overdue", "--agency", "اداره برق آزمون", "--body", "شوراي آزمون")
    [card] = found["cards"]
    assert (card["id"], card["due"], card["overdue"]) == (late, "1398/12/01", True)
    assert found["columns"]["overdue"] == 1


def test_a_name_that_nobody_bears_is_told(refused, late):
    assert refused("follow", "--agency", "نیست") == (1, "nothing is called “نیست”")
    assert refused("follow", "--body", "نیست")[0] == 1


def test_a_part_is_moved_and_is_overdue_no_more(answer, refused, late):
    assert answer("follow", "move", late, "done", "--on", "1399/01/05") == [
        {"id": late, "from": "", "to": "done"}
    ]
    assert answer("follow", "--agency", "ادارهٔ برق آزمون")["columns"]["done"] == 1
    assert answer("follow", "move", late, "done") == []
    assert refused("follow", "move", "nowhere", "done")[0] == 1
    assert refused("follow", "move", late, "closed")[0] == 1
    assert refused("follow", "move", late, "over")[0] == 2
