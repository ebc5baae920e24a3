from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.app import Program
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.schema.record import link_to


@pytest.fixture
def office(data):
    """Return an office with a late paper."""
    made = Office(name="دفتر آزمون فرمان", state=OfficeState.ACTIVE)
    with Program().open(data) as desk:
        late = desk.following.today() - timedelta(3)
        paper = OfficeDocument(office=link_to(made), kind=DocumentKind.CONTRACT, due_on=late)
        desk.edit.add(made, paper)
    return made


def test_what_is_due_is_listed(run, answer, office):
    (mine,) = [
        each for each in answer("office", "documents", "--due")["due"] if each["office_id"] == office.id
    ]
    assert (mine["kind"], mine["days"], mine["state"]) == ("contract", -3, "preparing")
    assert set(answer("office", "documents")) == {"due", "ending", "road", "missing"}
    code, out, _ = run("office", "documents", "--due")
    assert (code, "دفتر آزمون فرمان" in out) == (0, True)


def test_the_file_of_an_office_is_written(answer, refused, office, tmp_path):
    parent = tmp_path / "out"
    parent.mkdir()
    written = answer("office", "dossier", "دفتر ازمون فرمان", str(parent))
    assert written["files"] == 3
    assert len(list(parent.iterdir())) == 1
    again = answer("office", "dossier", office.id, str(parent))
    assert again["folder"] != written["folder"]
    assert refused("office", "dossier", "نیست", str(parent))[0] == 1
    assert refused("office", "dossier", office.id, str(tmp_path / "none"))[0] == 3
