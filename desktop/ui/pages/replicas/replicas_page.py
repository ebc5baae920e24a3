"""The exchange with other computers: where it stands, packages out, packages in after a look at them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.office import Office
from desktop.domain.place import Place
from desktop.errors import AppError
from desktop.schema.replica import ReplicaKind
from desktop.services.exchange.values import Lot
from desktop.ui.dropped import dropped_files
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import exchange_family
from desktop.ui.pages.family_strip import family_strip
from desktop.ui.pages.replicas.bringing import Bringing
from desktop.ui.pages.replicas.coming_view import ComingView
from desktop.ui.pages.replicas.compare_card import CompareDialog
from desktop.ui.pages.replicas.name_form import NameForm
from desktop.ui.pages.replicas.renewing import Renewing
from desktop.ui.pages.replicas.scenes import scenes_of
from desktop.ui.pages.replicas.sending import Sending
from desktop.ui.pages.replicas.start_view import StartView
from desktop.ui.pages.replicas.told import tell_ahead, tell_packed, tell_taken
from desktop.ui.pages.replicas.words import named
from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.schema.replica import Card
    from desktop.services.desk import Desk
    from desktop.services.exchange.values import Packed, Peer, Preview, Taken
    from desktop.ui.places import Tools


_ON_A_BUTTON = 28
"""Letters of a name on a button."""
_MOST_RECEIPTS = 3


class ReplicasPage(Page):
    """Three views in one place: the name of this computer, where the exchange stands, what packages bring."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self._desk = desk
        self._exchange = desk.exchange
        self._stale = True
        self.has_name = False
        """Whether this computer was introduced to the others."""
        self.sending = Sending(self._exchange, tools, self)
        self.bringing = Bringing(self._exchange, tools, self)
        self.renewing = Renewing(self._exchange.forking, tools, self)
        self._build()
        self._pack = PageAction(self.tr("Make a package…"), "arrow_export", self._ask_pack, self, "Ctrl+N")
        self._take = PageAction(self.tr("Take packages…"), "arrow_import", self.choose, self, "Ctrl+O")
        self.take_deed = PageAction(
            self.tr("Take the packages"), "checkmark", self.bringing.take, self, "Ctrl+S"
        )
        self.back = PageAction(self.tr("Back"), "dismiss", self.show_start, self, "Esc")
        self._connect()
        self.show_start()

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.strip = family_strip(self, exchange_family(), "replicas")
        self.notice = Notice(self.tools.icons)
        self.form = NameForm(self._desk.browse, self.tools.icons)
        naming = QWidget()
        across = QHBoxLayout(naming)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self.form, 8, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        self.naming = naming
        self.start = StartView(self.tools)
        self.coming = ComingView(self._desk.vocabulary, self.tools)
        self.stack = QStackedWidget()
        for view in (naming, self.start, self.coming):
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.notice)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.form.given.connect(self._introduce)
        self.form.left.connect(self.show_start)
        self.form.take_asked.connect(self.choose)
        self.start.own.renaming.connect(self._rename)
        self.start.own.copied.connect(lambda: self.tools.toasts.tell(self.tr("The number was copied.")))
        self.start.pack_asked.connect(self.sending.ask)
        self.start.receipt_asked.connect(self.sending.receipt)
        self.start.trust_asked.connect(self._trust_or_not)
        self.start.take_asked.connect(self.choose)
        self.start.again_asked.connect(lambda: self.bringing.open(()))
        self.start.discard_asked.connect(self.bringing.ask_discard)
        self.bringing.discarded.connect(self.show_start)
        self.start.renew_asked.connect(self.renewing.ask)
        self.renewing.renewed.connect(self._renewed)
        self.coming.confirmed.connect(self.bringing.confirm)
        self.coming.refused.connect(self.bringing.refuse)
        self.bringing.looked.connect(self._show_coming)
        self.bringing.refused.connect(self._refused)
        self.bringing.taken.connect(self._taken)
        self.sending.packed.connect(self._packed)
        self.tools.changes.saved.connect(self._note_change)

    def arrive(self, destination: Destination) -> None:
        if destination.files:
            self.bringing.open(destination.files, is_more=self.stack.currentWidget() is self.coming)
        elif self.stack.currentWidget() is self.start and self._stale:
            self.show_start()
        if self.stack.currentWidget() is self.naming:
            self.form.name.setFocus()

    def scenes(self) -> Iterator[str]:
        yield from scenes_of(self, self.form, self.sending, self.bringing, self._exchange)
        self.show_start()

    # views

    def show_start(self) -> None:
        """Show where the exchange stands; before this computer has a name, ask for that."""
        self._stale = False
        try:
            status = self._exchange.status()
            card = status.own
            has_fork = any(each.lot is Lot.FORKED for each in status.parked)
            forks = self._exchange.forking.forks() if has_fork else ()
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self.set_title(self.tr("Exchange with other computers"))
        self.has_name = card is not None
        if card is None:
            self._ask_name()
            return
        self.start.show_status(status, self._scope_words(card), has_own_fork=bool(forks))
        self.stack.setCurrentWidget(self.start)
        self.strip.show()
        self.set_buttons(self._pack, self._take)

    def _ask_name(self) -> None:
        former = self._exchange.identity.former_name()
        proposed = former or self._desk.preferences.office_name()
        self.form.begin(None, proposed, lost=bool(former))
        self._show_form()

    def _rename(self) -> None:
        self.form.begin(self._exchange.identity.card())
        self._show_form()

    def _show_form(self) -> None:
        self.stack.setCurrentWidget(self.naming)
        self.form.name.setFocus()
        self.strip.show()
        self.set_buttons()

    def _show_coming(self, preview: Preview) -> None:
        self.notice.clear()
        tell_ahead(self.notice, preview)
        self.coming.show_preview(preview)
        self.stack.setCurrentWidget(self.coming)
        self.strip.hide()
        self.set_title(self.tr("What the packages bring"), self.tr("Exchange with other computers"))
        lots = {each.lot for each in preview.packages}
        only_kept = lots <= {Lot.WAITING, Lot.FORKED}
        is_one = len(preview.packages) == 1
        words = self.tr("Take the package") if is_one else self.tr("Take the packages")
        self.take_deed.setText(self.tr("Keep for later") if only_kept else words)
        self.take_deed.setEnabled(bool(lots) and Lot.UNTRUSTED not in lots)
        self.set_buttons(self.take_deed, self.back)

    def _scope_words(self, card: Card) -> str:
        kind = Office if card.kind is ReplicaKind.OFFICE else Place
        return self._desk.browse.titles(kind, [card.scope]).get(card.scope, "") if card.scope else ""

    def _note_change(self) -> None:
        if self.isVisible() and self.stack.currentWidget() is self.start:
            self.show_start()
        else:
            self._stale = True

    # this computer

    def _introduce(self, name: str, kind: ReplicaKind, scope: str) -> None:
        try:
            self._exchange.identity.introduce(name, kind, scope)
        except AppError as error:
            self.tools.ask.show_error(self, error)
            return
        self.show_start()
        self.tools.toasts.tell(self.tr("The name was saved."))

    def _renewed(self) -> None:
        self.show_start()
        self.notice.say(
            self.tr(
                "This computer goes on under a new id. The packages that were put aside can be taken now."
            ),
            Tone.OK,
        )
        self.notice.add_deed(self.tr("Look through them"), lambda: self.bringing.open(()))

    # the others

    def _ask_pack(self) -> None:
        self.sending.ask(self.start.table.current)

    def _packed(self, packed: Packed) -> None:
        self.show_start()
        tell_packed(self.notice, packed)

    def _trust_or_not(self, peer: Peer) -> None:
        if not peer.trusted:
            dialog = CompareDialog(peer.card, self)
            dialog.confirmed.connect(partial(self._trust, peer.card.fingerprint))
            dialog.open()
            return
        self.tools.ask.confirm(
            self,
            self.tr("Trust {name} no more?").format(name=named(peer.card.name)),
            self.tr("Trust it no more"),
            partial(self._distrust, peer.card.replica),
            self.tr(
                "What it sent before stays. New packages are taken only after its number was compared again."
            ),
        )

    def _trust(self, fingerprint: str) -> None:
        try:
            self._exchange.trust(fingerprint)
        except AppError as error:
            self.tools.ask.show_error(self, error)
        self.show_start()

    def _distrust(self, replica: str) -> None:
        try:
            self._exchange.distrust(replica)
        except AppError as error:
            self.tools.ask.show_error(self, error)
        self.show_start()

    # packages in

    def choose(self) -> None:
        """Let packages be chosen, and look into them."""
        if paths := self.tools.ask.packages(self):
            self.bringing.open(paths)

    def _refused(self, left: int) -> None:
        words = self.tr("A package of a computer with another number is not taken. Ask who made it.")
        if left:
            self.tools.toasts.tell(words)
        else:
            self.show_start()
            self.notice.say(words, Tone.WARN)

    def _taken(self, taken: Taken) -> None:
        self.show_start()
        tell_taken(self.notice, taken)
        senders = {each.sender.replica for each in taken.preview.packages if each.lot is Lot.READY}
        peers = [peer for peer in self._exchange.peers() if peer.card.replica in senders and peer.trusted]
        for peer in peers[:_MOST_RECEIPTS] if self.has_name else ():
            words = self.tr("Make a receipt for {name}…").format(name=named(peer.card.name, _ON_A_BUTTON))
            self.notice.add_deed(words, partial(self.sending.receipt, peer))
        if senders and self._exchange.conflicts.count():
            go = partial(self.going.emit, Destination(page="conflicts"))
            self.notice.add_deed(self.tr("Go to the conflicts"), go)
        if taken.backup:
            self.tools.changes.backed_up.emit()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_files(event):
            event.acceptProposedAction()
            self.bringing.open(paths)
