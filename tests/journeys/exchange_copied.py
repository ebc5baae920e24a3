"""A disk that was copied to a second computer, whose clerk does not know that."""

from __future__ import annotations

from desktop.domain.party import Organisation
from desktop.services.exchange.disputes import Sort
from desktop.services.exchange.values import Lot
from tests.journeys.clerk import ENTER
from tests.journeys.exchange_month import FASA, PROVINCE, each_computer_gets_its_name

COPY = "رونوشت دفتر فسا"


def two_computers_that_know_each_other(province, fasa):
    """Each has taken a package of the other; return a record that both have."""
    each_computer_gets_its_name({PROVINCE: province, FASA: fasa})
    city = Organisation(name="شهرداری")
    province.desk.edit.add(city)
    first, number = province.pack(), province.number
    fasa.look(first)
    fasa.compare(number)
    fasa.take()
    path, number = fasa.pack(PROVINCE), fasa.number
    province.look(path)
    province.compare(number)
    province.take()
    return city


def both_write_under_one_id(province, fasa, twin, city):
    """What comes second is put aside whole, and the window says why."""
    fasa.edit("organisations", city, short_name="فسا")
    twin.edit("organisations", city, short_name="رونوشت")
    province.get(fasa.pack(PROVINCE))
    coming = province.look(twin.pack(PROVINCE))
    assert [each.lot for each in coming.preview.packages] == [Lot.FORKED]
    province.grab("forked")
    province.take()
    assert province.replicas.start.fork.isVisible()
    province.grab("fork-told")
    assert province.read(city).short_name == "فسا"


def the_copy_gives_way(province, twin):
    """It learns of it from a package, and gets a new id by the button beside the words."""
    twin.get(province.pack(FASA, whole=True))
    page = twin.replicas
    assert page.start.fork.isVisible()
    twin.grab("own-fork")
    twin.click(page.start.fork.deeds[0])
    twin.settle()
    twin.grab("renewed")
    assert [each.awaits for each in twin.desk.exchange.set_aside()] == [()]
    twin.click(page.notice.deeds[0])
    twin.settle()
    assert [each.lot for each in page.coming.preview.packages] == [Lot.READY]
    twin.take()
    twin.grab("renewed-taken")
    assert not page.start.fork.isVisible()
    assert not page.start.aside.isVisible()
    another_name_is_given(twin)


def another_name_is_given(clerk):
    """The copy has the name of the other computer until somebody gives it one of its own."""
    page = clerk.replicas
    assert page.start.own.name.words == FASA
    clerk.click(page.start.own.rename)
    assert clerk.focused is page.form.name
    clerk.retype(COPY)
    clerk.grab("rename")
    clerk.press(ENTER)
    clerk.settle()
    assert page.start.own.name.words == COPY


def nothing_is_lost(province, fasa, twin, city):
    """The package that waited is taken; what both wrote is a conflict like any other."""
    province.look(twin.pack(whole=True))
    assert province.coming()["شهرداری"] == "conflict"
    province.take()
    assert province.asked() == {("شهرداری", Sort.FIELD, "نام کوتاه")}
    province.grab("fork-settled")
    assert province.ask.errors == fasa.ask.errors == twin.ask.errors == []
