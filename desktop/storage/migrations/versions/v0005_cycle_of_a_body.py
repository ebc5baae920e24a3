"""The whole cycle of a body: requests, topics, laws, directives, clauses, and what became of resolutions."""

from __future__ import annotations

from alembic import op

from desktop.storage.migrations.columns import add_columns, create_lists, create_tables, refuse

revision = "0005"
down_revision = "0004"

RECORDS = {
    "topic": "name:sorted aliases:maybe owner>organisation note:text",
    "law": "name:sorted aliases:maybe kind:maybe year:int number:text note:text",
    "law_article": "law>law order:int article:text clause:text words:text",
    "duty": (
        "organisation>organisation order:int words:text article>law_article body>body "
        "due_on:maybe done_on:maybe note:text"
    ),
    "directive": (
        "number:text kind:maybe subject:sorted signed_on:maybe signatory:text issuer>organisation "
        "words:text due_on:maybe"
    ),
    "directive_receipt": (
        "directive>directive organisation>organisation received_on:maybe announced_on:maybe "
        "number:text note:text"
    ),
    "agenda_request": (
        "body>body subject:sorted kind:maybe organisation>organisation requested_by:text "
        "requested_on:maybe letter_number:text is_urgent:flag topic>topic handed_from>resolution "
        "directive>directive state:maybe answer:text"
    ),
    "clause": "resolution>resolution order:int words:text deadline_on:indexed",
    "period_report": (
        "resolution>resolution organisation>organisation period_on:maybe received_on:maybe "
        "number:text words:text"
    ),
    "holiday": "held_on:maybe name:sorted is_working:flag",
}
ADDED = {
    "body": "formed_on:maybe decree:text decree_on:maybe approves_minutes:flag",
    "seat": "approved_by>resolution",
    "seat_holder": "introduction:text",
    "agenda_item": (
        "from_request>agenda_request approves>session topic>topic is_urgent:flag is_late:flag "
        "votes_abstained:int reserved:text"
    ),
    "resolution": (
        "period:maybe period_since:maybe all_members:flag priority:maybe topic>topic "
        "handed_from>resolution directive>directive"
    ),
    "citation": "source>law_article",
    "assignment": (
        "clause>clause due_on:indexed done_on:maybe proposed_on:maybe closed_on:maybe closed_in>session"
    ),
}
INDEXED = (
    ("session", "held_on"),
    ("resolution", "deadline_on"),
    ("assignment", "state"),
    ("follow_up", "next_on"),
)
LISTS = {
    "directive_bodies": ("directive", "body"),
    "directive_resolutions": ("directive", "resolution"),
    "session_co_chairs": ("session", "person"),
    "attendance_missed": ("attendance", "agenda_item"),
}
KEPT = {
    "assignment": ("resolution", "clause", "organisation", "role", '"order"', "deleted"),
    "agenda_item": (
        *("session", '"order"', "kind", "subject", "presenter", "from_item", "from_resolution"),
        *("from_request", "approves", "is_urgent", "is_late", "outcome", "vote", "votes_for"),
        *("votes_against", "votes_abstained", "reserved", "deleted"),
    ),
    "resolution": (
        *("session", '"order"', "number", "item", "kind", "preamble", "operative", "deadline_kind"),
        *("deadline_on", "deadline_phrase", "period", "period_since", "all_members", "directive"),
        *("budget", "is_confidential", "deleted"),
    ),
}
OF_RESOLUTION = "(SELECT session FROM resolution WHERE id = {row}.resolution)"
PARTS = {
    "session_co_chairs": "{row}.owner",
    "attendance_missed": "(SELECT session FROM attendance WHERE id = {row}.owner)",
    "clause": OF_RESOLUTION,
}
LIVING = {"assignment": OF_RESOLUTION, "agenda_item": "{row}.session", "resolution": "{row}.session"}
LOCKED = (
    "EXISTS (SELECT 1 FROM final_minutes WHERE session = {session}) AND NOT EXISTS "
    "(SELECT 1 FROM final_minutes WHERE session = {session} AND digest = '')"
)
FINAL = "minutes are final"
AGREED = ("state", "percent", "due_on", "done_on", "proposed_on", "closed_on", "closed_in", "deleted")
CLOSED = "OLD.state = 'closed' AND OLD.closed_in IS NOT NULL"


def upgrade() -> None:
    """Add tables, columns, indexes and guards."""
    create_tables(RECORDS)
    add_columns(ADDED)
    for table, name in INDEXED:
        op.create_index(f"ix_{table}_{name}", table, [name])
    create_lists(LISTS)
    _guard()


def _guard() -> None:
    for table, columns in KEPT.items():
        op.execute(f"DROP TRIGGER lock_{table}_update")
        changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
        refuse(f"lock_{table}_update", "UPDATE", table, f"({changed}) AND {_locked(LIVING[table])}", FINAL)
    for table, session in PARTS.items():
        for event, row in (("INSERT", "NEW"), ("DELETE", "OLD")):
            when = LOCKED.format(session=session.format(row=row))
            refuse(f"lock_{table}_{event.lower()}", event, table, when, FINAL)
        refuse(f"lock_{table}_update", "UPDATE", table, _locked(session), FINAL)
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in AGREED)
    closed, reason = "closed_assignment_is_kept", "assignment is closed"
    refuse(f"{closed}_update", "UPDATE", "assignment", f"{CLOSED} AND ({changed})", reason)
    refuse(f"{closed}_delete", "DELETE", "assignment", CLOSED, reason)


def _locked(session: str) -> str:
    """Return the condition that minutes are final, those of the row before or those of the row after."""
    before, after = (LOCKED.format(session=session.format(row=row)) for row in ("OLD", "NEW"))
    return f"({before} OR {after})"
