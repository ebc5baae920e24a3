from __future__ import annotations

from dataclasses import replace

from desktop.domain.catalogue import SCHEMA
from desktop.domain.party import Organisation, OrganisationKind
from desktop.services.catch_up import catch_up
from tests.replicas.computers import carry


def newer(changes, **values):
    """Return what a newer program would have written, which knows more fields and choices."""
    made = [
        replace(each, schema=SCHEMA + 1, new={**each.new, **values}) if isinstance(each.new, dict) else each
        for each in changes
    ]
    previous = made[0].previous
    for number, each in enumerate(made):
        made[number] = replace(each, previous=previous)
        previous = made[number].digest
    return made


def test_what_this_program_does_not_know_is_kept_and_travels_on(computer):
    one, other, third = computer("مرودشت"), computer("شیراز"), computer("فسا")
    agency = one.put(Organisation(name="شهرداری", kind=OrganisationKind.MUNICIPALITY))
    changes = newer(one.changes(), telegram="@shahr", kind="cooperative")
    other.take(changes)
    assert (other.get(agency).name, other.get(agency).kind) == ("شهرداری", None)
    other.set(agency, short_name="ش")
    assert other.faults() == ((), ())
    carry(other, third)
    kept = next(each for each in third.changes() if each.record_id == agency.id)
    assert (kept.new["telegram"], kept.new["kind"], kept.schema) == ("@shahr", "cooperative", SCHEMA + 1)


def test_a_program_that_has_become_as_new_makes_its_tables_anew_once(computer):
    one, other = computer("مرودشت"), computer("شیراز")
    one.put(Organisation(name="شهرداری"))
    other.take(newer(one.changes(), telegram="@shahr"))
    assert not catch_up(other.store, SCHEMA)
    assert catch_up(other.store, SCHEMA + 1)
    assert not catch_up(other.store, SCHEMA + 1)
