"""The sentence that the clerk reads for each expected error: what, where, and what to do next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop import errors, exchange_errors, office_errors
from desktop.persian.digits import persian_digits
from desktop.persian.joining import join_words

if TYPE_CHECKING:
    from desktop.errors import AppError

ERRORS: dict[type[AppError], object] = {
    errors.CancelledError: QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was saved."),
    errors.RecordMissingError: QT_TRANSLATE_NOOP(
        "Errors", "This is no longer in the database. Refresh the list; if it was deleted, it is in the bin."
    ),
    errors.IncompleteRecordError: QT_TRANSLATE_NOOP(
        "Errors", "Some fields are empty or wrong, so nothing was saved. Mend them and save again."
    ),
    errors.ChangedElsewhereError: QT_TRANSLATE_NOOP(
        "Errors", "Someone else has changed the same fields. Open it again and enter your change there."
    ),
    errors.BrokenLinkError: QT_TRANSLATE_NOOP(
        "Errors", "This is linked to something that is not in the database. Choose the link again."
    ),
    errors.OwnerDeletedError: QT_TRANSLATE_NOOP(
        "Errors", "This is a part of something that lies in the bin. Restore that first."
    ),
    errors.BrokenTextError: QT_TRANSLATE_NOOP(
        "Errors", "A text holds something that is no character. Type that text again."
    ),
    errors.MinutesLockedError: QT_TRANSLATE_NOOP(
        "Errors", "These minutes are final and cannot be changed. Make an amendment to correct them."
    ),
    errors.AssignmentClosedError: QT_TRANSLATE_NOOP(
        "Errors", "A session has agreed that this is closed, so it stays as it is."
    ),
    errors.ClosedBySessionError: QT_TRANSLATE_NOOP(
        "Errors", "Only a session closes a resolution. Propose it for closing, and agree on it there."
    ),
    office_errors.ReportApprovedError: QT_TRANSLATE_NOOP(
        "Errors", "This report is approved. Return it with a reason before you change it."
    ),
    office_errors.ApprovedByHandError: QT_TRANSLATE_NOOP(
        "Errors", "A report is approved on the page of reports only. Choose another state and save again."
    ),
    office_errors.ReportedTwiceError: QT_TRANSLATE_NOOP(
        "Errors", "There is a report for this period already. Open that one."
    ),
    office_errors.ParallelOfficeError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{neighbourhoods}” has an active office already: {offices}. "
        "A second one needs a reason and the resolution that allows it.",
    ),
    office_errors.StepNotAllowedError: QT_TRANSLATE_NOOP(
        "Errors", "The office cannot take this step from the state that it is in. Choose another step."
    ),
    office_errors.GatesOpenError: QT_TRANSLATE_NOOP(
        "Errors", "What this step needs is not complete. Complete it, or write why you go on without it."
    ),
    office_errors.IndicatorInUseError: QT_TRANSLATE_NOOP(
        "Errors", "{count} values are kept under this indicator. Retire it instead of deleting it."
    ),
    errors.NotBelowError: QT_TRANSLATE_NOOP(
        "Errors", "This body is not below the one that resolved. Choose one that is."
    ),
    errors.MinutesNotFinalError: QT_TRANSLATE_NOOP(
        "Errors", "These minutes are still a draft. Finalise them first."
    ),
    errors.MinutesNotReadyError: QT_TRANSLATE_NOOP(
        "Errors", "These minutes cannot be finalised yet. Complete what is listed and finalise them again."
    ),
    errors.ReasonMissingError: QT_TRANSLATE_NOOP("Errors", "An amendment needs a reason. Write the reason."),
    errors.DraftUnsavedError: QT_TRANSLATE_NOOP(
        "Errors", "Something typed into these minutes is not saved yet. Save it or give it up, then finalise."
    ),
    errors.FinalByHandError: QT_TRANSLATE_NOOP(
        "Errors", "Minutes become final only by finalising them. Choose another state and save again."
    ),
    errors.LaterMinutesFinalError: QT_TRANSLATE_NOOP(
        "Errors", "A later session of this body is final. Number and date of this one can no longer change."
    ),
    errors.ForeignPartError: QT_TRANSLATE_NOOP(
        "Errors", "An amendment changes only its own minutes. Take out what belongs to another session."
    ),
    errors.NobodyToNotifyError: QT_TRANSLATE_NOOP(
        "Errors", "No resolution of these minutes has an agency to notify. Name who is responsible first."
    ),
    errors.AlreadyNotifiedError: QT_TRANSLATE_NOOP(
        "Errors",
        "These agencies were notified already, last by letter {number} of {day}. Choose to tell them again.",
    ),
    errors.UnknownSheetError: QT_TRANSLATE_NOOP(
        "Errors", "No row of this workbook has headings that we know. Use the headings of the template."
    ),
    errors.AmbiguousSheetError: QT_TRANSLATE_NOOP(
        "Errors", "Two columns of this workbook have the heading “{heading}”. Keep or rename one of them."
    ),
    errors.EmptySheetError: QT_TRANSLATE_NOOP(
        "Errors", "There is no row under the headings of this workbook. Fill it in and choose it again."
    ),
    errors.NoMinutesError: QT_TRANSLATE_NOOP(
        "Errors", "Nothing in this text looks like minutes. Choose the text of the minutes of a session."
    ),
    errors.BackupDamagedError: QT_TRANSLATE_NOOP(
        "Errors", "The backup “{path}” did not pass its check. Choose another backup."
    ),
    errors.FileMissingError: QT_TRANSLATE_NOOP(
        "Errors", "There is no file “{path}”. It may have been moved; choose it again."
    ),
    errors.DataMissingError: QT_TRANSLATE_NOOP(
        "Errors", "Your data is not in “{path}”. Connect the stick or the disk on which it lies."
    ),
    errors.FileUnreadableError: QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” cannot be read. Close it in other programs and check its permissions."
    ),
    errors.FileUnwritableError: QT_TRANSLATE_NOOP(
        "Errors",
        "The file “{path}” cannot be written. Close it in other programs or choose another name or folder.",
    ),
    errors.FileEmptyError: QT_TRANSLATE_NOOP("Errors", "The file “{path}” is empty. Choose another file."),
    errors.FileTooLargeError: QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” is larger than can be read. Split it into several files."
    ),
    errors.ScannedPaperError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is a scanned paper without text. Read it with a program for text recognition first.",
    ),
    errors.OldDocumentError: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is of an old Word. Save it as .docx there, and choose that file."
    ),
    errors.FileTypeError: QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” is of another type than expected. Save it in the right type again."
    ),
    errors.FileTakenError: QT_TRANSLATE_NOOP(
        "Errors", "There already is a file “{path}” here, which is not replaced. Choose another folder."
    ),
    errors.BackupFolderError: QT_TRANSLATE_NOOP(
        "Errors", "The folder “{path}” is for backups. Choose another folder."
    ),
    errors.FileProtectedError: QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” is protected by a password. Choose a copy of it without a password."
    ),
    errors.WrongPasswordError: QT_TRANSLATE_NOOP(
        "Errors", "This password does not open the file “{path}”. Write it exactly as it was set."
    ),
    errors.FileDamagedError: QT_TRANSLATE_NOOP(
        "Errors", "The content of the file “{path}” is damaged. Get a sound copy of it."
    ),
    errors.DiskFullError: QT_TRANSLATE_NOOP(
        "Errors", "The disk is full and this change was not saved. Make room and try again."
    ),
    errors.DatabaseReadOnlyError: QT_TRANSLATE_NOOP(
        "Errors",
        "The database or its folder cannot be written, and nothing was saved. "
        "Check the permissions of the folder.",
    ),
    errors.DatabaseBusyError: QT_TRANSLATE_NOOP(
        "Errors", "Something else is being saved just now, and nothing was saved here. Try again in a moment."
    ),
    errors.DatabaseInUseError: QT_TRANSLATE_NOOP(
        "Errors", "This database is open with {who}. Close it there and open it again."
    ),
    errors.FixedPlaceError: QT_TRANSLATE_NOOP(
        "Errors",
        "The portable program keeps its data beside itself. Move the folder of the program; "
        "its data goes with it.",
    ),
    errors.DatabaseDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The database “{path}” is damaged and was left as it is. Restore the newest good backup, “{backup}”.",
    ),
    errors.NewerDatabaseError: QT_TRANSLATE_NOOP(
        "Errors", "The database “{path}” was made by a newer version of Mahalleyar. Install that version."
    ),
    errors.UnsafeFolderError: QT_TRANSLATE_NOOP(
        "Errors",
        "The folder “{path}” is on a network or in a cloud-synchronised place, where data can be damaged. "
        "Choose the local folder of this computer.",
    ),
    errors.EngineTooOldError: QT_TRANSLATE_NOOP(
        "Errors", "Version {found} of SQLite has a fault that loses data. Install Mahalleyar again."
    ),
    errors.BackupFailedError: QT_TRANSLATE_NOOP(
        "Errors",
        "Your data is saved, but its backup could not be made. "
        "Check the backup folder and its free space and make a backup again.",
    ),
    errors.TextTooLongError: QT_TRANSLATE_NOOP(
        "Errors",
        "The text under “{heading}” in row {row} is longer than a cell of Excel holds, and no workbook was "
        "written. Shorten it and try again.",
    ),
    errors.PaperLostError: QT_TRANSLATE_NOOP(
        "Errors", "The kept paper of these minutes is missing. Restore a backup in which it can be printed."
    ),
    errors.PaperFailedError: QT_TRANSLATE_NOOP(
        "Errors", "This paper could not be composed. Your data is safe; try again."
    ),
    exchange_errors.PackageDamagedError: QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is no exchange package, or it was damaged on its way. Ask for it again."
    ),
    exchange_errors.PackageNewerError: QT_TRANSLATE_NOOP(
        "Errors", "A newer version of Mahalleyar wrote the package “{path}”. Install that version first."
    ),
    exchange_errors.PackageSealedError: QT_TRANSLATE_NOOP(
        "Errors", "The package is sealed to another computer. Ask its sender for one to this computer."
    ),
    exchange_errors.PackageUnfitError: QT_TRANSLATE_NOOP(
        "Errors", "What the package says cannot be true of this register. Nothing was taken; ask its sender."
    ),
    exchange_errors.SenderUnknownError: QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody has confirmed the fingerprint of “{name}” yet: {fingerprint}. "
        "Read it out to its sender on the telephone and confirm it.",
    ),
    exchange_errors.SenderChangedError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” signs with another key than the one that was confirmed: {fingerprint}. "
        "Nothing was taken; ask its sender.",
    ),
    exchange_errors.ReplicaForkedError: QT_TRANSLATE_NOOP(
        "Errors", "Two computers write under one id. The package was put aside and nothing of it was taken."
    ),
    exchange_errors.ComputerUnknownError: QT_TRANSLATE_NOOP(
        "Errors", "No other computer is known here as “{name}”. Take a package of it first."
    ),
    exchange_errors.NotNamedError: QT_TRANSLATE_NOOP(
        "Errors", "This computer has no name yet by which others would know it. Give it one first."
    ),
    exchange_errors.PackageMissingError: QT_TRANSLATE_NOOP(
        "Errors", "This package does not wait here any more. Look at the page again."
    ),
    exchange_errors.SampleHereError: QT_TRANSLATE_NOOP(
        "Errors",
        "The sample data is among the records, and what is invented goes to nobody. "
        "Remove it first, with the button at the top of the window.",
    ),
    exchange_errors.NotOwnerError: QT_TRANSLATE_NOOP(
        "Errors", "These minutes belong to “{owner}”. Only that computer finalises and amends them."
    ),
    exchange_errors.ConflictOpenError: QT_TRANSLATE_NOOP(
        "Errors", "Several values from different computers stand here. Choose one on the page of conflicts."
    ),
    exchange_errors.NotUndoableError: QT_TRANSLATE_NOOP(
        "Errors", "This step cannot be taken back, such as the finalising of minutes."
    ),
}
UNKNOWN: dict[type[AppError], object] = {
    exchange_errors.NotOwnerError: QT_TRANSLATE_NOOP(
        "Errors", "These minutes belong to another computer. Only that one finalises and amends them."
    ),
    errors.AlreadyNotifiedError: QT_TRANSLATE_NOOP(
        "Errors", "These agencies were notified already by a letter. Choose to tell them again."
    ),
    errors.ChangedElsewhereError: QT_TRANSLATE_NOOP(
        "Errors", "The data has changed meanwhile, so nothing was saved. Read it again and repeat this."
    ),
    errors.DatabaseInUseError: QT_TRANSLATE_NOOP(
        "Errors", "This database is open in another program. Close it there and open it again."
    ),
    errors.DatabaseDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The database “{path}” is damaged and was left as it is. "
        "Restore a sound backup or keep the file for repair.",
    ),
}
"""What is said where the error does not know who, or which backup."""
_ISOLATED = "\u2068{}\u2069"
_in_persian = QCoreApplication.translate  # of the literals above, which lupdate has seen


def error_text(error: AppError) -> str:
    """Return the sentence for an error; a path is shown by its name."""
    data = vars(error)
    table = UNKNOWN if type(error) in UNKNOWN and not all(data.values()) else ERRORS
    shown = {name: _shown(value) for name, value in data.items()}
    return _in_persian("Errors", str(table[type(error)])).format(**shown)


def _shown(value: object) -> str:
    """Return a datum that keeps its own direction among Persian words."""
    if isinstance(value, tuple):
        return join_words(list(map(_shown, value)))
    if isinstance(value, int):
        return persian_digits(str(value))
    return _ISOLATED.format((value.name or value) if isinstance(value, Path) else value)
