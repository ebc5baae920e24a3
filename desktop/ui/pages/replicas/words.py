"""How computers, packages, and what packages bring are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.digits import persian_digits
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.schema.replica import Noticed, ReplicaKind
from desktop.services.exchange.values import Coming, Lot
from desktop.ui.backup_words import moment_words
from desktop.ui.short import NAME, short
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from desktop.schema.replica import Card
    from desktop.services.exchange.values import Incoming

LOT_TONES = {
    Lot.READY: Tone.OK,
    Lot.KNOWN: Tone.NEUTRAL,
    Lot.WAITING: Tone.WARN,
    Lot.UNTRUSTED: Tone.INFO,
    Lot.FORKED: Tone.DANGER,
}
COMING_TONES = {
    Coming.NEW: Tone.OK,
    Coming.CHANGED: Tone.INFO,
    Coming.CONFLICT: Tone.DANGER,
    Coming.DELETED: Tone.WARN,
    Coming.RESTORED: Tone.OK,
    Coming.CLOSED: Tone.INFO,
    Coming.LATE: Tone.WARN,
    Coming.SAME: Tone.NEUTRAL,
}
SHOWN = tuple(each for each in Coming if each is not Coming.SAME)
"""What is listed; of what stays as it is only the number is told."""


def named(name: str, most: int = NAME) -> str:
    """Return a computer's name in its quotation marks, keeping its own direction."""
    return f"«\u2068{short(name, most)}\u2069»"


def kind_words(kind: ReplicaKind) -> str:
    """Return whose computer it is."""
    translate = QCoreApplication.translate
    return {
        ReplicaKind.PROVINCE: translate("Replicas", "Province"),
        ReplicaKind.COUNTY: translate("Replicas", "County"),
        ReplicaKind.OFFICE: translate("Replicas", "Office"),
    }[kind]


def fingerprint_groups(card: Card) -> tuple[str, ...]:
    """Return the five groups that are read aloud, in Persian digits."""
    return tuple(persian_digits(card.fingerprint).split())


def at_words(at: datetime) -> str:
    """Return when something was, on this computer's clock."""
    return moment_words(at.astimezone())


def numbered_words(number: int, at: datetime | None) -> str:
    """Return number and day of a package that went or came; a dash where none did."""
    if at is None:
        return "–"
    words = QCoreApplication.translate("Replicas", "No. {number}, {when}")
    return words.format(number=number_text(number), when=at_words(at))


def package_words(incoming: Incoming) -> str:
    """Return the number of a package and whose it is."""
    translate = QCoreApplication.translate
    is_receipt = not incoming.changes and not incoming.files
    words = (
        translate("Replicas", "Receipt {number} from {name}")
        if is_receipt
        else translate("Replicas", "Package {number} from {name}")
    )
    return words.format(number=number_text(incoming.number), name=named(incoming.sender.name))


def content_words(incoming: Incoming) -> str:
    """Return how much is in a package, and when it was made."""
    translate = QCoreApplication.translate
    parts = []
    if incoming.changes:
        parts.append(translate("Replicas", "{count} changes").format(count=number_text(incoming.changes)))
    if incoming.files:
        parts.append(translate("Replicas", "{count} files").format(count=number_text(incoming.files)))
    made = translate("Replicas", "made {when}").format(when=at_words(incoming.made_at))
    return "\u060c ".join((*parts, made))


def lot_words(lot: Lot) -> str:
    """Return what becomes of a package, in a word or two."""
    translate = QCoreApplication.translate
    return {
        Lot.READY: translate("Replicas", "Ready"),
        Lot.KNOWN: translate("Replicas", "Nothing new"),
        Lot.WAITING: translate("Replicas", "Waits"),
        Lot.UNTRUSTED: translate("Replicas", "Unknown sender"),
        Lot.FORKED: translate("Replicas", "Put aside"),
    }[lot]


def lot_note(incoming: Incoming) -> str:
    """Return what a package waits for or suffers from, else what is in it."""
    if incoming.lot is Lot.WAITING and incoming.awaits:
        return awaits_words(incoming.awaits)
    if incoming.lot is Lot.FORKED:
        words = QCoreApplication.translate("Replicas", "Two computers write as {name}")
        return words.format(name=named(incoming.forked or incoming.sender.name))
    return content_words(incoming)


def awaits_words(awaits: Iterable[tuple[str, int]]) -> str:
    """Return which packages have to be brought first."""
    translate = QCoreApplication.translate
    numbered = translate("Replicas", "package {number} of {name}")
    any_one = translate("Replicas", "the packages of {name}")
    named_ones = [
        (numbered if number else any_one).format(number=number_text(number), name=named(name))
        for name, number in awaits
    ]
    return translate("Replicas", "First bring {packages}").format(packages=join_words(named_ones))


def coming_words(coming: Coming) -> str:
    """Return what happens to a record."""
    translate = QCoreApplication.translate
    return {
        Coming.NEW: translate("Replicas", "New"),
        Coming.CHANGED: translate("Replicas", "Changed"),
        Coming.CONFLICT: translate("Replicas", "Conflict"),
        Coming.DELETED: translate("Replicas", "Deleted"),
        Coming.RESTORED: translate("Replicas", "Restored"),
        Coming.CLOSED: translate("Replicas", "Final minutes"),
        Coming.LATE: translate("Replicas", "Too late"),
        Coming.SAME: translate("Replicas", "As it was"),
    }[coming]


def coming_hint(coming: Coming) -> str:
    """Return in a sentence what such a record means for the person."""
    translate = QCoreApplication.translate
    return {
        Coming.NEW: translate("Replicas", "There was no such record here; it is added."),
        Coming.CHANGED: translate("Replicas", "The fields below get the values of the package."),
        Coming.CONFLICT: translate(
            "Replicas", "It was written here and there at once. Both are kept, and you choose afterwards."
        ),
        Coming.DELETED: translate("Replicas", "It was deleted elsewhere and goes to the bin here."),
        Coming.RESTORED: translate("Replicas", "It was taken out of the bin elsewhere and is shown again."),
        Coming.CLOSED: translate(
            "Replicas", "These minutes were finalised elsewhere and are final here too."
        ),
        Coming.LATE: translate(
            "Replicas", "The minutes were final already when this was written. It is kept, but not applied."
        ),
        Coming.SAME: translate("Replicas", "Nothing about it changes."),
    }[coming]


def counts_words(counts: Mapping[Coming, int]) -> str:
    """Return how many records each thing happened to; empty where none was touched."""
    return join_words(
        [f"{number_text(counts[each])} {coming_words(each)}" for each in SHOWN if counts.get(each)]
    )


def noticed_words(noticed: Noticed) -> tuple[str, str]:
    """Return why this computer got another id, in a sentence, and what is to be done about it."""
    translate = QCoreApplication.translate
    why = {
        Noticed.RESTORED: translate("Replicas", "A backup was put in the place of the data."),
        Noticed.COPIED: translate("Replicas", "This data was copied from another computer."),
        Noticed.KEY_LOST: translate("Replicas", "The file of keys that lay beside the data is gone."),
        Noticed.OLDER: translate("Replicas", "An older copy of the data was put in its place."),
        Noticed.FORKED: translate("Replicas", "Another computer has written under the same id."),
    }[noticed]
    if noticed is Noticed.KEY_LOST:
        return why, translate(
            "Replicas",
            "Nothing is lost. For the exchange with other computers this one needs new keys: confirm its "
            "name on the page of other computers, and read the new number to your colleagues.",
        )
    if noticed is Noticed.COPIED:
        return why, translate(
            "Replicas",
            "Nothing is lost. This computer goes on under a new id. If the other one stays in use too, give "
            "this one a name of its own on the page of other computers.",
        )
    return why, translate(
        "Replicas",
        "Nothing is lost. For the exchange with other computers this one goes on under a new id, so that "
        "nothing is counted twice. There is nothing for you to do.",
    )
