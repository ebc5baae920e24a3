"""``mahalleyar minutes …``: read old ones, list, finalise and print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.cli.answer import Answer
from desktop.persian.clock import time_text
from desktop.persian.digits import latin_digits
from desktop.persian.jalali import day_latin
from desktop.saving import replacing

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import time

    from desktop.services.desk import Desk
    from desktop.services.read_minutes import MinutesReading, ReadResolution


def read(desk: Desk, given: Namespace) -> Answer:
    """Read files of old minutes; save them as drafts only with ``--save``."""
    found, lines = [], []
    readings = [(path, desk.read_minutes.read(path)) for path in given.files]  # all, before any is saved
    every = [reading for _, reading in readings]
    sessions = desk.read_minutes.save_all(every) if given.save else ()
    for number, (path, reading) in enumerate(readings):
        data = _reading(reading)
        lines += [f"{path}: {reading.title}", f"  {_summary(data)}"]
        lines += [f"  ? {each.text}" for each in reading.questions]
        if sessions:
            data["session"] = sessions[number]
            lines.append(f"  saved as {data['session']}")
        found.append(data)
    return Answer(found[0] if len(found) == 1 else found, tuple(lines))


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


def _reading(reading: MinutesReading) -> dict[str, Any]:
    return {
        "title": reading.title,
        "body": reading.body,
        "number": reading.number,
        "date": day_latin(reading.held_on) if reading.held_on else "",
        "place": reading.place,
        "organiser": reading.organiser,
        "start": _time(reading.start),
        "end": _time(reading.end),
        "agenda": [item.text for item in reading.agenda],
        "present": list(reading.present),
        "absent": list(reading.absent),
        "statements": [each.text for each in reading.statements],
        "resolutions": list(map(_resolution, reading.resolutions)),
        "questions": [{"about": each.about, "text": each.text} for each in reading.questions],
    }


def _resolution(resolution: ReadResolution) -> dict[str, Any]:
    day = resolution.deadline_on
    return {
        "order": resolution.order,
        "text": resolution.text,
        "responsible": list(resolution.responsible),
        "deadline": {"date": day_latin(day) if day else "", "text": resolution.deadline_text},
        "citations": list(resolution.citations),
    }


def _summary(data: dict[str, Any]) -> str:
    counts = {
        "agenda items": "agenda",
        "present": "present",
        "absent": "absent",
        "resolutions": "resolutions",
    }
    said = [f"number {data['number'] or '-'}", f"date {data['date'] or '-'}"]
    return ", ".join([*said, *(f"{name} {len(data[part])}" for name, part in counts.items())])


def _time(moment: time | None) -> str:
    return latin_digits(time_text(moment)) if moment else ""
