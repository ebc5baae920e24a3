from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.domain.office import Office
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.services.sheets.registers import REGISTERS
from desktop.ui.pages.resolutions_page import ResolutionsPage
from desktop.ui.sheets import sheets_out
from desktop.ui.sheets.export_dialog import Extent


@pytest.fixture
def written(qtbot, tools, ask, tmp_path):
    """Return what writes a list as a person does, and gives the rows of the first sheet."""

    def written(page, extent, *, jalali=False, without=False):
        path = tmp_path / f"{extent.value}.xlsx"
        ask.paths = [path]
        page.sheet_menu.export()
        page.sheet_menu.dialog.choices[extent].setChecked(True)
        page.sheet_menu.dialog.dates.setChecked(jalali)
        page.sheet_menu.dialog.without.setChecked(without)
        page.sheet_menu.dialog.go_button.click()
        qtbot.waitUntil(lambda: not tools.jobs.busy)
        return [row for row in load_workbook(path).worksheets[0].iter_rows(values_only=True) if any(row)]

    return written


def column(rows, heading):
    place = rows[0].index(heading)
    return [row[place] for row in rows[1:]]


def test_what_is_filtered_and_sorted_is_what_is_written(page, written):
    page.list.set_search("ر")
    name = next(place for place, each in enumerate(page.list.model.columns) if each.name == "name")
    page.list.table.header.sort_asked.emit(name)
    rows = written(page, Extent.SHOWN)
    assert column(rows, "نام دفتر") == ["دفتر دریا", "دفتر چشمه", "دفتر بهار", "دفتر آبشار"]
    assert rows[0][: len(page.list.places.shown)] == tuple(h for _, h in page.list.places.headed())


def test_only_the_chosen_rows_are_written(page, written):
    page.list.table.go(1)
    page.list.table.choose([1, 2])
    chosen = page.list.chosen_ids()
    rows = written(page, Extent.CHOSEN)
    names = column(rows, page.list.places.headed()[0][1])
    assert names[: len(chosen)] == list(page.desk.browse.titles(Office, chosen).values())


def test_columns_that_are_no_fields_are_written_too(shown, desk, written):
    session = Session(held_on=date(2026, 11, 22))
    desk.edit.add(session, Resolution(session=link_to(session), order=1, operative="مقرر شد"))
    page = shown(ResolutionsPage)
    rows = written(page, Extent.SHOWN, jalali=True)
    headed = dict(page.list.places.headed())
    assert rows[0][: len(headed)] == tuple(headed.values())
    assert column(rows, headed["standing"])[0]


def test_the_whole_register_has_all_columns_and_its_parts(shown, desk, written, tmp_path):
    session = Session(held_on=date(2026, 11, 22))
    desk.edit.add(session, Resolution(session=link_to(session), order=1, operative="مقرر شد"))
    written(shown(ResolutionsPage), Extent.WHOLE)
    assert len(load_workbook(tmp_path / "whole.xlsx").sheetnames) > len(REGISTERS["sessions"])


def test_the_toast_leads_to_the_file_and_its_folder(page, written, tools, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(sheets_out, "open_file", opened.append)
    monkeypatch.setattr(sheets_out, "show_in_folder", opened.append)
    for place in (1, 2):
        written(page, Extent.SHOWN)
        toast = tools.toasts.shown
        buttons = [each for each in toast.children() if each.inherits("QPushButton")]
        assert "۴" in toast.label.text()
        buttons[place].click()
    assert opened == [tmp_path / "shown.xlsx"] * 2


def test_giving_up_the_place_writes_nothing(page, ask, tools):
    page.sheet_menu.export()
    page.sheet_menu.dialog.go_button.click()
    assert not tools.jobs.busy
    assert tools.toasts.shown is None


def test_the_proposed_name_has_the_register_and_the_day(page, ask, monkeypatch):
    proposed = []
    monkeypatch.setattr(ask, "save_as", lambda _owner, name, *_kinds: proposed.append(name))
    page.sheet_menu.export()
    page.sheet_menu.dialog.go_button.click()
    assert proposed[0].startswith(f"{page.register.title} \u2013 ۱۴")
    assert proposed[0].endswith(".xlsx")
    page.list.choose_view("active")
    page.sheet_menu.export()
    page.sheet_menu.dialog.choices[Extent.WHOLE].setChecked(True)
    page.sheet_menu.dialog.go_button.click()
    assert len(proposed) == 2


def test_a_folder_that_cannot_be_written_to_is_told(page, ask, tools, qtbot, tmp_path):
    ask.paths = [tmp_path / "none" / "list.xlsx"]
    page.sheet_menu.export()
    page.sheet_menu.dialog.go_button.click()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    assert len(ask.errors) == 1


@pytest.fixture
def secret(desk):
    session = Session(held_on=date(2026, 11, 22))
    desk.edit.add(
        session,
        *(
            Resolution(
                session=link_to(session), order=order, operative=f"مقرر شد {order}", is_confidential=order > 1
            )
            for order in (1, 2, 3)
        ),
    )


@pytest.mark.parametrize("extent", [Extent.SHOWN, Extent.WHOLE])
def test_confidential_resolutions_are_told_of_and_may_stay_out(shown, secret, written, extent, tmp_path):
    page = shown(ResolutionsPage)
    page.sheet_menu.export()
    dialog = page.sheet_menu.dialog
    dialog.choices[extent].setChecked(True)
    assert dialog.secret.words
    assert dialog.without.isVisible()
    dialog.without.setChecked(True)
    assert not dialog.secret.words
    dialog.reject()
    for left_out, count in ((True, 1), (False, 3)):
        written(page, extent, without=left_out)
        sheets = load_workbook(tmp_path / f"{extent.value}.xlsx").worksheets
        rows = [row for sheet in sheets for row in sheet.iter_rows(values_only=True)]
        assert sum(any("مقرر شد" in str(cell) for cell in row) for row in rows) == count


def test_of_what_is_not_confidential_nothing_is_said(page):
    page.sheet_menu.export()
    assert not page.sheet_menu.dialog.without.isVisible()
    page.sheet_menu.dialog.reject()
