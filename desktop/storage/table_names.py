"""What the tables of records and their columns are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.schema.fields import Field

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""How constraints and indexes are called."""


def sort_column(field: Field) -> str:
    """Return the column that puts rows in the order of ``field``."""
    return f"{field.name}_sort" if field.ordered else field.name


def table_name(record_name: str) -> str:
    """Return the table of a kind of record: ``AgendaItem`` lives in ``agenda_item``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", record_name).lower()
