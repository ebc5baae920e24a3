from __future__ import annotations


def test_a_setting_is_kept_in_place_of_the_one_before_and_dropped(store):
    with store.work() as work:
        work.settings.keep("نام", "یک")
        work.settings.keep("نام", "دو")
        work.commit()
    with store.view() as view:
        assert (view.settings.of("نام"), view.settings.of("other")) == ("دو", None)
    with store.work() as work:
        work.settings.drop("نام")
        work.commit()
    with store.view() as view:
        assert view.settings.of("نام") is None


def test_a_setting_that_was_not_committed_is_not_kept(store):
    with store.work() as work:
        work.settings.keep("نام", "یک")
    with store.view() as view:
        assert view.settings.of("نام") is None


def test_settings_are_no_part_of_the_history(store):
    with store.work() as work:
        work.settings.keep("نام", "یک")
        work.commit()
    with store.view() as view:
        assert view.journal.arrived() == 0
