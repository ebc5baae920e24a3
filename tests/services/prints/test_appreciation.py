"""Letters of appreciation: to whom, in whose words, and only from final minutes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, Resolution, ResolutionKind
from desktop.errors import MinutesNotFinalError
from desktop.schema.record import link_to, new_id
from desktop.services.merge import Merge
from tests.pdf.drawn import by_pdfium


@pytest.fixture
def thanks(draft, body, change):
    """Return a draft whose resolution thanks its agencies, and that resolution."""
    session, parts = draft(body)
    resolution = next(each for each in parts if isinstance(each, Resolution))
    change(resolution, kind=ResolutionKind.APPRECIATION)
    return session, resolution, [each for each in parts if isinstance(each, Assignment)]


def test_each_agency_is_thanked_in_the_words_of_the_resolution(prints, thanks, closing):
    session, resolution, assignments = thanks
    with pytest.raises(MinutesNotFinalError):
        prints.appreciations(resolution.id)
    closing.finalise(session.id)
    letters = prints.appreciations(resolution.id).papers
    assert len(letters) == len({each.organisation for each in assignments})
    assert all(each.sent.subject == "تقدیر و تشکر" for each in letters)
    assert resolution.operative in letters[0].text
    text = by_pdfium(prints.compose(prints.appreciations(resolution.id)).data)
    assert "بدین‌وسیله" in text


def test_without_an_agency_there_is_one_letter_to_be_addressed_by_hand(
    prints, thanks, closing, browse, editing
):
    session, resolution, assignments = thanks
    editing.delete(*(browse.open(Assignment, each.id) for each in assignments))
    closing.finalise(session.id)
    (letter,) = prints.appreciations(resolution.id).papers
    assert letter.sent.addressee.name == ""


def test_agencies_that_were_merged_are_thanked_once_by_todays_name(prints, thanks, closing, put, store):
    session, resolution, assignments = thanks
    put(other := Organisation(name="نام پیشین"))
    put(replace(assignments[0], id=new_id(), order=2, organisation=link_to(other)))
    closing.finalise(session.id)
    Merge(store, CATALOGUE).merge(Organisation, str(assignments[0].organisation), other.id)
    (letter,) = prints.appreciations(resolution.id).papers
    assert "نام پیشین" not in letter.sent.addressee.name


def test_thanks_for_what_is_confidential_say_so_and_go_to_nobody_in_copy(prints, thanks, closing, change):
    session, resolution, _ = thanks
    change(resolution, is_confidential=True)
    closing.finalise(session.id)
    for letter in prints.appreciations(resolution.id).papers:
        assert letter.sent.classification
        assert letter.sent.copies == ()
