"""The files of a record: dropped or chosen, opened as copies by their own programs, deleted and restored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.paperwork import AttachmentKind
from desktop.errors import AppError, FileTooLargeError, FileTypeError
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.services.attachments import LARGEST
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.short import short
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.domain.paperwork import Attachment
    from desktop.progress import Progress
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.attachments import Attachments
    from desktop.ui.places import Tools

KILO = 1024
"""Bytes."""


class AttachmentsSection(DetailSection):
    """Files are kept in the register itself, so a copy is opened, never the kept one."""

    def __init__(self, attachments: Attachments, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__("")
        self._attachments = attachments
        self._vocabulary = vocabulary
        self._tools = tools
        self._folder: QTemporaryDir | None = None
        self.record: Record | None = None
        self.found: tuple[Attachment, ...] = ()
        self._build()

    def _build(self) -> None:
        self.set_title(self.tr("Attachments"))
        self.setAcceptDrops(True)
        self.list = TwoLineList(self._tools.theme, self.title, selecting=True)
        self.list.opened.connect(self._open)
        self.list.delete_asked.connect(self._delete)
        icons = self._tools.icons
        self.delete_button = self.add_tool(
            icons, "delete", self.tr("Delete the chosen file"), self.list.ask_delete
        )
        self.add_button = self.add_tool(icons, "attach", self.tr("Attach a file"), self._choose)
        self.list.offer(self.tr("Open a copy"), self.list.ask_open)
        self.list.offer(self.tr("Save a copy…"), self._save_copy)
        self.list.offer(self.tr("Delete the chosen file"), self.list.ask_delete)
        self.hint = WrappedLabel()
        self.hint.setProperty("role", "hint")
        self.trouble = WrappedLabel()
        self.trouble.setProperty("role", "error")
        self.body.addLayout(self.list.outset())
        self.body.addWidget(self.hint)
        self.body.addWidget(self.trouble)
        words = self.tr("Drop files here to attach them, each up to {size} megabytes.")
        self.hint.set_words(words.format(size=number_text(LARGEST // KILO**2)))

    def show_record(self, record: Record) -> None:
        self.record = record
        self.trouble.set_words("")
        self._reload()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files one after the other; those that cannot be are told, the others are kept."""
        if (record := self.record) is None or not paths:
            return

        def attach(progress: Progress) -> list[AppError]:
            refused: list[AppError] = []
            for number, path in enumerate(paths):
                progress.step(number, len(paths))
                try:
                    self._attachments.add(record, path)
                except AppError as error:
                    refused.append(error)
            return refused

        self._tools.jobs.run(self, self.tr("Attaching files…"), attach, self._added)

    def _added(self, refused: list[AppError]) -> None:
        self._reload()
        self.trouble.set_words(" ".join(map(self._words, refused)))
        self.changed.emit()

    def _words(self, error: AppError) -> str:
        from desktop.ui.error_text import error_text

        match error:
            case FileTooLargeError():
                words = self.tr("“{name}” is larger than {size} megabytes and was not attached.")
                return words.format(name=short(error.path.name), size=number_text(LARGEST // KILO**2))
            case FileTypeError():
                return self.tr("“{name}” is a program and was not attached.").format(
                    name=short(error.path.name)
                )
            case _:
                return error_text(error)

    def _reload(self) -> None:
        if self.record is not None:
            self.found = self._attachments.of(self.record)
            self.list.set_rows([self._row(each) for each in self.found])
            self.delete_button.setVisible(bool(self.found))

    def _row(self, attachment: Attachment) -> ListRow:
        words = [self._size(attachment.size or 0)]
        if attachment.kind is not AttachmentKind.OTHER:
            words.insert(0, self._vocabulary.choice(attachment.kind).label)
        if attachment.made_on:
            words.append(day_text(attachment.made_on))
        return ListRow(attachment.id, f"\u2068{attachment.name}\u2069", "\u060c ".join(words))

    def _size(self, size: int) -> str:
        if size < KILO**2:
            return self.tr("{count} KB").format(count=number_text(max(round(size / KILO), 1)))
        return self.tr("{count} MB").format(count=number_text(round(size / KILO**2)))

    def _choose(self) -> None:
        if path := self._tools.ask.any_file(self):
            self.add_files([path])

    def _attachment(self, attachment_id: str) -> Attachment:
        return next(each for each in self.found if each.id == attachment_id)

    def _open(self, attachment_id: str) -> None:
        if self._folder is None:
            self._folder = QTemporaryDir()
        try:
            copy = self._attachments.copy_to(self._attachment(attachment_id), Path(self._folder.path()))
        except AppError as error:
            self._tools.ask.show_error(self, error)
        else:
            self.show_file(copy)

    def show_file(self, path: Path) -> None:
        """Let the system open a file with the program that it has for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.trouble.set_words(
                self.tr("No program of this computer opens such a file; save a copy of it.")
            )

    def _save_copy(self) -> None:
        if not self.list.current_id:
            return
        attachment = self._attachment(self.list.current_id)
        if path := self._tools.ask.save_as(self, attachment.name, self.tr("All files (*)")):
            self._done(lambda: self._attachments.save_as(attachment, path))

    def _delete(self, attachment_id: str) -> None:
        attachment = self._attachment(attachment_id)
        if self._done(lambda: self._attachments.delete(attachment)):
            words = self.tr("“{name}” was moved to the bin.").format(name=short(attachment.name))
            self._tools.toasts.tell(words, lambda: self._done(lambda: self._attachments.restore(attachment)))

    def _done(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return False
        self._reload()
        self.changed.emit()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.add_files(files)
