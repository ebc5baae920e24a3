"""What an office has chosen for this computer: names, the head of papers, days of rest."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.document_due import WARNINGS
from desktop.domain.place import TargetKind
from desktop.pdf.papers.look import INVOCATION, Letterhead, Look, Setting
from desktop.persian.text import tidy
from desktop.services.shipped_places import REPLICA

if TYPE_CHECKING:
    from desktop.domain.office import OfficeKind
    from desktop.pdf.papers.minutes import Signatory
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

FRIDAY = 6
"""The place of the usual day of rest in `desktop.persian.jalali.WEEKDAYS`, which begin with Saturday."""
MOST_LINES = 4
"""How many lines a letterhead has at most."""
LONGEST = 120
"""How many characters a line of the head of a paper has at most; what is longer is cut."""
LETTERS = range(80, 131)
"""Percent of the usual size that letters on paper may have."""
MARGINS = range(5, 61)
"""Millimetres that a chosen margin may have; a top of 60 leaves room for paper with a printed head."""
MOST_SIGNATORIES = 8
LATEST_WARNING, MOST_WARNINGS = 365, 6
"""Days before a day from which one can be told of it at the earliest, and how many such days there may be."""
REPORT_DAYS = range(1, 91)
"""How many days after its period a report may be due."""
_NAME = "preferences"
_DAYS_OF_WEEK = range(7)
_MARGINS = ("side_margin", "top_margin", "bottom_margin")


@dataclass(frozen=True, slots=True)
class PreferenceValues:
    """Everything that is chosen; what is empty has its default where it is used.

    ``province`` and ``county`` are ids of places, ``emblem`` is the SHA-256 of a kept picture, ``font`` is a
    family of this computer, ``rest_days`` are places in a week that begins with Saturday, ``backup_folder``
    holds the second copy of the backups. ``letters`` is percent of the usual size, ``report_days`` how
    long after its period a report is due, ``warning_days`` when before and after its day one is told of a
    paper of an office, ``target_kinds`` what each kind of office is for, as «office kind/target kind».
    Margins are in millimetres, where 0 is the paper's own; ``signatories`` are those of letters, as
    «name، post».
    """

    user_name: str = ""
    office_name: str = ""
    province: str = ""
    county: str = ""
    invocation: str = INVOCATION
    letterhead: tuple[str, ...] = ()
    motto: str = ""
    emblem: str = ""
    font: str = ""
    persian_digits: bool = True
    letters: int = 100
    side_margin: int = 0
    top_margin: int = 0
    bottom_margin: int = 0
    signatories: tuple[str, ...] = ()
    rest_days: tuple[int, ...] = (FRIDAY,)
    warning_days: tuple[int, ...] = WARNINGS
    backup_folder: str = ""
    report_days: int = 10
    target_kinds: tuple[str, ...] = ()

    def targets_of(self, kind: OfficeKind) -> frozenset[TargetKind]:
        """Return the kinds of neighbourhood that a kind of office is for; any where there are none."""
        return frozenset(each for each in TargetKind if target_pair(kind, each) in self.target_kinds)


class Preferences:
    """Reads and saves what was chosen; damaged values read as their defaults."""

    def __init__(self, store: Store, login: str) -> None:
        self._store = store
        self._login = login

    def is_first_start(self) -> bool:
        """Say whether nothing was ever chosen here, nor anything written."""
        with self._store.glance() as glance:
            if glance.setting(_NAME) is not None:
                return False
        with self._store.view() as view:
            return view.journal.is_only_by(REPLICA)

    def read(self) -> PreferenceValues:
        """Return what was chosen."""
        with self._store.glance() as glance:
            return values_in(glance.setting(_NAME) or "")

    def office_name(self) -> str:
        """Return what the office is called."""
        return self.read().office_name

    def report_days(self) -> int:
        """Return how many days after its period a report is due."""
        return self.read().report_days

    def warning_days(self) -> tuple[int, ...]:
        """Return when before and after its day one is told of a paper of an office."""
        return self.read().warning_days

    def target_kinds(self, kind: OfficeKind) -> frozenset[TargetKind]:
        """Return the kinds of neighbourhood that a kind of office is for; any where there are none."""
        return self.read().targets_of(kind)

    def emblem(self) -> bytes | None:
        """Return the picture of the chosen emblem, if there is one."""
        with self._store.view() as view:
            return _emblem(view, _read(view))

    def backup_folder(self) -> Path | None:
        """Return where a second copy of the backups is to lie, such as on a stick."""
        folder = self.read().backup_folder
        return Path(folder) if folder else None

    def paper_look(self) -> Look:
        """Return how papers look from now on; kept papers of final minutes stay as they are."""
        with self._store.view() as view:
            values = _read(view)
            return look_of(values, _emblem(view, values))

    def save(self, values: PreferenceValues, emblem: bytes | None = None) -> PreferenceValues:
        """Save all values in one transaction and return them as stored; ``emblem`` is a new picture."""
        values = _tidied(values)
        with self._store.work() as work:
            if emblem is not None:
                values = replace(values, emblem=work.finals.keep_file(emblem))
            work.settings.keep(_NAME, json.dumps(asdict(values), ensure_ascii=False))
            work.commit()
        self._sign(values)
        return values

    def sign(self) -> None:
        """Write the history in the chosen name, or by login where none is chosen."""
        self._sign(self.read())

    def _sign(self, values: PreferenceValues) -> None:
        self._store.sign_as(values.user_name or self._login)


def target_pair(kind: OfficeKind, target: TargetKind) -> str:
    """Return how it is kept that a kind of office is for a kind of neighbourhood."""
    return f"{kind.value}/{target.value}"


def look_of(values: PreferenceValues, emblem: bytes | None) -> Look:
    """Return how a paper looks with these values."""
    head = Letterhead(values.letterhead, emblem, values.motto, values.invocation)
    setting = Setting(values.letters / 100, values.side_margin, values.top_margin, values.bottom_margin)
    return Look(head, setting, latin_digits=not values.persian_digits)


def signatory_in(line: str) -> Signatory:
    """Return who signs letters, as «مریم احمدی، معاون عمرانی» says it."""
    from desktop.pdf.papers.minutes import Signatory

    name, _, post = line.partition("،")
    return Signatory(tidy(name), tidy(post))


def values_in(text: str) -> PreferenceValues:
    """Return the values that a stored text holds; what is missing or of the wrong kind has its default."""
    try:
        found = json.loads(text)
    except ValueError:
        return PreferenceValues()
    if not isinstance(found, dict):
        return PreferenceValues()
    default = PreferenceValues()
    return _bounded(
        PreferenceValues(
            **{
                each.name: _fitting(each.name, found.get(each.name), getattr(default, each.name))
                for each in fields(default)
            }
        )
    )


def _fitting(name: str, value: Any, default: Any) -> Any:
    """Return a value in the kind of its default, or the default."""
    if not isinstance(default, tuple):
        return value if type(value) is type(default) else default
    if not isinstance(value, list):
        return default
    if name == "rest_days":
        return tuple(each for each in value if type(each) is int and each in _DAYS_OF_WEEK)
    if name == "warning_days":
        return tuple(each for each in value if type(each) is int) or default
    return tuple(each for each in value if isinstance(each, str))


def _read(view: View) -> PreferenceValues:
    return values_in(view.settings.of(_NAME) or "")


def _emblem(view: View, values: PreferenceValues) -> bytes | None:
    return view.finals.file(values.emblem) if values.emblem else None


def _tidied(values: PreferenceValues) -> PreferenceValues:
    lines, signatories = (
        tuple(filter(None, (tidy(line)[:LONGEST] for line in written)))[:most]
        for written, most in ((values.letterhead, MOST_LINES), (values.signatories, MOST_SIGNATORIES))
    )
    said = ("user_name", "office_name", "invocation", "motto")
    texts: dict[str, Any] = {name: tidy(getattr(values, name))[:LONGEST] for name in said}
    rest = tuple(sorted(set(values.rest_days) & set(_DAYS_OF_WEEK)))
    return replace(
        _bounded(values),
        letterhead=lines,
        signatories=signatories,
        rest_days=rest,
        **texts,
    )


def _bounded(values: PreferenceValues) -> PreferenceValues:
    """Return the values with letters and margins that leave room for text."""
    margins: dict[str, Any] = {name: _margin(getattr(values, name)) for name in _MARGINS}
    days = min(max(values.report_days, REPORT_DAYS[0]), REPORT_DAYS[-1])
    letters = min(max(values.letters, LETTERS[0]), LETTERS[-1])
    warnings = _warnings(values.warning_days)
    return replace(values, letters=letters, report_days=days, warning_days=warnings, **margins)


def _warnings(days: tuple[int, ...]) -> tuple[int, ...]:
    """Return different days, the earliest warning first; that of the day itself is always there."""
    allowed = {0, *(each for each in days if 0 <= each <= LATEST_WARNING)}
    return tuple(sorted(allowed, reverse=True))[-MOST_WARNINGS:]


def _margin(millimetres: int) -> int:
    return min(max(millimetres, MARGINS[0]), MARGINS[-1]) if millimetres else 0
