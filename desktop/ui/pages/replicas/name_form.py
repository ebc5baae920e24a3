"""The card in which this computer gets the name by which the others know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from desktop.domain.office import Office
from desktop.domain.place import Place
from desktop.persian.text import tidy
from desktop.schema.replica import ReplicaKind
from desktop.ui.pages.replicas.words import kind_words
from desktop.ui.widgets.dialog_foot import deed_button
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.replica import Card
    from desktop.services.browse import Browse
    from desktop.ui.icons import Icons

WIDTH = 620
LONGEST = 200


class NameForm(QFrame):
    """Asks for name, kind and scope; Enter in the name is as good as the button."""

    given = Signal(str, object, str)
    """Carries the name, the `ReplicaKind`, and the id of the place or office that is kept, or ""."""
    left = Signal()
    take_asked = Signal()
    """Packages are to be taken without a name."""

    def __init__(self, browse: Browse, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setMaximumWidth(WIDTH)
        self._scope = ""
        self.heading = QLabel()
        self.heading.setProperty("role", "h2")
        self.words = WrappedLabel()
        self.words.setProperty("role", "label")
        self.name = persian_line(LONGEST)
        self.name_box = FieldBox(
            self.tr("Name of this computer"),
            self.name,
            hint=self.tr("As colleagues shall read it, such as “Governorate of Marvdasht”."),
            required=True,
        )
        self.name.returnPressed.connect(self.give)
        self.name.textChanged.connect(lambda _text: self.name_box.show_error(""))
        self.kinds = Segments([(kind.value, kind_words(kind)) for kind in ReplicaKind])
        self.kinds.chosen.connect(self._show_scope)
        self.kind_box = FieldBox(self.tr("Whose computer it is"), self.kinds)
        self.place = NameBox(NameSource(browse, Place), icons)
        self.office = NameBox(NameSource(browse, Office), icons)
        self.scopes = QStackedWidget()
        hint = self.tr(
            "Only minutes of its bodies are finalised and amended on this computer. Empty: of all bodies."
        )
        self.scopes.addWidget(FieldBox(self.tr("Which place it keeps"), self.place, hint=hint))
        self.scopes.addWidget(FieldBox(self.tr("Which office it keeps"), self.office, hint=hint))
        self.deed = QPushButton(self.tr("Save the name"))
        self.deed.setProperty("role", "primary")
        self.deed.clicked.connect(self.give)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.left)
        self.take = deed_button(self.tr("Take packages…"), self.take_asked.emit, "Ctrl+O")
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.deed)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        for widget in (self.heading, self.words, self.name_box, self.kind_box, self.scopes):
            layout.addWidget(widget)
        layout.addLayout(foot)

    def begin(self, card: Card | None, proposed: str = "", *, lost: bool = False) -> None:
        """Ask for the first name, with one ``proposed``, or for another one; ``lost`` are former keys."""
        self.cancel.setVisible(card is not None)
        self.take.setVisible(card is None)
        if card is not None:
            heading, words = self.tr("Rename this computer"), ""
        elif lost:
            heading = self.tr("Confirm the name of this computer")
            words = self.tr(
                "Its file of keys is gone, so it gets new ones. Read its new number to your colleagues "
                "afterwards."
            )
        else:
            heading = self.tr("Give this computer a name")
            words = self.tr(
                "Computers without a network between them exchange what was written on each: one makes a "
                "package, a single file that goes by stick or messenger, and the other takes it in. "
                "Others know this computer by the name that you write here."
            )
        self.heading.setText(heading)
        self.words.set_words(words)
        self.name.setText(card.name if card else proposed)
        self.kinds.choose((card.kind if card else ReplicaKind.COUNTY).value)
        self._show_scope()
        self._scope = card.scope if card else ""
        self._box.set_record(self._scope)

    @property
    def _box(self) -> NameBox:
        return self.office if self._kind is ReplicaKind.OFFICE else self.place

    @property
    def _kind(self) -> ReplicaKind:
        return ReplicaKind(self.kinds.choice)

    def _show_scope(self) -> None:
        self.scopes.setCurrentIndex(1 if self._kind is ReplicaKind.OFFICE else 0)

    def give(self) -> None:
        """Give what is written, or say what is missing."""
        if not tidy(self.name.text()):
            self.name_box.show_error(self.tr("Write a name, such as “Governorate of Marvdasht”."))
            self.name.setFocus()
            return
        self._box.settle()
        box = self.scopes.currentWidget()
        if not self._box.settled:
            if isinstance(box, FieldBox):
                box.show_error(
                    self.tr("There is nothing of this name. Choose from the list, or leave it empty.")
                )
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.given.emit(self.name.text(), self._kind, self._box.record_id)
