"""Asks before the sample data is removed, tells what stays, and offers the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.errors import AppError
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.sample import Sample, SampleLook
    from desktop.ui.places import Tools

_NAMED = 3
"""How many of those that stay are called by name."""


def ask_to_remove(owner: QWidget, sample: Sample, tools: Tools) -> None:
    """Remove the sample data when the person agrees."""

    def remove() -> None:
        try:
            gone = sample.remove()
        except AppError as error:
            tools.ask.show_error(owner, error)
            return
        words = QCoreApplication.translate("Sample", "The sample data was removed.")
        tools.toasts.tell(words, lambda: sample.put_back(gone))

    question = QCoreApplication.translate("Sample", "Remove the sample data?")
    deed = QCoreApplication.translate("Sample", "Remove the sample data")
    tools.ask.confirm(owner, question, deed, remove, _detail(sample.look()))


def _detail(look: SampleLook) -> str:
    goes = QCoreApplication.translate(
        "Sample", "{count} sample records go, with what was changed in them. Your own stay."
    )
    words = goes.format(count=number_text(look.going))
    if look.staying:
        stays = QCoreApplication.translate(
            "Sample", "{count} stay, since your records point at them or they are final: {names}"
        )
        names = [f"«{name}»" for name in look.staying[:_NAMED]]
        if len(look.staying) > _NAMED:
            names.append(QCoreApplication.translate("Sample", "others"))
        words += "\n" + stays.format(count=number_text(len(look.staying)), names=join_words(names))
    return words
