"""One office from the proposal to the municipality, and a second one in the same neighbourhood."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.office_step import OfficeStepKind
from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.ui.pages.offices.life_section import LifeSection
from tests.ui.offices.conftest import FIRST

K, S = OfficeStepKind, OfficeState


@pytest.fixture
def step(page):
    """Take a step of the office that is shown, in its dialog; return what was wrong, or nothing."""

    def step(kind, after):
        life = next(each for each in page.detail.sections if isinstance(each, LifeSection))
        life.take(kind)
        form = life.dialog.page
        form.form.editors["taken_on"].set_value(FIRST + timedelta(days=after))
        form.save_button.click()
        if form.notice.isVisible():
            words = form.notice.words.words
            form.give_up()
            return words
        return " ".join(form.form.wrong)

    return step


@pytest.fixture
def change_office(desk, office):
    def change_office(**fields):
        opened = desk.browse.open(Office, office.id)
        desk.edit.save(Edit(opened, replace(opened.record, **fields)))

    return change_office


def test_an_office_goes_from_the_proposal_to_the_municipality(page, step, desk, change_office, office):
    city = Place(name="کهن‌شهر نمونه", kind=PlaceKind.CITY)
    mine = Organisation(name="شهرداری", kind=OrganisationKind.MUNICIPALITY, place=link_to(city))
    minutes = OfficeDocument(
        office=link_to(office), kind=DocumentKind.HANDOVER_MINUTES, state=DocumentState.IN_FORCE
    )
    desk.edit.add(city, mine, minutes)
    change_office(place=link_to(city))
    for after, kind in enumerate((K.CALL, K.APPROVED, K.ASSESSED, K.SET_UP, K.ACTIVE, K.HANDED_OVER)):
        assert step(kind, after) == ""
    after = desk.browse.open(Office, office.id).record
    assert (after.state, after.lead) == (S.HANDED_OVER, mine.id)
    assert after.active_since == FIRST + timedelta(days=4)
    assert len(desk.offices.life.steps(office.id)) == 6
    assert desk.prints.office_card(office.id).life.rows[-1][0] == desk.vocabulary.choice(S.HANDED_OVER).label


@pytest.mark.parametrize("name", ["آبشار", "آب‌شار", "كوي  آبشار"])
def test_a_second_office_under_another_spelling_is_refused_until_a_resolution_allows_it(
    page, step, desk, office, go, name
):
    go(K.APPROVED, K.SET_UP, K.ACTIVE)
    place = desk.browse.open(Neighbourhood, office.neighbourhoods[0])
    desk.edit.save(Edit(place, replace(place.record, aliases=("کوی آبشار",))))
    other_place = Neighbourhood(name=name)
    other = Office(name="دفتر دوم", state=S.SET_UP, neighbourhoods=(link_to(other_place),))
    session = Session(heading="جلسه")
    allowing = Resolution(session=link_to(session), order=1, operative="مجاز است.")
    desk.edit.add(other_place, other, session, allowing)
    page.open_record(other.id)
    assert "دفتر آبشار" in step(K.ACTIVE, 9)
    assert desk.browse.open(Office, other.id).record.state is S.SET_UP
    opened = desk.browse.open(Office, other.id)
    allowed = replace(opened.record, parallel_reason="جمعیت بسیار", parallel_resolution=link_to(allowing))
    desk.edit.save(Edit(opened, allowed))
    assert step(K.ACTIVE, 9) == ""
    assert desk.browse.open(Office, other.id).record.state is S.ACTIVE
