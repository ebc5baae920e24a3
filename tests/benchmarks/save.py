"""One field of one office saved, beside 50,000 others, against the same statements through Core alone."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from statistics import median

from sqlalchemy import event

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office, OfficeKind
from desktop.schema.diff import Edit
from desktop.services.browse import Browse
from desktop.services.edit import EditRecords
from tests.benchmarks import data
from tests.benchmarks.measure import Row, timed
from tests.benchmarks.register import IN_MEMORY, folder, register

_SAVES = 300


def rows():
    """Yield the row.

    Of three equal files one is saved into by the program, timed; one likewise, to learn its statements;
    in the third those are carried out with nothing around them.
    """
    with folder() as place, ExitStack() as stack:
        paths = [place / f"{name}.db" for name in ("ours", "heard", "alone")]
        ids = _make(paths)
        ours, heard, alone = (stack.enter_context(register(path)) for path in paths)
        ours_taken, alone_taken = [], []
        for turn in range(_SAVES + 1):
            office = ids[turn * 149 % len(ids)]
            with _statements(heard.database) as spoken:
                _save(heard, office, turn)
            ours_taken.append(timed(_save, ours, office, turn))
            alone_taken.append(timed(_carry_out, alone.database, spoken))
    where = "" if IN_MEMORY else "not on a memory file system: there is none here"
    yield Row("save", *(median(each[1:]) * 1_000 for each in (ours_taken, alone_taken)), "ms", 2.5, where)


def _make(paths):
    """Fill the first file with offices and copy it; return their ids."""
    first, *others = paths
    with register(first) as store:
        made = [
            Office(
                code=code,
                name=name,
                kind=OfficeKind.FACILITATION,
                manager=manager,
                phone=phone,
                address=where,
            )
            for code, name, *_, manager, phone, where, _note in data.office_rows()
        ]
        with store.work() as work:
            work.add(*made)
            work.commit()
    for path in others:
        shutil.copy(first, path)
    return [office.id for office in made]


def _save(store, office, turn):
    """Open an office as a form does, change its manager, and save it."""
    opened = Browse(store, CATALOGUE, None).open(Office, office)
    EditRecords(store).save(Edit(opened, replace(opened.record, manager=f"مریم کریمی {turn}")))


@contextmanager
def _statements(database):
    """Listen to what SQLAlchemy is told to carry out: the engine's name, the statement, its values.

    What goes to the driver in its own words is a text; beginnings are left out.
    """
    spoken = []
    with ExitStack() as stack:
        for name in ("reading", "writing"):

            def hear(_connection, statement, many, one, _options, name=name):
                spoken.append((name, statement, many or one))

            def overhear(_connection, _cursor, statement, given, context, _many, name=name):
                if context.compiled is None and not statement.startswith("BEGIN"):
                    spoken.append((name, statement, given))

            engine = getattr(database, name)
            for sort, listener in (("before_execute", hear), ("before_cursor_execute", overhear)):
                event.listen(engine, sort, listener)
                stack.callback(event.remove, engine, sort, listener)
        yield spoken


def _carry_out(database, spoken):
    """Carry out the same statements, one transaction for reading and one for writing."""
    for name, begin in (("reading", "BEGIN"), ("writing", "BEGIN IMMEDIATE")):
        with getattr(database, name).connect() as connection:
            connection.exec_driver_sql(begin)
            for engine, clause, given in spoken:
                if engine == name:
                    by_driver = isinstance(clause, str)
                    carry_out = connection.exec_driver_sql if by_driver else connection.execute
                    result = carry_out(clause, given)
                    if result.returns_rows:
                        result.fetchall()
            connection.commit()
