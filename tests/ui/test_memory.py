from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray

from desktop.ui.memory import Memory


@pytest.mark.parametrize(
    ("ask", "value"),
    [("text", "مریم ۱، ۲"), ("number", 120), ("flag", True), ("flag", False), ("names", ("کد", "نام"))],
)
def test_what_was_kept_is_there_at_the_next_start(tmp_path, ask, value):
    first = Memory(tmp_path / "window.ini")
    first.keep("offices/it", value)
    first.write()
    assert getattr(Memory(tmp_path / "window.ini"), ask)("offices/it") == value


def test_a_place_is_kept_to_the_byte(memory):
    memory.keep("window/place", QByteArray(b"\x00\xff,;=\n"))
    assert memory.place("window/place") == QByteArray(b"\x00\xff,;=\n")


def test_what_is_spoilt_reads_as_the_default(tmp_path):
    (tmp_path / "window.ini").write_text("[a]\nb=1, 2\nc={\nd=\x00x\n[[[", encoding="utf-8")
    memory = Memory(tmp_path / "window.ini")
    assert (memory.number("a/b", 7), memory.names("a/c"), memory.flag("a/c", default=True)) == (7, (), True)
    assert memory.text("none", "هیچ") == "هیچ"


def test_what_is_forgotten_is_gone(memory):
    memory.keep("a", 3)
    memory.forget("a")
    assert memory.number("a") == 0
