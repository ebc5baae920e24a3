"""The way on where the data is not in its folder: the person shows the folder in which it lies by now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.ui.ask import Ask


def find_data(ask: Ask, owner: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Ask for the folder that has a file of that name and give it to ``then``.

    One without is given only to who agrees that nothing is there yet.
    """
    if not (folder := ask.folder(owner)):
        return
    if (folder / name).is_file():
        then(folder)
        return
    question = QCoreApplication.translate("Trouble", "“{folder}” holds no data of this program yet.")
    ask.confirm(
        owner,
        question.format(folder=f"\u2068{folder}\u2069"),
        QCoreApplication.translate("Trouble", "Begin anew in this folder"),
        lambda: then(folder),
        QCoreApplication.translate(
            "Trouble",
            "What you look for is not in it. "
            "If you have a backup, choose “From a backup” on the first start.",
        ),
    )
