from __future__ import annotations

from desktop.domain.paperwork import Letter
from desktop.domain.resolution import Assignment, AssignmentState


def states(all_of):
    return {each.state for each in all_of(Assignment)}


def test_what_was_registered_is_undone_and_the_files_stay(prints, send, usual, all_of):
    sent = send(usual)
    prints.take_back(sent)
    assert (all_of(Letter), states(all_of)) == ((), {None})
    assert all(path.exists() for path in sent.files)
    assert len(send(usual).letters) == 3


def test_it_is_one_change_in_the_journal(prints, send, usual, store):
    sent = send(usual)
    prints.take_back(sent)
    with store.view() as view:
        found = view.journal.of([each.id for each in sent.letters]).values()
    assert [len({each.batch for each in changes}) for changes in found] == [2, 2, 2]
    assert len({changes[-1].batch for changes in found}) == 1


def test_how_far_an_agency_has_come_meanwhile_stays(prints, send, usual, all_of, change):
    sent = send(usual)
    change(all_of(Assignment)[0], state=AssignmentState.UNDER_WAY)
    prints.take_back(sent)
    assert states(all_of) == {None, AssignmentState.UNDER_WAY}


def test_what_another_letter_tells_stays_notified(prints, send, usual, all_of, agencies):
    sent = send(usual)
    [second] = send(usual, agencies=[next(iter(agencies.values())).id], again=True).letters
    prints.take_back(sent)
    assert all_of(Letter) == (second,)
    notified = {each.resolution for each in all_of(Assignment) if each.state}
    assert notified == set(second.resolutions)


def test_taking_back_twice_or_what_lies_in_the_bin_already_changes_nothing_more(
    prints, send, usual, all_of, editing, browse
):
    sent = send(usual)
    editing.delete(browse.open(Letter, sent.letters[0].id))
    prints.take_back(sent)
    prints.take_back(sent)
    assert (all_of(Letter), states(all_of)) == ((), {None})
