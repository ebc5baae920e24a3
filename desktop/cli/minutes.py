"""``mahalleyar minutes …``: read old ones, list, finalise and print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.cli.answer import DONE, Answer
from desktop.cli.error_text import error_line, exit_code
from desktop.cli.reading_data import reading_data, sessions_data, summary_line, table_data
from desktop.errors import AppError
from desktop.persian.jalali import day_latin
from desktop.saving import replacing

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop.services.desk import Desk
    from desktop.services.read_minutes import MinutesReading


def read(desk: Desk, given: Namespace) -> Answer:
    """Read files of old minutes; save them as drafts only with ``--save``, all of them or none.

    Of several files that are only read, each that cannot be read is told in its place.
    """
    alone = given.save or len(given.files) == 1
    found = [_read(desk, path, alone=alone) for path in given.files]  # all, before any is saved
    readings = [reading for each in found for reading in each.readings]
    sessions = iter(desk.read_minutes.save_all(readings) if given.save else ())
    data: list[dict[str, Any]] = []
    lines: list[str] = []
    for each in found:
        said = each.data if alone else {"file": str(each.path), **each.data}
        lines += each.lines
        for part in said.get("sessions", [said]) if given.save and each.readings else ():
            part["session"] = next(sessions)
            lines.append(f"  saved as {part['session']}")
        data.append(said)
    errors = [each.error for each in found if each.error]
    return Answer(
        data[0] if len(data) == 1 else data,
        tuple(lines),
        exit_code(errors[0]) if errors else DONE,
        f"{len(errors)} of {len(found)} files could not be read: {error_line(errors[0])}" if errors else "",
    )


class _Found(NamedTuple):
    """What one file says, or why it says nothing."""

    path: Path
    data: dict[str, Any]
    lines: tuple[str, ...]
    readings: tuple[MinutesReading, ...] = ()
    error: AppError | None = None


def _read(desk: Desk, path: Path, *, alone: bool) -> _Found:
    """Read one file; raise what is wrong with it where it is ``alone``."""
    try:
        text = desk.read_minutes.text_of(path)
        if texts := desk.read_minutes.sessions_in(text):
            readings = tuple(map(desk.read_minutes.read_text, texts))
            said = sessions_data(readings)
            return _Found(path, said, tuple(_lines(path, readings, said["sessions"])), readings)
        if table := desk.read_minutes.table_of(text):
            line = f"{path}: a table of {table.kind.value}, rows {len(table.rows)}; import it as a sheet"
            return _Found(path, table_data(table), (line,))
        reading = desk.read_minutes.read_text(text)
    except AppError as error:
        if alone:
            raise
        return _Found(path, {"error": error_line(error)}, (f"{path}: {error_line(error)}",), error=error)
    data = reading_data(reading)
    return _Found(path, data, tuple(_lines(path, [reading], [data])), (reading,))


def _lines(path: Path, readings: Sequence[MinutesReading], data: Sequence[dict[str, Any]]) -> Iterator[str]:
    for reading, said in zip(readings, data, strict=True):
        yield f"{path}: {reading.title}"
        yield f"  {summary_line(said)}"
        yield from (f"  ? {each.text}" for each in reading.questions)


def list_all(desk: Desk, _given: Namespace) -> Answer:
    """List the sessions, the newest first."""
    data = [
        {
            "id": line.id,
            "body": line.body,
            "number": line.number,
            "title": line.title,
            "date": day_latin(line.session.held_on) if line.session.held_on else "",
            "state": line.session.state.value,
        }
        for line in desk.print_minutes.sessions()
    ]
    if not data:
        return Answer(data, ("there are no sessions yet",))
    return Answer(data, tuple("  ".join(str(each[name] or "-") for name in each) for each in data))


def finalise(desk: Desk, given: Namespace) -> Answer:
    """Close a draft: give it its number, lock it and make its paper."""
    closed = desk.close_minutes.finalise(given.session)
    remarks = [{"about": each.field, "text": desk.vocabulary.sentence(each)} for each in closed.remarks]
    data = {
        "session": given.session,
        "number": closed.session.number,
        "title": closed.session.heading,
        "version": closed.version,
        "digest": closed.digest,
        "route": closed.route,
        "remarks": remarks,
    }
    lines = [f"final: {closed.session.heading} (number {closed.session.number or '-'})"]
    lines += [f"  remark: {each['text']}" for each in remarks]
    return Answer(data, (*lines, *_plainer(closed.route)))


def print_paper(desk: Desk, given: Namespace) -> Answer:
    """Write the paper of a session to a file, or for Word; what is final is written as it was kept."""
    from desktop.services.print_minutes import PaperForm

    if given.out.suffix.casefold() == ".docx":
        with replacing(given.out) as file:
            file.write(desk.print_minutes.word(given.session))
        return Answer({"session": given.session, "out": str(given.out)}, (str(given.out),))
    form = PaperForm.COMPACT if given.compact else PaperForm.FORMAL
    paper = desk.print_minutes.write(given.session, given.out, form=form)
    data = {"session": given.session, "out": str(given.out), "route": paper.route}
    return Answer(data, (str(given.out), *_plainer(paper.route)))


def verify(desk: Desk, given: Namespace) -> Answer:
    """Tell by the code at the foot of a paper which stored minutes it is of."""
    found = desk.verify_paper.verify(given.code)
    title = found.session.title if found.session else ""
    data = {
        "standing": found.standing.value,
        "session": found.session.id if found.session else "",
        "title": title,
        "version": found.version,
        "last": found.last_version,
    }
    version = f", version {found.version} of {found.last_version}" if title else ""
    return Answer(data, (f"{found.standing.value}: {title or given.code}{version}",))


def _plainer(route: str) -> tuple[str, ...]:
    plain = "composed by the plainer route: HarfBuzz cannot be loaded on this computer"
    return (plain,) if route == "plain" else ()
