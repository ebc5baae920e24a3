"""Generated data sets of whole registers, as hard on a workbook as what offices hold."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body, Seat
from desktop.domain.directive import Directive
from desktop.domain.holiday import Holiday
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.law import Law, LawArticle
from desktop.domain.livelihood import Course, ProductionDriver
from desktop.domain.office import Office
from desktop.domain.paperwork import Letter
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.programme import Programme
from desktop.domain.report import Report
from desktop.domain.resolution import Assignment, Clause, Period, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.domain.topic import Topic
from desktop.persian.digits import latin_digits
from desktop.persian.text import tidy, tidy_passage
from desktop.schema.fields import Form, Kind, fields_of
from desktop.schema.reading import name_key
from desktop.schema.record import link_to, new_id
from desktop.services.sheets.registers import REGISTERS
from tests.mended_records import mended
from tests.strategies import values

BEGINNINGS = ("", "- ", "-", "=", "+", "@", "=1+1", "'", "–", "\u200f", "\u202b", "😀 ", "00")
PIECES = (
    *("دفتر", "می‌شود", "تسهیلگری و توسعهٔ محلی", "كي", "۱۲۳", "1405/08/30", "😀", "👨‍👩‍👧", "\u200e"),
    *("آبشار، بالا", "\u00a0", "_x000D_", "&<>\"'", "نام «نو»", "(نمونه)", "۱۲٫۵", "=SUM(A1)", "بلند " * 60),
)
LONG = ("متن بلند با نیم‌فاصلهٔ «می‌شود»، " * 700).strip()
"""Nearly as much as a cell holds."""


def texts(*, min_size=0, tidied=tidy):
    """Return texts as every way in stores them."""
    pieces = st.lists(st.sampled_from(PIECES), max_size=4).map(" ".join)
    made = st.builds("".join, st.tuples(st.sampled_from(BEGINNINGS), pieces)).map(tidied)
    return made.filter(lambda text: len(text) >= min_size)


def names():
    """Return texts that a record can be found by."""
    return texts().filter(name_key)


def passages(*, min_size=0):
    """Return texts of several lines."""
    lines = st.integers(0, 40).flatmap(
        lambda which: st.lists(texts(), max_size=3).map("\n".join) if which else st.just(LONG)
    )
    return lines.map(tidy_passage).filter(lambda text: len(text) >= min_size)


def filled(kind, field):
    """Return values of a field that is no link."""
    if field.kind is Kind.TEXT:
        if field.code:
            return texts(min_size=field.required).map(latin_digits)
        return names() if field.required else texts()
    if field.kind is Kind.PASSAGE:
        return passages(min_size=field.required)
    if field.form is Form.PERCENT:
        return st.none() | st.integers(1, 100)
    if field.kind is Kind.TEXTS:
        parts = st.sampled_from(("نام نو", "می‌شود", "=1", "😀", "- الف", "۱۲")) | st.just("با، ویرگول")
        return st.lists(parts, max_size=3, unique=True).map(tuple)
    if field.kind is Kind.NUMBER and kind is Session:
        return st.none() | st.integers(1, 9_999)
    return values(field)


def linked(field, targets):
    """Return links to what is there."""
    there = targets.get(field.target, ())
    if field.kind is Kind.LINKS:
        return st.lists(st.sampled_from(there), unique=True, max_size=2).map(tuple) if there else st.just(())
    if not there:
        return st.none()
    return st.sampled_from(there) if field.required else st.none() | st.sampled_from(there)


@st.composite
def records(draw, kind, targets):
    """Return a record without problems, whose links lead to ``targets``."""
    given_values = {"id": new_id()}
    for field in fields_of(kind):
        if field.automatic:
            continue
        value = linked(field, targets) if field.target else filled(kind, field)
        if (kind, field.name) == (Session, "body"):  # nothing else tells apart the sessions that have no day
            value = st.sampled_from(targets["Body"])
        given_values[field.name] = draw(value)
    return mended(kind(**given_values), draw, targets)


def base():
    """Return one record or two of each kind that others link to, in the order in which they can be stored."""
    place = Place(name="گلشهر", kind=PlaceKind.CITY)
    agency = Organisation(name="وزارت تعاون، کار و رفاه", short_name="تعاون")
    city = Organisation(name="-شهرداری")
    person, other = Person(given_name="بهرام", family_name="پارسا"), Person(family_name="=احمدی")
    quarters = [Neighbourhood(name="باغ"), Neighbourhood(name="چشمه، بالا", place=link_to(place))]
    body = Body(name="ستاد بازآفرینی", place=link_to(place))
    seat = Seat(body=link_to(body), post="فرماندار", organisation=link_to(agency))
    session = Session(body=link_to(body), number=12)
    item = AgendaItem(session=link_to(session), order=1, subject="گزارش")
    resolution = Resolution(session=link_to(session), order=1, number="12/1", operative="انجام شود.")
    task = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(city))
    office = Office(name="دفتر باغ", code="01")
    letter = Letter(subject="معرفی", number="7/8")
    post = Appointment(person=link_to(person), post="معاون")
    topic, law, directive = Topic(name="معابر"), Law(name="قانون حمایت"), Directive(subject="ابلاغ برنامه")
    article = LawArticle(law=link_to(law), order=1, article="مادهٔ ۴")
    clause = Clause(resolution=link_to(resolution), order=1, words="واگذاری زمین")
    programme, driver = Programme(name="مدیریت محله‌محور"), ProductionDriver(name="کارگاه «دوخت»، گلشهر")
    course = Course(name="خیاطی", office=link_to(office), since=date(2026, 10, 1))
    indicator = Indicator(name="آموزش‌دیده", code="01", dimension=Dimension.SOCIAL)
    other_indicator = Indicator(name="اشتغال (نفر)", dimension=Dimension.ECONOMIC)
    report = Report(office=link_to(office), period=Period.MONTH, period_on=date(2026, 10, 23))
    request = AgendaRequest(body=link_to(body), subject="طرح معابر")
    return [
        *(place, agency, city, person, other, *quarters, topic, law, article, directive, body, seat),
        *(session, request, item, resolution, clause, task, office, letter, post),
        *(programme, driver, course, indicator, other_indicator, report),
        Holiday(held_on=date(2026, 11, 22), name="تعطیلی ادارات"),
    ]


def targets_of(stored):
    """Return the links to records by the name of their kind."""
    targets = {}
    for one in stored:
        targets.setdefault(type(one).__name__, []).append(link_to(one))
    return targets


def stored_of(stored, kinds):
    return [each for each in stored if type(each) in kinds]


@st.composite
def data_sets(draw, register):
    """Return records in the order in which they can be stored: the base, and some of a register."""
    stored = base()
    for kind in REGISTERS[register]:
        targets = targets_of(stored)
        least = not stored_of(stored, REGISTERS[register])  # a workbook without any row is told to be one
        stored += draw(st.lists(records(kind, targets), min_size=least, max_size=3))
    return stored
