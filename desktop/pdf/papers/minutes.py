"""The minutes of a session as values to print: every text is ready to read, digits and dates included."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop.pdf.papers.look import Look

DAY_TO_FILL = "......  /  ......  /  ......"
TIME_TO_FILL = "......  :  ......"
"""Room for a day and a time that are written by hand."""


class PaperForm(Enum):
    """How the same words are set; only the formal one is kept of what is final."""

    FORMAL = "formal"
    COMPACT = "compact"
    """Smaller letters and margins, and paragraphs in place of tables, to save paper."""


@dataclass(frozen=True, slots=True)
class Places:
    """By what names the parts are to be found on the pages that stand on a paper once."""

    title: str = ""
    note: str = ""
    summary: str = ""
    closing: str = ""
    number: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled fact of the session, such as «مکان» and where it was held."""

    label: str
    value: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One item of the agenda, who presents it, and what became of it, such as «تصویب‌شده، به اتفاق آرا».

    ``mark`` is such as «فوری», ``reserved`` an opinion that was reserved, ``without`` who was not there.
    """

    text: str
    presenter: str = ""
    outcome: str = ""
    place: str = ""
    mark: str = ""
    reserved: str = ""
    without: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone who attended or was missed; ``note`` is such as «با نماینده» or «غایب موجه»."""

    name: str
    post: str = ""
    organisation: str = ""
    note: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """What was said, and by whom where that is known."""

    text: str
    speaker: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class ClauseEntry:
    """One clause of a resolution, such as «الف», with agencies and a deadline of its own."""

    letter: str
    text: str
    responsible: tuple[str, ...] = ()
    deadline: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionEntry:
    """One resolution; ``order`` is its number on paper, ``text`` the operative part.

    ``cooperating`` help the ``responsible``; ``mark`` is such as «محرمانه»; ``places`` are those of text,
    agencies and deadline.
    """

    order: str
    text: str
    preamble: str = ""
    responsible: tuple[str, ...] = ()
    deadline: str = ""
    cooperating: str = ""
    mark: str = ""
    places: tuple[str, str, str] = ("", "", "")
    clauses: tuple[ClauseEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Signatory:
    """Someone who signs, in the order of protocol."""

    name: str
    post: str = ""
    organisation: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """Everything that stands on the paper of minutes; an empty text or tuple leaves its part out.

    ``summary`` and ``closing`` hold one text a paragraph, ``amendment`` such as «اصلاحیهٔ ۱ — …», ``digest``
    the SHA-256 for the foot, ``chain`` that of the journal's last change before, and ``draft`` marks each
    page as not final. A ``place`` is what a part is called in the marks of a preview.
    """

    title: str
    look: Look = Look()
    number: str = ""
    date: str = ""
    attachment: str = ""
    facts: tuple[Fact, ...] = ()
    agenda: tuple[AgendaEntry, ...] = ()
    present: tuple[Participant, ...] = ()
    absent: tuple[Participant, ...] = ()
    attendance_note: str = ""
    summary: tuple[str, ...] = ()
    statements: tuple[StatementEntry, ...] = ()
    closing: tuple[str, ...] = ()
    resolutions: tuple[ResolutionEntry, ...] = ()
    remarks: tuple[str, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    copies: tuple[str, ...] = ()
    amendment: str = ""
    digest: str = ""
    chain: str = ""
    draft: bool = False
    places: Places = Places()
    form: PaperForm = PaperForm.FORMAL
