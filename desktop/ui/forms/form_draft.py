"""What is being typed into a form, kept apart until it is saved, and offered again after a crash."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from desktop.errors import AppError
from desktop.persian.clock import time_text
from desktop.persian.jalali import day_words
from desktop.schema.diff import differences
from desktop.schema.fields import fields_of
from desktop.schema.values import value, values_of
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.browse import Browse
    from desktop.services.keep_drafts import KeepDrafts
    from desktop.ui.forms.editors import Editor
    from desktop.ui.forms.record_form import RecordForm
    from desktop.ui.widgets.notice import Notice

PAUSE = 2000
"""Milliseconds between looking whether something was typed."""


class FormDraft(QObject):
    """Keeps the typed fields of one form; says once if they cannot be kept."""

    failed = Signal(object)
    """Carries the `AppError` for which nothing can be kept."""
    kept = Signal(bool)
    """Whether something is kept now that is not saved."""
    brought_back = Signal()
    """What an earlier run kept stands in the form again."""

    def __init__(
        self, form: RecordForm[Any], drafts: KeepDrafts, browse: Browse, *, is_new: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._drafts = drafts
        self._browse = browse
        record = form.opened.record
        self.subject = f"form/{type(record).__name__}/{_new_of(record) if is_new else record.id}"
        self._kept: dict[str, Any] = {}
        self._failed = False
        self._offered = False
        """Whether the person has not answered yet what shall become of an earlier draft."""
        self._look = QTimer(self, interval=PAUSE)
        self._look.timeout.connect(self.keep)
        self._look.start()

    def set_pause(self, milliseconds: int) -> None:
        """Look at another pace."""
        self._look.setInterval(milliseconds)

    def keep(self) -> None:
        """Keep what is typed now, if it is something else than what was kept last."""
        typed = self._typed()
        if typed == self._kept:
            return
        at = datetime.now().astimezone().isoformat(timespec="minutes")
        try:
            if typed:
                self._drafts.keep(self.subject, json.dumps({"at": at, "typed": typed}, ensure_ascii=False))
            else:
                self._drafts.drop(self.subject)
        except AppError as error:
            if not self._failed:
                self._failed = True
                self.failed.emit(error)
        else:
            self._kept, self._failed = typed, False
            self.kept.emit(bool(typed))

    def drop(self) -> None:
        """Forget what was kept: it was saved or given up."""
        self._look.stop()
        self._forget()

    def _forget(self) -> None:
        try:
            if self._drafts.kept(self.subject) is not None:
                self._drafts.drop(self.subject)
        except AppError as error:
            self.failed.emit(error)

    def give_up(self) -> None:
        """Forget what was typed; an earlier draft that was offered and not answered stays."""
        self._look.stop()
        if not self._offered or self._kept:
            self.drop()

    def offer(self, notice: Notice) -> None:
        """Offer what an earlier run kept of the same form, if anything."""
        found = _read(self._drafts.kept(self.subject))
        if found is None:
            return
        at, typed = found
        self._offered = True
        notice.say(
            self.tr("On {day} at {time} something was typed here that was not saved.").format(
                day=day_words(at.date()), time=time_text(at.time())
            ),
            Tone.INFO,
        )

        def take() -> None:
            self._offered = False
            notice.clear()
            self._put(typed)
            self.brought_back.emit()

        def forget() -> None:
            self._offered = False
            notice.clear()
            self._forget()

        notice.add_deed(self.tr("Bring it back"), take)
        notice.add_deed(self.tr("Forget it"), forget)

    def _typed(self) -> dict[str, Any]:
        """Return the fields that were typed: plain values, and as texts those that cannot be read."""
        record, unreadable = self._form.readable()
        values = values_of(record)
        changed = {each.field.name for each in differences(self._form.opened.record, record)}
        typed = {name: {"value": values.get(name)} for name in changed & self._form.editors.keys()}
        return typed | {each.field: self._unread(record, each.field) for each in unreadable}

    def _unread(self, record: Record, name: str) -> dict[str, Any]:
        """Return what is typed in a field as a text, and what can be read beside it, such as other tags."""
        editor = self._form.editors[name]
        sure: dict[str, Any] = {name: editor.sure}
        return {"text": editor.typed, "value": values_of(replace(record, **sure)).get(name)}

    def _put(self, typed: dict[str, Any]) -> None:
        fields = {each.name: each for each in fields_of(type(self._form.opened.record))}
        blank = type(self._form.opened.record)()
        for name, kept in typed.items():
            if name not in self._form.editors or not isinstance(kept, dict):
                continue
            if kept.get("value") is None:
                self._form.put({name: getattr(blank, name)})
            else:
                with suppress(ValueError, TypeError, ArithmeticError):  # kept by another version
                    self._form.put({name: value(fields[name], kept["value"])})
            if "text" in kept:
                _write(self._form.editors[name], str(kept["text"]))


def _new_of(record: Record) -> str:
    """Return what tells the draft of a new record apart: what it is a part of."""
    owners = [str(getattr(record, each.name)) for each in fields_of(type(record)) if each.owner]
    return "-".join(("new", *owners))


def _read(content: str | None) -> tuple[datetime, dict[str, Any]] | None:
    """Return when and what was typed; nothing where another version of the program kept it otherwise."""
    try:
        found = json.loads(content or "")
        return datetime.fromisoformat(found["at"]), dict(found["typed"])
    except (ValueError, KeyError, TypeError):
        return None


def _write(editor: Editor, text: str) -> None:
    for stop in editor.stops:
        for widget in (stop, *stop.findChildren(QLineEdit)):
            if isinstance(widget, QLineEdit):
                widget.setText(text)
                return
            if isinstance(widget, QPlainTextEdit | QTextEdit):
                widget.setPlainText(text)
                return
