"""The steps of the self-test: each does a job in a folder, and tells in a line what came of it."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.office import Office
from desktop.domain.seal import short_code
from desktop.paths import SAMPLE
from desktop.progress import NoProgress
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.cli.answer import Program
    from desktop.services.desk import Desk


class UnlikeExpectedError(Exception):
    """A step came to its end, but not to what it has to come to."""


@dataclass(frozen=True, slots=True)
class Trial:
    """The program that is tried, and the empty folder in which that is done."""

    program: Program
    folder: Path

    @property
    def data(self) -> Path:
        """The register that the steps fill one after the other."""
        return self.folder / "mahalleyar.db"

    @property
    def older(self) -> Path:
        """A register that an older version made; in a folder of its own, for a register has one to itself."""
        return self.folder / "older" / "mahalleyar.db"


def new_register(trial: Trial) -> str:
    """Make a register, with the places that come with the program, and examine it."""
    from desktop.services.self_check import ENGINE

    with trial.program.open(trial.data) as desk:
        desk.preferences.save(desk.preferences.read())
        _need(desk.care.examine().is_sound, "the new register is not sound")
        _need(len(desk.territory.provinces()), "no places came with the program")
    return f"SQLite {ENGINE}"


def migrations(trial: Trial) -> str:
    """Open a register that the first version of the program made."""
    from desktop.services.self_check import make_older

    trial.older.parent.mkdir()
    make_older(trial.older)
    with trial.program.open(trial.older) as desk:
        _need(desk.care.examine().is_sound, "the migrated register is not sound")
    return str(trial.older)


def workbooks(trial: Trial) -> str:
    """Import a workbook, export the register, and import what was exported into another one."""
    exported = trial.folder / "offices.xlsx"
    with trial.program.open(trial.data) as desk:
        _import(desk, SAMPLE / "offices.xlsx")
        count = desk.export_sheet.write("offices", exported, NoProgress())
    with trial.program.open(trial.older) as desk:
        _need(_import(desk, exported) == count > 0, "not all that was exported was imported")
    return f"{count} offices"


def old_minutes(trial: Trial) -> str:
    """Read old minutes and save them as a draft."""
    with trial.program.open(trial.data) as desk:
        reading = desk.read_minutes.read(SAMPLE / "minutes.txt")
        desk.read_minutes.save(reading)
    _need(len(reading.resolutions), "no resolution was read")
    return f"{len(reading.resolutions)} resolutions"


def papers(trial: Trial) -> str:
    """Print the draft by both routes, with a child process."""
    from desktop.services.print_minutes import Route

    with trial.program.open(trial.data) as desk:
        for route in Route:
            paper = desk.print_minutes.paper(_session(desk), route=route)
            _need(paper.route == route.value, f"the paper came by the route {paper.route}")
            (trial.folder / f"{route.value}.pdf").write_bytes(paper.content)
    return ", ".join(route.value for route in Route)


def pictures(trial: Trial) -> str:
    """Draw the pages of each paper as pictures."""
    from desktop.services.page_pictures import write_pictures

    found = sorted(trial.folder.glob("*.pdf"))
    drawn = [page for each in found for page in write_pictures(each.read_bytes(), trial.folder, each.stem)]
    _need(len(drawn) > 1, "the papers could not be drawn")
    return f"{len(drawn)} pages"


def final_minutes(trial: Trial) -> str:
    """Make the draft final, and print what was kept of it."""
    with trial.program.open(trial.data) as desk:
        closed = desk.close_minutes.finalise(_session(desk))
        desk.print_minutes.write(_session(desk), trial.folder / "final.pdf")
    return f"number {closed.session.number}"


def prints(trial: Trial) -> str:
    """Print what goes with final minutes, write them for Word, and find them by the code on their paper."""
    with trial.program.open(trial.data) as desk:
        session = _session(desk)
        word = trial.folder / "final.docx"
        word.write_bytes(desk.print_minutes.word(session))
        made = {
            "invitation": desk.prints.compose(desk.prints.invitation(session)),
            "attendance": desk.prints.compose(desk.prints.attendance_sheet(session)),
            "notices": desk.prints.compose(desk.prints.notices_in_one(session)),
        }
        for name, composed in made.items():
            (trial.folder / f"{name}.pdf").write_bytes(composed.data)
        digest = desk.minutes.versions.of(session)[-1].digest
        found = desk.verify_paper.verify(short_code(digest))
    _need(found.session and found.session.id == session, "the minutes were not found by their code")
    return f"{len(made)} papers, {word.stat().st_size} bytes for Word"


def backups(trial: Trial) -> str:
    """Make a backup, check it, change the register, and restore it."""
    stick = trial.folder / "stick"
    stick.mkdir()
    with trial.program.open(trial.data) as desk:
        backup = desk.care.make_backup(stick)
        _need(not desk.care.check_backup(backup).broken_links, "the backup does not hold together")
        desk.read_minutes.save(desk.read_minutes.read(SAMPLE / "minutes.txt"))
    trial.program.restore(trial.data, backup)
    with trial.program.open(trial.data) as desk:
        _need(len(desk.print_minutes.sessions()) == 1, "the backup was not restored")
    return str(backup)


def child(_trial: Trial) -> str:
    """Start a process beside this one, as papers are composed in one."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        other = pool.submit(os.getpid).result()
    _need(other != os.getpid(), "no other process was started")
    return f"process {other}"


def window(trial: Trial) -> str:
    """Show the register in the window, with texts, letters and icons; nobody sees it without a screen."""
    seen = trial.program.look_once(trial.data, trial.folder / "window.png")
    lacking = [name for name, found in seen.items() if not found]
    told = "; ".join(f"{name}: {found}" for name, found in seen.items())
    _need(not lacking, f"not loaded: {', '.join(lacking)} ({told})")
    return told


STEPS: dict[str, Callable[[Trial], str]] = {
    "register": new_register,
    "migrations": migrations,
    "workbooks": workbooks,
    "minutes": old_minutes,
    "papers": papers,
    "pictures": pictures,
    "final": final_minutes,
    "prints": prints,
    "backups": backups,
    "child": child,
    "window": window,
}
"""In the order in which they follow from each other."""


def _import(desk: Desk, path: Path) -> int:
    """Import a workbook of offices and return how many were new."""
    plan = desk.import_sheet.plan(Source(path), (Office,), NoProgress())
    _need(not plan.refused, f"rows of {path.name} were rejected")
    desk.import_sheet.apply(plan)
    return plan.counts[RowOutcome.NEW]


def _session(desk: Desk) -> str:
    sessions = desk.print_minutes.sessions()
    _need(len(sessions), "there are no minutes")
    return sessions[0].id


def _need(fulfilled: object, otherwise: str) -> None:
    if not fulfilled:
        raise UnlikeExpectedError(otherwise)
