from __future__ import annotations

from desktop.storage.health import differing_tables


def keep(store, subject, content, at="2026-11-21T10:00:00"):
    with store.work() as work:
        work.drafts.keep(subject, content, at)
        work.commit()


def kept(store, subject):
    with store.view() as view:
        return view.drafts.of(subject)


def test_the_last_of_what_was_typed_is_kept(store):
    keep(store, "session", "یک")
    keep(store, "session", "دو")
    assert kept(store, "session") == "دو"
    assert kept(store, "other") is None


def test_the_newest_draft_comes_first(store):
    for day in (2, 3, 1):
        keep(store, f"session {day}", "…", f"2026-11-0{day}T10:00:00")
    with store.view() as view:
        assert view.drafts.subjects() == ("session 3", "session 2", "session 1")


def test_a_draft_that_was_saved_is_forgotten(store):
    keep(store, "session", "یک")
    with store.work() as work:
        work.drafts.drop("session")
        work.commit()
    assert kept(store, "session") is None


def test_drafts_are_no_part_of_the_journal(store, tables):
    keep(store, "session", "یک")
    with store.view() as view:
        assert view.journal.arrived() == 0
    assert differing_tables(tables, store.work()) == ()
    with store.work() as work:
        work.rebuild()
        work.commit()
    assert kept(store, "session") == "یک"
