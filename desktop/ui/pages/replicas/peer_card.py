"""What stands under the table of computers: how the chosen one stands, and what can be done for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.persian.numbers import number_text
from desktop.ui.pages.replicas.words import fingerprint_groups
from desktop.ui.widgets.cards import SIDE
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.exchange.values import Peer
    from desktop.ui.icons import Icons


class PeerCard(QFrame):
    """Says what is wished for; does nothing itself."""

    pack_asked = Signal()
    receipt_asked = Signal()
    trust_asked = Signal()
    """It is to be trusted, or no longer to be."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.name, self.facts = ElidedLabel(role="h3"), ElidedLabel(role="label")
        self.warning = WrappedLabel()
        self.warning.setProperty("role", "error")
        self.pack = _button(icons, self.tr("Make a package…"), "arrow_export")
        self.pack.clicked.connect(self.pack_asked)
        self.receipt = _button(icons, self.tr("Receipt…"), "checkmark_circle")
        self.receipt.setToolTip(
            self.tr("A small file that tells it what has arrived here, so that it need not be sent again.")
        )
        self.receipt.clicked.connect(self.receipt_asked)
        self.trust = QPushButton(self.tr("Trust no more…"))
        self.trust.clicked.connect(self.trust_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.pack, self.receipt, self.trust):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 4, SIDE, 8)
        layout.setSpacing(6)
        for widget in (self.name, self.facts, self.warning):
            layout.addWidget(widget)
        layout.addLayout(row)

    def show_peer(self, peer: Peer) -> None:
        """Show a computer."""
        self.name.set_words(peer.card.name)
        number = self.tr("Its number: {number}").format(number=" ".join(fingerprint_groups(peer.card)))
        self.facts.set_words(f"{self._facts(peer)} {number}")
        self.warning.set_words(self._warning(peer))
        self.trust.setText(self.tr("Trust no more…") if peer.trusted else self.tr("Compare its number…"))
        self.trust.setAccessibleName(self.trust.text())

    def _facts(self, peer: Peer) -> str:
        if not peer.waiting_out:
            return self.tr("It has everything that was written here.")
        return self.tr("{count} changes wait to be sent to it.").format(count=number_text(peer.waiting_out))

    def _warning(self, peer: Peer) -> str:
        if peer.has_cut_tail:
            return self.tr(
                "It has changes of this computer that this computer has no more: an older copy was put back, "
                "or the end was cut off. Take a package of it to get them back."
            )
        if not peer.trusted:
            return self.tr("Its packages are not taken until its number was compared.")
        return ""


def _button(icons: Icons, words: str, icon: str) -> QPushButton:
    button = QPushButton("\u00a0" + words)  # Qt sets an icon against its words
    button.setAccessibleName(words)
    icons.put(button, icon, "text2")
    return button
