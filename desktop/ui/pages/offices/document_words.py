"""The papers of offices in words: what one is called, and where it is on its road."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.document_road import Stage
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from desktop.domain.office_document import OfficeDocument
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.offices.document_road import StageStanding

BETWEEN = " \u2022 "


def document_title(document: OfficeDocument, vocabulary: Vocabulary) -> str:
    """Return the name of a paper, else its kind, with its version."""
    kind = vocabulary.choice(document.kind).label if document.kind else ""
    name = document.name or kind
    if not document.version:
        return name
    words = QCoreApplication.translate("Documents", "{document}, version {number}")
    return words.format(document=name, number=number_text(document.version))


def stage_title(stage: Stage) -> str:
    """Return whose body speaks of a paper."""
    return {
        Stage.COUNTY: QCoreApplication.translate("Documents", "County"),
        Stage.PROVINCE: QCoreApplication.translate("Documents", "Province"),
    }[stage]


def stage_words(standing: StageStanding, vocabulary: Vocabulary) -> str:
    """Return what one body did with a paper so far; empty where it never got it."""
    said = [standing.body] if standing.body else []
    if standing.sent_on:
        words = QCoreApplication.translate("Documents", "sent {day}")
        said.append(words.format(day=day_text(standing.sent_on)))
    if standing.answer:
        said.append(vocabulary.choice(standing.answer).label)
    elif standing.session:
        said.append(standing.session)
        if standing.held_on:
            said.append(day_text(standing.held_on))
        said.append(_outcome(standing, vocabulary))
    elif standing.request_id:
        said.append(QCoreApplication.translate("Documents", "on no agenda yet"))
    if standing.resolution:
        said.append(persian_digits(standing.resolution))
    if not said:
        return ""
    return f"{stage_title(standing.stage)}: {BETWEEN.join(said)}"


def _outcome(standing: StageStanding, vocabulary: Vocabulary) -> str:
    if standing.outcome is None:
        return QCoreApplication.translate("Documents", "not decided yet")
    words = vocabulary.choice(standing.outcome).label
    if standing.is_final:
        return words
    draft = QCoreApplication.translate("Documents", "{outcome} (minutes not final)")
    return draft.format(outcome=words)
