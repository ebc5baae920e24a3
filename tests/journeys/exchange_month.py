"""A month of a governorate and two offices without a network, through their windows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Citation, Resolution
from desktop.domain.session import AgendaItem, Attendance, Session
from desktop.schema.change import ChangeKind
from desktop.schema.record import link_to
from desktop.schema.replica import ReplicaKind
from desktop.services.exchange.disputes import Sort
from tests.journeys.clerk import CONTROL

PROVINCE, MARVDASHT, FASA = "استانداری", "دفتر مرودشت", "دفتر فسا"
MORE = " گزارش آن به ستاد داده شود."
KINDS = {PROVINCE: ReplicaKind.PROVINCE, MARVDASHT: ReplicaKind.OFFICE, FASA: ReplicaKind.OFFICE}


class Records:
    """What the governorate has at the beginning of the month."""

    def __init__(self):
        names = ("شهرداری", "بهزیستی", "آموزش‌وپرورش")
        self.city, self.welfare, self.school = (Organisation(name=name) for name in names)
        self.office, self.body = Office(name="دفتر کوی یک"), Body(name="ستاد بازآفرینی شهرستان")
        self.session = Session(body=link_to(self.body), heading="نشست ستاد", held_on=date(2026, 11, 1))
        item = AgendaItem(session=link_to(self.session), order=1, subject="بازار")
        self.resolution = Resolution(
            session=link_to(self.session),
            order=1,
            item=link_to(item),
            operative="مقرر شد بازار مرمت شود.",
        )
        self.parts = (
            item,
            self.resolution,
            Attendance(session=link_to(self.session), order=1, name="مریم کریمی"),
            Citation(resolution=link_to(self.resolution), order=1, words="بند ۳"),
            Assignment(resolution=link_to(self.resolution), organisation=link_to(self.city), order=1),
        )

    def put(self, desk):
        for each in (self.city, self.welfare, self.school, self.office, self.body, self.session, *self.parts):
            desk.edit.add(each)


def each_computer_gets_its_name(clerks):
    for name, clerk in clerks.items():
        clerk.introduce(name, KINDS[name])
        clerk.grab(f"named-{name}")


def the_first_package_is_believed_once(province, offices):
    """The governorate's number is compared at each office, theirs at the governorate."""
    first, number = province.pack(), province.number
    back = []
    for office in offices:
        coming = office.look(first)
        assert coming.preview.effects == ()
        office.grab("compare")
        office.compare(number)
        assert office.coming()["شهرداری"] == "new"
        office.grab("coming")
        office.take()
        assert len(office.go_to("organisations").list.ids) == 3
        back.append((office.pack(PROVINCE), office.number))
    for path, number in back:
        province.look(path)
        province.compare(number)
        province.take()
    province.grab("peers")
    assert {each.card.name for each in province.replicas.start.table.rows} == {MARVDASHT, FASA}


def both_write_in_the_same_records(marvdasht, fasa, there):
    """Nobody sees the other: fields of one record, words of one text, a deletion against an edit."""
    marvdasht.edit("organisations", there.city, short_name="ش ۱", aliases=("شهر",))
    fasa.edit("organisations", there.city, short_name="ش ۲")
    marvdasht.edit("organisations", there.school, short_name="آموزش شهر")
    fasa.edit("organisations", there.school, short_name="آموزش استان")
    marvdasht.edit("offices", there.office, code="M1", note="درِ حیاط خراب است.")
    fasa.edit("offices", there.office, address="خیابان یک", note="نقشه رسید.")
    marvdasht.delete("organisations", there.welfare)
    fasa.edit("organisations", there.welfare, short_name="سازمان")


def minutes_are_closed_in_two_places(marvdasht, fasa, there):
    """Fasa is first; at Marvdasht the words of the resolution were others."""
    fasa.close_minutes(there.session)
    marvdasht.close_minutes(there.session, MORE)
    assert MORE in marvdasht.read(there.resolution).operative


def the_governorate_takes_both(province, marvdasht, fasa, there):
    """A stick with one package of each; what comes is told before it is taken."""
    province.look(marvdasht.pack(PROVINCE), fasa.pack(PROVINCE))
    told = province.coming()
    assert {told[name] for name in ("شهرداری", "بهزیستی", "دفتر کوی یک")} == {"conflict"}
    province.grab("conflicts-coming")
    province.take()
    province.grab("taken")
    sorts = {(title, sort) for title, sort, _ in province.asked()}
    assert sorts >= {
        ("شهرداری", Sort.FIELD),
        ("آموزش‌وپرورش", Sort.FIELD),
        ("دفتر کوی یک", Sort.FIELD),
        ("بهزیستی", Sort.DELETION),
    }
    assert Sort.RIVAL in {sort for _, sort in sorts}
    assert province.read(there.city).aliases == ("شهر",)


def the_governorate_chooses(province, there):
    """By mouse, by keys, both, and that a record stays; of what was closed twice it only takes note."""
    card = province.card("شهرداری", Sort.FIELD)
    province.grab("question")
    said = [each.words.words for each in card.sides]
    province.click(card.sides[said.index("ش ۲")].button)
    assert province.read(there.city).short_name == "ش ۲"

    card = province.card("آموزش‌وپرورش", Sort.FIELD)
    said = [each.words.words for each in card.sides]
    province.press(Qt.Key.Key_Return)
    assert card.sides[0].button.hasFocus()
    province.press(Qt.Key(Qt.Key.Key_1 + said.index("آموزش شهر")), Qt.KeyboardModifier.AltModifier)
    assert province.read(there.school).short_name == "آموزش شهر"

    card = province.card("دفتر کوی یک", Sort.FIELD)
    both = QCoreApplication.translate("QuestionCard", "Both")
    province.click(next(each for each in card.buttons if each.text() == both))
    province.grab("both")
    province.press(Qt.Key.Key_S, CONTROL)
    note = province.read(there.office).note
    assert set(note.split("\n")) == {"درِ حیاط خراب است.", "نقشه رسید."}

    card = province.card("بهزیستی", Sort.DELETION)
    province.grab("deletion")
    province.press(Qt.Key.Key_Return)
    province.press(Qt.Key.Key_Tab)
    assert card.sides[1].button.hasFocus()
    province.click(next(each for each in card.sides if each.side.deed is ChangeKind.RESTORE).button)
    assert province.read(there.welfare).short_name == "سازمان"
    assert {sort for _, sort, _ in province.asked()} <= {Sort.RIVAL, Sort.LATE}
    province.grab("left")


def the_choice_closes_it_everywhere(province, offices, there):
    """The offices get what was chosen; their receipts come back, and nothing is left to be sent."""
    for office in offices:
        office.get(province.pack(office.name))
        office.grab("chosen")
        assert {sort for _, sort, _ in office.asked()} <= {Sort.RIVAL, Sort.LATE}
        assert office.read(there.city).short_name == "ش ۲"
        office.go_to("replicas")
        province.get(office.receipt())
    assert [each.waiting_out for each in province.replicas.start.table.rows] == [0, 0]
    province.grab("receipts")


def a_step_is_taken_back_and_the_others_hear_of_it(province, offices, there):
    province.edit("organisations", there.city, name="شهرداری منطقهٔ یک")
    for office in offices:
        office.get(province.pack(office.name))
        assert office.read(there.city).name == "شهرداری منطقهٔ یک"
    province.go_to("organisations").list.setFocus()
    assert "شهرداری" in province.undo()
    province.grab("undone")
    assert province.read(there.city).name == "شهرداری"
    for office in offices:
        office.double_click(province.pack(office.name))
        office.take()
        assert office.read(there.city).name == "شهرداری"


def the_history_says_who_did_what_where(province, fasa):
    """Each step stands with its computer; one's own that was taken back is marked, and told elsewhere."""
    for clerk in (province, fasa):
        page = clerk.go_to("past")
        steps = list(page.steps.values())
        assert {each.computer for each in steps} >= set(KINDS) - {clerk.name}  # one's own is not named
        assert any(each.undone_by for each in steps) is (clerk is province)
        assert page.list.current_id == steps[0].batch
        assert (PROVINCE in page.pane.about.words) is (clerk is fasa)
        assert "شهرداری" in page.pane.heading.words
        clerk.grab(f"history-{clerk.name}")


def everybody_agrees(clerks, there):
    """What Fasa closed first is in force; nothing is left to choose, and all hold the same."""
    for clerk in clerks:
        assert clerk.ask.errors == clerk.ask.faults == []
        assert clerk.read(there.resolution).operative == there.resolution.operative
        sorts = {sort for _, sort, _ in clerk.asked()}
        assert Sort.RIVAL in sorts
        assert sorts <= {Sort.RIVAL, Sort.LATE}
        clerk.leave()
    pictures = [clerk.picture() for clerk in clerks]
    assert all(each == pictures[0] for each in pictures)
