"""Other computers, the packages that went to and fro, what is not settled between them, and undone steps."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"

TABLES = (
    (
        "CREATE TABLE peer (replica TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, "
        "scope TEXT NOT NULL, sign_key TEXT NOT NULL, seal_key TEXT NOT NULL, former TEXT NOT NULL, "
        "trusted_at TEXT NOT NULL, seen TEXT NOT NULL, CONSTRAINT pk_peer PRIMARY KEY (replica)) STRICT"
    ),
    (
        "CREATE TABLE package (id TEXT NOT NULL, way TEXT NOT NULL, peer TEXT NOT NULL, "
        "number INTEGER NOT NULL, at TEXT NOT NULL, header TEXT NOT NULL, batch TEXT NOT NULL, content BLOB, "
        "CONSTRAINT pk_package PRIMARY KEY (id, way)) STRICT"
    ),
    (
        "CREATE TABLE unsettled (record_id TEXT NOT NULL, what TEXT NOT NULL, field TEXT NOT NULL, "
        "record TEXT NOT NULL, CONSTRAINT pk_unsettled PRIMARY KEY (record_id, what, field)) "
        "WITHOUT ROWID, STRICT"
    ),
    (
        "CREATE TABLE rival_minutes (session TEXT NOT NULL, replica TEXT NOT NULL, version INTEGER NOT NULL, "
        "reason TEXT NOT NULL, content TEXT NOT NULL, digest TEXT NOT NULL, previous TEXT NOT NULL, "
        "paper TEXT NOT NULL, CONSTRAINT pk_rival_minutes PRIMARY KEY (session, replica, version)) STRICT"
    ),
    (
        "CREATE TABLE undoing (batch TEXT NOT NULL, undone TEXT NOT NULL, "
        "CONSTRAINT pk_undoing PRIMARY KEY (batch)) STRICT"
    ),
)


def upgrade() -> None:
    """Make the tables; what is derived of them is empty in a file that no package ever came to."""
    for table in TABLES:
        op.execute(table)
    op.execute("CREATE INDEX ix_undoing_undone ON undoing (undone)")
    op.execute("CREATE INDEX ix_change_closing ON change (record_id) WHERE kind = 'finalise'")
