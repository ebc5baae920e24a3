"""One text of old minutes beside what was read from it, to be corrected by mouse or keys."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.services.readings.edits import is_part, with_facts, without, without_question
from desktop.services.readings.part_name import FACTS, RESOLUTION, PartName
from desktop.services.readings.resolutions import as_clause, join, lifted, split
from desktop.ui.pages.exchange.minutes.part_looks import look_kind
from desktop.ui.pages.exchange.minutes.part_words import part_words
from desktop.ui.pages.exchange.minutes.passage_menu import KINDS, passage_menu
from desktop.ui.pages.exchange.minutes.review_layout import ReviewLayout
from desktop.ui.pages.exchange.minutes.telling import Telling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.services.desk import Desk
    from desktop.services.read_minutes import MinutesReading
    from desktop.services.readings.corrections import Corrections
    from desktop.services.source_places import Part, SourcePlaces, Span
    from desktop.ui.pages.exchange.minutes.list_lines import ListLine
    from desktop.ui.pages.exchange.minutes.part_editor import Correction
    from desktop.ui.places import Tools


class Review(ReviewLayout):
    """Choosing a line marks its place, clicking a place chooses its line; each correction can be undone."""

    corrected = Signal()
    """Something was corrected, or a correction taken back."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(desk, tools)
        self._read = desk.read_minutes.read_text
        self.corrections: Corrections | None = None
        self._parts: Sequence[Part] = ()
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self._follow)
        self.list.entered.connect(self.go_to_editor)
        self.list.delete_asked.connect(self.remove)
        self.facts.entered.connect(self._mark_fact)
        self.facts.written.connect(self.flush)
        self.part.corrected.connect(self._take)
        self.part.wished.connect(self.wish)
        self.text.pointed.connect(self.choose_at)
        self.text.told.connect(self.tell_passage)
        self.text.menu_asked.connect(self.open_menu)
        self.telling.clicked.connect(self._open_menu_below)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        for keys, deed in (
            ("Ctrl+Shift+S", partial(self.wish, "split")),
            ("Ctrl+J", partial(self.wish, "join")),
            ("Ctrl+L", partial(self.wish, "clause")),
            ("Ctrl+Shift+L", partial(self.wish, "lift")),
            ("F8", self.list.next_question),
            ("F6", self._other_side),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        stops = [*self.list.parts.buttons.values(), self.list.list, *self.facts.lines.values()]
        for stop, following in pairwise(
            [*stops, *self.part.stops, self.undo_button, self.redo_button, self.telling, self.text]
        ):
            self.setTabOrder(stop, following)

    @property
    def reading(self) -> MinutesReading | None:
        """What was read and corrected."""
        return self.corrections.reading if self.corrections else None

    def show_text(self, text: str, *, written: bool = False) -> None:
        """Show a text of which nothing is read; ``written`` while it is pasted or typed."""
        self.corrections, self._parts = None, ()
        self.part.forget()
        self.text.set_text(text, written=written)
        self.show_sides(read=False)

    def show_reading(self, text: str, corrections: Corrections, places: SourcePlaces) -> None:
        """Show what was read of a text, from the questions on."""
        self.part.forget()
        self._places, self.corrections = places, corrections
        self._words = text
        self.text.set_text(text)
        self.show_sides(read=True)
        self._show(anew=True)
        self.list.list.setFocus()
        self.list.list.setCurrentRow(0)

    def _show(self, *, anew: bool = False, kept: bool = False) -> None:
        """Show the reading as it is now; the editor stays on its part where that is ``kept``."""
        if not (reading := self.reading) or not self.corrections:
            return
        if kept and is_part(reading, self.part.about):
            self.part.show_part(reading, self.part.about)
        else:
            self.part.forget()
        self._parts = self._places.parts(reading)
        self.text.show_parts(self._parts)
        self.legend.show_kinds({look_kind(each.about) for each in self._parts})
        self.facts.show_reading(reading, anew=anew)
        self.list.show_reading(reading, anew=anew)
        self.undo_button.setEnabled(self.corrections.can_undo)
        self.redo_button.setEnabled(self.corrections.can_redo)
        self.show_asked(len(reading.questions))
        if not self.part.about and not anew:
            self._follow(self.list.line)

    # going about

    def _follow(self, line: ListLine | None) -> None:
        """Show the place and the editor of a line."""
        if not (reading := self.reading):
            return
        self.part.flush()
        reading = self.corrections.reading if self.corrections else reading
        about = line.about if line else ""
        span = self._places.question(reading, line.question) if line and line.question else self._span(about)
        self.text.mark(span)
        if self.corrections:
            self.corrections.part()
        self._show_editor(about)

    def _show_editor(self, about: str) -> None:
        owner = PartName.of(about).owner.about if about else ""
        kind = about.partition(" ")[0]
        if self.reading and is_part(self.reading, owner) and kind not in FACTS:
            self.part.show_part(self.reading, owner)
            self.show_editor(self.part, part_words(owner))
            return
        self.part.forget()
        self.show_editor(self.facts if kind in FACTS else None, field=self.facts.boxes.get(kind))

    def _span(self, about: str) -> Span | None:
        reading = self.reading
        if not reading or not about:
            return None
        if about in ("summary", "closing"):
            return self._places.passage(getattr(reading, about))
        return self._places.about(reading, about)

    def _mark_fact(self, about: str) -> None:
        if self.reading:
            self.text.mark(self._places.fact(self.reading, about) or self._places.label(about))

    def choose_at(self, place: int) -> None:
        """Choose the smallest part that is found at a character of the text."""
        around = [each for each in self._parts if each.span.start <= place < each.span.end]
        if not around:
            return
        part = min(around, key=lambda each: each.span.end - each.span.start)
        self.list.choose(PartName.of(part.about).owner.about)
        self._show_editor(part.about)
        self.text.mark(part.span, seen=False)

    def go_to_editor(self) -> None:
        """Put the keyboard into the field in which the current line is answered or corrected."""
        line = self.list.line
        if not line:
            return
        if line.about in FACTS:
            self.facts.go_to(line.about)
        elif not self.part.about:
            self.text.setFocus()
        elif line.question and "مهلت" in line.question.text:
            self.part.deadline.setFocus()
        elif line.question and "مسئول" in line.question.text:
            self.part.agencies.setFocus()
        else:
            self.part.words.setFocus()

    def _other_side(self) -> None:
        (self.list.list if self.text.hasFocus() else self.text).setFocus()

    # correcting

    def correct(
        self, edit: Callable[[MinutesReading], MinutesReading], key: str = "", *, kept: bool = False
    ) -> bool:
        """Correct the reading by one step; return whether that changed it.

        ``kept`` where parts are called as before, so that the editor stays on its own.
        """
        if self.corrections is None or not self.corrections.correct(edit, key):
            return False
        self._show(kept=kept)
        self.corrected.emit()
        return True

    def _take(self, correction: Correction) -> None:
        self.correct(correction.edit, correction.key, kept=True)

    def flush(self) -> None:
        """Let what is typed count."""
        self.part.flush()
        if self.reading and (facts := self.facts.facts):
            self.correct(lambda reading: with_facts(reading, **facts), f"facts {' '.join(facts)}", kept=True)

    def remove(self) -> None:
        """Take the current line away: a question that needs no answer, or a part that is none."""
        if not (line := self.list.line):
            return
        if question := line.question:
            self.correct(lambda reading: without_question(reading, question))
        else:
            self.correct(lambda reading: without(reading, line.about))

    def wish(self, wish: str) -> None:
        """Do what a button under the part says with it."""
        self.part.flush()
        name = PartName.of(self.part.about)
        at = self.part.words.textCursor().position()
        deeds = {
            "split": lambda reading: split(reading, name.number, at),
            "join": lambda reading: join(reading, name.number),
            "clause": lambda reading: as_clause(reading, name.number),
            "lift": lambda reading: lifted(reading, name),
            "remove": lambda reading: without(reading, self.part.about),
        }
        if not self.part.about or (name.kind != RESOLUTION and wish != "remove"):
            return
        if name.inner and wish not in ("lift", "remove"):
            return
        before = self.part.about
        if self.correct(deeds[wish]) and self.reading and is_part(self.reading, before):
            self.list.choose(before)

    def tell_passage(self, key: str) -> None:
        """Make the selected passage, else the marked one, what a key stands for."""
        span, kind = self.text.chosen, KINDS.get(key, "")
        if not span or not kind or not self.reading:
            return
        self.flush()
        telling = Telling(self._words, span, self._parts, self._read)
        if self.correct(lambda reading: telling.told(reading, kind, self.part.about)) and telling.about:
            self.list.choose(telling.about)
            self._show_editor(telling.about)
            self.text.mark(self._places.passage(telling.words, span.start) or span, seen=False)

    def open_menu(self, point: QPoint) -> None:
        """Offer what the passage may be."""
        of_one = self.part.about.startswith(RESOLUTION)
        menu = passage_menu(self, self.tell_passage, has_passage=self.text.chosen is not None, of_one=of_one)
        menu.popup(point)

    def _open_menu_below(self) -> None:
        self.open_menu(self.telling.mapToGlobal(QPoint(0, self.telling.height())))

    def undo(self) -> None:
        """Take the last correction back."""
        self.flush()
        if self.corrections and self.corrections.undo():
            self._show()
            self.corrected.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.corrections and self.corrections.redo():
            self._show()
            self.corrected.emit()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        redo = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Y)
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or redo == QKeySequence(event.keyCombination()):
            self.redo()
        else:
            super().keyPressEvent(event)
