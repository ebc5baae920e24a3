"""The first tables: records, journal, search index, drafts, final minutes, kept files, and their guards."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

RECORDS = {
    "place": "name:sorted kind:maybe parent>place code:text aliases:maybe",
    "organisation": (
        "name:sorted short_name:text aliases:maybe kind:maybe parent>organisation place>place "
        "merged_into>organisation"
    ),
    "person": "honorific:maybe professional_title:text given_name:text family_name:sorted phone:text",
    "appointment": "person>person organisation>organisation post:sorted since:maybe until:maybe",
    "neighbourhood": (
        "name:sorted aliases:maybe place>place target_kind:maybe population:int households:int "
        "area:real borders:text priority:int municipal_district:text selection:maybe "
        "approved_by>resolution"
    ),
    "body": (
        "name:sorted code:text aliases:maybe kind:maybe level:maybe parent>body place>place "
        "legal_basis:text created_by>resolution secretariat>organisation numbering:maybe "
        "first_term_on:maybe term_years:int quorum_percent:int meets_every_days:int"
    ),
    "seat": (
        "body>body protocol:int role:maybe post:text organisation>organisation count:int "
        "votes:flag1 must_attend:flag0 composition:maybe since:maybe until:maybe"
    ),
    "seat_holder": "seat>seat person>person since:maybe until:maybe letter>letter",
    "session": (
        "body>body term:int number:int kind:maybe heading:sorted held_on:maybe start:maybe "
        "end:maybe venue:text organiser:text chair>person state:maybe attendance_note:text "
        "summary:text closing:text"
    ),
    "agenda_item": (
        "session>session order:int kind:maybe subject:text presenter:text from_item>agenda_item "
        "from_resolution>resolution outcome:maybe vote:maybe votes_for:int votes_against:int"
    ),
    "attendance": (
        "session>session order:int seat>seat person>person name:text post:text "
        "organisation>organisation is_guest:flag0 presence:maybe representative:text "
        "letter_number:text arrived:maybe left:maybe"
    ),
    "resolution": (
        "session>session order:int number:text item>agenda_item kind:maybe preamble:text "
        "operative:text deadline_kind:maybe deadline_on:maybe deadline_phrase:text budget:maybe "
        "is_confidential:flag0"
    ),
    "statement": (
        "session>session order:int item>agenda_item kind:maybe speaker:text "
        "organisation>organisation words:text became>resolution"
    ),
    "citation": "resolution>resolution order:int law:text article:text clause:text words:text",
    "assignment": (
        "resolution>resolution order:int organisation>organisation role:maybe state:maybe percent:int"
    ),
    "follow_up": (
        "assignment>assignment followed_on:maybe channel:maybe words:text result:text "
        "next_on:maybe evidence:text"
    ),
    "office": (
        "code:sorted name:sorted aliases:maybe kind:maybe place>place state:maybe "
        "state_since:maybe state_document:text state_resolution>resolution active_since:maybe "
        "establishing>organisation licensing>organisation supervising>organisation "
        "lead>organisation operator>organisation operator_person>person "
        "qualification_issuer:text qualification_number:text qualified_until:maybe manager:text "
        "phone:text address:text latitude:real longitude:real note:text"
    ),
    "attachment": (
        "record_kind:text record_id:text name:sorted kind:maybe source:text author:text "
        "made_on:maybe digest:text size:int"
    ),
    "letter": (
        "kind:maybe number:text sent_on:maybe recipient>organisation subject:sorted "
        "session>session file>attachment"
    ),
}
LISTS = {
    "session_joint_bodies": ("session", "body"),
    "resolution_neighbourhoods": ("resolution", "neighbourhood"),
    "resolution_offices": ("resolution", "office"),
    "office_neighbourhoods": ("office", "neighbourhood"),
    "letter_resolutions": ("letter", "resolution"),
}
LOCKED = (
    "EXISTS (SELECT 1 FROM final_minutes WHERE session = {session}) AND NOT EXISTS "
    "(SELECT 1 FROM final_minutes WHERE session = {session} AND digest = '')"
)
PARTS = {
    "session": "{row}.id",
    "session_joint_bodies": "{row}.owner",
    "agenda_item": "{row}.session",
    "attendance": "{row}.session",
    "statement": "{row}.session",
    "resolution": "{row}.session",
    "resolution_neighbourhoods": "(SELECT session FROM resolution WHERE id = {row}.owner)",
    "resolution_offices": "(SELECT session FROM resolution WHERE id = {row}.owner)",
    "citation": "(SELECT session FROM resolution WHERE id = {row}.resolution)",
    "assignment": "(SELECT session FROM resolution WHERE id = {row}.resolution)",
}
ASSIGNED = " OR ".join(
    f"OLD.{name} IS NOT NEW.{name}" for name in ("resolution", "organisation", "role", '"order"', "deleted")
)


def upgrade() -> None:
    """Create everything that a new file holds."""
    _create_own_tables()
    for table, columns in RECORDS.items():
        _create_record(table, columns.split())
    for table, (owner, target) in LISTS.items():
        place = sa.Column("place", sa.Integer, nullable=False)
        pointers = (
            _link(table, "owner", owner, nullable=False),
            place,
            _link(table, "target", target, nullable=False),
        )
        op.create_table(table, *pointers, sqlite_strict=True)
        op.create_index(f"ix_{table}_owner_place", table, ["owner", "place"])
        op.create_index(f"ix_{table}_target", table, ["target"])
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5"
        "(squashed, content='search_entry', content_rowid='number', tokenize='trigram', detail='full')"
    )
    _create_guards()


def _create_record(table: str, columns: list[str]) -> None:
    made = [sa.Column("id", sa.Text, nullable=False)]
    indexed = []
    for column in columns:
        name, _, kind = column.partition(":")
        if ">" in column:
            name, _, target = column.partition(">")
            made.append(_link(table, name, target))
            indexed.append(name)
        elif kind == "sorted":
            made += [_text(name), _text(f"{name}_sort")]
            indexed.append(f"{name}_sort")
        else:
            made.append(_plain(name, kind))
    made.append(_plain("deleted", "flag0"))
    op.create_table(table, *made, sa.PrimaryKeyConstraint("id", name=f"pk_{table}"), sqlite_strict=True)
    for name in indexed:
        op.create_index(f"ix_{table}_{name}", table, [name])


def _create_own_tables() -> None:
    keyed = {
        "local_setting": [_key("name"), _key("value")],
        "draft": [_key("subject"), _key("content"), _key("saved_at")],
        "kept_file": [_key("digest"), sa.Column("content", sa.LargeBinary, nullable=False)],
    }
    for table, columns in keyed.items():
        primary = sa.PrimaryKeyConstraint(columns[0].name, name=f"pk_{table}")
        op.create_table(table, *columns, primary, sqlite_strict=True)
    op.create_table(
        "final_minutes",
        _key("session"),
        sa.Column("version", sa.Integer, nullable=False),
        *map(_key, ("reason", "content", "digest", "previous", "paper")),
        sa.PrimaryKeyConstraint("session", "version", name="pk_final_minutes"),
        sqlite_strict=True,
    )
    op.create_table(
        "search_entry",
        sa.Column("number", sa.Integer, nullable=False),
        *map(_key, ("record", "record_id", "squashed")),
        sa.PrimaryKeyConstraint("number", name="pk_search_entry"),
        sa.UniqueConstraint("record_id", name="uq_search_entry_record_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column("arrival", sa.Integer, nullable=False),
        _key("replica"),
        sa.Column("seq", sa.Integer, nullable=False),
        *map(_key, ("stamp", "author", "batch")),
        sa.Column("schema", sa.Integer, nullable=False),
        *map(_key, ("record", "record_id", "kind", "field", "old", "new", "bases", "previous")),
        sa.PrimaryKeyConstraint("arrival", name="pk_change"),
        sa.UniqueConstraint("replica", "seq", name="uq_change_replica_seq"),
        sqlite_strict=True,
    )
    for name in ("record_id", "stamp", "batch"):
        op.create_index(f"ix_change_{name}", "change", [name])


def _create_guards() -> None:
    for table, session in PARTS.items():
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            when = LOCKED.format(session=session.format(row=row))
            if event == "UPDATE":
                when = f"({when} OR {LOCKED.format(session=session.format(row='NEW'))})"
            if (table, event) == ("assignment", "UPDATE"):
                when = f"({ASSIGNED}) AND {when}"
            _guard(f"lock_{table}_{event.lower()}", event, table, when, "minutes are final")
    _guard("change_is_kept_update", "UPDATE", "change", "", "the journal is kept")
    _guard("change_is_kept_delete", "DELETE", "change", "", "the journal is kept")
    _guard("final_is_kept_update", "UPDATE", "final_minutes", "OLD.digest <> ''", "minutes are final")
    _guard("final_is_kept_delete", "DELETE", "final_minutes", "", "minutes are final")
    same = "EXISTS (SELECT 1 FROM final_minutes WHERE session = NEW.session AND version = NEW.version)"
    _guard("final_is_kept_insert", "INSERT", "final_minutes", same, "minutes are final")
    _guard("file_is_kept_update", "UPDATE", "kept_file", "", "a kept file does not change")
    _guard("file_is_kept_delete", "DELETE", "kept_file", "", "a kept file does not go")


def _guard(name: str, event: str, table: str, when: str, reason: str) -> None:
    condition = f" WHEN {when}" if when else ""
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {event} ON {table}{condition} "
        f"BEGIN SELECT RAISE(ABORT, '{reason}'); END"
    )


def _key(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _plain(name: str, kind: str) -> sa.Column[Any]:
    match kind:
        case "text":
            return _text(name)
        case "int":
            return sa.Column(name, sa.Integer)
        case "real":
            return sa.Column(name, sa.REAL)
        case "flag0" | "flag1":
            return sa.Column(name, sa.Integer, nullable=False, server_default=kind[-1])
        case _:
            return sa.Column(name, sa.Text)


def _link(table: str, name: str, target: str, *, nullable: bool = True) -> sa.Column[Any]:
    called = f"fk_{table}_{name}_{target}"
    key = sa.ForeignKey(f"{target}.id", name=called, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text, key, nullable=nullable)
