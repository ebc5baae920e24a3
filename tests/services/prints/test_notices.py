from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.session import Session
from desktop.errors import (
    MinutesNotFinalError,
    NobodyToNotifyError,
    RecordMissingError,
)
from desktop.services.prints.outgoing import Outgoing
from tests.pdf.drawn import texts_of
from tests.services.prints.notice_samples import (
    COOPERATING,
    LAND,
    LIGHT,
    RESPONSIBLE,
    ROADS,
    RULE,
    SECRET,
    TOWN,
    WELFARE,
)


def said(papers):
    return {paper.sent.addressee.name: " ".join(texts_of(paper)) for paper in papers}


def test_each_agency_is_told_its_own_resolutions_and_no_other(prints, usual):
    told = said(prints.notices(usual.id))
    town, roads, welfare = (
        told["شهردار محترم نمونه"],
        told[f"ریاست محترم {ROADS}"],
        told[f"ریاست محترم {WELFARE}"],
    )
    assert [[each in text for each in (LIGHT, LAND, SECRET, RULE)] for text in (town, roads, welfare)] == [
        [True, True, False, False],
        [False, True, False, False],
        [True, False, True, False],
    ]
    assert f"مستند {LIGHT}" in town
    assert f"مستند {LIGHT}" not in roads


def test_who_only_helps_is_told_so(prints, usual):
    town = prints.notices(usual.id)[0]
    assert [(each.helps, each.others, each.helpers) for each in town.entries] == [
        (False, "", WELFARE),
        (True, ROADS, ""),
    ]
    assert [each.deadline for each in town.entries] == ["جلسهٔ آتی", ""]


def test_a_confidential_resolution_goes_to_who_is_responsible_alone(prints, usual):
    for paper in prints.notices(usual.id, Outgoing(copies=("بایگانی",))):
        is_welfare = WELFARE in paper.sent.addressee.name
        assert (SECRET in " ".join(texts_of(paper))) == is_welfare
        assert paper.sent.copies == (() if is_welfare else ("بایگانی",))
        assert paper.sent.classification == ("محرمانه" if is_welfare else "")


def test_the_same_resolution_would_go_to_the_helper_were_it_not_confidential(prints, decided, closing):
    session = decided((SECRET, [(WELFARE, RESPONSIBLE), (ROADS, COOPERATING)]))
    closing.finalise(session.id)
    assert len([text for text in said(prints.notices(session.id)).values() if SECRET in text]) == 2


def test_the_clerk_is_told_what_goes_to_nobody(prints, usual):
    plan = prints.notice_plan(usual.id)
    assert [each.operative for each in plan.without_agency] == [RULE]
    assert [(each.resolution.operative, each.organisation.name) for each in plan.kept_back] == [
        (SECRET, ROADS)
    ]


def test_a_letter_is_addressed_signed_and_numbered(prints, usual):
    papers = prints.notices(usual.id, Outgoing("۱۴۰۵/۴۵/۹۹", sent_on=date(2026, 11, 22)))
    assert [paper.sent.number for paper in papers] == ["۱۴۰۵/۴۵/۹۹", "۱۴۰۵/۴۵/۱۰۰", "۱۴۰۵/۴۵/۱۰۱"]
    assert {paper.sent.date for paper in papers} == {"۱۴۰۵/۰۹/۰۱"}
    signs = papers[0].sent.signatory
    assert (signs.name, signs.post) == ("مهندس بهرام پارسا", "فرماندار و رئیس ستاد بازآفرینی شهرستان نمونه")
    assert papers[0].sent.subject.startswith("ابلاغ مصوبات نخستین جلسهٔ ستاد")


def test_drafts_are_refused_and_so_is_what_is_gone(prints, decided, browse, editing, send, tmp_path):
    session = decided((LIGHT, [(TOWN, RESPONSIBLE)]))
    for work in (prints.notices, prints.notice_plan):
        with pytest.raises(MinutesNotFinalError):
            work(session.id)
    with pytest.raises(MinutesNotFinalError):
        send(session)
    editing.delete(browse.open(Session, session.id))
    with pytest.raises(RecordMissingError):
        prints.notices(session.id)
    with pytest.raises(RecordMissingError):
        send(Session())
    assert not (tmp_path / "letters").exists()


def test_minutes_without_an_agency_have_nobody_to_notify(prints, decided, closing, send, tmp_path):
    session = decided((RULE, []))
    closing.finalise(session.id)
    assert prints.notices(session.id) == ()
    with pytest.raises(NobodyToNotifyError):
        send(session)
    assert not (tmp_path / "letters").exists()
