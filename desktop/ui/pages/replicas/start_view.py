"""Where the exchange stands: this computer, the others, and the packages that wait or were put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.exchange.values import Lot
from desktop.ui.page import GAP
from desktop.ui.page_action import PageAction
from desktop.ui.pages.replicas.own_card import OwnCard
from desktop.ui.pages.replicas.peer_card import PeerCard
from desktop.ui.pages.replicas.peers_table import PeersTable
from desktop.ui.pages.replicas.words import LOT_TONES, lot_note, lot_words, package_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.cards import SIDE, HeadedCard
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.exchange.values import ExchangeStatus, Incoming, Peer
    from desktop.ui.places import Tools

BESIDE = 320
"""Width of the cards beside the table in pixels."""


class StartView(QWidget):
    """Says what is wished for; does nothing itself."""

    pack_asked = Signal(object)
    """Carries the `Peer` that it is for, or None."""
    receipt_asked = Signal(object)
    trust_asked = Signal(object)
    take_asked = Signal()
    again_asked = Signal()
    """What waits is to be looked through once more."""
    discard_asked = Signal(str)
    """Carries the id of a package that waits or was put aside."""
    renew_asked = Signal()
    """This computer shall get a new id, for another one writes under its own."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._build()

    def _build(self) -> None:
        icons = self._tools.icons
        self.fork = Notice(icons)
        self.table = PeersTable(self._tools.theme)
        self.own, self.peer = OwnCard(icons), PeerCard(icons)
        self.nobody = EmptyState(
            icons,
            "people_community",
            self.tr("No other computer is known yet"),
            self.tr(
                "Make the first package and give it to your colleague by stick or messenger, or take one "
                "that you got. You can also drop it on this page."
            ),
            PageAction(self.tr("Make a package…"), "arrow_export", lambda: self.pack_asked.emit(None), self),
            PageAction(self.tr("Take packages…"), "arrow_import", self.take_asked.emit, self),
        )
        framed = QFrame()
        framed.setProperty("role", "card")
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(1, 1, 1, 8)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.peer)
        self.stack = QStackedWidget()
        self.stack.addWidget(framed)
        self.stack.addWidget(self.nobody)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self.stack, 1)
        column.addWidget(self._aside_card())
        self.own.setFixedWidth(BESIDE)
        beside = QVBoxLayout()
        beside.addWidget(self.own)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(column, 1)
        row.addLayout(beside)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP)
        inner.addWidget(self.fork)
        inner.addLayout(row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FittingArea(content))
        self._connect()

    def _aside_card(self) -> QWidget:
        self.aside = HeadedCard(self.tr("Packages that wait or were put aside"))
        self.aside.body.setContentsMargins(SIDE, 0, SIDE, 0)
        self.aside_list = TwoLineList(
            self._tools.theme, self.tr("Packages that wait or were put aside"), selecting=True
        )
        self.aside_list.opened.connect(lambda _id: self.again_asked.emit())
        self.again = QPushButton(self.tr("Look through them again"))
        self.again.clicked.connect(self.again_asked)
        self.discard = QPushButton(self.tr("Discard the package…"))
        self.discard.clicked.connect(self._ask_discard)
        self.aside_list.delete_asked.connect(self.discard_asked)
        hint = WrappedLabel()
        hint.setProperty("role", "hint")
        self.aside.top.addWidget(self.again)
        self.aside.top.addWidget(self.discard)
        self.aside.body.addWidget(hint)
        self.aside.body.addWidget(self.aside_list)
        hint.set_words(self.tr("What waits is taken by itself with the package that it waits for."))
        return self.aside

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_peer)
        self.table.opened.connect(lambda: self.pack_asked.emit(self.table.current))
        self.peer.pack_asked.connect(lambda: self.pack_asked.emit(self.table.current))
        self.peer.receipt_asked.connect(lambda: self.receipt_asked.emit(self.table.current))
        self.peer.trust_asked.connect(lambda: self.trust_asked.emit(self.table.current))

    def show_status(self, status: ExchangeStatus, scope: str, *, has_own_fork: bool) -> None:
        """Show where the exchange stands; ``scope`` is the name of what this computer keeps."""
        if status.own:
            self.own.show_card(status.own, scope)
        self.stack.setCurrentIndex(0 if status.peers else 1)
        self.table.show_rows(status.peers)
        self._show_peer(self.table.current)
        self.aside.setVisible(bool(status.parked))
        self.aside_list.set_rows([_aside_row(each) for each in status.parked])
        if status.parked and not self.aside_list.current_id:
            self.aside_list.choose(status.parked[0].id)
        self._show_fork(status.parked, has_own_fork=has_own_fork)

    def _ask_discard(self) -> None:
        self.discard_asked.emit(self.aside_list.current_id)

    def _show_peer(self, peer: Peer | None) -> None:
        if peer:
            self.peer.show_peer(peer)

    def _show_fork(self, parked: Sequence[Incoming], *, has_own_fork: bool) -> None:
        forked = next((each for each in parked if each.lot is Lot.FORKED), None)
        if forked is None:
            self.fork.clear()
            return
        name = f"«\u2068{forked.forked or forked.sender.name}\u2069»"
        words = self.tr("Two computers write under the id of {name}.").format(name=name)
        kept = self.tr("The package was put aside whole, nothing of it was taken, and nothing is lost.")
        if has_own_fork:
            way = self.tr(
                "It is the id of this computer: its disk or its data was copied to another one. Give this "
                "computer a new id; what was written here goes on under it, and the package can be taken "
                "then."
            )
            self.fork.say(words, Tone.DANGER, [kept, way])
            self.fork.add_deed(self.tr("Give this computer a new id…"), self.renew_asked.emit)
        else:
            way = self.tr(
                "The data of {name} was copied to a second computer. There, take a package of this computer "
                "and choose “Give this computer a new id”; then ask for a new package."
            ).format(name=name)
            self.fork.say(words, Tone.WARN, [kept, way])


def _aside_row(incoming: Incoming) -> ListRow:
    return ListRow(
        incoming.id,
        package_words(incoming),
        lot_note(incoming),
        lot_words(incoming.lot),
        LOT_TONES[incoming.lot],
    )
