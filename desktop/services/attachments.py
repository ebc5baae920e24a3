"""Files that are attached to records: taken in, listed, copied out to be opened, put into the bin."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Attachment, AttachmentKind
from desktop.errors import (
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
    FileUnwritableError,
)
from desktop.persian.text import tidy
from desktop.schema.mending import tidied

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.schema.record import Record
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

LARGEST = 25 * 1024 * 1024
"""Bytes that a file may have: every backup holds it as well."""
PROGRAMS = frozenset(
    {
        *("bat", "cmd", "com", "cpl", "desktop", "dll", "exe", "hta", "jar", "js", "jse", "lnk", "msi"),
        *("msp", "pif", "ps1", "reg", "scr", "sh", "url", "vb", "vbe", "vbs", "wsf", "wsh"),
        *("application", "appref-ms", "chm", "gadget", "hlp", "inf", "iso", "msc", "msix", "ps1xml"),
        *("psm1", "py", "pyw", "scf", "sct", "settingcontent-ms", "vhd", "vhdx", "ws", "xll"),
    }
)
"""Endings of files that do something when they are opened."""
MOST_LETTERS, MOST_BYTES = 120, 240
"""How long a file's name may be: systems count in one or the other."""
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")
_TAKEN = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$", "clock$", *_PORTS})
_FROM_DIGEST = 16


@dataclass(frozen=True, slots=True)
class Content:
    """A file that was read and may be attached."""

    name: str
    data: bytes


class Attachments:
    """Keeps each content once, by its SHA-256, inside the register itself."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, record: Record) -> tuple[Attachment, ...]:
        """Return what is attached to a record, the oldest first."""
        with self._store.view() as view:
            return view.records(Attachment).all(record_kind=type(record).__name__, record_id=record.id)

    def add(self, record: Record, path: Path, kind: AttachmentKind | None = None) -> Attachment:
        """Attach a file to a stored record; its kind is guessed from its ending where none is given.

        Raises a `FileError` where it is missing, unreadable, empty, larger than `LARGEST` or a program.
        """
        content = self.read(path)
        with self._store.work() as work:
            attachment = self.keep(work, record, content, kind)
            work.commit()
        return attachment

    def read(self, path: Path) -> Content:
        """Read a file that is to be attached, under a name that every system takes.

        Raises a `FileError` where it is missing, unreadable, empty, larger than `LARGEST` or a program.
        """
        name = clean_name(path.name)
        if _ending(name) in PROGRAMS:
            raise FileTypeError(path)
        return Content(name, _content(path))

    def keep(
        self, work: UnitOfWork, record: Record, content: Content, kind: AttachmentKind | None = None
    ) -> Attachment:
        """Attach what was read to a record that is stored, or is written in the same unit of work."""
        attachment = tidied(
            Attachment(
                record_kind=type(record).__name__,
                record_id=record.id,
                name=content.name,
                kind=kind or _KINDS.get(_ending(content.name), AttachmentKind.OTHER),
                digest=work.finals.keep_file(content.data),
                size=len(content.data),
            )
        )
        work.add(attachment)
        return attachment

    def copy_to(self, attachment: Attachment, folder: Path) -> Path:
        """Write the file under its name into ``folder``, to be looked at; changes to it change nothing here.

        Raises `FileMissingError` where the content is not in this register, and `FileTypeError` where it is
        a program that came in another way than by `add`.
        """
        path = folder / attachment.digest[:_FROM_DIGEST] / clean_name(attachment.name)
        if _ending(path.name) in PROGRAMS:
            raise FileTypeError(path)
        if _is_there(path, attachment.digest):
            return path
        self.save_as(attachment, path)
        path.chmod(0o444)  # Word and Excel say so, before anybody writes into a copy
        return path

    def save_as(self, attachment: Attachment, path: Path) -> None:
        """Write the file to ``path``; raise `FileMissingError` where its content is not in this register."""
        with self._store.view() as view:
            content = view.finals.file(attachment.digest)
        if content is None:
            raise FileMissingError(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise FileUnwritableError(path) from error

    def delete(self, attachment: Attachment) -> None:
        """Put an attachment into the bin; its content stays until the register is made anew."""
        with self._store.work() as work:
            work.delete(work.records(Attachment).open(attachment.id))
            work.commit()

    def restore(self, attachment: Attachment) -> None:
        """Take an attachment out of the bin."""
        with self._store.work() as work:
            work.restore(attachment)
            work.commit()


_PICTURES = ("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic")
_KINDS = dict.fromkeys(_PICTURES, AttachmentKind.PICTURE)


def clean_name(name: str) -> str:
    """Return a file's name as every system takes it: no hidden signs, no path in it, not too long."""
    plain = tidy(name.translate(_FORBIDDEN)).strip(" .") or "-"
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        stem, ending = plain, ""
    first, *others = stem.split(".")  # Windows looks no further than to the first dot
    if first.strip().lower() in _TAKEN:
        stem = ".".join((f"{first}-", *others))
    tail = f"{dot}{ending}"
    if len(tail) >= MOST_LETTERS or len(tail.encode()) >= MOST_BYTES:
        return _fitting(plain, MOST_LETTERS, MOST_BYTES)
    room, weight = MOST_LETTERS - len(tail), MOST_BYTES - len(tail.encode())
    return f"{_fitting(stem, room, weight)}{tail}"


def _fitting(text: str, letters: int, weight: int) -> str:
    """Return as much of a text as has so many letters, and weighs so many bytes; it does not end in a gap."""
    return text[:letters].encode()[:weight].decode(errors="ignore").rstrip(" .\u200c")


def _is_there(path: Path, digest: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        return False


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower() if "." in name else ""


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if not path.is_file():  # a folder, or what never ends
            raise FileUnreadableError(path)
        if size > LARGEST:
            raise FileTooLargeError(path)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)  # it may have grown meanwhile
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path) from error
    if not content:
        raise FileEmptyError(path)
    if len(content) > LARGEST:
        raise FileTooLargeError(path)
    return content
