from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.schema.fields import field_named

ROWS = (("دفتر الف", "شهرداری زاهدن"), ("دفتر ب", "شهرداری زاهدن"), ("دفتر پ", "بنیاد مسکن"))


@pytest.fixture
def near(planned, desk, page):
    """Open a list in which one name is a slip of a stored one, and another is new."""
    desk.edit.add(Organisation(name="شهرداری زاهدان"))
    head = ("نام دفتر", desk.vocabulary.field(Office, field_named(Office, "operator")).label)
    planned(*ROWS, head=head)
    return page.workbook


def said(workbook):
    notice = workbook.head.notice
    return [notice.words.words, *(each.words for each in notice.lines)]


@pytest.fixture
def organisations(desk):
    return lambda: {
        each.record.title for each in desk.browse.page(Organisation, desk.browse.ids(Organisation))
    }


def test_a_name_that_is_a_slip_is_said_and_mended_by_one_click_in_all_rows(near, done, clipped):
    assert any("زاهدن" in each and "زاهدان" in each for each in said(near))
    (deed,) = near.head.notice.deeds
    assert "زاهدان" in deed.text()
    assert clipped() == []
    deed.click()
    done()
    assert len(near.keeper.wishes.mending) == 2
    assert [each.title for each in near.plan.made] == ["بنیاد مسکن"]
    assert not any("زاهدن" in each for each in said(near))
    near.keeper.take_back()
    done()
    assert len(near.plan.made) == 2


def test_the_question_before_saving_offers_the_stored_name(near, done, ask, organisations, offices):
    ask.rather = True
    near.save_deed.trigger()
    done()
    assert len(ask.asked) == 2  # the second is about what nobody knows
    assert set(offices()) == {"دفتر الف", "دفتر ب"}
    assert organisations() == {"شهرداری زاهدان"}


def test_who_says_that_it_is_another_one_gets_it_made(near, done, ask, organisations):
    near.save_deed.trigger()
    done()
    assert organisations() == {"شهرداری زاهدان", "شهرداری زاهدن", "بنیاد مسکن"}
