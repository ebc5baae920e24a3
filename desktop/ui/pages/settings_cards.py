"""The cards of the settings on office and paper: each tells when it was changed, and is read by the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.services.paper_fonts import NASKH, Unfit
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.letterhead_fields import LetterheadFields
from desktop.ui.widgets.office_fields import OfficeFields
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.paper_fonts import FontFault
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.places import Tools

_PERSIAN, _LATIN = "persian", "latin"


class SettingsCard(QFrame):
    """A heading with an icon, and fields under it."""

    edited = Signal()

    def __init__(self, tools: Tools, icon: str, heading: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        sign, title = QLabel(), QLabel(heading)
        tools.icons.put(sign, icon, "primary")
        title.setProperty("role", "h2")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(sign)
        top.addWidget(title, 1)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 16, 16, 16)
        self.rows.setSpacing(12)
        self.rows.addLayout(top)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets one under the other."""
        for widget in widgets:
            self.rows.addWidget(widget)


class OfficeCard(SettingsCard):
    """The person and the office."""

    def __init__(self, desk: Desk, tools: Tools, values: PreferenceValues) -> None:
        heading = QCoreApplication.translate("Settings", "You and your office")
        super().__init__(tools, "person", heading)
        self.fields = OfficeFields(desk.territory)
        self.fields.show_values(values)
        self.fields.edited.connect(self.edited)
        self.add(self.fields)

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here."""
        return self.fields.values(given)


class LetterheadCard(SettingsCard):
    """The head of papers."""

    def __init__(self, desk: Desk, tools: Tools, values: PreferenceValues) -> None:
        super().__init__(tools, "document_text", QCoreApplication.translate("Settings", "Letterhead"))
        self.fields = LetterheadFields(desk.head_preview, tools)
        self.fields.show_values(values, desk.preferences.emblem())
        self.fields.edited.connect(self.edited)
        self.fields.put_picture_below()
        self.add(self.fields)

    @property
    def emblem(self) -> bytes | None:
        """The content of the emblem that stands here."""
        return self.fields.emblem.content or None

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here."""
        return self.fields.values(given)

    def show_paper(self, values: PreferenceValues) -> None:
        """Draw the paper anew with what was chosen elsewhere, such as its font."""
        self.fields.show_paper(values)


class PaperCard(SettingsCard):
    """Font and digits of papers."""

    def __init__(self, desk: Desk, tools: Tools, values: PreferenceValues) -> None:
        super().__init__(tools, "text_bold", QCoreApplication.translate("Settings", "Paper"))
        self._fonts = desk.fonts
        self._good = values.font
        self.font_box = CalmCombo()
        self.font_row = FieldBox(
            self.tr("Font of papers"),
            self.font_box,
            hint=self.tr("Fonts of this computer with Persian letters; final minutes keep their paper."),
        )
        self.digits = Segments(((_PERSIAN, self.tr("Persian ۱۲۳")), (_LATIN, self.tr("Latin 123"))))
        self._show(values)
        self.add(
            self.font_row,
            FieldBox(self.tr("Digits on paper"), self.digits),
        )
        self.font_box.activated.connect(self._choose_font)
        self.digits.chosen.connect(self.edited)

    def _show(self, values: PreferenceValues) -> None:
        self.font_box.addItem(self.tr("Vazirmatn (comes with the program)"), "")
        self.font_box.addItem(self.tr("Noto Naskh, for formal letters (comes with the program)"), NASKH)
        if values.font and self.font_box.findData(values.font) < 0:
            self.font_box.addItem(values.font, values.font)
        self.font_box.setCurrentIndex(self.font_box.findData(values.font))
        self.digits.choose(_PERSIAN if values.persian_digits else _LATIN)

    def offer_fonts(self, names: tuple[str, ...]) -> None:
        """Offer these fonts, which take a moment to be found."""
        for name in names:
            if self.font_box.findData(name) < 0:
                self.font_box.addItem(name, name)
        self._show_fault(self._good)

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here; a font that cannot be used is not taken."""
        return replace(
            given,
            font=self._good,
            persian_digits=self.digits.choice != _LATIN,
        )

    def _choose_font(self) -> None:
        name = self.font_box.currentData() or ""
        if self._show_fault(name) is None:
            self._good = name
            self.edited.emit()

    def _show_fault(self, name: str) -> FontFault | None:
        fault = self._fonts.fault(name)
        self.font_row.show_error(font_words(name, fault) if fault else "")
        return fault


def font_words(name: str, fault: FontFault) -> str:
    """Return the sentence on why a font is not used on paper."""
    reasons = {
        Unfit.LETTERS: QCoreApplication.translate(
            "Settings", "“{font}” lacks letters that minutes need: {letters} Choose another font."
        ),
        Unfit.LICENCE: QCoreApplication.translate(
            "Settings", "The licence of “{font}” does not allow it in a PDF file. Choose another font."
        ),
        Unfit.FORM: QCoreApplication.translate(
            "Settings", "“{font}” cannot be used for Persian on paper. Choose another font."
        ),
        Unfit.DAMAGED: QCoreApplication.translate(
            "Settings",
            "The file of “{font}” is damaged; papers are printed in Vazirmatn. Choose another font.",
        ),
        Unfit.GONE: QCoreApplication.translate(
            "Settings",
            "“{font}” is not on this computer; papers are printed in Vazirmatn. Choose another font.",
        ),
    }
    isolated = "\u2068{}\u2069"
    letters = isolated.format(" ".join(fault.letters[:12])) + "."
    return reasons[fault.reason].format(font=isolated.format(name), letters=letters)
