from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.schema.replica import ReplicaKind
from desktop.ui.error_text import error_text
from desktop.ui.pages.replicas.pack_dialog import PackDialog
from desktop.ui.places import Destination
from tests.ui.naming import nameless
from tests.ui.replicas.conftest import NAME

pytestmark = pytest.mark.usefixtures("in_persian")


def words_of(notice):
    return "\n".join((notice.words.words, *(line.words for line in notice.lines)))


def lots(page):
    return {each.sender.name: each.lot.value for each in page.coming.preview.packages}


def test_an_unknown_sender_is_compared_group_by_group_before_anything_is_shown(
    named, desk, colleague, tmp_path, settle
):
    other = colleague()
    other.edit.add(Organisation(name="شهرداری مرودشت"))
    other.exchange.pack(tmp_path / "one.mahalleyar")
    named.bringing.open([tmp_path / "one.mahalleyar"])
    settle()
    compare = named.coming.compare
    assert (named.coming.preview.effects, named.take_deed.isEnabled()) == ((), False)
    assert nameless(named) == []
    for group in compare.groups[:4]:
        QTest.keyClick(group, Qt.Key.Key_Space)
    assert not compare.agree.isEnabled()
    QTest.keyClick(compare.groups[4], Qt.Key.Key_Space)
    compare.agree.click()
    settle()
    assert named.coming.stack.currentIndex() == 0
    assert named.coming.pane.title.words == "شهرداری مرودشت"
    assert not desk.browse.ids(Organisation)
    assert not desk.exchange.peers()
    named.take_deed.trigger()
    settle()
    assert len(desk.browse.ids(Organisation)) == 1
    assert [(peer.card.name, peer.trusted) for peer in named.start.table.rows] == [("استانداری فارس", True)]
    assert "استانداری فارس" in words_of(named.notice)
    assert ".db" in words_of(named.notice)
    assert "رسید" in named.notice.deeds[0].text()


def test_another_number_leaves_the_package_out(named, desk, colleague, tmp_path, settle):
    other = colleague()
    other.exchange.pack(tmp_path / "one.mahalleyar")
    named.bringing.open([tmp_path / "one.mahalleyar"])
    settle()
    named.coming.compare.refuse.click()
    assert named.stack.currentWidget() is named.start
    assert named.notice.isVisible()
    assert desk.exchange.peers() == ()


def test_with_the_sample_among_the_records_no_package_is_asked_for(named, desk):
    desk.sample.bring()
    named.sending.ask()
    (error,) = named.tools.ask.errors
    assert "حذف داده‌های نمونه" in error_text(error)
    assert named.window().findChildren(PackDialog) == []
    desk.sample.remove()
    named.sending.ask()
    assert len(named.window().findChildren(PackDialog)) == 1


def test_a_clock_that_runs_ahead_is_told_before_its_package_is_taken(
    named, colleague, tmp_path, look, monkeypatch
):
    other = colleague()
    monkeypatch.setattr(other._store, "_now", lambda: 2_500_000_000_000)
    other.edit.add(Organisation(name="شهرداری"))
    other.exchange.pack(tmp_path / "one.mahalleyar")
    look(named, tmp_path / "one.mahalleyar")
    assert "ساعت «\u2068استانداری فارس\u2069» جلو است" in words_of(named.notice)
    assert "۱۴۲۷" in words_of(named.notice) or "۱۴۲۸" in words_of(named.notice)
    assert named.take_deed.isEnabled()


def test_a_package_and_a_receipt_are_made_for_a_colleague(
    named, desk, colleague, tmp_path, settle, take, monkeypatch
):
    other, suggested = colleague(), []
    other.exchange.pack(tmp_path / "one.mahalleyar")
    take(named, tmp_path / "one.mahalleyar")
    desk.edit.add(Organisation(name="شهرداری"))
    target = tmp_path / "out"
    monkeypatch.setattr(
        named.tools.ask, "save_as", lambda _owner, name, _kinds: suggested.append(name) or target
    )
    named.start.peer.pack.click()
    (dialog,) = named.window().findChildren(PackDialog)
    assert dialog.peer.card.name == "استانداری فارس"
    assert dialog.sealed.isEnabled()
    dialog.sealed.setChecked(True)
    dialog.receiver.setCurrentIndex(0)
    assert not dialog.sealed.isEnabled()
    assert not dialog.sealed.isChecked()
    dialog.receiver.setCurrentIndex(1)
    dialog.sealed.setChecked(True)
    dialog.deed.click()
    settle()
    assert "فرمانداری مرودشت برای استانداری فارس" in suggested[0]
    assert suggested[0].endswith(".mahalleyar")
    assert (tmp_path / "out.mahalleyar").stat().st_size
    assert "مهروموم" in words_of(named.notice)
    number = desk.exchange.identity.fingerprint()
    assert other.exchange.take([tmp_path / "out.mahalleyar"], [number]).preview.effects
    named.start.peer.receipt.click()
    settle()
    assert suggested[1].startswith("رسید ۲")
    assert [each.sent_number for each in desk.exchange.peers()] == [2]


def test_both_sides_of_a_conflict_are_told_and_led_to(
    named, desk, colleague, tmp_path, settle, take, look, set_in
):
    office, other = Office(name="دفتر کوی آبشار"), colleague()
    other.edit.add(office)
    other.exchange.pack(tmp_path / "one.mahalleyar")
    take(named, tmp_path / "one.mahalleyar")
    set_in(desk, office, phone="07132221111", manager="زهرا")
    set_in(other, office, phone="07132229999", note="از استانداری")
    other.edit.add(Organisation(name="دهیاری"))
    other.exchange.pack(tmp_path / "two.mahalleyar")
    look(named, tmp_path / "two.mahalleyar")
    view = named.coming
    assert not view.chips.buttons["conflict"].isHidden()
    assert view.chips.buttons["late"].isHidden()
    assert view.list.current_id == office.id
    assert view.pane.conflicts.words
    view.chips.buttons["new"].click()
    assert len(view.list.ids) == 1
    assert view.pane.title.words == "دهیاری"
    named.take_deed.trigger()
    settle()
    wanted = []
    named.going.connect(wanted.append)
    named.notice.deeds[-1].click()
    assert wanted == [Destination(page="conflicts")]
    assert desk.exchange.conflicts.count() == 1


def test_what_builds_on_another_package_says_which_and_waits_for_it(
    named, desk, colleague, tmp_path, settle, look, take
):
    other = colleague()
    other.exchange.pack(tmp_path / "zero.mahalleyar")
    take(named, tmp_path / "zero.mahalleyar")
    desk.exchange.pack(tmp_path / "ours.mahalleyar")
    other.exchange.take([tmp_path / "ours.mahalleyar"], [desk.exchange.identity.fingerprint()])
    for name in ("یک", "دو"):
        other.edit.add(Organisation(name=f"شهرداری {name}"))
        other.exchange.pack(tmp_path / f"{name}.mahalleyar", NAME)
        desk_has = other.exchange.peers()[0]
        with other._store.work() as work:  # as a receipt would tell that has not come
            work.peers.note_seen(desk_has.card.replica, work.ends())
            work.commit()
    look(named, tmp_path / "دو.mahalleyar")
    assert named.coming.stack.currentWidget() is named.coming.waiting
    assert named.take_deed.text() == "نگه داشتن برای بعد"
    named.take_deed.trigger()
    settle()
    assert not named.start.aside.isHidden()
    assert "را بیاورید" in words_of(named.notice)
    named.start.discard.click()
    assert named.tools.ask.asked[-1] == ("این بسته حذف شود؟", "حذف بسته")
    assert named.start.aside.isHidden()
    take(named, tmp_path / "دو.mahalleyar")
    assert not named.start.aside.isHidden(), "it can be brought again"
    take(named, tmp_path / "یک.mahalleyar")
    assert named.start.aside.isHidden()
    assert len(desk.browse.ids(Organisation)) == 2


@pytest.mark.parametrize("content", [b"", b"hello", b"mahalleyar package 1\n\xff\xff\xff\xff"])
def test_what_is_no_package_is_told_and_nothing_is_lost(named, ask, tmp_path, settle, content):
    (tmp_path / "x.mahalleyar").write_bytes(content)
    named.bringing.open([tmp_path / "x.mahalleyar"])
    settle()
    assert len(ask.errors) == 1
    assert named.stack.currentWidget() is named.start


def test_packages_are_chosen_dropped_and_brought_one_after_the_other(named, ask, colleague, tmp_path, settle):
    first, second = colleague(), colleague("دفتر کوی آبشار", ReplicaKind.OFFICE)
    paths = [tmp_path / "one.mahalleyar", tmp_path / "two.mahalleyar"]
    for other, path in zip((first, second), paths, strict=True):
        other.exchange.pack(path)
    ask.paths = [paths[0]]
    named.choose()
    settle()
    named.arrive(Destination(page="replicas", files=(paths[1],)))
    settle()
    assert set(lots(named)) == {"استانداری فارس", "دفتر کوی آبشار"}
    named.show_start()
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(paths[1]))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    named.dropEvent(QDropEvent(QPointF(9, 9), copy, content, left, Qt.KeyboardModifier.NoModifier))
    settle()
    assert set(lots(named)) == {"دفتر کوی آبشار"}


def test_several_double_clicks_at_once_bring_all_of_them(named, colleague, tmp_path, settle):
    names = ("استانداری فارس", "دفتر کوی آبشار")
    for name in names:
        colleague(name).exchange.pack(tmp_path / f"{name}.mahalleyar")
        named.arrive(Destination(page="replicas", files=(tmp_path / f"{name}.mahalleyar",)))
    settle()
    settle()
    assert set(lots(named)) == set(names)


def test_a_computer_without_a_name_takes_packages_all_the_same(page, desk, colleague, tmp_path, take):
    other = colleague()
    other.edit.add(Organisation(name="شهرداری"))
    other.exchange.pack(tmp_path / "one.mahalleyar")
    take(page, tmp_path / "one.mahalleyar")
    assert len(desk.browse.ids(Organisation)) == 1
    assert page.stack.currentWidget() is page.naming
    assert page.notice.isVisible()
    assert page.notice.deeds == []


def test_the_strip_leads_to_the_pages_beside_this_one(shell):
    shell.go(Destination(page="exchange"))
    shell.pages["exchange"].strip.buttons["replicas"].click()
    assert shell.key == "replicas"
    shell.pages["replicas"].strip.buttons["exchange"].click()
    assert shell.key == "exchange"


def test_a_bad_file_beside_good_ones_hinders_neither_what_is_shown_nor_what_comes_after(
    named, desk, ask, colleague, tmp_path, settle, look
):
    other, bad = colleague(), tmp_path / "bad.mahalleyar"
    other.edit.add(Organisation(name="شهرداری"))
    other.exchange.pack(tmp_path / "one.mahalleyar")
    bad.write_bytes(b"x")
    look(named, tmp_path / "one.mahalleyar")
    named.arrive(Destination(page="replicas", files=(bad,)))
    settle()
    assert (len(ask.errors), named.stack.currentWidget()) == (1, named.coming)
    named.take_deed.trigger()
    settle()
    assert len(desk.browse.ids(Organisation)) == 1
    for path in (bad, tmp_path / "one.mahalleyar"):
        named.arrive(Destination(page="replicas", files=(path,)))
    settle()
    settle()
    assert (len(ask.errors), named.stack.currentWidget()) == (2, named.coming)
