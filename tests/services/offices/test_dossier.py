from __future__ import annotations

import pytest
from openpyxl import load_workbook

from desktop.domain.handover import Condition, ExitStep, InventoryItem
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, DocumentState, OfficeDocument
from desktop.domain.office_team import Discipline, OfficeMember
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.domain.place import Place, PlaceKind
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import Session
from desktop.errors import CancelledError, FileUnwritableError, RecordMissingError
from desktop.pdf.papers.look import Look
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.attachments import Attachments
from desktop.services.prints import dossier_folder
from desktop.services.prints.dossier_folder import INDEX, LISTS, PAPER, DossierFolder
from desktop.services.prints.prints import Prints
from desktop.services.prints.sources import Sources
from tests.pdf.drawn import texts_of
from tests.services.conftest import TODAY
from tests.services.prints.table_papers import missing_words


@pytest.fixture
def prints(store, vocabulary, papers):
    return Prints(Sources(store, vocabulary, Look, lambda: TODAY), papers)


@pytest.fixture
def folder(store, vocabulary, prints, exporting):
    return DossierFolder(store, vocabulary, lambda: prints, exporting)


@pytest.fixture
def office(put):
    city = Place(kind=PlaceKind.CITY, name="شهر نمونه")
    municipality = Organisation(name="شهرداری نمونه", kind=OrganisationKind.MUNICIPALITY, place=link_to(city))
    made = Office(name="دفتر امید", place=link_to(city), state=OfficeState.ACTIVE, manager="مریم احمدی")
    person = Person(given_name="زهرا", family_name="کریمی")
    member = OfficeMember(
        office=link_to(made), person=link_to(person), post="تسهیلگر", discipline=Discipline.SOCIOLOGY
    )
    things = [
        InventoryItem(
            office=link_to(made), name="رایانهٔ رومیزی", count=2, condition=Condition.GOOD, worth=300_000_000
        ),
        InventoryItem(office=link_to(made), name="میز کار", count=4, worth=50_000_000),
    ]
    paper = OfficeDocument(
        office=link_to(made), kind=DocumentKind.NEEDS_ASSESSMENT, version=1, state=DocumentState.IN_FORCE
    )
    step = ExitStep(office=link_to(made), order=1, words="تهیهٔ فهرست اموال", percent=40)
    session = Session(held_on=TODAY, number=1)
    said = [
        Resolution(session=link_to(session), order=1, operative="تجهیز دفتر پیگیری شود.", offices=(made.id,)),
        Resolution(
            session=link_to(session), order=2, operative="رازی است.", offices=(made.id,), is_confidential=True
        ),
    ]
    parts = [
        Assignment(resolution=link_to(each), order=1, organisation=link_to(municipality)) for each in said
    ]
    put(city, municipality, made, person, member, *things, paper, step, session, *said, *parts)
    return made, paper


@pytest.fixture
def with_files(store, office, tmp_path):
    """Attach files to the office and its paper, two of the same name but for capitals."""
    made, paper = office
    attachments = Attachments(store)
    source = tmp_path / "source"
    source.mkdir()
    for record, name, words in (
        (made, "حکم.txt", "یک"),
        (made, "Plan.txt", "دو"),
        (paper, "plan.TXT", "سه"),
        (made, "PLAN.txt", "چهار"),
    ):
        file = source / name
        file.write_text(words, encoding="utf-8")
        attachments.add(record, file)
    return made


def test_the_paper_says_everything_that_is_handed_over(prints, office):
    paper = prints.dossier(office[0].id)
    assert missing_words(paper) == []
    said = " ".join(texts_of(paper))
    for words in ("رایانهٔ رومیزی", "زهرا کریمی", "نیازسنجی", "تهیهٔ فهرست اموال", "تجهیز دفتر", "۳۵۰٬۰۰۰٬۰۰۰"):
        assert words in said, words
    for words in ("تحویل‌گیرنده", "ناظر", "شهرداری نمونه", "مریم احمدی"):
        assert words in said, words
    assert prints.compose(paper).pages >= 3


def test_confidential_resolutions_are_counted_and_not_said(prints, office):
    paper = prints.dossier(office[0].id)
    assert paper.left_out == 1
    assert "رازی" not in " ".join(texts_of(paper))


def test_an_office_without_anything_has_a_paper_too(prints, put):
    bare = Office(name="دفتر تهی")
    put(bare)
    paper = prints.dossier(bare.id)
    assert missing_words(paper) == []
    assert prints.compose(paper).pages == 3


def test_the_folder_holds_paper_lists_index_and_every_file(folder, with_files, tmp_path):
    parent = tmp_path / "out"
    parent.mkdir()
    written = folder.write(with_files.id, parent, NoProgress())
    assert [each.name for each in parent.iterdir()] == [written.folder.name]
    files = {
        str(each.relative_to(written.folder)): each for each in written.folder.rglob("*") if each.is_file()
    }
    assert {PAPER, LISTS, INDEX} < set(files)
    contents = {each.read_text(encoding="utf-8") for path, each in files.items() if path.startswith("پیوست")}
    assert contents == {"یک", "دو", "سه", "چهار"}
    assert len({path.casefold() for path in files}) == len(files) == written.files == 7
    assert "نیازسنجی – نسخهٔ ۱" in (written.folder / INDEX).read_text(encoding="utf-8-sig")
    book = load_workbook(written.folder / LISTS)
    things = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    assert any("رایانهٔ رومیزی" in row for row in things)


def test_a_folder_is_never_written_over(folder, with_files, tmp_path):
    first = folder.write(with_files.id, tmp_path, NoProgress()).folder
    (first / PAPER).write_bytes(b"mine")
    second = folder.write(with_files.id, tmp_path, NoProgress()).folder
    assert second != first
    assert (first / PAPER).read_bytes() == b"mine"


class Stopping:
    def step(self, done, of):
        if done:
            raise CancelledError


def test_what_is_cancelled_or_fails_leaves_nothing(folder, with_files, tmp_path, monkeypatch):
    parent = tmp_path / "out"
    parent.mkdir()
    with pytest.raises(CancelledError):
        folder.write(with_files.id, parent, Stopping())

    def no_room(*_):
        raise OSError

    monkeypatch.setattr(dossier_folder, "_named", no_room)
    with pytest.raises(FileUnwritableError):
        folder.write(with_files.id, parent, NoProgress())
    assert list(parent.iterdir()) == []


def test_a_file_whose_content_is_not_here_is_named_in_the_index(folder, with_files, tmp_path, store):
    with store.work() as work:
        work.connection.exec_driver_sql("UPDATE attachment SET digest = 'none' WHERE name = 'Plan.txt'")
        work.commit()
    written = folder.write(with_files.id, tmp_path, NoProgress())
    assert written.left_out == 1
    assert "محتوای این فایل در پایگاه نیست" in (written.folder / INDEX).read_text(encoding="utf-8-sig")


def test_a_deleted_office_has_no_folder(folder, office, editing, browse, tmp_path):
    editing.delete(browse.open(Office, office[0].id))
    with pytest.raises(RecordMissingError):
        folder.write(office[0].id, tmp_path, NoProgress())
    assert list(tmp_path.glob("*پرونده*")) == []
