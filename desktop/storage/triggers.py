"""The rules that the database itself keeps, whoever writes to it."""

from __future__ import annotations

SEARCH_INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5"
    "(squashed, content='search_entry', content_rowid='number', tokenize='trigram', detail='full')"
)

_LOCKED = (
    "EXISTS (SELECT 1 FROM final_minutes WHERE session = {session}) AND NOT EXISTS "
    "(SELECT 1 FROM final_minutes WHERE session = {session} AND digest = '')"
)
_OF_RESOLUTION = "(SELECT session FROM resolution WHERE id = {row}.resolution)"
_PARTS = {
    "session": "{row}.id",
    "session_joint_bodies": "{row}.owner",
    "session_co_chairs": "{row}.owner",
    "agenda_item": "{row}.session",
    "attendance": "{row}.session",
    "attendance_missed": "(SELECT session FROM attendance WHERE id = {row}.owner)",
    "statement": "{row}.session",
    "resolution": "{row}.session",
    "resolution_neighbourhoods": "(SELECT session FROM resolution WHERE id = {row}.owner)",
    "resolution_offices": "(SELECT session FROM resolution WHERE id = {row}.owner)",
    "citation": _OF_RESOLUTION,
    "clause": _OF_RESOLUTION,
    "assignment": _OF_RESOLUTION,
}
"""The tables whose rows are minutes -> the session that a row belongs to."""
KEPT_COLUMNS = {
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
"""Where only some columns are minutes; the others go on living."""
SEALED_LISTS = {"resolution": frozenset({"neighbourhoods", "offices"})}
"""Of those tables, the lists of links that are minutes as well."""
_AGREED = ("state", "percent", "due_on", "done_on", "proposed_on", "closed_on", "closed_in", "deleted")
_CLOSED = "OLD.state = 'closed' AND OLD.closed_in IS NOT NULL"

_APPROVED = "(SELECT state FROM report WHERE id = {row}.report) = 'approved'"
_REPORTED = (
    *("office", "organisation", "period", "period_on", "state", "due_on", "submitted_on", "approved_on"),
    *("returned_reason", "narrative", "written_by", "deleted"),
)

_REPLACES = "EXISTS (SELECT 1 FROM final_minutes WHERE session = NEW.session AND version = NEW.version)"
"""What ``INSERT OR REPLACE`` would do, for which no trigger of deletion is asked."""


def _refuse(name: str, table: str, event: str, reason: str, when: str = "") -> tuple[str, str]:
    condition = f" WHEN {when}" if when else ""
    return name, (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table}{condition} "
        f"BEGIN SELECT RAISE(ABORT, '{reason}'); END"
    )


def _locks(table: str, session: str) -> dict[str, str]:
    found = {}
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
        when = _LOCKED.format(session=session.format(row=row))
        if event == "UPDATE":  # neither out of final minutes nor into them
            when = f"({when} OR {_LOCKED.format(session=session.format(row='NEW'))})"
        if event == "UPDATE" and (columns := KEPT_COLUMNS.get(table)):
            changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns)
            when = f"({changed}) AND {when}"
        name, sql = _refuse(f"lock_{table}_{event.lower()}", table, event, "minutes are final", when)
        found[name] = sql
    return found


LOCKS: dict[str, str] = {
    name: sql for table, session in _PARTS.items() for name, sql in _locks(table, session).items()
}
"""What keeps final minutes as they are; lifted while the tables are rebuilt from the journal."""

REPORT_GUARDS: dict[str, str] = dict(
    [
        *(
            _refuse(
                *(f"lock_report_figure_{event.lower()}", "report_figure", event, "report is approved"),
                " OR ".join(_APPROVED.format(row=row) for row in rows),
            )
            for event, rows in (("INSERT", ["NEW"]), ("UPDATE", ["OLD", "NEW"]), ("DELETE", ["OLD"]))
        ),
        _refuse(
            *("approved_report_is_kept_update", "report", "UPDATE", "report is approved"),
            "OLD.state = 'approved' AND NEW.state IS NOT 'returned' AND "
            f"({' OR '.join(f'OLD.{name} IS NOT NEW.{name}' for name in _REPORTED)})",
        ),
        _refuse(
            *("approved_report_is_kept_delete", "report", "DELETE", "report is approved"),
            "OLD.state = 'approved'",
        ),
    ]
)
"""What keeps an approved report as it is until it is returned; lifted like the locks."""
FINAL_GUARDS: dict[str, str] = dict(
    [
        _refuse("final_is_kept_update", "final_minutes", "UPDATE", "minutes are final", "OLD.digest <> ''"),
        _refuse("final_is_kept_delete", "final_minutes", "DELETE", "minutes are final"),
        _refuse("final_is_kept_insert", "final_minutes", "INSERT", "minutes are final", _REPLACES),
        _refuse(
            *("closed_assignment_is_kept_update", "assignment", "UPDATE", "assignment is closed"),
            f"{_CLOSED} AND ({' OR '.join(f'OLD.{name} IS NOT NEW.{name}' for name in _AGREED)})",
        ),
        _refuse(
            *("closed_assignment_is_kept_delete", "assignment", "DELETE", "assignment is closed", _CLOSED)
        ),
    ]
)
"""What keeps the closed versions themselves, and what a session closed; lifted like the locks."""
LIFTED = LOCKS | FINAL_GUARDS | REPORT_GUARDS
"""What is not asked while the tables are rebuilt from the journal."""
GUARDS: dict[str, str] = (
    FINAL_GUARDS
    | REPORT_GUARDS
    | dict(
        [
            _refuse("change_is_kept_update", "change", "UPDATE", "the journal is kept"),
            _refuse("change_is_kept_delete", "change", "DELETE", "the journal is kept"),
            _refuse("file_is_kept_update", "kept_file", "UPDATE", "a kept file does not change"),
            _refuse("file_is_kept_delete", "kept_file", "DELETE", "a kept file does not go"),
        ]
    )
)
TRIGGERS = LOCKS | GUARDS
"""Name -> the statement that makes it, for every trigger of today's database."""
