from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.fields import Kind, fields_of
from desktop.schema.record import link_to
from desktop.ui.widgets.record_form import RecordForm

SAMPLES = {
    Kind.TEXT: "شهید بهشتی ۲",
    Kind.PASSAGE: "مقرر گردید:\nNGO ها گزارش دهند.\n\nبند دوم",
    Kind.TEXTS: ("آبشار", "کوی آبشار"),
    Kind.NUMBER: 7,
    Kind.MEASURE: Decimal("35.72083"),
    Kind.FLAG: True,
    Kind.DAY: date(2025, 3, 20),
    Kind.MOMENT: time(19, 30),
}


@pytest.fixture(autouse=True)
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def form_of(qtbot, browse, vocabulary):
    def form_of(given):
        form = RecordForm(given, browse, vocabulary)
        qtbot.addWidget(form)
        return form

    return form_of


@pytest.fixture
def stored(put):
    """Store a record of every kind, with no more than it needs, and return them by name."""
    made = {}
    for kind in CATALOGUE:
        made[kind.__name__] = kind(
            **{
                field.name: sample(field, made)
                for field in fields_of(kind)
                if (field.required and field.default is None) or field.name in {"name", "post", "operative"}
            }
        )
    put(*made.values())
    return made


def sample(field, made):
    match field.kind:
        case Kind.CHOICE:
            return list(field.choices)[-1]
        case Kind.LINK:
            return link_to(made[field.target])
        case Kind.LINKS:
            return (link_to(made[field.target]),)
        case Kind.TEXT if field.code:
            return "YZ-01/2"
        case _:
            return SAMPLES[field.kind]


def full(kind, made):
    """Return a record with something in each of its fields."""
    return kind(**{field.name: sample(field, made) for field in fields_of(kind)})


def write(widget, text):
    """Type into the widget; `QTest.keyClicks` aborts at the first Persian letter."""
    widget.setFocus()
    for letter in text:
        for event in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(event, 0, Qt.KeyboardModifier.NoModifier, letter))


def rewrite(widget, text):
    widget.clear()
    write(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)
