"""The one English line that the command writes for each expected error, and how it then ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import errors, exchange_errors, office_errors
from desktop.schema.problem import Problem

if TYPE_CHECKING:
    from desktop.errors import AppError

ERRORS: dict[type[AppError], str] = {
    errors.CancelledError: "cancelled; nothing was saved",
    errors.RecordMissingError: "there is no {kind} with the id {record_id}",
    errors.IncompleteRecordError: "not saved, because fields are empty or wrong: {problems}",
    errors.ChangedElsewhereError: "not saved, because these fields were changed elsewhere: {fields}",
    errors.BrokenLinkError: "not saved, because it is linked to something that is not in the database",
    errors.OwnerDeletedError: "not saved, because what it is a part of lies in the bin; restore that first",
    errors.BrokenTextError: "not done, because a text holds something that is no character",
    errors.MinutesLockedError: "the minutes are final; only an amendment changes them",
    errors.AssignmentClosedError: "a session has agreed that this is closed, so it stays as it is",
    errors.ClosedBySessionError: "only a session closes a resolution; propose it for closing",
    office_errors.ReportApprovedError: "the report is approved; return it before it is changed",
    office_errors.ApprovedByHandError: "a report is approved by `report approve` only; nothing was saved",
    office_errors.ReportedTwiceError: "there is a report for this period already",
    office_errors.ParallelOfficeError: "not saved: {neighbourhoods} has an active office already: {offices}",
    office_errors.StepNotAllowedError: "the office cannot take this step from the state that it is in",
    office_errors.GatesOpenError: "what the step needs is not complete, and no reason is given for going on",
    office_errors.IndicatorInUseError: "{count} values are kept under this indicator; retire it instead",
    errors.NotBelowError: "the body is not below the one that resolved",
    errors.MinutesNotFinalError: "the minutes are still a draft; finalise them first",
    errors.MinutesNotReadyError: "the minutes cannot be final yet: {problems}",
    errors.ReasonMissingError: "an amendment needs a reason",
    errors.DraftUnsavedError: "something typed into these minutes is not saved yet; save or drop it first",
    errors.FinalByHandError: "minutes become final only by `minutes finalise`; nothing was saved",
    errors.LaterMinutesFinalError: "a later session of this body is final, so number and date stay",
    errors.ForeignPartError: "an amendment changes only the parts of its own minutes; nothing was saved",
    errors.NobodyToNotifyError: "no resolution of these minutes has an agency to notify",
    errors.AlreadyNotifiedError: "already notified, last by letter {number} of {day}; --again repeats it",
    errors.UnknownSheetError: "no row of the workbook has headings that are known; see `sheet template`",
    errors.AmbiguousSheetError: "two columns of the workbook have the heading '{heading}'",
    errors.EmptySheetError: "the workbook holds no rows under its headings",
    errors.NoMinutesError: "the text holds nothing that looks like minutes",
    errors.BackupDamagedError: "the backup {path} did not pass its check: {reason}",
    errors.FileMissingError: "there is no file {path}",
    errors.DataMissingError: "the data is not in {path}; connect its disk, or show its folder in the window",
    errors.FileUnreadableError: "{path} cannot be read; check its permissions",
    errors.FileUnwritableError: "{path} cannot be written; check its permissions and who has it open",
    errors.FileEmptyError: "{path} is empty",
    errors.FileTooLargeError: "{path} is larger than can be read",
    errors.ScannedPaperError: "{path} is a scanned paper without text; read it by text recognition first",
    errors.OldDocumentError: "{path} is of an old Word; save it as .docx there and choose that file",
    errors.FileTypeError: "{path} is of another type than expected",
    errors.FileTakenError: "{path} is there already and is not replaced; choose another folder",
    errors.BackupFolderError: "{path} is for backups; choose another folder",
    errors.FileProtectedError: (
        "{path} is protected by a password; see `sheet import --help`, or take a copy without one"
    ),
    errors.WrongPasswordError: "the password does not open {path}",
    errors.FileDamagedError: "the content of {path} is damaged",
    errors.DiskFullError: "the disk is full; nothing was saved",
    errors.DatabaseReadOnlyError: "the database or its folder cannot be written; nothing was saved",
    errors.DatabaseBusyError: "another program is holding the database; nothing was saved, try again",
    errors.DatabaseInUseError: "the database is open with {who}; close it there first",
    errors.FixedPlaceError: "not moved: a portable program keeps its data by itself, --data where it says",
    errors.DatabaseDamagedError: "the database {path} is damaged; restore its newest good backup: {backup}",
    errors.NewerDatabaseError: "the database {path} was made by a newer version; install that version",
    errors.UnsafeFolderError: "{path} is on a network or cloud-synchronised; choose a local folder",
    errors.EngineTooOldError: "SQLite {found} has a fault that loses data; install the locked packages again",
    errors.BackupFailedError: "the data is saved, but its backup could not be made: {cause}",
    errors.TextTooLongError: "not written: in row {row}, '{heading}' is longer than a cell of Excel holds",
    errors.PaperLostError: "the kept paper of these minutes is missing; restore a backup that has it",
    errors.PaperFailedError: "the paper could not be composed; the data is safe, try again",
    exchange_errors.PackageDamagedError: "{path} is no exchange package, or was damaged; nothing was taken",
    exchange_errors.PackageNewerError: "a newer version wrote the package {path}; install that version",
    exchange_errors.PackageSealedError: "the package is sealed to another computer",
    exchange_errors.PackageUnfitError: "what the package says cannot be true here; nothing was taken",
    exchange_errors.SenderUnknownError: (
        "nobody has confirmed the fingerprint of {name} yet: {fingerprint}; see `exchange trust`"
    ),
    exchange_errors.SenderChangedError: (
        "{name} signs with another key than was confirmed, {fingerprint}; nothing was taken"
    ),
    exchange_errors.ReplicaForkedError: "two computers write under the id {replica}, since its change {seq}",
    exchange_errors.ComputerUnknownError: "no other computer is known here as {name}",
    exchange_errors.NotNamedError: "this computer has no name yet; see `exchange name`",
    exchange_errors.PackageMissingError: "no such package waits here; see `exchange status`",
    exchange_errors.SampleHereError: (
        "the sample data is among the records; remove it first, in the window with “حذف داده‌های نمونه”"
    ),
    exchange_errors.NotOwnerError: "the minutes belong to {owner}; only that computer closes and amends them",
    exchange_errors.ConflictOpenError: "several values stand in these fields: {fields}; choose one first",
    exchange_errors.NotUndoableError: "this step cannot be taken back",
}
UNKNOWN: dict[type[AppError], str] = {
    exchange_errors.NotOwnerError: "the minutes belong to another computer; only that one closes them",
    errors.AlreadyNotifiedError: "already notified by a letter; --again repeats it",
    errors.ChangedElsewhereError: "not saved, because the data was changed meanwhile; try again",
    errors.DatabaseInUseError: "the database is open in another program; close it there first",
    errors.DatabaseDamagedError: "the database {path} is damaged and no good backup of it was found",
    errors.BackupDamagedError: "the backup {path} did not pass its check",
}
"""What is said where the error does not know who, why, which fields, or which backup."""
DATA_SAYS_NO = 1
SURROUNDINGS_SAY_NO = 3


def error_line(error: AppError) -> str:
    """Return the line for an error, without its end and without a line break in it."""
    data = vars(error)
    table = UNKNOWN if type(error) in UNKNOWN and not all(data.values()) else ERRORS
    line = table[type(error)].format(**{name: _shown(value) for name, value in data.items()})
    return " ".join(line.split())


def exit_code(error: AppError) -> int:
    """Return how the command ends: 1 where the data says no, 3 where the surroundings do."""
    return SURROUNDINGS_SAY_NO if isinstance(error, errors.SurroundingsError) else DATA_SAYS_NO


def _shown(value: object) -> str:
    if isinstance(value, errors.AppError):
        return error_line(value).partition(";")[0]  # what happened; what follows from it is told already
    if isinstance(value, Problem):
        return f"{value.field} ({value.reason.value.replace('_', ' ')})"
    return ", ".join(map(_shown, value)) if isinstance(value, tuple) else str(value)
