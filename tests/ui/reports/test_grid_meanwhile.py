"""What somebody does to a report while its figures are written in another window."""

from __future__ import annotations

from desktop.domain.report import Report
from tests.ui.reports.test_grid import stored, type_in


def test_figures_of_a_report_that_went_to_the_bin_meanwhile_are_saved_at_the_second_time(
    grid, write_figures, indicators, ask, desk
):
    (report,) = write_figures({(indicators[0], 3): 5})
    grid.reload()
    grid.table.go(0, 3)
    type_in(grid, "۷")
    desk.edit.delete(desk.browse.open(Report, report.id))
    assert [grid.save(), grid.save()] == [False, True]
    assert len(ask.errors) == 1
    assert stored(desk) == ["7"]
