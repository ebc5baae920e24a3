from __future__ import annotations

import pytest
from sqlalchemy import func, select

from desktop.services.keep_drafts import KeepDrafts
from desktop.storage.own_tables import CHANGE


@pytest.fixture
def drafts(store):
    return KeepDrafts(store)


def test_the_last_text_of_each_subject_is_kept(drafts):
    for text in ("یک", "دو"):
        drafts.keep("جلسه", text)
    drafts.keep("نامه", "سه")
    assert (drafts.kept("جلسه"), drafts.kept("نامه")) == ("دو", "سه")
    assert set(drafts.subjects()) == {"جلسه", "نامه"}


def test_what_was_dropped_or_never_kept_is_not_there(drafts):
    drafts.keep("جلسه", "یک")
    drafts.drop("جلسه")
    drafts.drop("جلسه")
    assert drafts.kept("جلسه") is None
    assert drafts.subjects() == ()


def test_a_draft_is_no_part_of_the_history(drafts, store):
    def changes():
        with store.view() as view:
            return view.connection.scalar(select(func.count()).select_from(CHANGE))

    before = changes()
    drafts.keep("جلسه", "یک")
    assert changes() == before
