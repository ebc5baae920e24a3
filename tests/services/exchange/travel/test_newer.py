from __future__ import annotations

import json
from dataclasses import replace

import pytest

from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.session import Session
from desktop.progress import NoProgress
from desktop.services.exchange.values import Coming
from desktop.services.minutes_versions import closed_minutes
from desktop.services.sheets.source import Source
from tests.services.exchange.travel.computers import agree, meet
from tests.services.exchange.travel.entering import draft, write_newer


@pytest.fixture
def disputed(computer):
    """Let two newer programs write different things into a field that this one does not know."""
    one, other = computer("one"), computer("other")
    agency = one.agency("شهرداری")
    meet(one, other)
    write_newer(one, agency, "یک")
    write_newer(other, agency, "دو")
    return one, other


def test_a_conflict_in_a_field_that_this_program_does_not_know_is_told_by_its_own_name(disputed):
    one, other = disputed
    (effect,) = one.take(other.pack()).effects
    assert (effect.coming, effect.conflicts) == (Coming.CONFLICT, ("telegram",))


def test_it_is_chosen_as_any_other_and_closed_everywhere(disputed):
    one, other = disputed
    one.take(other.pack())
    (question,) = one.desk.conflicts.all()
    assert [side.words for side in question.sides] == ["دو", "یک"]
    one.desk.conflicts.choose(question, question.sides[1])
    agree(one, other)
    assert other.desk.conflicts.all() == ()


@pytest.fixture
def newer(computer):
    """Let a register have an agency of a kind that this program does not know."""
    one, other = computer("one"), computer("other")
    agency = one.agency("شهرداری")
    meet(one, other)
    write_newer(other, agency, "یک")
    one.take(other.pack())
    return one, agency


def test_the_history_of_what_this_program_does_not_know_is_told_without_it(newer):
    one, agency = newer
    one.set(agency, short_name="ش")
    lines = one.desk.history.lines(Organisation, agency.id)
    assert [(line.label, line.new) for line in lines] == [("نام دستگاه", "شهرداری"), ("نام کوتاه", "ش")]


def test_a_workbook_from_a_day_of_such_a_choice_is_brought_in(newer, tmp_path):
    one, agency = newer
    path = tmp_path / "out.xlsx"
    one.desk.export_sheet.write([Organisation], path, NoProgress())
    one.set(agency, kind=OrganisationKind.MUNICIPALITY)
    plan = one.desk.import_sheet.plan(Source(path), None, NoProgress())
    (sheet,) = (each for each in plan.sheets if each.kind is Organisation)
    assert [(row.problems, row.conflicts) for row in sheet.rows] == [((), ())]
    assert one.get(agency).kind is OrganisationKind.MUNICIPALITY


def test_minutes_that_a_newer_program_closed_are_shown_without_what_is_not_known(computer):
    one = computer("one")
    session, _ = draft(one, one.agency("شهرداری"))
    one.desk.close_minutes.finalise(session.id)
    with one.store.view() as view:
        (final,) = view.finals.of(session.id)
        content = json.loads(final.content)
        content["session"] |= {"kind": "hybrid", "weather": "آفتابی"}
        minutes = closed_minutes(view, replace(final, content=json.dumps(content)))
    assert (minutes.session.heading, minutes.session.kind) == ("نشست ستاد", Session().kind)
