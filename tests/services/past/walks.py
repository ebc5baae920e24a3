"""Random walks of one person through a register, beside an oracle that only remembers pictures of it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from desktop.domain.body import Body, Seat
from desktop.domain.party import Organisation
from desktop.errors import AppError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.schema.values import values_of

KINDS = (Organisation, Body, Seat)
NAMES = ("الف", "ب", "پ", "ت")
FIELDS = {Organisation: ("name", "short_name"), Body: ("name", "code"), Seat: ("post", "since")}

PLACES = st.integers(0, 7)
ACTS = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 2), st.sampled_from(NAMES), PLACES),
    st.tuples(st.just("add"), st.integers(0, 2), st.sampled_from(NAMES), PLACES),
    st.tuples(st.just("edit"), PLACES, st.integers(0, 1), st.sampled_from(NAMES)),
    st.tuples(st.just("edit"), PLACES, st.integers(0, 1), st.sampled_from(NAMES)),
    st.tuples(st.just("link"), PLACES, PLACES),
    st.tuples(st.just("delete"), PLACES),
    st.tuples(st.just("delete many"), PLACES, PLACES),
    st.tuples(st.just("restore"), PLACES),
    st.tuples(st.just("undo")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("redo")),
)
WALKS = st.lists(ACTS, min_size=10, max_size=30)


def picture(store, kinds=KINDS):
    """Return all that is there, but for what lies in the bin."""
    with store.view() as view:
        return {
            (kind.__name__, each.id): values_of(each)
            for kind in kinds
            for each in view.records(kind).page(view.records(kind).find())
        }


class Walker:
    """Walks; ``pictures`` are those of the oracle, of which the one at ``place`` is what must be seen."""

    def __init__(self, store, browse, editing, undoing):
        self.store, self.browse, self.editing, self.undoing = store, browse, editing, undoing
        self.pictures, self.place = [picture(store)], 0
        self.reached = dict.fromkeys(("done", "undone", "redone", "taken out"), 0)

    def walk(self, acts):
        for name, *given in acts:
            getattr(self, f"_{name.replace(' ', '_')}")(*given)
            assert picture(self.store) == self.pictures[self.place], (name, given)

    def _did(self, deed):
        before = self.pictures[self.place]
        try:
            deed()
        except AppError:
            assert picture(self.store) == before
            return
        if (now := picture(self.store)) != before:
            self.reached["done"] += 1
            self.pictures[self.place + 1 :] = [now]
            self.place += 1

    def _stored(self, place, *kinds, deleted=False):
        found = [(kind, each) for kind in kinds or KINDS for each in self._ids(kind, deleted)]
        return found[place % len(found)] if found else None

    def _ids(self, kind, deleted):
        with self.store.view() as view:
            return view.records(kind).find(deleted=deleted)

    def _add(self, kind, name, place):
        made = {0: Organisation(name=name), 1: Body(name=name)}.get(kind)
        if made is None:
            if (body := self._stored(place, Body)) is None:
                return
            made = Seat(body=body[1], post=name)
        self._did(lambda: self.editing.add(made))

    def _edit(self, place, field, value):
        if found := self._stored(place, Organisation, Body):
            opened = self.browse.open(*found)
            edited = replace(opened.record, **{FIELDS[found[0]][field]: value})
            if edited != opened.record:
                self._did(lambda: self.editing.save(Edit(opened, edited)))

    def _link(self, place, other):
        seat, organisation = self._stored(place, Seat), self._stored(other, Organisation)
        if seat and organisation:
            opened = self.browse.open(*seat)
            edited = replace(opened.record, organisation=organisation[1])
            self._did(lambda: self.editing.save(Edit(opened, edited)))

    def _delete(self, *places):
        found = dict.fromkeys(filter(None, (self._stored(place) for place in places)))
        if found:
            self._did(lambda: self.editing.delete(*(self.browse.open(*each) for each in found)))

    _delete_many = _delete

    def _restore(self, place):
        """Take out of the bin; where that is what was deleted last, it counts as taking that back."""
        if not (found := self._stored(place, deleted=True)):
            return
        before, place_before = list(self.pictures), self.place
        self._did(lambda: self.editing.restore(self.browse.open(*found).record))
        if self.place > place_before:
            self.reached["taken out"] += 1
            if place_before and self.undoing.next and self.undoing.next.deed.value == "restore":
                assert self.pictures[self.place] == before[place_before - 1]
                self.pictures, self.place = before, place_before - 1

    def _undo(self):
        self._move(self.undoing.undo, -1)

    def _redo(self):
        self._move(self.undoing.redo, 1)

    def _move(self, deed, way):
        done = deed()
        if done is None:
            assert not 0 <= self.place + way < len(self.pictures)
        else:
            assert (bool(done.batch), done.left) == (True, ())
            assert 0 <= self.place + way < len(self.pictures)
            self.place += way
            self.reached["undone" if way < 0 else "redone"] += 1


__all__ = ["WALKS", "Walker", "link_to", "picture"]
