"""The words of the command, in English."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from desktop import __version__
from desktop.cli import (
    care,
    figures,
    follow,
    history,
    letters,
    manager,
    minutes,
    office,
    reports,
    sessions,
    sheet,
    sheet_past,
    tour,
)
from desktop.cli.exchange_arguments import add_exchange
from desktop.services.sheets.plan import Side
from desktop.services.sheets.registers import REGISTERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

WRONG_USE = 2


class _OneLineParser(ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Tell and stop."""
        sys.stderr.write(f"mahalleyar: {' '.join(message.split())}; see {self.prog} --help\n")
        sys.exit(WRONG_USE)


def parser() -> ArgumentParser:
    """Return the parser; what it returns holds ``run``, ``needs`` and ``begins``.

    ``needs`` is a desk or the program; ``begins`` tells of what was given whether the command may make a
    database that is not there yet: what only reads, or changes what is there, may not.
    """
    top = _OneLineParser(
        prog="mahalleyar",
        description="Neighbourhood offices and formal minutes.",
        epilog="mahalleyar --self-test DIR tries on this computer that everything works.",
    )
    top.add_argument("--version", action="version", version=__version__)
    top.add_argument("--data", type=Path, metavar="FILE", help="the database, if not the usual one")
    top.add_argument("--json", action="store_true", help="print one JSON value")
    nouns = top.add_subparsers(metavar="NOUN", required=True)
    made = nouns.add_parser("tour", help="do the whole job once on a sample, and print where its files are")
    made.add_argument("--out", type=Path, metavar="DIR", required=True)
    made.set_defaults(run=tour.tour, needs="program")
    _add_minutes(nouns)
    listed = _verb(nouns, "sessions", sessions.sessions, "list the sessions")
    listed.add_argument("--coming", action="store_true", help="those still to be held, with clashes")
    _add_resolutions(nouns)
    _add_office(nouns)
    _add_follow(nouns)
    _add_figures(nouns)
    _add_manager(nouns)
    _add_report(nouns)
    _add_sheet(nouns)
    add_exchange(nouns, _verb)
    _add_history(nouns)
    _add_care(nouns)
    return top


def self_test_parser() -> ArgumentParser:
    """Return the parser of ``--self-test DIR``, which stands in place of NOUN."""
    made = _OneLineParser(prog="mahalleyar", description="Try on this computer that everything works.")
    made.add_argument("--self-test", type=Path, metavar="DIR", required=True, help="where selftest.json goes")
    made.add_argument("--only", nargs="+", default=[], metavar="STEP", help="go on from the last one in DIR")
    return made


def _add_minutes(nouns: Any) -> None:
    verbs = nouns.add_parser("minutes", help="minutes of sessions").add_subparsers(
        metavar="VERB", required=True
    )
    read = _verb(verbs, "read", minutes.read, "read old minutes: texts, web pages, Word, PDF")
    read.add_argument("files", nargs="+", type=Path, metavar="FILE")
    read.add_argument("--save", action="store_true", help="save what was read as a draft")
    read.set_defaults(begins=lambda given: given.save)
    _verb(verbs, "list", minutes.list_all, "list the sessions")
    final = _verb(verbs, "finalise", minutes.finalise, "number, lock and print a draft")
    final.add_argument("session", metavar="SESSION")
    paper = _verb(verbs, "print", minutes.print_paper, "write the paper of a session to a file")
    paper.add_argument("session", metavar="SESSION")
    paper.add_argument(
        "--out", type=_ending_with(".pdf", ".docx"), metavar="FILE.pdf", required=True, help="or FILE.docx"
    )
    paper.add_argument("--compact", action="store_true", help="set a draft on as few pages as can be")
    verify = _verb(verbs, "verify", minutes.verify, "tell by its code which minutes a paper is of")
    verify.add_argument("code", metavar="CODE")
    notices = _letter(verbs, "notices", letters.notices, "notify each agency of its resolutions", "session")
    notices.add_argument("--out", type=Path, metavar="DIR", required=True, help="or one FILE.pdf or FILE.zip")
    notices.add_argument("--again", action="store_true", help="also of what they were notified of before")
    invite = _letter(verbs, "invite", letters.invite, "write the invitation to a session", "session")
    invite.add_argument("--out", type=_ending_with(".pdf"), metavar="FILE.pdf", required=True)
    invite.add_argument("--each", action="store_true", help="one letter to each instead of one to all")
    words = "keep one letter to each as a record; a planned session is invited to then"
    invite.add_argument("--register", action="store_true", help=words)


def _add_resolutions(nouns: Any) -> None:
    verbs = nouns.add_parser("resolutions", help="what sessions decided").add_subparsers(
        metavar="VERB", required=True
    )
    extract = _letter(verbs, "extract", letters.extract, "write a certified extract of one", "resolution")
    extract.add_argument("--out", type=_ending_with(".pdf"), metavar="FILE.pdf", required=True)


def _add_office(nouns: Any) -> None:
    verbs = nouns.add_parser("office", help="papers and handover of offices").add_subparsers(
        metavar="VERB", required=True
    )
    listed = _verb(verbs, "documents", office.documents, "what offices owe, what ends and what is missing")
    listed.add_argument("--due", action="store_true", help="only what is due by a day")
    made = _verb(verbs, "dossier", office.dossier, "write all that is handed over with an office to a folder")
    made.add_argument("office", metavar="OFFICE", help="its id, or its name in any spelling")
    made.add_argument("folder", type=Path, metavar="FOLDER", help="in which a new one is made")


def _add_follow(nouns: Any) -> None:
    listed = _verb(nouns, "follow", follow.follow, "what became of resolutions, agency by agency")
    listed.add_argument("--overdue", action="store_true", help="only what is overdue")
    listed.add_argument("--agency", metavar="NAME", default="", help="in any spelling")
    listed.add_argument("--body", metavar="NAME", default="")
    verbs = listed.add_subparsers(metavar="VERB")
    moved = _verb(verbs, "move", follow.move, "give assignments a state, all or none")
    moved.add_argument("ids", nargs="+", metavar="ID")
    moved.add_argument("state", choices=follow.STATES, metavar="STATE", help=", ".join(follow.STATES))
    moved.add_argument("--on", type=_day, metavar="DAY", help="since when, such as 1405/09/01")


def _add_figures(nouns: Any) -> None:
    counted = _verb(nouns, "figures", figures.figures, "count sessions, resolutions and attendance")
    counted.add_argument("--body", metavar="NAME", default="", help="in any spelling; all bodies without it")
    words = "such as 1405/01/01; this Jalali year without it"
    counted.add_argument("--from", dest="first", type=_day, metavar="DAY", help=words)
    counted.add_argument("--to", dest="last", type=_day, metavar="DAY")


def _add_manager(nouns: Any) -> None:
    told = _verb(nouns, "manager", manager.manager, "offices, coverage, papers and results of a place")
    told.add_argument("place", nargs="?", metavar="PLACE", default="", help="in any spelling; all without it")
    told.add_argument("--period", choices=manager.PERIODS, default="year", help="the one that runs")
    told.add_argument("--from", dest="first", type=_day, metavar="DAY", help="such as 1405/01/01")
    told.add_argument("--to", dest="last", type=_day, metavar="DAY")
    told.add_argument("--pdf", type=_ending_with(".pdf"), metavar="FILE.pdf", help="write the briefing too")


def _add_report(nouns: Any) -> None:
    verbs = nouns.add_parser("report", help="what offices and agencies report period by period")
    verbs = verbs.add_subparsers(metavar="VERB", required=True)
    listed = _verb(verbs, "list", reports.listed, "list reports, the latest periods first")
    listed.add_argument("--state", choices=reports.STATES, help="only these")
    listed.add_argument("--late", action="store_true", help="only what is late or was")
    shown = _verb(verbs, "show", reports.show, "show one with its figures")
    shown.add_argument("id", metavar="ID")
    for name, run, words in (
        ("submit", reports.submit, "send drafts and returned ones"),
        ("return", reports.give_back, "return what was sent or approved"),
        ("approve", reports.approve, "approve what was sent"),
    ):
        moved = _verb(verbs, name, run, words)
        moved.add_argument("ids", nargs="+", metavar="ID")
        if name == "return":
            moved.add_argument("--reason", required=True, metavar="WORDS")
    told = _verb(verbs, "matrix", reports.matrix, "who has reported for which period of a year")
    told.add_argument("--who", choices=tuple(reports.WHO), default="offices")
    told.add_argument("--period", choices=reports.PERIODS, default="month")
    told.add_argument("--year", type=int, metavar="YEAR", help="such as 1405; this one without it")


def _letter(verbs: Any, name: str, run: Callable[..., Any], words: str, about: str) -> ArgumentParser:
    added = _verb(verbs, name, run, words)
    added.add_argument(about, metavar=about.upper())
    added.add_argument(
        "--number", default="", help="number of the letter, of the first one where many go out"
    )
    added.add_argument("--date", type=_day, help="day of the letter, such as 1405/09/01")
    return added


def _add_sheet(nouns: Any) -> None:
    verbs = nouns.add_parser("sheet", help="workbooks").add_subparsers(metavar="VERB", required=True)
    for name, run, words in (
        ("template", sheet.template, "write an empty workbook with headings and choices"),
        ("export", sheet.export, "write a register to a workbook"),
    ):
        verb = _verb(verbs, name, run, words)
        verb.add_argument("kind", choices=REGISTERS, metavar="KIND", help=", ".join(REGISTERS))
        verb.add_argument("file", type=_ending_with(".xlsx"), metavar="FILE.xlsx")
        verb.add_argument("--jalali-text", action="store_true", help="days as texts such as 1405/08/30")
    _add_import(_verb(verbs, "import", sheet.import_file, "read a workbook into a register"))
    _verb(verbs, "imports", sheet_past.imports, "list what came in from workbooks in the last 30 days")
    undo = _verb(verbs, "undo", sheet_past.undo, "take one import back, but for what was changed since")
    undo.add_argument("batch", metavar="BATCH", help="as `sheet imports` lists it")


def _add_import(verb: ArgumentParser) -> None:
    verb.set_defaults(begins=lambda given: not given.dry_run)
    kinds = (*REGISTERS, sheet.ANY_REGISTER)
    words = f"{', '.join(REGISTERS)}, or {sheet.ANY_REGISTER}: each sheet as what it is about"
    verb.add_argument("kind", choices=kinds, metavar="KIND", help=words)
    words = ".xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .txt or an HTML table"
    verb.add_argument("file", type=Path, metavar="FILE", help=words)
    verb.add_argument("--sheet", metavar="NAME", default="", help="read this sheet alone")
    words = "a file whose first line is the password"
    verb.add_argument("--password-file", type=Path, metavar="FILE", help=words)
    verb.add_argument("--dry-run", action="store_true", help="save nothing")
    verb.add_argument("--good-rows", action="store_true", help="save the rows that are not rejected")
    words = "where a field was changed in the workbook and, since it was written, in the register"
    verb.add_argument("--take", choices=[each.value for each in Side], help=words)
    words = "where rejected rows are given back"
    verb.add_argument("--report", type=_ending_with(".xlsx"), metavar="FILE.xlsx", help=words)


def _add_history(nouns: Any) -> None:
    told = _verb(nouns, "history", history.history, "who did what and when, newest first")
    told.add_argument("record", nargs="?", metavar="RECORD", default="", help="its id; all without it")
    told.add_argument("--on", type=_day, metavar="DAY", help="how RECORD stood at the end of this day")
    told.add_argument("--author", metavar="NAME", default="", help="only what they did")
    told.add_argument("--from", dest="first", type=_day, metavar="DAY", help="such as 1405/01/01")
    told.add_argument("--to", dest="last", type=_day, metavar="DAY")
    words = f"how many steps are listed; {history.MOST} without it"
    told.add_argument("--most", type=int, metavar="N", default=history.MOST, help=words)


def _add_care(nouns: Any) -> None:
    words = _verb(nouns, "search", care.search, "search over everything")
    words.add_argument("words", nargs="+", metavar="TEXT")
    check = _verb(nouns, "check", care.check, "examine the database")
    code = "the code of the chain on a printed paper, which the journal must know"
    check.add_argument("--head", metavar="CODE", default="", help=code)
    verbs = nouns.add_parser("backup", help="backups").add_subparsers(metavar="VERB", required=True)
    make = _verb(verbs, "make", care.make_backup, "make a checked backup in a folder")
    make.add_argument("folder", type=Path, metavar="DIR")
    check = _verb(verbs, "check", care.check_backup, "check a backup and tell what it holds")
    check.add_argument("file", type=Path, metavar="FILE")
    restore = _verb(verbs, "restore", care.restore_backup, "put a backup in the place of the data")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.set_defaults(needs="program")
    move = _verb(nouns, "move", care.move, "take the data with its backups to another folder")
    move.add_argument("folder", type=Path, metavar="DIR")
    move.set_defaults(needs="program")


def _verb(verbs: Any, name: str, run: Callable[..., Any], words: str) -> ArgumentParser:
    added: ArgumentParser = verbs.add_parser(name, help=words)
    added.set_defaults(run=run, needs="desk", begins=lambda _given: False)
    return added


def _ending_with(*endings: str) -> Callable[[str], Path]:
    """Return what takes a file to write, and refuses a name with the ending of another type."""

    def path_of(word: str) -> Path:
        path = Path(word)
        if path.suffix.lower() not in ("", *endings):
            wrong = f"'{word}' does not end with {' or '.join(endings)}"
            raise ArgumentTypeError(wrong)
        return path

    return path_of


def _day(word: str) -> date:
    from desktop.persian.day_reading import read_day

    try:
        return read_day(word).day
    except ValueError as error:
        wrong = f"'{word}' is no day"
        raise ArgumentTypeError(wrong) from error
