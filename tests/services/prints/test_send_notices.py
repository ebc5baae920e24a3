from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    Citation,
    Resolution,
)
from desktop.errors import (
    AlreadyNotifiedError,
    CancelledError,
    ChangedElsewhereError,
    FileUnwritableError,
)
from desktop.progress import NoProgress
from desktop.schema.record import link_to
from desktop.services.attachments import Attachments
from desktop.services.merge import Merge
from desktop.services.prints.letter_files import Delivery
from desktop.services.prints.outgoing import Outgoing
from tests.pdf.drawn import by_pdfium
from tests.services.prints.notice_samples import (
    LAND,
    LIGHT,
    RESPONSIBLE,
    ROADS,
    RULE,
    SECRET,
    TOWN,
    WELFARE,
)


def at(progress_stop):
    class Stops:
        def step(self, done, _total):
            if done >= progress_stop:
                raise CancelledError

    return Stops()


@pytest.mark.parametrize("way", Delivery)
def test_what_is_sent_is_kept_as_letters_and_notifies(send, usual, all_of, store, tmp_path, way):
    sent = send(usual, way=way)
    letters = [each for each in all_of(Letter) if each.kind is LetterKind.NOTICE]
    assert sent.letters == tuple(letters)
    assert [each.number for each in letters] == ["1405/45", "1405/46", "1405/47"]
    assert {each.sent_on for each in letters} == {date(2026, 11, 22)}
    assert [len(each.resolutions) for each in letters] == [2, 2, 1]
    files = Attachments(store)
    kept = [files.of(each) for each in letters]
    assert all(letter.file == paper.id for letter, [paper] in zip(letters, kept, strict=True))
    for number, [paper] in enumerate(kept):
        content = files.copy_to(paper, tmp_path / str(number)).read_bytes()
        assert content.startswith(b"%PDF")
    if way is Delivery.FOLDER:
        assert [path.read_bytes() for path in sent.files] == [
            files.copy_to(paper, tmp_path / str(number)).read_bytes() for number, [paper] in enumerate(kept)
        ]
    states = {each.state for each in all_of(Assignment)}
    assert states == {AssignmentState.NOTIFIED, None}  # None: the helper of the confidential one


def test_words_on_the_file_are_those_of_the_records(send, usual):
    [path] = send(usual, way=Delivery.ONE_FILE).files
    text = by_pdfium(path.read_bytes())
    assert all(each in text for each in (LIGHT, LAND, SECRET))
    assert RULE not in text


def test_how_far_others_have_come_stays(send, usual, all_of, change):
    first = all_of(Assignment)[0]
    change(first, state=AssignmentState.DONE)
    send(usual)
    assert all_of(Assignment)[0].state is AssignmentState.DONE


def test_nobody_is_notified_twice_unawares(send, usual, all_of, tmp_path):
    send(usual)
    with pytest.raises(AlreadyNotifiedError) as told:
        send(usual)
    assert (told.value.number, told.value.day) == ("1405/47", "۱۴۰۵/۰۹/۰۱")
    assert len(all_of(Letter)) == 3
    assert len(list((tmp_path / "letters").iterdir())) == 3
    send(usual, again=True)
    assert len(all_of(Letter)) == 6
    assert len(list((tmp_path / "letters").iterdir())) == 6


def test_some_agencies_can_be_told_first_and_the_others_later(send, usual, agencies, prints):
    first = send(usual, agencies=[agencies[ROADS].id])
    assert [each.recipient for each in first.letters] == [agencies[ROADS].id]
    assert {each.recipient for each in send(usual).letters} == {agencies[TOWN].id, agencies[WELFARE].id}
    assert [len(each.letters) for each in prints.notice_plan(usual.id).agencies] == [1, 1, 1]


def test_what_an_amendment_adds_is_told_alone(send, usual, closing, agencies, prints):
    send(usual)
    added = Resolution(session=link_to(usual), order=9, operative="افزوده")
    part = Assignment(resolution=link_to(added), order=1, organisation=link_to(agencies[TOWN]))
    closing.amend(usual.id, "افزودن مصوبه", added=[added, part])
    [paper] = prints.notices(usual.id)
    assert [each.text for each in paper.entries] == ["افزوده"]
    assert [len(each.entries) for each in prints.notices(usual.id, again=True)] == [3, 2, 1]


@pytest.mark.parametrize("amended", [{"operative": "متن تازه"}, {"preamble": "نظر به"}])
def test_what_an_amendment_words_anew_is_told_again(send, usual, closing, all_of, edit_of, prints, amended):
    send(usual)
    closing.amend(usual.id, "دقت", [edit_of(all_of(Resolution)[0], **amended)])
    papers = prints.notices(usual.id)
    assert [len(paper.entries) for paper in papers] == [1, 1]  # who is responsible, and who helps
    send(usual)
    assert prints.notices(usual.id) == ()


def test_other_changes_of_an_amendment_tell_nobody_again(send, usual, closing, all_of, edit_of, prints):
    send(usual)
    closing.amend(usual.id, "دقت", [edit_of(all_of(Resolution)[0], is_confidential=True)])
    assert prints.notices(usual.id) == ()


def test_a_letter_in_the_bin_has_told_nobody(send, usual, browse, editing, prints):
    letter = send(usual).letters[0]
    editing.delete(browse.open(Letter, letter.id))
    assert len(prints.notices(usual.id)) == 1


def test_cancelling_leaves_no_file_and_no_letter(send, usual, all_of, tmp_path):
    for way in Delivery:
        for stop in range(4):
            with pytest.raises(CancelledError):
                send(usual, way=way, progress=at(stop))
    assert all_of(Letter) == ()
    assert {each.state for each in all_of(Assignment)} == {None}
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith("mahalleyar")] == []


def test_a_folder_that_cannot_be_written_notifies_nobody(prints, usual, all_of, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileUnwritableError):
        prints.send_notices(usual.id, Outgoing(), tmp_path / "file" / "x", Delivery.FOLDER, NoProgress())
    assert all_of(Letter) == ()


def test_agencies_of_one_name_are_two_and_get_two_files(decided, closing, send, put):
    twins = [Organisation(name="ادارهٔ کار"), Organisation(name="ادارهٔ کار")]
    put(*twins)
    session = decided((LIGHT, [(twins[0], RESPONSIBLE)]), (LAND, [(twins[1], RESPONSIBLE)]))
    closing.finalise(session.id)
    sent = send(session)
    assert [path.name for path in sent.files] == ["ادارهٔ کار.pdf", "ادارهٔ کار (۲).pdf"]
    assert [each.recipient for each in sent.letters] == [each.id for each in twins]


def test_agencies_that_were_merged_get_one_letter_and_were_told_by_the_former(
    decided, closing, send, put, store, prints
):
    old, new = Organisation(name="ادارهٔ کار و امور"), Organisation(name="ادارهٔ کار")
    put(old, new)
    session = decided((LIGHT, [(old, RESPONSIBLE)]), (LAND, [(new, RESPONSIBLE)]))
    closing.finalise(session.id)
    send(session, agencies=[old.id])
    merging = Merge(store, CATALOGUE)
    merging.merge(Organisation, new.id, old.id)
    [agency] = prints.notice_plan(session.id).agencies
    assert agency.organisation.id == new.id
    assert [each.resolution.operative for each in agency.untold] == [LAND]


def test_many_agencies_and_a_very_long_resolution(decided, closing, put, send):
    many = [Organisation(name=f"ادارهٔ شمارهٔ {number}") for number in range(30)]
    put(*many)
    long = "واژه " * 20_000
    session = decided((LIGHT, [(each, RESPONSIBLE) for each in many[1:]]), (long, [(many[0], RESPONSIBLE)]))
    closing.finalise(session.id)
    sent = send(session, way=Delivery.FOLDER)
    assert len(sent.files) == 30
    assert max(path.stat().st_size for path in sent.files) < 1_000_000


def test_what_changes_meanwhile_stops_the_letters(send, usual, all_of, closing, tmp_path):
    class Meddles:
        def step(self, done, _total):
            if done == 1:
                added = Resolution(session=link_to(usual), order=9, operative="افزوده")
                closing.amend(usual.id, "افزودن مصوبه", added=[added])

    with pytest.raises(ChangedElsewhereError):
        send(usual, progress=Meddles())
    assert all_of(Letter) == ()
    assert not (tmp_path / "letters").exists()


def test_sending_at_once_in_two_windows_tells_nobody_twice(send, usual, all_of):
    class SendsToo:
        def step(self, done, _total):
            if done == 2:
                send(usual, way=Delivery.ZIP)

    with pytest.raises(ChangedElsewhereError):
        send(usual, progress=SendsToo())
    assert len(all_of(Letter)) == 3


@pytest.mark.parametrize("way", Delivery)
def test_a_word_that_an_amendment_changes_meanwhile_stops_the_letters(
    send, usual, all_of, closing, edit_of, tmp_path, way
):
    class Meddles:
        def step(self, done, _total):
            if done == 1:
                closing.amend(usual.id, "دقت", [edit_of(all_of(Citation)[0], words="مستند دیگر")])

    with pytest.raises(ChangedElsewhereError):
        send(usual, way=way, progress=Meddles())
    assert all_of(Letter) == ()
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith("mahalleyar")] == []


def test_what_others_do_meanwhile_for_an_agency_stops_nothing(send, usual, all_of, change):
    class Works:
        def step(self, done, _total):
            if done == 1:
                change(all_of(Assignment)[0], percent=50)

    assert len(send(usual, progress=Works()).letters) == 3
    assert all_of(Assignment)[0].state is AssignmentState.NOTIFIED


def test_letters_that_fail_to_be_registered_leave_the_former_file(send, usual, all_of, tmp_path):
    former = send(usual, way=Delivery.ZIP).files[0]
    kept = former.read_bytes()

    class SendsToo:
        def step(self, done, _total):
            if done == 2:
                send(usual, again=True)

    with pytest.raises(ChangedElsewhereError):
        send(usual, way=Delivery.ZIP, progress=SendsToo(), again=True)
    assert former.read_bytes() == kept
    assert not [each for each in tmp_path.iterdir() if each.suffix == ".tmp"]
    assert len(all_of(Letter)) == 6


@pytest.mark.parametrize("name", ["CON", " .. ", "الف/ب", "😀" * 200, "\u202eشهرداری", "ن" * 300])
def test_the_paper_that_is_kept_can_be_opened_whatever_the_agency_is_called(
    decided, closing, send, put, store, tmp_path, name
):
    agency = Organisation(name=name)
    put(agency)
    session = decided((LIGHT, [(agency, RESPONSIBLE)]))
    closing.finalise(session.id)
    sent = send(session)
    [paper] = Attachments(store).of(sent.letters[0])
    opened = Attachments(store).copy_to(paper, tmp_path / "opened")
    assert opened.suffix == ".pdf"
    assert opened.read_bytes() == sent.files[0].read_bytes()
