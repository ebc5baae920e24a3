from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.office import Office
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.prints.list_paper import ShownList


@pytest.fixture
def made(prints, put, body, office, browse):
    """Return each paper of tables by the name of what makes it, of records that are stored."""
    session = Session(body=link_to(body), number=5, held_on=date(2026, 11, 1))
    secret = Resolution(session=link_to(session), order=1, operative="راز", is_confidential=True)
    put(session, secret)
    shown = ShownList(
        Office, "دفترها", browse.ids(Office), [("name", "نام دفتر")], lambda ids: browse.page(Office, ids)
    )
    return {
        "attendance_sheet": prints.attendance_sheet(session.id, with_phones=True, blanks=0),
        "sessions_list": prints.sessions_list(body.id, date(2026, 1, 1), date(2026, 12, 1)),
        "outstanding": prints.outstanding(),
        "office_card": prints.office_card(office.id),
        "list_paper": prints.list_paper(shown, NoProgress()),
        "session_cover": prints.session_cover(session.id),
        "folder_labels": prints.folder_labels([session.id]),
        "spine_labels": prints.spine_labels([session.id]),
    }


def test_every_paper_of_tables_is_composed_in_the_other_process(prints, made):
    for name, paper in made.items():
        finished = prints.make(paper)
        assert finished.data.startswith(b"%PDF"), name
        assert finished.strange == (), name
        assert finished.left_out == (1 if name == "outstanding" else 0), name
