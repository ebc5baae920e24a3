"""Old minutes on their way in: files that wait, one of them beside what it says, and drafts at the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.services.source_places import SourcePlaces
from desktop.ui.pages.exchange.minutes.minutes_views import MinutesViews, Saved
from desktop.ui.pages.exchange.minutes.source_text import plain
from desktop.ui.pages.exchange.minutes.waiting_files import Standing, WaitingFile
from desktop.ui.pages.exchange.words import isolated

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class MinutesIn(MinutesViews):
    """Nothing that was read and corrected is lost: what is not saved waits for the next time."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(desk, tools)
        self._make_deeds(self.leave, self.read_text, self.save_draft, self.open_next)
        self.review.text.textChanged.connect(self._show_deeds)
        self.review.corrected.connect(self._note_correction)
        self.view.opened.connect(self._open_by_id)
        self.view.removed.connect(self._remove)
        self.view.more_asked.connect(self.more_wanted)
        self.files.changed.connect(self._show_files)
        self.tables.minutes_wanted.connect(self.read_as_minutes)
        self.saving.saved.connect(self._note_saved)
        self.saving.taken_back.connect(self._show_taken_back)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(
                QKeySequence(keys),
                self,
                partial(self.go, by),
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )

    # coming in

    def open(self, *paths: Path) -> None:
        """Read files; one is shown, of several the list."""
        new = [WaitingFile(path.name, path) for path in paths]
        if len(new) == 1 and not self.files.files:
            self.files.read(new, partial(self._show_alone, new[0]))
            return
        self.files.add(new)
        self.show_files()
        self.files.read(new)

    def go_on(self) -> None:
        """Show what waits from the last time."""
        self.files.take_up()
        if len(self.files.files) == 1:
            self._open(self.files.files[0])
        else:
            self.show_files()

    def paste(self, text: str = "") -> None:
        """Wait for a text to be pasted or typed, or for one that says nothing yet to be mended."""
        self.current = None
        self.review.show_text(text, written=True)
        self.review.text.setPlaceholderText(self.tr("Paste the text of the minutes here (Ctrl+V)."))
        self._show_review("")
        self.review.text.setFocus()

    def read_text(self) -> None:
        """Read the text that was pasted."""
        if one := self._pasted():
            self.files.read([one], partial(self._show_alone, one))

    def _pasted(self) -> WaitingFile | None:
        """Return the text that is pasted or typed now, unless there is none."""
        text = plain(self.review.text.toPlainText())
        if self.review.text.isReadOnly() or not text.strip():
            return None
        one = self.current or WaitingFile("")
        one.text = text
        return one

    def _show_alone(self, one: WaitingFile) -> None:
        """Show a file that was read by itself, or say why it cannot be read."""
        if one.error:
            self._tools.ask.show_error(self, one.error)
            return
        if one.standing is Standing.UNREAD:  # cancelled
            return
        if one not in self.files.files:
            self.files.add([one])
        if one.source and len(self.files.files) > 1:
            self.show_files()
        else:
            self._open(one)

    def show_files(self) -> None:
        """Show the list of files."""
        self.current = None
        self._show_files()
        self.stack.setCurrentWidget(self.view)
        self.shown.emit(self.tr("Files with old minutes"))
        self.view.list.setFocus()

    # going from one to the other

    def open_next(self) -> None:
        """Look at the first file that waits, from the current line on."""
        at = next((each for each in self.files.files if each.id == self.view.list.current_id), None)
        one = at if at in self.files.waiting else next(iter(self.files.waiting), None)
        if one:
            self._open(one)

    def go(self, by: int) -> None:
        """Look at the next file that waits, or the one before, without saving this one."""
        if self.current and (other := self.files.after(self.current, by)):
            self.flush()
            self._open(other)

    def go_to_file(self, name: str) -> None:
        """Look at the file of this name."""
        self._open(next(each for each in self.files.files if each.name == name))

    def _open_by_id(self, file_id: str) -> None:
        one = next(each for each in self.files.files if each.id == file_id)
        if one.standing is Standing.SAVED:
            self.opened.emit(one.session)
        elif one.standing is Standing.FAILED and one.path:  # it may have been mended meanwhile
            one.text = ""
            self.files.read([one])
        else:
            self._open(one)

    def _open(self, one: WaitingFile) -> None:
        if one.standing is Standing.UNREAD:
            self.files.read([one], partial(self._open_read, one))
        else:
            self._open_read(one)

    def _open_read(self, one: WaitingFile) -> None:
        if one.standing in (Standing.UNREAD, Standing.FAILED):
            if one.text and not one.path:
                self.files.remove(one)
                self.paste(one.text)  # it is kept again when it is left
            else:
                self.show_files()
            return
        self.current = one
        if one.corrections:
            one.places = one.places or SourcePlaces(one.text)
            self.review.show_reading(one.text, one.corrections, one.places)
        elif one.table:
            self.review.show_text(one.text)
            self.tables.show_offer(one)
        self._show_review(one.name)

    def _show_review(self, name: str) -> None:
        self.stack.setCurrentWidget(self.review)
        self._show_deeds()
        self.shown.emit(isolated(name) if name else "")

    def read_as_minutes(self, one: WaitingFile) -> None:
        """Read a table as the minutes of one session."""
        self.files.read_as_minutes(one, partial(self._show_as_minutes, one))

    def _show_as_minutes(self, one: WaitingFile) -> None:
        if one.error:
            self._tools.ask.show_error(self, one.error)
        else:
            self._open_read(one)

    # leaving

    def flush(self) -> None:
        """Let what is typed count, and keep it."""
        if self.stack.currentWidget() is self.review:
            self.review.flush()
            self._keep_pasted()
            if self.current:
                self.files.share_body(self.current)
        self.files.keep()

    def _keep_pasted(self) -> None:
        """Let a text wait that was pasted and not read."""
        if one := self._pasted():
            if one not in self.files.files:
                self.files.add([one])
            self.files.touch(one)
            self.current = one
        elif self.current and not self.review.text.isReadOnly():
            self.files.remove(self.current)
            self.current = None

    def leave(self) -> None:
        """Go back to the list of several files, else to the start; what was corrected waits there."""
        self.flush()
        if self.stack.currentWidget() is self.review and len(self.files.files) > 1:
            self.show_files()
            return
        self.files.clear()
        self.current = None
        self.left.emit()

    def _remove(self, file_id: str) -> None:
        one = next(each for each in self.files.files if each.id == file_id)
        place = self.files.files.index(one)
        self.files.remove(one)
        if not self.files.files:
            self.leave()
        words = self.tr("{name} was taken out of the list.").format(
            name=isolated(one.name or self.tr("The text"))
        )
        self._tools.toasts.tell(words, partial(self._put_back, one, place))

    def _put_back(self, one: WaitingFile, place: int) -> None:
        self.files.put_back(one, place)
        if self.isVisible():
            self.show_files()
        else:
            self.files.clear()

    # saving

    def save_draft(self) -> None:
        """Save what was read and corrected, and go on to the next file that waits."""
        if (one := self.current) is None or not one.corrections:
            return
        facts = self.review.facts
        self.review.flush()
        nameless = not one.corrections.reading.body.strip()
        if nameless:
            self.review.show_editor(facts)
            facts.demand("body", self.tr("Write the name of the body."))
        elif facts.wrong:
            self.review.show_editor(facts)
            facts.go_to(facts.wrong)
        else:
            self.files.share_body(one)
            self.saving.save(one)

    def _note_saved(self, one: WaitingFile, session: str) -> None:
        following = self.files.after(one)
        self.files.saved(one, session)
        self.saved.emit(Saved(session, partial(self.saving.take_back, one, session)))
        if following:
            self._open(following)
        elif len(self.files.files) > 1:
            self.show_files()
        else:
            self.files.clear()
            self.left.emit()

    def _show_taken_back(self, one: WaitingFile) -> None:
        self.files.taken_back(one)
        self.files.keep()
        self._open(one)

    # Qt

    def _note_correction(self) -> None:
        if self.current:
            self.files.touch(self.current)
        if toast := self._tools.toasts.shown:
            toast.end()  # Ctrl+Z takes back the correction now
