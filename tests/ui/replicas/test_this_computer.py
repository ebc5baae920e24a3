from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.app import Program
from desktop.domain.party import Organisation
from desktop.domain.place import Place
from desktop.schema.replica import ReplicaKind
from desktop.ui.pages.replicas.compare_card import CompareDialog
from desktop.ui.pages.replicas.noticed import tell_noticed
from desktop.ui.pages.replicas.words import fingerprint_groups
from tests.ui.conftest import write
from tests.ui.naming import nameless
from tests.ui.replicas.conftest import NAME

pytestmark = pytest.mark.usefixtures("in_persian")


def test_first_a_name_is_asked_for_and_an_empty_one_is_refused(page, desk):
    assert page.stack.currentWidget() is page.naming
    assert nameless(page) == []
    page.form.name.setText(" \u200f ")
    page.form.give()
    assert page.form.name_box.error.words
    assert desk.exchange.identity.card() is None
    write(page.form.name, NAME)
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    card = desk.exchange.identity.card()
    assert (card.name, card.kind, card.scope) == (NAME, ReplicaKind.COUNTY, "")
    assert page.stack.currentWidget() is page.start
    assert page.start.own.name.words == NAME
    assert nameless(page) == []


def test_what_is_no_place_is_refused_and_a_place_is_kept(page, desk):
    page.form.name.setText(NAME)
    page.form.place.setText("ناکجاآباد")
    page.form.give()
    assert desk.exchange.identity.card() is None
    (found, title), *_ = desk.browse.suggest(Place, "مرودشت")
    page.form.place.set_record(found)
    page.form.give()
    assert desk.exchange.identity.card().scope == found
    assert title in page.start.own.about.words
    page.start.own.rename.click()
    assert (page.form.name.text(), page.form.place.text()) == (NAME, title)
    page.form.cancel.click()
    assert page.stack.currentWidget() is page.start


def test_the_number_is_copied_in_its_five_groups(named, desk):
    named.start.own.copy.click()
    groups = QGuiApplication.clipboard().text().split()
    assert groups == list(fingerprint_groups(desk.exchange.identity.card()))
    assert [len(group) for group in groups] == [5] * 5


def test_a_trusted_computer_is_trusted_no_more_and_compared_again(
    named, desk, ask, colleague, tmp_path, take
):
    colleague().exchange.pack(tmp_path / "one.mahalleyar")
    take(named, tmp_path / "one.mahalleyar")
    named.start.peer.trust.click()
    assert not desk.exchange.peers()[0].trusted
    assert named.start.peer.warning.words
    named.start.peer.trust.click()
    (dialog,) = named.window().findChildren(CompareDialog)
    for group in dialog.compare.groups:
        group.click()
    dialog.compare.agree.click()
    assert desk.exchange.peers()[0].trusted


def test_a_copied_disk_gets_a_new_id_and_nothing_is_lost(named, desk, ask, colleague, tmp_path, settle, take):
    source, copy = tmp_path / "register", tmp_path / "copy"
    desk.edit.add(Organisation(name="پیش از رونوشت"))
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("backups", "*.lock"))
    with Program().open(copy / "mahalleyar.db", back_up_first=False) as other:
        other.edit.add(Organisation(name="در رونوشت"))
        other.exchange.pack(tmp_path / "copy.mahalleyar", whole=True)
    desk.edit.add(Organisation(name="در این رایانه"))
    take(named, tmp_path / "copy.mahalleyar")
    assert named.start.fork.isVisible()
    assert not named.start.aside.isHidden()
    named.start.fork.deeds[0].click()
    settle()
    assert not named.start.fork.isVisible()
    named.notice.deeds[0].click()
    settle()
    named.take_deed.trigger()
    settle()
    titles = desk.browse.titles(Organisation, desk.browse.ids(Organisation))
    assert set(titles.values()) == {"پیش از رونوشت", "در رونوشت", "در این رایانه"}


def test_a_new_id_is_told_of_once(ask, colleague, page, tmp_path):
    data = tmp_path / "x" / "mahalleyar.db"
    with Program(machine="x").open(_copied(colleague, data)) as desk:
        desk.exchange.identity.introduce("دفتر", ReplicaKind.OFFICE)
    data.with_suffix(".key").unlink()
    with Program(machine="x").open(data) as desk:
        told = desk.exchange.identity.noticed()
        tell_noticed(ask, page, desk.exchange.identity, told)
        assert desk.exchange.identity.noticed() is None
        assert len(ask.told) == 1
        assert "کلید" in ask.told[0]


def _copied(colleague, data):
    colleague("الگو")
    data.parent.mkdir()
    shutil.copy(data.parent.parent / "الگو" / "mahalleyar.db", data)
    return data
