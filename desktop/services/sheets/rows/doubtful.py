"""What a row may say by mistake though it can be kept: names without letters, telephones that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.phone import may_be_phones
from desktop.persian.text import has_letters
from desktop.schema.fields import Form, Kind, fields_of
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.schema.record import Record


class Doubtful:
    """Knows which fields of a kind are names, and which are telephones."""

    def __init__(self, kind: type[Record]) -> None:
        fields = [field for field in fields_of(kind) if field.kind is Kind.TEXT]
        recognised = {name for way in kind.matched_by for name in way}
        named = (each for each in fields if (each.required or each.name in recognised) and not each.code)
        self._doubts = {each.name: (has_letters, Reason.NO_LETTERS) for each in named}
        phones = (each for each in fields if each.form is Form.PHONE)
        self._doubts |= {each.name: (may_be_phones, Reason.NO_PHONE) for each in phones}

    def remarks(self, opened: Record | None, edited: Record) -> Iterator[Problem]:
        """Yield a remark, the first of its reason, on what the row says anew."""
        told: set[Reason] = set()
        for name, (is_right, reason) in self._doubts.items():
            text = getattr(edited, name)
            is_new = text and (opened is None or text != getattr(opened, name))
            if is_new and reason not in told and not is_right(text):
                told.add(reason)
                yield Problem(name, reason, (("typed", text),))
