"""What is seen where the register cannot be opened: what is wrong, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop import errors
from desktop.services.backup_standing import moment_of
from desktop.ui.backup_words import moment_words
from desktop.ui.error_text import error_text
from desktop.ui.page_action import PageAction
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from desktop.errors import AppError
    from desktop.ui.icons import Icons

TROUBLES: dict[type[AppError], tuple[str, object]] = {
    errors.DatabaseDamagedError: ("database", QT_TRANSLATE_NOOP("Trouble", "Your data file is damaged")),
    errors.DatabaseInUseError: ("lock_closed", QT_TRANSLATE_NOOP("Trouble", "Your data is open elsewhere")),
    errors.DatabaseBusyError: ("clock", QT_TRANSLATE_NOOP("Trouble", "Your data is busy")),
    errors.DatabaseReadOnlyError: (
        "folder_open",
        QT_TRANSLATE_NOOP("Trouble", "The data folder cannot be written"),
    ),
    errors.NewerDatabaseError: (
        "arrow_up",
        QT_TRANSLATE_NOOP("Trouble", "Your data comes from a newer version"),
    ),
    errors.UnsafeFolderError: (
        "folder_open",
        QT_TRANSLATE_NOOP("Trouble", "This folder is not safe for data"),
    ),
    errors.DataMissingError: (
        "folder_open",
        QT_TRANSLATE_NOOP("Trouble", "Your data was not found"),
    ),
    errors.DiskFullError: ("database", QT_TRANSLATE_NOOP("Trouble", "There is no room on the disk")),
}
"""Kind of error -> its sign and its heading."""
_OTHER = ("database", QT_TRANSLATE_NOOP("Trouble", "Your data could not be opened"))
_in_persian = QCoreApplication.translate  # of the literals above, which lupdate has seen


class Ways(NamedTuple):
    """What a person may do about it."""

    again: Callable[[], object]
    restore: Callable[[Path], object]
    choose_backup: Callable[[], object]
    find: Callable[[], object]
    """Show the folder in which the data lies by now."""


def trouble(icons: Icons, error: AppError | None, ways: Ways, owner: QObject) -> EmptyState:
    """Return what is shown in place of the pages; None is a fault of the program itself."""
    sign, heading = TROUBLES.get(type(error), _OTHER) if error else _OTHER
    return EmptyState(
        icons, sign, _in_persian("Trouble", str(heading)), _sentence(error), *_deeds(error, ways, owner)
    )


def _sentence(error: AppError | None) -> str:
    if error is None:
        return QCoreApplication.translate(
            "Trouble", "The program itself went wrong. Your data was left as it is; try again."
        )
    if isinstance(error, errors.DataMissingError):
        return QCoreApplication.translate(
            "Trouble",
            "It is not in “{folder}”. If that is on a stick or another disk, connect it and try again; "
            "if your data lies in another folder by now, choose that one.",
        ).format(folder=f"\u2068{error.path}\u2069")
    return _of_damage(error) if isinstance(error, errors.DatabaseDamagedError) else error_text(error)


def _of_damage(error: errors.DatabaseDamagedError) -> str:
    if error.backup is None:
        return QCoreApplication.translate(
            "Trouble",
            "The file was left as it is, and no good backup of it was found. "
            "Choose a backup yourself, such as one on a stick, or keep the file for repair.",
        )
    made_at = moment_of(error.backup)
    return QCoreApplication.translate(
        "Trouble",
        "The newest good backup is of {when}; what was saved after it is not in it. "
        "When it is restored, the damaged file is kept beside the backups.",
    ).format(when=moment_words(made_at) if made_at else error.backup.name)


def _deeds(error: AppError | None, ways: Ways, owner: QObject) -> tuple[PageAction, ...]:
    again = PageAction(
        QCoreApplication.translate("Trouble", "Try again"), "arrow_clockwise", ways.again, owner
    )
    if isinstance(error, errors.DataMissingError):
        find = QCoreApplication.translate("Trouble", "Choose the folder of the data")
        return again, PageAction(find, "folder_open", ways.find, owner)
    if not isinstance(error, errors.DatabaseDamagedError):
        return (again,)
    other = PageAction(
        QCoreApplication.translate("Trouble", "Choose a backup"), "folder_open", ways.choose_backup, owner
    )
    if (backup := error.backup) is None:
        return other, again
    restore = QCoreApplication.translate("Trouble", "Restore this backup")
    return PageAction(restore, "history", lambda: ways.restore(backup), owner), other
