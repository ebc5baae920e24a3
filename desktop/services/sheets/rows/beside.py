"""What the rows of a workbook are planned beside: the register, and what the workbook said before."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as part
from typing import TYPE_CHECKING, Any

from desktop.schema.fields import fields_of
from desktop.services.sheets.rows.recognising import Recognising

if TYPE_CHECKING:
    from desktop.progress import Shares
    from desktop.schema.record import R, Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.closed_minutes import ClosedMinutes
    from desktop.services.sheets.rows.called import Linking
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Beside:
    """What is stored, as far as a plan asks for it."""

    view: View
    vocabulary: Vocabulary
    linking: Linking
    closed: ClosedMinutes
    progress: Shares
    _known: dict[type[Record], Recognising[Any]] = part(default_factory=dict)

    def known(self, kind: type[R]) -> Recognising[R]:
        """Return what is stored of one kind, and what sheets before have said of it."""
        if kind not in self._known:
            targets = {field.target for field in fields_of(kind) if field.target} - {kind.__name__}
            keys = {target: _KeyOf(self.linking, target) for target in targets}
            self._known[kind] = Recognising(self.view, kind, keys, self.progress)
        return self._known[kind]


class _KeyOf:
    """What tells apart what links of one kind lead to; asked for when a link is met."""

    def __init__(self, linking: Linking, target: str) -> None:
        self._linking, self._target = linking, target

    def __call__(self, link: str) -> str:
        return self._linking.to(self._target).key_of(link)
