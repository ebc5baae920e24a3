from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.resolution import Resolution
from desktop.schema.fields import fields_of
from desktop.ui.models.columns import record_columns
from desktop.ui.models.table import PAGE, PAGES_KEPT, Column, TableModel


@dataclass(frozen=True)
class Line:
    id: str


class Shelf:
    """Holds lines, and remembers how many were asked for at a time."""

    def __init__(self, count):
        self.ids = [f"{number:06d}" for number in range(count)]
        self.gone = set()
        self.asked = []

    def fetch(self, ids):
        self.asked.append(len(ids))
        return [Line(each) for each in ids if each not in self.gone]


@pytest.fixture
def shelf():
    return Shelf(1000)


@pytest.fixture
def model(shelf, qapp):
    model = TableModel([Column("id", "شناسه", lambda line: line.id)], shelf.fetch)
    model.set_ids(shelf.ids)
    return model


def cells(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_model_keeps_the_rules_of_qt(model, shelf, qtmodeltester):
    qtmodeltester.check(model)
    shelf.gone.add("000130")
    model.set_ids(shelf.ids[:200])
    qtmodeltester.check(model)


def test_rows_are_read_by_page_and_only_where_one_looks(model, shelf):
    assert model.index(500, 0).data() == "000500"
    assert model.index(501, 0).data() == "000501"
    assert shelf.asked == [PAGE]
    assert cells(model) == shelf.ids
    assert len(shelf.asked) == -(-1000 // PAGE)


def test_scrolling_through_a_long_list_does_not_keep_it(qapp):
    shelf = Shelf(PAGE * (PAGES_KEPT + 3))
    model = TableModel([Column("id", "شناسه", lambda line: line.id)], shelf.fetch)
    model.set_ids(shelf.ids)
    assert cells(model) == shelf.ids
    assert len(model._pages) == PAGES_KEPT
    assert model.index(0, 0).data() == "000000"


def test_a_record_deleted_meanwhile_leaves_an_empty_row_and_moves_no_other(model, shelf):
    shelf.gone.add("000001")
    assert [model.index(row, 0).data() for row in range(3)] == ["000000", "", "000002"]
    assert model.row(1) is None


def test_new_ids_are_read_afresh(model, shelf, qtbot):
    assert model.index(1, 0).data() == "000001"
    shelf.gone.add("000001")
    with qtbot.waitSignal(model.modelReset):
        model.set_ids(shelf.ids)
    assert model.index(1, 0).data() == ""


def test_the_same_records_are_read_afresh_and_what_is_chosen_stays(model, shelf, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setCurrentIndex(model.index(1, 0))
    shelf.gone.add("000001")
    model.refresh()
    assert model.index(1, 0).data() == ""
    assert [index.row() for index in view.selectedIndexes()] == [1]


def test_only_words_are_answered_and_only_for_cells(model, shelf):
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "شناسه"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(9, Qt.Orientation.Horizontal) is None
    assert shelf.asked == []


def test_a_view_reads_no_more_than_it_shows(model, shelf, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(400, 300)
    view.show()
    view.scrollToBottom()
    view.grab()
    assert sum(shelf.asked) < 4 * PAGE


@pytest.mark.parametrize("record", list(CATALOGUE), ids=lambda record: record.__name__)
def test_every_kind_of_record_has_its_columns(record, vocabulary):
    names = [column.name for column in record_columns(record, vocabulary)]
    assert names == [field.name for field in fields_of(record) if not field.owner]


def test_what_a_record_is_a_part_of_is_a_column_where_it_is_wanted(vocabulary):
    names = [column.name for column in record_columns(Resolution, vocabulary, ("session",))]
    assert names[:2] == ["session", "order"]


def test_a_register_is_listed_in_words(office, browse, vocabulary, qtmodeltester):
    model = TableModel(record_columns(Office, vocabulary), lambda ids: browse.page(Office, ids))
    model.set_ids(browse.ids(Office))
    shown = {column.name: model.index(0, place).data() for place, column in enumerate(model.columns)}
    assert (shown["name"], shown["supervising"]) == ("دفتر آبشار", "شهرداری شیراز")
    assert shown["neighbourhoods"] == "کوی آبشار"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "کد دفتر"
    qtmodeltester.check(model)


def test_a_code_keeps_its_order_among_right_to_left_words(office, browse, vocabulary):
    model = TableModel(record_columns(Office, vocabulary), lambda ids: browse.page(Office, ids))
    model.set_ids(browse.ids(Office))
    assert model.index(0, 0).data() == "\u2068۱۲\u2069"
