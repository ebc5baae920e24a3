"""A band under the header that says, on every page, that sample data is among the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from desktop.ui.sample_removal import ask_to_remove

if TYPE_CHECKING:
    from desktop.services.sample import Sample
    from desktop.ui.places import Tools


class SampleBand(QFrame):
    """Hidden where there is no sample."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._sample: Sample | None = None
        self._build()
        tools.changes.saved.connect(self.refresh)

    def _build(self) -> None:
        self.setProperty("role", "band")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sign, self.heading = QLabel(), QLabel(self.tr("Sample data"))
        self.heading.setProperty("role", "h3")
        self._tools.icons.put(sign, "eye", "warn")
        words = QLabel(self.tr("Names and figures of the sample province are invented."))
        words.setProperty("role", "label")
        self.remove = QPushButton(self.tr("Remove the sample data"))
        self.remove.setProperty("role", "link")
        self.remove.clicked.connect(self._remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 4, 24, 4)
        layout.setSpacing(10)
        layout.addWidget(sign)
        layout.addWidget(self.heading)
        layout.addWidget(words)
        layout.addStretch(1)
        layout.addWidget(self.remove)
        self.hide()

    def watch(self, sample: Sample | None) -> None:
        """Speak for the sample of this register from now on; None where none is open."""
        self._sample = sample
        self.refresh()

    def refresh(self) -> None:
        """Look whether the sample is there."""
        self.setVisible(self._sample is not None and self._sample.is_here())

    def _remove(self) -> None:
        if self._sample:
            ask_to_remove(self, self._sample, self._tools)
