"""Whatever two people make of the same minutes, both are saved or told, and the minutes stay whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body
from desktop.domain.editing import arranged
from desktop.errors import ChangedElsewhereError
from desktop.services.edit_minutes import EditMinutes
from desktop.services.minutes_changes import changes_of, records_of
from tests.domain.minutes_edits import edits
from tests.services.test_edit_minutes import TODAY, _filled
from tests.strategies import PATIENT

DEEDS = st.lists(edits, max_size=8)


def after(editing, deeds):
    minutes = editing.minutes
    for deed in deeds:
        minutes = _filled(deed(minutes))
    return editing.with_minutes(minutes)


@PATIENT
@given(DEEDS, DEEDS, DEEDS)
def test_two_who_write_at_once_lose_nothing_and_break_nothing(store, before, theirs, mine):
    writing = EditMinutes(store, lambda: TODAY)
    with store.work() as work:
        work.add(body := Body(name="ستاد"))
        work.commit()
    base = writing.save(after(writing.begin(body.id), before)).editing
    here = after(base, mine)
    there = writing.save(after(base, theirs)).editing
    together, clashes = writing.together(here)
    try:
        saved = writing.save(here).editing
        assert not clashes
    except ChangedElsewhereError:
        assert clashes
        saved = writing.save(together).editing
    found = saved.minutes
    assert arranged(found) == found
    ids = {each.id for each in records_of(found)}
    assert {each.item for each in (*found.statements, *found.resolutions)} <= ids | {None}
    assert {each.became for each in found.statements} <= ids | {None}
    for side in (changes_of(here), changes_of(base.with_minutes(there.minutes))):
        texts = {each.operative for each in side.added if hasattr(each, "operative")}
        assert texts <= {each.operative for each in found.resolutions}
    assert not changes_of(saved)
