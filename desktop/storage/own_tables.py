"""The tables that hold no records: the journal, the search index, drafts, final minutes, kept files."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

from desktop.storage.table_names import NAMES

METADATA = MetaData(naming_convention=NAMES)


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=False)


CHANGE = Table(
    "change",
    METADATA,
    Column("arrival", Integer, primary_key=True),
    _text("replica"),
    Column("seq", Integer, nullable=False),
    _text("stamp"),
    _text("author"),
    _text("batch"),
    Column("schema", Integer, nullable=False),
    _text("record"),
    _text("record_id"),
    _text("kind"),
    _text("field"),
    _text("old"),
    _text("new"),
    _text("bases"),
    _text("previous"),
    UniqueConstraint("replica", "seq"),
    sqlite_strict=True,
)
Index(None, CHANGE.c.record_id)
Index(None, CHANGE.c.stamp)
Index(None, CHANGE.c.batch)

SETTING = Table("local_setting", METADATA, _text("name", key=True), _text("value"), sqlite_strict=True)
"""What is true of this computer only: which replica it is."""

DRAFT = Table(
    "draft", METADATA, _text("subject", key=True), _text("content"), _text("saved_at"), sqlite_strict=True
)
"""What was typed and not yet saved; local, and no part of the history."""

TOLD_APART = Table(
    "told_apart", METADATA, _text("one", key=True), _text("other", key=True), sqlite_strict=True
)
"""Two records that somebody here judged to be two, the smaller id first; local, no part of the history."""

SEARCH_ENTRY = Table(
    "search_entry",
    METADATA,
    Column("number", Integer, primary_key=True),
    _text("record"),
    _text("record_id"),
    _text("squashed"),
    UniqueConstraint("record_id"),
    sqlite_strict=True,
)
"""What is searched of each record; the trigram index beside it holds no text of its own."""

NAME_KEY = Table(
    "name_key",
    METADATA,
    _text("key", key=True),
    _text("place", key=True),
    _text("record_id", key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Under which keys a neighbourhood of a place is found, whatever its names are spelt like."""
Index(None, NAME_KEY.c.record_id)

FINAL = Table(
    "final_minutes",
    METADATA,
    _text("session", key=True),
    Column("version", Integer, primary_key=True),
    _text("reason"),
    _text("content"),
    _text("digest"),
    _text("previous"),
    _text("paper"),
    sqlite_strict=True,
)
"""Minutes as they were closed; while ``digest`` is empty their parts may be amended."""

KEPT_FILE = Table(
    "kept_file",
    METADATA,
    _text("digest", key=True),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Files by the SHA-256 of their content."""
