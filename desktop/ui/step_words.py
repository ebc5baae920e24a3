"""What was done in one step, how it was taken back, and what was left, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.catalogue import CATALOGUE
from desktop.persian.numbers import number_text
from desktop.schema.change import ChangeKind
from desktop.ui.left_words import left_words
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.past.about import About
    from desktop.services.undo_steps import Done
    from desktop.ui.places import Tools

_LEFT_SHOWN, _COUNTED = 12, 6
_BETWEEN = "\u060c "


def step_words(about: About, vocabulary: Vocabulary) -> str:
    """Return what a step did, as a name: «ثبت دفتر «آبشار» و ۲ مورد دیگر»."""
    what = f"{kind_words(about.kind, vocabulary)} «\u2068{short(about.title)}\u2069»"
    if about.others:
        more = QCoreApplication.translate("Steps", "{what} and {count} more")
        what = more.format(what=what, count=number_text(about.others))
    return _deed(about.deed).format(what=what)


def kind_words(kind: str, vocabulary: Vocabulary) -> str:
    """Return what records of a kind are called; one that this program does not know by its name."""
    return vocabulary.record(CATALOGUE[kind]).label if kind in CATALOGUE else kind


def count_words(about: About, vocabulary: Vocabulary) -> str:
    """Return what a step did, counted by deed and kind of record, the most first."""
    most = sorted(about.counts, key=lambda each: -each.records)[:_COUNTED]
    told = [
        _deed(each.deed).format(what=f"{number_text(each.records)} {kind_words(each.kind, vocabulary)}")
        for each in most
    ]
    more = len(about.counts) - len(most)
    return _BETWEEN.join(told) + (" \u2026" if more > 0 else "")


def _deed(deed: ChangeKind) -> str:
    match deed:
        case ChangeKind.CREATE:
            return QCoreApplication.translate("Steps", "Entry of {what}")
        case ChangeKind.SET:
            return QCoreApplication.translate("Steps", "Change of {what}")
        case ChangeKind.DELETE:
            return QCoreApplication.translate("Steps", "Deletion of {what}")
        case ChangeKind.RESTORE:
            return QCoreApplication.translate("Steps", "Return of {what} from the bin")
    return QCoreApplication.translate("Steps", "Closing of {what}")


def tell_done(
    done: Done,
    vocabulary: Vocabulary,
    tools: Tools,
    owner: QWidget,
    *others: tuple[str, Callable[[], object]],
) -> None:
    """Tell in a toast what was taken back or done again; what was left is told on a button of it."""
    name = step_words(done.about, vocabulary)
    if not done.batch:
        sentence = QCoreApplication.translate("Steps", "{step}: nothing of it could be taken back.")
    elif done.is_again:
        sentence = QCoreApplication.translate("Steps", "{step} was done again.")
    else:
        sentence = QCoreApplication.translate("Steps", "{step} was taken back.")
    words = sentence.format(step=name)
    if done.left:
        count = QCoreApplication.translate("Steps", "{count} things stay as they are.")
        words = f"{words} {count.format(count=number_text(len(done.left)))}"
        lines = [left_words(each) for each in done.left[:_LEFT_SHOWN]]
        why = QCoreApplication.translate("Steps", "Why?")
        others = ((why, lambda: tools.ask.tell(owner, words, "\n".join(lines))), *others)
    tools.toasts.tell(words, None, "", *others)
