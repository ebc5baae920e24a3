from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from desktop.domain.office import Office
from tests.ui.conftest import write

RICH = '<p dir="rtl"><b>دفتر</b>&nbsp;آبشار</p>'


def paste(line, text, html=""):
    copied = QMimeData()
    copied.setText(text)
    if html:
        copied.setHtml(html)
    QApplication.clipboard().setMimeData(copied)
    line.selectAll()
    line.paste()


@pytest.mark.parametrize(
    ("copied", "kept"),
    [
        ("دفتر\u00a0آبشار", "دفتر آبشار"),
        ("\u202bدفتر آبشار\u202c\r\n", "دفتر آبشار"),
        ("دفتر\tآبشار\x00", "دفتر آبشار"),
        ("دفتر\nآبشار", "دفتر آبشار"),
        ("\ufeffدفتر كوي\u200c\u200cها", "دفتر کوی\u200cها"),
    ],
)
def test_a_line_keeps_the_tidy_words_of_what_was_copied(form_of, copied, kept):
    form = form_of(Office())
    paste(form.editors["name"].line, copied, RICH)
    form.editors["name"].settle()
    assert (form.editors["name"].line.text(), form.edited().edited.name) == (kept, kept)


def test_a_hundred_thousand_characters_in_a_line_are_refused_with_a_sentence(form_of):
    form = form_of(Office(name="دفتر"))
    paste(form.editors["address"].line, "نشانی " * 17_000)
    assert form.edited() is None
    assert form.errors["address"].words


@pytest.mark.parametrize("copied", ["=1+1", "🙂 سلام", "<b>متن</b>", "'; DROP TABLE office; --"])
def test_signs_are_kept_as_signs(form_of, copied):
    form = form_of(Office())
    write(form.editors["name"].line, "")
    paste(form.editors["name"].line, copied)
    assert form.edited().edited.name == copied
