"""A list in the order of its names is read from an index alone, without a look at each row."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

ORDERED = (
    ("place", "name_sort"),
    ("organisation", "name_sort"),
    ("person", "family_name_sort"),
    ("appointment", "post_sort"),
    ("neighbourhood", "name_sort"),
    ("body", "name_sort"),
    ("session", "heading_sort"),
    ("office", "code_sort"),
    ("office", "name_sort"),
    ("attachment", "name_sort"),
    ("letter", "subject_sort"),
)


def upgrade() -> None:
    """Let each index of an order also hold what a list asks of its rows."""
    for table, column in ORDERED:
        op.drop_index(f"ix_{table}_{column}", table)
        op.create_index(f"ix_{table}_{column}_id_deleted", table, [column, "id", "deleted"])
