"""People get other names and can be merged like organisations; who was told apart is remembered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the two columns of people, blank for those there are, and the table of pairs told apart."""
    op.add_column("person", sa.Column("aliases", sa.Text))
    op.execute(  # Alembic would add the link's rule afterwards, which SQLite cannot
        "ALTER TABLE person ADD COLUMN merged_into TEXT "
        "CONSTRAINT fk_person_merged_into_person REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED"
    )
    op.create_index("ix_person_merged_into", "person", ["merged_into"])
    op.create_table(
        "told_apart",
        sa.Column("one", sa.Text, nullable=False),
        sa.Column("other", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("one", "other", name="pk_told_apart"),
        sqlite_strict=True,
    )
