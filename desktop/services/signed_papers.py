"""The scan of a signed paper, attached back to its session: a PDF, or pictures that become one."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Attachment, AttachmentKind
from desktop.domain.session import Session, SessionState
from desktop.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooLargeError,
    FileTypeError,
    FileUnreadableError,
)
from desktop.schema.condition import Is
from desktop.services.attachments import LARGEST, Attachments
from desktop.services.page_pictures import page_sizes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

    from desktop.storage.store import Store

ENDINGS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff")
"""What a scan may be, for the window's file dialog."""
JOINED_NAME = "صورت‌جلسهٔ امضاشده.pdf"
"""What a PDF is called that was made of several pictures."""
MOST_POINTS = 60_000_000
"""How many points a picture may have; a small file can hold a huge one."""
_LONG_SIDE = 2339
_DOTS_PER_INCH = 200
"""A page of A4 in so many dots is 2339 points long: signatures stay sharp, and a photograph gets small."""
_FORMATS = ("PNG", "JPEG", "TIFF")


class SignedPapers:
    """Attaches scans of signed minutes, and knows which final minutes have none."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._attachments = Attachments(store)

    def of(self, session: Session) -> tuple[Attachment, ...]:
        """Return the scans of a session, the oldest first; an amendment is signed again."""
        return tuple(
            each for each in self._attachments.of(session) if each.kind is AttachmentKind.SIGNED_MINUTES
        )

    def attach(self, session: Session, paths: Sequence[Path]) -> Attachment:
        """Attach a scan to a stored session; several pictures are joined, in their order, to one PDF.

        One file is kept as it is. Raises a `FileError` with the file that is missing, unreadable, empty,
        damaged, too large or no scan, such as a PDF among several; ValueError without any file.
        """
        if not paths:
            raise ValueError(len(paths))
        if len(paths) == 1:
            _require_scan(paths[0])
            return self._attachments.add(session, paths[0], AttachmentKind.SIGNED_MINUTES)
        with TemporaryDirectory() as folder:
            joined = Path(folder) / JOINED_NAME
            _join(paths, joined)
            return self._attachments.add(session, joined, AttachmentKind.SIGNED_MINUTES)

    def lacking(self) -> tuple[Session, ...]:
        """Return the final minutes that no scan is attached to, the newest first."""
        final = Is("state", (SessionState.FINAL.value, SessionState.AMENDED.value))
        with self._store.view() as view:
            scans = view.records(Attachment).all(
                record_kind=Session.__name__, kind=AttachmentKind.SIGNED_MINUTES.value
            )
            sessions = view.records(Session)
            found = sessions.find(conditions=(final,), order_by="held_on", descending=True)
            scanned = {each.record_id for each in scans}
            return sessions.page([each for each in found if each not in scanned])


def _require_scan(path: Path) -> None:
    """Refuse what cannot be opened as the PDF or the picture that its name says."""
    if path.suffix.lower() not in ENDINGS:
        raise FileTypeError(path)
    content = _content(path)
    if path.suffix.lower() == ".pdf":
        try:
            page_sizes(content)
        except ValueError as error:
            raise FileDamagedError(path) from error
    else:
        with ExitStack() as opened:
            _picture(path, opened)


def _join(paths: Sequence[Path], joined: Path) -> None:
    with ExitStack() as opened:
        first, *rest = [_picture(path, opened) for path in paths]
        first.save(joined, "PDF", save_all=True, append_images=rest, resolution=_DOTS_PER_INCH)


def _picture(path: Path, opened: ExitStack) -> Image:
    """Return an upright picture of at most a page's size at 200 dots an inch."""
    from PIL import Image, ImageOps

    if path.suffix.lower() not in ENDINGS[1:]:
        raise FileTypeError(path)
    _content(path)
    try:
        image = opened.enter_context(Image.open(path, formats=_FORMATS))
        if image.width * image.height > MOST_POINTS:
            raise FileTooLargeError(path)
        upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise FileDamagedError(path) from error
    upright.thumbnail((_LONG_SIDE, _LONG_SIDE))
    return upright


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise FileTooLargeError(path)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except (OSError, ValueError) as error:
        raise FileUnreadableError(path) from error
    if not content:
        raise FileEmptyError(path)
    return content
