"""Asks for whom a package is made, and whether it is sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.short import short
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.exchange.values import Peer

_WIDTH = 480


class PackWish(NamedTuple):
    """For whom, where None is anybody, and how."""

    peer: Peer | None
    is_sealed: bool
    is_whole: bool


class PackDialog(FittingDialog):
    """Enter goes on to the place of the file, Esc gives it up."""

    wished = Signal(object)
    """Carries a `PackWish`."""

    def __init__(self, peers: Sequence[Peer], changes: int, chosen: Peer | None, owner: QWidget) -> None:
        """Offer to pack for any of these computers; ``changes`` is how many there are in all."""
        super().__init__(_WIDTH, owner)
        self.setModal(True)
        self.setWindowTitle(self.tr("Make a package"))
        self._peers = (None, *peers)
        self._changes = changes
        title = QLabel(self.tr("Make a package"))
        title.setProperty("role", "h2")
        self.receiver = CalmCombo()
        for peer in self._peers:
            self.receiver.addItem(short(peer.card.name) if peer else self.tr("For whoever gets it"))
        self.receiver.setCurrentIndex(self._peers.index(chosen))
        self.receiver.currentIndexChanged.connect(self._show)
        self.count = WrappedLabel()
        self.count.setProperty("role", "label")
        self.sealed = QCheckBox(self.tr("Seal it"))
        self.sealed_hint = WrappedLabel()
        self.whole = QCheckBox(self.tr("Everything from the beginning"))
        self.whole_hint = WrappedLabel()
        for hint in (self.sealed_hint, self.whole_hint):
            hint.setProperty("role", "hint")
        self.whole.toggled.connect(self._show)
        deed = deed_button(self.tr("Choose the place of the file…"), self._give)
        deed.setProperty("role", "primary")
        deed.setDefault(True)
        self.deed = deed
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(FieldBox(self.tr("For whom"), self.receiver))
        layout.addWidget(self.count)
        layout.addLayout(_under(self.sealed, self.sealed_hint))
        layout.addLayout(_under(self.whole, self.whole_hint))
        layout.addLayout(foot_of([deed], [deed_button(self.tr("Cancel"), self.reject)]))
        self.whole_hint.set_words(
            self.tr("For a computer that begins anew, or says that earlier packages never arrived.")
        )
        self._show()

    @property
    def peer(self) -> Peer | None:
        """For whom it is; None is anybody."""
        return self._peers[self.receiver.currentIndex()]

    def _show(self) -> None:
        peer = self.peer
        self.sealed.setEnabled(peer is not None and peer.trusted)
        if not self.sealed.isEnabled():
            self.sealed.setChecked(False)
        if peer is None:
            hint = self.tr("Only for one computer; choose it above.")
        elif not peer.trusted:
            hint = self.tr("Only for a computer whose number was compared.")
        else:
            hint = self.tr(
                "Only that computer can open it, also if the stick or the message falls into other hands."
            )
        self.sealed_hint.set_words(hint)
        self.count.set_words(self._counted(peer))

    def _counted(self, peer: Peer | None) -> str:
        if self.whole.isChecked():
            return self.tr("All {count} changes go into it.").format(count=number_text(self._changes))
        if peer is None:
            return self.tr("What the trusted computers may not have yet goes into it.")
        if not peer.waiting_out:
            return self.tr("It has everything already; the package would be empty.")
        return self.tr("{count} changes that it does not have yet go into it.").format(
            count=number_text(peer.waiting_out)
        )

    def _give(self) -> None:
        wish = PackWish(self.peer, self.sealed.isChecked(), self.whole.isChecked())
        self.accept()
        self.wished.emit(wish)


def _under(box: QCheckBox, hint: WrappedLabel) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(2)
    lines.addWidget(box)
    lines.addWidget(hint)
    return lines
