"""What is said of packages: after one was written, before they are taken, and afterwards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.services.exchange.values import Lot
from desktop.ui.backup_words import size_words
from desktop.ui.pages.replicas.words import at_words, counts_words, lot_note, named, package_words
from desktop.ui.papers.saved_file import show_in_folder
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from desktop.services.exchange.values import Packed, Preview, Taken
    from desktop.ui.widgets.notice import Notice


def tell_packed(notice: Notice, packed: Packed) -> None:
    """Say which file was written and what to do with it."""
    translate = QCoreApplication.translate
    is_receipt = not packed.changes and not packed.files
    words = (
        translate("Replicas", "Receipt {number} was made: “{file}”.")
        if is_receipt
        else translate("Replicas", "Package {number} was made: “{file}”.")
    )
    inside = translate("Replicas", "{changes} changes, {files} files, {size}.").format(
        changes=number_text(packed.changes), files=number_text(packed.files), size=size_words(packed.bytes)
    )
    way = translate("Replicas", "Give this file to your colleague by stick or messenger.")
    if packed.receiver:
        way = translate("Replicas", "Give this file to {name} by stick or messenger.").format(
            name=named(packed.receiver)
        )
    if packed.sealed:
        way += " " + translate("Replicas", "It is sealed; nobody else can open it.")
    lines = [way] if is_receipt else [inside, way]
    number, file = number_text(packed.number), f"\u2068{packed.path.name}\u2069"
    notice.say(words.format(number=number, file=file), Tone.OK, lines)
    notice.add_deed(translate("Replicas", "Show in the folder"), partial(show_in_folder, packed.path))


def tell_taken(notice: Notice, taken: Taken) -> None:
    """Say what was taken, what it did, and what was kept for later."""
    translate = QCoreApplication.translate
    packages = taken.preview.packages
    ready = [package_words(each) for each in packages if each.lot is Lot.READY]
    kept = [each for each in packages if each.lot in (Lot.WAITING, Lot.FORKED)]
    if ready:
        words = translate("Replicas", "Taken: {packages}.").format(packages=join_words(ready))
    elif kept:
        words = translate("Replicas", "Nothing could be taken yet; the packages are kept.")
    else:
        words = translate(
            "Replicas", "There was nothing new in the packages; it is noted what your colleagues have."
        )
    lines = []
    if done := counts_words(taken.preview.counts):
        lines.append(translate("Replicas", "What came: {counts}.").format(counts=done))
    lines += [f"{package_words(each)}: {lot_note(each)}." for each in kept]
    if taken.backup:
        file = f"\u2068{taken.backup.name}\u2069"
        lines.append(translate("Replicas", "Before that, the backup “{file}” was made.").format(file=file))
    notice.say(words, Tone.WARN if kept else Tone.OK, lines)


def tell_ahead(notice: Notice, preview: Preview) -> None:
    """Say whose clock runs ahead, where one does."""
    if not preview.ahead:
        return
    translate = QCoreApplication.translate
    words = translate("Replicas", "The clock of {name} runs ahead: changes of it bear {when}.")
    first, *others = [words.format(name=named(each.name), when=at_words(each.at)) for each in preview.ahead]
    way = translate("Replicas", "The data is taken as it is. Ask that its date and time be set right.")
    notice.say(first, Tone.WARN, [*others, way])
