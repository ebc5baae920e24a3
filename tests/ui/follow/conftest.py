from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    DeadlineKind,
    FollowUp,
    Priority,
    Resolution,
)
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.ui.pages.follow.follow_page import FollowPage

TODAY = datetime.now(UTC).astimezone().date()
BIG = (1400, 860)


def resolved(session, order, words, days, **more):
    kind = DeadlineKind.NONE if days is None else DeadlineKind.DAY
    day = None if days is None else TODAY + timedelta(days=days)
    return Resolution(
        session=link_to(session), order=order, operative=words, deadline_kind=kind, deadline_on=day, **more
    )


@pytest.fixture
def made(desk):
    """Store a session of a body with resolutions of every column; return them by short names."""
    body = Body(name="ستاد بازآفرینی")
    session = Session(body=link_to(body), number=50, held_on=date(2026, 3, 2))
    town, health = Organisation(name="شهرداری"), Organisation(name="شبکهٔ بهداشت")
    late = resolved(session, 1, "روشنایی گذر اصلاح شود.", -3, priority=Priority.HIGH)
    soon = resolved(session, 2, "زمین مدرسه واگذار شود.", 5)
    later = resolved(session, 3, "نیازسنجی محله انجام شود.", 40)
    done = resolved(session, 4, "دفتر تجهیز شود.", -10)
    bare = resolved(session, 5, "گزارش تهیه شود.", None)
    parts = {
        "late": Assignment(resolution=link_to(late), order=1, organisation=link_to(town)),
        "soon": Assignment(
            resolution=link_to(soon), order=1, organisation=link_to(town), state=AssignmentState.NOTIFIED
        ),
        "later": Assignment(
            resolution=link_to(later),
            order=1,
            organisation=link_to(health),
            state=AssignmentState.UNDER_WAY,
            percent=40,
        ),
        "done": Assignment(
            resolution=link_to(done), order=1, organisation=link_to(health), state=AssignmentState.DONE
        ),
    }
    desk.edit.add(body, session, town, health, late, soon, later, done, bare, *parts.values())
    return SimpleNamespace(
        body=body,
        session=session,
        town=town,
        health=health,
        bare=bare,
        late=late,
        **{f"{name}_part": part for name, part in parts.items()},
    )


@pytest.fixture
def page(qtbot, desk, tools, made):
    page = FollowPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(*BIG)
    with qtbot.waitActive(page):
        page.show()
    page.views.turn("board")
    return page


def state_of(desk, part):
    return desk.browse.open(Assignment, part.id).record.state


def steps_of(desk):
    return [each.record for each in desk.browse.page(FollowUp, desk.browse.ids(FollowUp))]
