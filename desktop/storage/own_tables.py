"""The tables that hold no records: the journal, the search index, drafts, final minutes, kept files."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint, text

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
Index("ix_change_closing", CHANGE.c.record_id, sqlite_where=text("kind = 'finalise'"))

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

RIVAL = Table(
    "rival_minutes",
    METADATA,
    _text("session", key=True),
    _text("replica", key=True),
    Column("version", Integer, primary_key=True),
    *(_text(name) for name in ("reason", "content", "digest", "previous", "paper")),
    sqlite_strict=True,
)
"""Minutes that another computer closed as well; the earlier closing is in force, this one is kept."""

UNSETTLED = Table(
    "unsettled",
    METADATA,
    _text("record_id", key=True),
    _text("what", key=True),
    _text("field", key=True),
    _text("record"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Where the journal has several unseen values, a disputed deletion, or an edit that came too late."""

PEER = Table(
    "peer",
    METADATA,
    _text("replica", key=True),
    *(_text(name) for name in ("name", "kind", "scope", "sign_key", "seal_key", "former", "trusted_at")),
    _text("seen"),
    sqlite_strict=True,
)
"""The other computers, as their packages introduced them; local, no part of the history."""

PACKAGE = Table(
    "package",
    METADATA,
    _text("id", key=True),
    _text("way", key=True),
    _text("peer"),
    Column("number", Integer, nullable=False),
    *(_text(name) for name in ("at", "header", "batch")),
    Column("content", LargeBinary),
    sqlite_strict=True,
)
"""What went out and came in; one that waits for another, or contradicts the journal, with its content."""

UNDOING = Table("undoing", METADATA, _text("batch", key=True), _text("undone"), sqlite_strict=True)
"""Which unit of work took back which one here; local, no part of the history."""
Index(None, UNDOING.c.undone)
