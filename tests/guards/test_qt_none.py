"""PySide6 6.12 under Python 3.11 loses one reference to None in each call, until the interpreter dies."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel

CALLS = 1000


def drift(call):
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before


def test_a_call_into_qt_gives_none_back_as_it_was(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    assert abs(drift(lambda: label.setText("دفتر"))) < CALLS / 10


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there and its count stands still")
def test_a_planted_drift_is_seen():
    kept = []
    assert drift(lambda: kept.append(None)) > CALLS / 2
