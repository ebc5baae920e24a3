"""Errors that a clerk can meet and mend; each carries data, and the window and the command find the words.

`DataError`: what was asked does not fit the data. `SurroundingsError`: the computer, a file or another
program stands in the way. Anything that is no `AppError` is a bug.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class AppError(Exception):
    """Base of every expected error."""


class CancelledError(AppError):
    """The clerk pressed Cancel; nothing was saved."""


class DataError(AppError):
    """The data says no."""


class SurroundingsError(AppError):
    """The surroundings say no."""


class RecordMissingError(DataError):
    """The record is not, or no longer, in the database."""

    def __init__(self, kind: str, record_id: str) -> None:
        super().__init__(kind, record_id)
        self.kind = kind
        self.record_id = record_id


class ProblemsError(DataError):
    """Something is wrong or missing; ``problems`` is the tuple of what."""

    def __init__(self, problems: Sequence[object]) -> None:
        super().__init__(*problems)
        self.problems = tuple(problems)


class IncompleteRecordError(ProblemsError):
    """A record has problems."""


class ChangedElsewhereError(DataError):
    """Someone else changed the same fields meanwhile."""

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(*fields)
        self.fields = tuple(fields)


class BrokenLinkError(DataError):
    """A record points at one that is not there."""


class OwnerDeletedError(DataError):
    """What a record is a part of lies in the bin, so the part cannot be here without it."""


class BrokenTextError(DataError):
    """A text holds half a character, such as a byte that belongs to no letter; it cannot be stored."""


class MinutesLockedError(DataError):
    """The minutes are final; only an amendment changes them."""


class AssignmentClosedError(DataError):
    """A session agreed that this is closed; it stays so."""


class ClosedBySessionError(DataError):
    """That something is closed is agreed by a session, through its agenda."""


class NotBelowError(DataError):
    """A body that is not below the one that resolved is not handed its resolution."""


class MinutesNotFinalError(DataError):
    """The minutes are still a draft, so there is nothing to amend or print as final."""


class MinutesNotReadyError(ProblemsError):
    """Something without which minutes cannot be final is missing."""


class ReasonMissingError(DataError):
    """An amendment needs a reason."""


class DraftUnsavedError(DataError):
    """Something was typed into the minutes that is not saved yet."""


class FinalByHandError(DataError):
    """Minutes become final by finalising them, not by writing so into their session."""


class LaterMinutesFinalError(DataError):
    """A later session of the body is final, so number and date of this one stay."""


class ForeignPartError(DataError):
    """An amendment names something that is no part of its minutes."""


class NobodyToNotifyError(DataError):
    """No resolution of these minutes has an agency that can be notified."""


class AlreadyNotifiedError(DataError):
    """The agencies were notified before; the last letter has this number, which may be empty, and day."""

    def __init__(self, number: str, day: str) -> None:
        super().__init__(number, day)
        self.number = number
        self.day = day


class UnknownSheetError(DataError):
    """No row of the workbook has headings that we know."""


class AmbiguousSheetError(DataError):
    """Two columns of the workbook have the same heading."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.heading = heading


class EmptySheetError(DataError):
    """The workbook holds no rows."""


class NoMinutesError(DataError):
    """The text holds nothing that looks like minutes."""


class BackupDamagedError(DataError):
    """The backup did not pass its check."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason


class FileError(SurroundingsError):
    """Something about one file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FileMissingError(FileError):
    """There is no such file."""


class DataMissingError(FileError):
    """The register is not in its folder, such as one on a stick; nothing is begun anew there."""


class FileUnreadableError(FileError):
    """The system does not let us read it."""


class FileUnwritableError(FileError):
    """The system does not let us write it."""


class FileEmptyError(FileError):
    """It holds nothing."""


class FileTooLargeError(FileError):
    """It is, or unpacks to, more than we read."""


class FileTypeError(FileError):
    """It is of another type than its name or its use says."""


class ScannedPaperError(FileError):
    """It is a paper of pictures alone, without any text."""


class OldDocumentError(FileError):
    """It is a document of an old Word, which we do not read."""


class FileTakenError(FileError):
    """There is a file of that name already, which is not replaced."""


class BackupFolderError(FileError):
    """It is a folder of backups, or lies in one: no place for data."""


class FileProtectedError(FileError):
    """It is protected by a password, and none was given."""


class WrongPasswordError(FileError):
    """The password that was given does not open it."""


class FileDamagedError(FileError):
    """Its content is broken."""


class DiskFullError(SurroundingsError):
    """There is no room left; nothing of this change was saved."""


class DatabaseReadOnlyError(SurroundingsError):
    """The database or its folder cannot be written."""


class DatabaseBusyError(SurroundingsError):
    """The database is locked by something outside this program."""


class DatabaseInUseError(SurroundingsError):
    """Another run of the program has the database open; ``who`` names it."""

    def __init__(self, who: str) -> None:
        super().__init__(who)
        self.who = who


class FixedPlaceError(SurroundingsError):
    """The data is not moved by the program: a portable one keeps it beside itself."""


class DatabaseDamagedError(FileError):
    """The database does not pass its check; ``backup`` is the newest good backup, if there is one."""

    def __init__(self, path: Path, backup: Path | None = None) -> None:
        super().__init__(path)
        self.backup = backup


class NewerDatabaseError(FileError):
    """The database was written by a newer version of the program."""


class UnsafeFolderError(FileError):
    """The folder is on a network or in a cloud-synchronised place, where a database is not safe."""


class EngineTooOldError(SurroundingsError):
    """The SQLite engine has a known fault that loses data; ``found`` is its version."""

    def __init__(self, found: str) -> None:
        super().__init__(found)
        self.found = found


class BackupFailedError(SurroundingsError):
    """The data is saved, but the backup that follows could not be made; ``cause`` says why."""

    def __init__(self, cause: AppError) -> None:
        super().__init__(cause)
        self.cause = cause


class TextTooLongError(DataError):
    """A text is longer than a cell of Excel holds; ``row`` is counted from 1 under the headings."""

    def __init__(self, row: int, heading: str) -> None:
        super().__init__(row, heading)
        self.row = row
        self.heading = heading


class PaperLostError(SurroundingsError):
    """The paper that was made of final minutes is not in this database."""


class PaperFailedError(SurroundingsError):
    """The process that composes papers died twice on the same paper."""
