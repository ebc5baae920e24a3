"""``mahalleyar minutes notices``, ``minutes invite`` and ``resolutions extract``: letters about a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli.answer import Answer
from desktop.domain.body import SeatRole
from desktop.persian.jalali import day_latin
from desktop.progress import NoProgress
from desktop.saving import replacing

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from desktop.services.desk import Desk
    from desktop.services.prints.letter_files import Delivery


def notices(desk: Desk, given: Namespace) -> Answer:
    """Notify each agency of its resolutions: letters to a folder, or to one PDF or ZIP, kept as records."""
    from desktop.services.prints.outgoing import Outgoing

    plan = desk.prints.notice_plan(given.session)
    outgoing = Outgoing(given.number, sent_on=given.date)
    sent = desk.prints.send_notices(
        given.session, outgoing, given.out, _way(given.out), NoProgress(), again=given.again
    )
    names = {each.organisation.id: each.organisation.name for each in plan.agencies}
    letters = [
        {
            "agency": names[str(each.recipient)],
            "number": each.number,
            "date": day_latin(each.sent_on) if each.sent_on else "",
            "resolutions": len(each.resolutions),
        }
        for each in sent.letters
    ]
    left = {
        "without_agency": [each.title for each in plan.without_agency],
        "kept_back": [f"{each.resolution.title}: {each.organisation.name}" for each in plan.kept_back],
    }
    files = [str(each) for each in sent.files]
    lines = [f"{each['number'] or '-'}  {each['agency']}: {each['resolutions']}" for each in letters]
    lines += [f"no agency: {each}" for each in left["without_agency"]]
    lines += [f"confidential, not told to {each}" for each in left["kept_back"]]
    return Answer({"letters": letters, "files": files, **left}, (*lines, *files))


def invite(desk: Desk, given: Namespace) -> Answer:
    """Write the invitation to a session to a file, to all or to each; these may be kept as letters."""
    from desktop.services.prints.outgoing import Outgoing

    outgoing = Outgoing(given.number, sent_on=given.date)
    if given.register:
        sent = desk.prints.send_invitations(given.session, outgoing, given.out, _way(given.out), NoProgress())
        data = {"letters": [each.id for each in sent.letters], "state": sent.after.state.value}
        return Answer({"out": str(given.out), **data}, (str(given.out), f"{len(sent.letters)} letters kept"))
    make = desk.prints.invitations if given.each else desk.prints.invitation
    return _written(desk.prints.compose(make(given.session, outgoing)).data, given.out)


def extract(desk: Desk, given: Namespace) -> Answer:
    """Write the extract of one resolution of final minutes to a file, for the secretary to sign."""
    from desktop.services.prints.outgoing import Outgoing

    outgoing = Outgoing(given.number, sent_on=given.date, signed_by=SeatRole.SECRETARY)
    return _written(desk.prints.compose(desk.prints.extract(given.resolution, outgoing)).data, given.out)


def _way(out: Path) -> Delivery:
    """Return what the name of the place asks for: a folder where it is no PDF and no ZIP."""
    from desktop.services.prints.letter_files import Delivery

    return {".pdf": Delivery.ONE_FILE, ".zip": Delivery.ZIP}.get(out.suffix.lower(), Delivery.FOLDER)


def _written(content: bytes, out: Path) -> Answer:
    with replacing(out) as file:
        file.write(content)
    return Answer({"out": str(out)}, (str(out),))
