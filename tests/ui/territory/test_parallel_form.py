from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.ui.forms.form_page import FormPage


@pytest.fixture
def here(desk):
    """Return a neighbourhood that has an active office, and that office."""
    here = Neighbourhood(name="حسن‌آباد")
    office = Office(name="دفتر اول", neighbourhoods=(link_to(here),), state=OfficeState.ACTIVE)
    desk.edit.add(here, office)
    return here, office


@pytest.fixture
def form(qtbot, desk, tools, here):
    again = Neighbourhood(name="حسن اباد")
    desk.edit.add(again)
    second = Office(name="دفتر دوم", neighbourhoods=(link_to(again),), state=OfficeState.ACTIVE)
    form = FormPage(second, desk, tools)
    qtbot.addWidget(form)
    form.show()
    return form


def test_the_form_names_the_other_office_beside_the_field_and_leads_to_it(form, here, qtbot):
    form.save()
    assert form.form.wrong == ("neighbourhoods",)
    assert "دفتر اول" in form.form.errors["neighbourhoods"].words
    assert "حسن اباد" in form.form.errors["neighbourhoods"].words
    there, reason = form.notice.deeds
    with qtbot.waitSignal(form.going) as gone:
        there.click()
    assert gone.args[0].record_id == here[1].id
    reason.click()
    assert form.focusWidget() in form.form.editors["parallel_reason"].stops


def test_nothing_typed_is_lost_and_it_passes_with_reason_and_resolution(form, desk, qtbot):
    session = Session()
    resolution = Resolution(session=link_to(session), order=1, operative="دفتر دوم مجاز است.")
    desk.edit.add(session, resolution)
    form.save()
    form.form.put({"parallel_reason": "تنها برای نوسازی"})
    form.save()
    assert form.form.wrong == ("neighbourhoods",)
    form.form.put({"parallel_resolution": link_to(resolution)})
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    stored = desk.browse.open(Office, saved.args[0]).record
    assert (stored.name, stored.parallel_reason) == ("دفتر دوم", "تنها برای نوسازی")


def test_a_neighbourhood_in_itself_is_told_beside_its_field(qtbot, desk, tools):
    area = Neighbourhood(name="محدوده")
    inner = Neighbourhood(name="محله", within=link_to(area))
    desk.edit.add(area, inner)
    opened = desk.browse.open(Neighbourhood, area.id)
    form = FormPage(opened, desk, tools)
    qtbot.addWidget(form)
    form.form.put({"within": link_to(inner)})
    form.save()
    assert form.form.wrong == ("within",)
    assert desk.browse.open(Neighbourhood, area.id).record == replace(area)
