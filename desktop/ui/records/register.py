"""What a page of records is made from: words, columns, groups of fields and the parts of the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.models.columns import ExtraColumns
    from desktop.ui.page import Page
    from desktop.ui.places import Tools
    from desktop.ui.records.detail_section import DetailSection
    from desktop.ui.records.detail_segments import Segment


def _none(_desk: Desk, _tools: Tools, _page: Page) -> Sequence[DetailSection]:
    return ()


class Register(NamedTuple):
    """One kind of record with all that its page needs to know."""

    key: str
    """The page's own key; what is remembered of it begins so."""
    kind: type[Record]
    title: str
    new: str
    """The words of the button for a new one, such as «دفتر جدید»."""
    icon: str
    hint: str
    """What the search field of the list says."""
    columns: tuple[str, ...]
    """The fields that the list shows at first."""
    empty: str
    """One sentence: what belongs here."""
    groups: Mapping[str, tuple[str, ...]] = {}
    """Heading -> fields, in the form and the detail; fields left out of all of them go last."""
    sections: Callable[[Desk, Tools, Page], Sequence[DetailSection | Segment]] = _none
    """Makes the parts of the detail under the facts, or groups of them of which one is shown at a time."""
    chip: str = ""
    """The choice that the detail shows as a chip beside the name, such as the state."""
    subtitle: tuple[str, ...] = ()
    """The fields that stand in small letters under the name."""
    facts: tuple[str, ...] = ()
    """The fields that the detail shows; all of them where none are named."""
    fixed: tuple[Condition, ...] = ()
    """What every record of the list fulfils, whatever else is asked."""
    extras: Callable[[Desk], ExtraColumns] | None = None
    """Makes the columns of the list that are no fields."""
    order_by: str = ""
    """The field by which the list usually runs; its name where none is told."""
    descending: bool = False
    edit: Callable[[Record], str] | None = None
    """Gives the words of the button that edits a record, where they are not «ویرایش» for each."""
    given_once: tuple[str, ...] = ()
    """The fields that only the form of a new record asks for: later they are changed by deeds."""
    imported: bool = False
    """Whether these usually come in workbooks: also the header and the empty page lead there."""
    printed: bool = False
    """Whether a record of these has papers of its own, which its detail then offers."""
