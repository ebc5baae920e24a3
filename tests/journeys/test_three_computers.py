"""A month of a governorate and two offices without a network, by the command alone."""

from __future__ import annotations

import json
import shutil
from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Citation, Resolution
from desktop.domain.seal import short_code
from desktop.domain.session import AgendaItem, Attendance, Session
from desktop.schema.record import link_to
from desktop.storage.health import contents
from desktop.storage.opening import open_database
from tests.cli.computers import Commands
from tests.replicas.computers import TABLES, picture_of

NAMES = {"province": "استانداری", "marvdasht": "دفتر مرودشت", "fasa": "دفتر فسا"}


class Month:
    """Three computers, a stick, and what was entered on it."""

    def __init__(self, folder, capsys):
        self.folder, self.stick, self.number = folder, folder / "stick", 0
        self.stick.mkdir()
        self.computers = {
            key: Commands(folder / key / "mahalleyar.db", f"machine of {key}", capsys) for key in NAMES
        }
        self.own = {}
        """What each computer says of itself; a command takes long, and it is asked before each package."""
        for key, name in NAMES.items():
            kind = "province" if key == "province" else "office"
            self[key].answer("exchange", "name", name, "--kind", kind)
            self.ask(key)

    def __getitem__(self, key):
        return self.computers[key]

    def ask(self, key):
        self.own[key] = self[key].answer("exchange", "status")["own"]

    def replica(self, key):
        return self.own[key]["replica"]

    def pack(self, key, *words):
        self.number += 1
        path = self.stick / f"{self.number} {key}.mahalleyar"
        self[key].answer("exchange", "pack", path, *words)
        return path

    def take(self, key, *paths):
        """Look at packages, then take them: what was shown is what is done."""
        trust = [word for each in self.computers for word in ("--trust", self.own[each]["fingerprint"])]
        shown = self[key].answer("exchange", "preview", *paths, *trust)
        code, out, _ = self[key].run("--json", "exchange", "take", *paths, *trust)
        assert code in (0, 1)
        taken = json.loads(out)
        assert (taken["counts"], taken["effects"]) == (shown["counts"], shown["effects"])
        return taken

    def bring(self, one, other):
        return self.take(other, self.pack(one, "--for", self.replica(other)))

    def agree(self):
        """Carry everything everywhere, until all registers are the same; return what they hold."""
        for _ in range(2):
            for one in self.computers:
                for other in self.computers:
                    if one != other:
                        self.take(other, self.pack(one, "--whole"))
        pictures = [self.picture(each) for each in self.computers]
        assert pictures[0] == pictures[1] == pictures[2]

    def picture(self, key):
        database = open_database(self[key].data)
        try:
            with database.reading.connect() as connection:
                assert contents(connection, TABLES)
                return picture_of(connection)
        finally:
            database.close()

    def comings(self, taken):
        return {each["title"]: each["coming"] for each in taken["effects"]}


@pytest.fixture
def month(tmp_path, capsys):
    return Month(tmp_path, capsys)


def first_records(desk):
    """Enter what the governorate has: agencies, an office, and the draft of minutes ready to be closed."""
    agencies = [Organisation(name=name) for name in ("شهرداری", "بهزیستی", "آموزش‌وپرورش")]
    office, body = Office(name="دفتر کوی یک"), Body(name="ستاد بازآفرینی شهرستان")
    session = Session(body=link_to(body), heading="نشست ستاد", held_on=date(2026, 11, 1))
    item = AgendaItem(session=link_to(session), order=1, subject="بازار")
    resolution = Resolution(
        session=link_to(session), order=1, item=link_to(item), operative="مقرر شد بازار مرمت شود."
    )
    parts = [
        Attendance(session=link_to(session), order=1, name="مریم کریمی"),
        Citation(resolution=link_to(resolution), order=1, words="بند ۳"),
        Assignment(resolution=link_to(resolution), organisation=link_to(agencies[0]), order=1),
    ]
    for each in (*agencies, office, body, session, item, resolution, *parts):
        desk.edit.add(each)
    return agencies, office, session, resolution, parts[-1]


def close_in_two_places(month, session, resolution):
    """Close the same minutes at two offices; return the closing that came first."""
    with month["fasa"].program.open(month["fasa"].data) as desk:
        closed = desk.close_minutes.finalise(session.id)
    month["marvdasht"].set(resolution, operative="مقرر شد بازار ساخته شود.")
    with month["marvdasht"].program.open(month["marvdasht"].data) as desk:
        desk.close_minutes.finalise(session.id)
    return closed


def choose_all(month):
    """Let the governorate choose, where several values stand and where a deletion is disputed."""
    listed = month["province"].answer("exchange", "conflicts")
    for each in listed:
        if each["sort"] == "conflict":
            month["province"].answer("exchange", "choose", each["key"], "1")
        elif each["sort"] == "deletion":
            month["province"].answer("exchange", "choose", each["key"], "keep")


def test_three_computers_come_through_a_month_and_agree(month):
    with month["province"].program.open(month["province"].data) as desk:
        (city, welfare, school), office, session, resolution, assignment = first_records(desk)
    whole = month.pack("province")
    for key in ("marvdasht", "fasa"):
        assert month.comings(month.take(key, whole))["شهرداری"] == "new"
    month.bring("marvdasht", "province")
    month.bring("fasa", "province")

    # both write without a network: the same field, other fields, a deletion against an edit
    month["marvdasht"].set(city, short_name="ش ۱", aliases=("شهر",))
    month["fasa"].set(city, short_name="ش ۲")
    month["marvdasht"].set(office, code="M1")
    month["fasa"].set(office, address="خیابان یک")
    with month["marvdasht"].program.open(month["marvdasht"].data) as desk:
        desk.edit.delete(desk.browse.open(Organisation, welfare.id))
        desk.edit.delete(desk.browse.open(Organisation, school.id))
    month["fasa"].set(welfare, short_name="سازمان")

    # a stick is lost, which costs nothing: the next package brings what was on it
    lost = month.pack("marvdasht", "--for", month.replica("province"))
    month["marvdasht"].set(assignment, percent=40)
    following = month.pack("marvdasht", "--for", month.replica("province"))
    assert month.comings(month.take("province", following))["شهرداری"] == "changed"
    assert month.take("province", lost)["packages"][0]["lot"] == "known"
    taken = month.bring("fasa", "province")
    told = month.comings(taken)
    assert (told["شهرداری"], told["بهزیستی"]) == ("conflict", "conflict")
    (disputed,) = (each["fields"] for each in taken["effects"] if each["title"] == "شهرداری")
    assert [(each["old"], each["new"]) for each in disputed] == [("ش ۱", "ش ۲")]

    closed = close_in_two_places(month, session, resolution)
    month["province"].set(session, venue="تالار استانداری")
    month.agree()
    for key in NAMES:
        with month[key].program.open(month[key].data) as desk:
            questions = desk.exchange.conflicts.all()
            assert {each.sort.value for each in questions} >= {"conflict", "deletion", "rival", "late"}
        assert month[key].get(resolution).operative == "مقرر شد بازار مرمت شود."
        assert month[key].get(assignment).percent == 40
        verified = month[key].answer("minutes", "verify", short_code(closed.digest))
        assert verified["standing"] == "current"
    choose_all(month)
    month.agree()
    for key in NAMES:
        left = {each["sort"] for each in month[key].answer("exchange", "conflicts")}
        assert left <= {"rival", "late"}
        assert month[key].answer("check")["sound"]


def test_a_cloned_disk_is_noticed_and_loses_nothing(month, tmp_path, capsys):
    agency = month["province"].agency("شهرداری")
    month.take("fasa", month.pack("province"))
    month.bring("fasa", "province")
    folder = tmp_path / "clone"
    shutil.copytree(month["fasa"].data.parent, folder)
    twin = Commands(folder / "mahalleyar.db", "machine of fasa", capsys)  # the very same machine, it seems
    month["fasa"].set(agency, short_name="فسا")
    twin.set(agency, short_name="رونوشت")
    twin.agency("از رونوشت")
    month.bring("fasa", "province")
    month.computers["twin"], NAMES["twin"] = twin, "رونوشت"
    month.ask("twin")
    try:
        taken = month.take("province", month.pack("twin", "--for", NAMES["province"]))
        assert taken["packages"][0]["lot"] == "forked"
        assert month["province"].get(agency).short_name == "فسا"
        month.take("twin", month.pack("province", "--whole"))
        assert twin.answer("exchange", "forks")
        assert twin.answer("exchange", "renew")["reissued"]
        twin.answer("exchange", "name", "رونوشت", "--kind", "office")
        month.ask("twin")
        month.take("twin", month.pack("province", "--whole"))
        taken = month.take("province", month.pack("twin", "--whole"))
        assert month.comings(taken)["از رونوشت"] == "new"
        assert month.comings(taken)["شهرداری"] == "conflict"
        del month.computers["marvdasht"]
        month.agree()
        assert twin.answer("check")["sound"]
    finally:
        del NAMES["twin"]


def test_a_disk_in_another_machine_gets_its_own_id_at_once(month, tmp_path, capsys):
    agency = month["province"].agency("شهرداری")
    month.take("fasa", month.pack("province"))
    month.bring("fasa", "province")
    folder = tmp_path / "clone"
    shutil.copytree(month["fasa"].data.parent, folder)
    twin = Commands(folder / "mahalleyar.db", "another machine", capsys)
    code, _, err = twin.run("exchange", "status")
    assert (code, "copied" in err) == (0, True)
    month["fasa"].set(agency, short_name="فسا")
    twin.set(agency, aliases=("رونوشت",))
    month.bring("fasa", "province")
    twin.answer("exchange", "name", "رونوشت", "--kind", "office")
    path = month.stick / "twin.mahalleyar"
    twin.answer("exchange", "pack", path)
    month.take("province", path)
    stored = month["province"].get(agency)
    assert (stored.short_name, stored.aliases) == ("فسا", ("رونوشت",))
