"""Offices from proposal to handover, what they achieve, and what they report."""

from __future__ import annotations

import json
import re

from alembic import op

from desktop.persian.text import search_key, squashed_key
from desktop.storage.migrations.columns import add_columns, create_lists, create_tables, refuse

revision = "0006"
down_revision = "0005"

RECORDS = {
    "programme": (
        "name:sorted aliases:maybe owner>organisation phase:maybe since:maybe until:maybe note:text"
    ),
    "office_plan": (
        "place>place count:int planned_on:maybe programme>programme resolution>resolution "
        "source:text note:text"
    ),
    "office_step": (
        "office>office kind:maybe taken_on:maybe document:text resolution>resolution "
        "passed_over:text note:text undone_on:maybe undone_reason:text"
    ),
    "office_member": (
        "office>office person>person post:text discipline:maybe is_manager:flag is_local:flag "
        "since:maybe until:maybe note:text"
    ),
    "office_service": (
        "office>office agency>organisation words:text days:text since:maybe until:maybe note:text"
    ),
    "office_document": (
        "office>office kind:indexed version:int name:text number:text state:maybe "
        "state_since:maybe due_on:indexed party>organisation since:maybe until:indexed "
        "county_request>agenda_request county_resolution>resolution "
        "province_request>agenda_request province_resolution>resolution note:text"
    ),
    "guideline": (
        "name:sorted kind:maybe office_kind:maybe version:int issued_on:maybe "
        "resolution>resolution words:text"
    ),
    "exit_step": (
        "office>office order:int words:text agency>organisation due_on:indexed done_on:maybe "
        "percent:int note:text"
    ),
    "inventory_item": (
        "office>office name:sorted code:text count:int unit:text condition:maybe worth:int "
        "owned_by>organisation note:text"
    ),
    "qualification": (
        "operator>organisation operator_person>person kind:maybe issuer>organisation "
        "number:text since:maybe until:indexed note:text"
    ),
    "delegation": (
        "office>office agency>organisation power:sorted letter_number:text article>law_article "
        "since:maybe until:indexed note:text"
    ),
    "supervision_visit": (
        "office>office visited_on:indexed visitor:text organisation>organisation score:int "
        "findings:text answer_due_on:indexed answered_on:maybe answer:text"
    ),
    "lesson": (
        "subject:sorted kind:maybe office>office noted_on:maybe words:text cause:text "
        "suggestion:text resolution>resolution"
    ),
    "local_problem": (
        "subject:sorted category:maybe office>office neighbourhood>neighbourhood "
        "raised_by:maybe raised_on:indexed words:text agency>organisation "
        "resolution>resolution solved_on:maybe solution:text"
    ),
    "activity": (
        "name:sorted category:maybe office>office neighbourhood>neighbourhood "
        "agency>organisation programme>programme held_on:indexed until:maybe women:int men:int "
        "budget:maybe planned_amount:int amount:int resolution>resolution proposed_by:maybe "
        "note:text"
    ),
    "production_driver": (
        "name:sorted aliases:maybe organisation>organisation place>place field:text "
        "contact:text phone:text note:text"
    ),
    "course": (
        "name:sorted office>office organiser>organisation since:indexed until:maybe hours:int "
        "trained:int trained_women:int trained_men:int volunteers:int employed:int "
        "employed_women:int employed_men:int linked:int linked_women:int linked_men:int "
        "budget:maybe amount:int resolution>resolution proposed_by:maybe note:text"
    ),
    "business": (
        "name:sorted kind:maybe owner:text office>office neighbourhood>neighbourhood "
        "field:text women:int men:int state:maybe since:maybe until:maybe course>course "
        "driver>production_driver support:maybe support_amount:int phone:text note:text"
    ),
    "indicator": (
        "code:text name:sorted aliases:maybe order:int dimension:maybe unit:text "
        "direction:maybe gathering:maybe least:real most:real is_told:flag is_retired:flag "
        "note:text"
    ),
    "programme_target": (
        "programme>programme indicator>indicator place>place since:maybe until:maybe planned:real note:text"
    ),
    "dated_figure": (
        "subject:sorted kind:maybe value:real is_approximate:flag words:text as_of:maybe "
        "source:text indicator>indicator office>office organisation>organisation place>place "
        "note:text"
    ),
    "report": (
        "office>office organisation>organisation period:maybe period_on:indexed state:indexed "
        "due_on:maybe submitted_on:maybe approved_on:maybe returned_reason:text narrative:text "
        "written_by:text"
    ),
    "report_figure": "report>report indicator>indicator planned:real achieved:real words:text",
    "report_point": (
        "report>report order:int words:text organisation>organisation assignment>assignment settled_on:maybe"
    ),
}
ADDED = {
    "neighbourhood": "area_kind:maybe within>neighbourhood removed_by>resolution merged_into>neighbourhood",
    "office": (
        "is_pilot:flag start_order:int basis>law_article parallel_reason:text parallel_resolution>resolution "
        "handover_due_on:indexed handover_basis>law_article"
    ),
    "agenda_request": "report>report",
}
LISTS = {
    "office_programmes": ("office", "programme"),
    "body_programmes": ("body", "programme"),
    "activity_partners": ("activity", "office"),
    "course_drivers": ("course", "production_driver"),
}
APPROVED = "(SELECT state FROM report WHERE id = {row}.report) = 'approved'"
KEPT = (
    *("office", "organisation", "period", "period_on", "state", "due_on", "submitted_on", "approved_on"),
    *("returned_reason", "narrative", "written_by", "deleted"),
)
REASON = "report is approved"
WITHIN_A_NAME = re.compile(r"(?<![0-9]) | (?![0-9])")


def upgrade() -> None:
    """Add tables, columns, and what keeps an approved report as it is until it is returned."""
    create_tables(RECORDS)
    add_columns(ADDED)
    op.execute("UPDATE neighbourhood SET area_kind = 'neighbourhood'")  # what a record that says nothing is
    create_lists(LISTS)
    _key_names()
    for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
        when = " OR ".join(APPROVED.format(row=row) for row in rows)
        refuse(f"lock_report_figure_{event.lower()}", event, "report_figure", when, REASON)
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in KEPT)
    kept = f"OLD.state = 'approved' AND NEW.state IS NOT 'returned' AND ({changed})"
    refuse("approved_report_is_kept_update", "UPDATE", "report", kept, REASON)
    refuse("approved_report_is_kept_delete", "DELETE", "report", "OLD.state = 'approved'", REASON)


def _key_names() -> None:
    """Keep under which keys the neighbourhoods are found that are there already."""
    op.execute(
        "CREATE TABLE name_key (key TEXT NOT NULL, place TEXT NOT NULL, record_id TEXT NOT NULL, "
        "CONSTRAINT pk_name_key PRIMARY KEY (key, place, record_id)) WITHOUT ROWID, STRICT"
    )
    op.create_index("ix_name_key_record_id", "name_key", ["record_id"])
    connection = op.get_bind()
    present = "SELECT id, coalesce(place, ''), name, aliases FROM neighbourhood WHERE deleted = 0"
    rows = [
        (key, place, record_id)
        for record_id, place, name, aliases in connection.exec_driver_sql(present).fetchall()
        for key in {_name_key(each) for each in (name, *json.loads(aliases or "[]"))} - {""}
    ]
    if rows:
        connection.exec_driver_sql("INSERT INTO name_key (key, place, record_id) VALUES (?, ?, ?)", rows)


def _name_key(name: str) -> str:
    """Return what all spellings of a name have in common; figures that stand apart stay apart."""
    key = squashed_key(name)
    return key if key.isalpha() else WITHIN_A_NAME.sub("", search_key(name))
