from __future__ import annotations

from dataclasses import replace

from desktop.domain.office import Office
from desktop.schema.diff import Edit
from desktop.storage.health import examine


def test_a_file_that_was_examined_is_written_and_examined_again(store, database, tables, put):
    for number in range(12):
        put(Office(name=f"دفتر تسهیلگری {number}"))
        with store.work() as work:
            first = work.records(Office).find()[0]
            opened = work.records(Office).open(first)
            work.save(Edit(opened, replace(opened.record, name=f"محلهٔ نو {number}")))
            if number % 3:
                work.commit()
        assert examine(database, tables, store.work()).is_sound
