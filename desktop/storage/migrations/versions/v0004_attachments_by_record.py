"""What is attached to a record is found by an index."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the index."""
    op.create_index("ix_attachment_record_id", "attachment", ["record_id"])
