from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.domain.party import Organisation
from desktop.schema.replica import Card, ReplicaKind
from desktop.ui.records.history_section import HistorySection


def test_what_another_computer_wrote_bears_its_name(qtbot, desk, tools, colleague):
    agency = Organisation(name="شهرداری")
    desk.edit.add(agency)
    other = colleague()
    other.set(agency, name="شهرداری مرودشت")
    other.bring()
    with desk._store.work() as work:
        work.peers.keep(Card(other.replica, "فرمانداری مرودشت", ReplicaKind.COUNTY, "a" * 64, "b" * 64))
        work.commit()
    section = HistorySection(desk.history, tools)
    qtbot.addWidget(section)
    section.show_record(agency)
    there, here = ([each.text() for each in entry.findChildren(QLabel)] for entry in section.entries)
    assert any("رضا (فرمانداری مرودشت)" in text for text in there)
    assert not any("فرمانداری مرودشت" in text for text in here)
