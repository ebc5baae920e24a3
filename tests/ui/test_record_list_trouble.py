from __future__ import annotations

from desktop.errors import FileMissingError


def test_a_register_that_goes_away_is_told_once_and_the_rows_stay(
    offices_list, browse, ask, monkeypatch, qtbot, tmp_path
):
    def gone(*_given, **_named):
        raise FileMissingError(tmp_path)

    monkeypatch.setattr(browse, "ids", gone)
    monkeypatch.setattr(browse, "page", gone)
    offices_list.reload()
    assert len(ask.errors) == 1
    assert len(offices_list.ids) == 4
    offices_list.model.refresh()
    offices_list.table.grab()
    offices_list.table.grab()
    qtbot.waitUntil(lambda: len(ask.errors) == 2)
