from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseInUseError,
    DatabaseReadOnlyError,
    DataMissingError,
    DiskFullError,
    NewerDatabaseError,
    UnsafeFolderError,
)
from desktop.ui.trouble import Ways, trouble
from desktop.ui.widgets.wrapped_label import WrappedLabel


def words_of(shown):
    return [
        *(each.text() for each in shown.findChildren(QLabel) if not isinstance(each, WrappedLabel)),
        *(each.words for each in shown.findChildren(WrappedLabel)),
        *(each.text() for each in shown.buttons),
    ]


TROUBLES = [
    DatabaseDamagedError(Path("a.db"), Path("mahalleyar-1405-08-30-0815.db")),
    DatabaseDamagedError(Path("a.db"), Path("نسخه.db")),
    DatabaseDamagedError(Path("a.db")),
    DatabaseInUseError("mina@office (12)"),
    DatabaseInUseError(""),
    DatabaseReadOnlyError(),
    DatabaseBusyError(),
    NewerDatabaseError(Path("a.db")),
    UnsafeFolderError(Path("a")),
    DiskFullError(),
    DataMissingError(Path("a")),
    None,
]


@pytest.mark.parametrize("error", TROUBLES, ids=lambda each: type(each).__name__)
def test_every_trouble_says_in_persian_what_to_do(in_persian, tools, qtbot, error):
    done = []
    ways = Ways(lambda: done.append("again"), done.append, *2 * [lambda: done.append("choose")])
    shown = trouble(tools.icons, error, ways, tools.toasts)
    qtbot.addWidget(shown)
    words = words_of(shown)
    assert not [each for each in words if re.search("[a-z]{4}", re.sub("\u2068.*?\u2069|<[^>]*>", "", each))]
    for button in shown.buttons:
        button.click()
    assert len(done) == len(shown.buttons) >= 1
