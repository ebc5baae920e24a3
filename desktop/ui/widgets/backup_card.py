"""The cards beside the list of backups: the one that is chosen, and how they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.ui.backup_words import moment_words, second_words, size_words, why_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.backup_standing import KeptBackup, SecondFolder, Standing
    from desktop.ui.icons import Icons

_TONES = {True: Tone.OK, False: Tone.DANGER, None: Tone.NEUTRAL}


class BackupCard(QFrame):
    """One backup, and what can be done with it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title = QLabel()
        self.title.setProperty("role", "h2")
        self.state = Chip()
        self.facts = WrappedLabel()
        self.facts.setProperty("role", "label")
        self.check = _button(icons, self.tr("Check this backup"), "checkmark_circle")
        self.restore = _button(icons, self.tr("Restore this backup…"), "history")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.facts)
        layout.addWidget(self.restore)
        layout.addWidget(self.check)

    def show_backup(self, backup: KeptBackup, state: str) -> None:
        """Show a backup; ``state`` says how its last check ended."""
        self.title.setText(moment_words(backup.made_at))
        self.state.say(state, _TONES[backup.sound])
        lines = [self.tr("{why}, {size}").format(why=why_words(backup.why), size=size_words(backup.size))]
        if backup.checked_at:
            checked = self.tr("Last checked {when}").format(when=moment_words(backup.checked_at))
            lines.append(checked)
        self.facts.set_words(" · ".join(lines))


class KeepingCard(QFrame):
    """Where backups lie, how the second copy stands, and ways to other folders."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "card")
        title = QLabel(self.tr("How they are kept"))
        title.setProperty("role", "h3")
        self.rule = WrappedLabel()
        self.rule.setProperty("role", "label")
        self.second = WrappedLabel()
        self.second.setProperty("role", "label")
        self.folder = _button(icons, self.tr("Open the folder"), "folder_open")
        self.elsewhere = _button(icons, self.tr("Make one in another folder…"), "save")
        self.from_file = _button(icons, self.tr("Restore from a file…"), "document_text")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for widget in (title, self.rule, self.second, self.folder, self.elsewhere, self.from_file):
            layout.addWidget(widget)
        self.rule.set_words(
            self.tr(
                "Of each hour of the last day, and of the last 7 days, 4 weeks and 12 months one backup "
                "is kept; those made by hand stay for a week, and what was kept before a restoring "
                "stays for good."
            )
        )

    def show_standing(self, standing: Standing, folder: Path) -> None:
        """Show how the second copy stands; the folder is told to those who point at its button."""
        self.folder.setToolTip(f"\u2068{folder}\u2069")
        self.second.set_words(self._second(standing.second))
        self.second.setProperty("role", "error" if standing.second and standing.second.late else "label")
        self.second.style().unpolish(self.second)
        self.second.style().polish(self.second)

    def _second(self, second: SecondFolder | None) -> str:
        if second is None:
            return self.tr(
                "There is no second copy: if this computer breaks, everything is lost. "
                "Choose a folder for it, such as one on a stick, in the settings."
            )
        words = second_words(second)
        if second.present:
            return words
        missing = self.tr("The folder “{folder}” is not there now; connect the stick or the disk.")
        return f"{words}. " + missing.format(folder=f"\u2068{second.folder.name or second.folder}\u2069")


def _button(icons: Icons, words: str, icon: str) -> QPushButton:
    button = QPushButton("\u00a0" + words)  # Qt sets an icon against its words
    button.setAccessibleName(words)
    icons.put(button, icon, "text2")
    return button
