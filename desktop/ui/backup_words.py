"""How backups are spoken of: when, how large, why, and how what is saved is kept."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.clock import time_text
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.services.backup_standing import Why

if TYPE_CHECKING:
    from datetime import date

    from desktop.services.backup_standing import SecondFolder, Standing

_KILOBYTE = 1024


def moment_words(at: datetime, today: date | None = None) -> str:
    """Return day and time as one says them, such as «امروز ۰۸:۱۵»; ``at`` is local."""
    days = ((today or datetime.now().astimezone().date()) - at.date()).days
    clock = time_text(at.time())
    match days:
        case 0:
            return QCoreApplication.translate("Backups", "today {time}").format(time=clock)
        case 1:
            return QCoreApplication.translate("Backups", "yesterday {time}").format(time=clock)
    return QCoreApplication.translate("Backups", "{day}, {time}").format(
        day=day_letter(at.date()), time=clock
    )


def size_words(size: int) -> str:
    """Return how large a file of ``size`` bytes is."""
    if size < _KILOBYTE**2:
        words = QCoreApplication.translate("Backups", "{number} kB")
        return words.format(number=number_text(max(1, round(size / _KILOBYTE))))
    number = Decimal(str(round(size / _KILOBYTE**2, 1))).normalize()
    return QCoreApplication.translate("Backups", "{number} MB").format(number=number_text(number))


def why_words(why: Why | None) -> str:
    """Return why a backup was made."""
    match why:
        case Why.AUTOMATIC:
            return QCoreApplication.translate("Backups", "Automatic")
        case Why.BY_HAND:
            return QCoreApplication.translate("Backups", "By hand")
        case Why.BEFORE_UPDATE:
            return QCoreApplication.translate("Backups", "Before an update of the program")
        case Why.BEFORE_RESTORING:
            return QCoreApplication.translate("Backups", "Before a restoring")
    return QCoreApplication.translate("Backups", "From elsewhere")


def standing_words(standing: Standing, today: date | None = None) -> str:
    """Return how what is saved is kept, in a few words."""
    if standing.newest is None:
        return QCoreApplication.translate("Backups", "No backup yet")
    words = QCoreApplication.translate("Backups", "Backup {when}")
    return words.format(when=moment_words(standing.newest, today))


def second_words(second: SecondFolder | None, today: date | None = None) -> str:
    """Return how the second copy stands; without one, that the data is on this computer alone."""
    if second is None:
        return QCoreApplication.translate("Backups", "Your data is on this computer only")
    if second.copied_at is None:
        return QCoreApplication.translate("Backups", "There is no second copy yet")
    words = QCoreApplication.translate("Backups", "Second copy {when}")
    return words.format(when=moment_words(second.copied_at, today))


def is_late(standing: Standing) -> bool:
    """Tell whether a person should do something about it."""
    return standing.late or (standing.second is not None and standing.second.late)
