"""``mahalleyar tour``: the whole job once, from an empty folder to paper and register, on a sample."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from desktop.cli.answer import Answer
from desktop.domain.office import Office
from desktop.errors import FileUnwritableError
from desktop.paths import SAMPLE
from desktop.progress import NoProgress
from desktop.services.page_pictures import write_pictures
from desktop.services.sheets.source import Source

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop.cli.answer import Program
    from desktop.services.desk import Desk


def tour(program: Program, _data: Path, given: Namespace) -> Answer:
    """Do the job in ``--out``, or in a fresh folder in it if it is not empty; tell where each file is."""
    out: Path = given.out
    try:
        out.mkdir(parents=True, exist_ok=True)
        place = Path(mkdtemp(prefix="sample-", dir=out)) if any(out.iterdir()) else out
    except OSError:
        raise FileUnwritableError(out) from None
    data = place / "mahalleyar.db"
    with program.open(data) as desk:
        written = {"database": [data], **_job(desk, place)}
    written["screens"] = program.pictures(place / "screens")
    paths = {name: [str(path) for path in found] for name, found in written.items()}
    return Answer(paths, tuple(path for found in paths.values() for path in found))


def _job(desk: Desk, out: Path) -> dict[str, list[Path]]:
    register, paper = out / "offices.xlsx", out / "minutes.pdf"
    plan = desk.import_sheet.plan(Source(SAMPLE / "offices.xlsx"), (Office,), NoProgress())
    desk.import_sheet.apply(plan)
    session = desk.read_minutes.save(desk.read_minutes.read(SAMPLE / "minutes.txt"))
    desk.close_minutes.finalise(session)
    desk.print_minutes.write(session, paper)
    desk.export_sheet.write("offices", register, NoProgress())
    pictures = write_pictures(paper.read_bytes(), out, "minutes")
    return {"register": [register], "paper": [paper], "pictures": list(pictures)}
