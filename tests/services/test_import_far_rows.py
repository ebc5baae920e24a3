from __future__ import annotations

import pytest
from openpyxl import Workbook

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.progress import NoProgress
from desktop.services.sheets.importing import ImportSheet
from desktop.services.sheets.source import Source


@pytest.mark.parametrize(("row", "told"), [(3, None), (1500, 1500)])
def test_rows_far_below_are_not_read_and_told(store, vocabulary, tmp_path, row, told):
    book = Workbook()
    book.active.append(["نام دفتر"])
    book.active.append(["دفتر یک"])
    book.active.cell(row, 1, "دفتر دور")
    book.save(tmp_path / "far.xlsx")
    importing = ImportSheet(store, CATALOGUE, vocabulary)
    plan = importing.plan(Source(tmp_path / "far.xlsx"), [Office], NoProgress()).sheets[0]
    assert (plan.unread_from, len(plan.rows)) == (told, 2 if told is None else 1)
