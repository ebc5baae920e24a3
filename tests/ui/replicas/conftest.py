from __future__ import annotations

import shutil
from contextlib import ExitStack
from dataclasses import replace

import pytest

from desktop.app import Program
from desktop.schema.diff import Edit
from desktop.schema.replica import ReplicaKind
from desktop.ui.pages.replicas.replicas_page import ReplicasPage

NAME = "فرمانداری مرودشت"


@pytest.fixture
def colleague(tmp_path, new_register):
    """Return a maker of other computers: a real register in a folder of its own, on another machine."""
    with ExitStack() as open_ones:

        def colleague(name="استانداری فارس", kind=ReplicaKind.PROVINCE, *, folder="", machine=""):
            data = tmp_path / (folder or name) / "mahalleyar.db"
            if not data.exists():
                data.parent.mkdir()
                shutil.copy(new_register, data)
            other = open_ones.enter_context(Program(machine=machine or name).open(data, back_up_first=False))
            if other.exchange.identity.card() is None:
                other.exchange.identity.introduce(name, kind)
            return other

        yield colleague


@pytest.fixture
def set_in():
    """Change fields of a record on a computer."""

    def set_in(desk, record, **values):
        opened = desk.browse.open(type(record), record.id)
        desk.edit.save(Edit(opened, replace(opened.record, **values)))

    return set_in


@pytest.fixture
def page(qtbot, desk, tools):
    page = ReplicasPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1240, 640)
    page.show()
    return page


@pytest.fixture
def named(page):
    """Return the page of a computer that has its name."""
    page.form.name.setText(NAME)
    page.form.give()
    return page


@pytest.fixture
def settle(qtbot, tools):
    def settle():
        qtbot.waitUntil(lambda: not tools.jobs.busy, timeout=20_000)

    return settle


@pytest.fixture
def look(settle):
    """Look into packages on a page; compare the numbers that are asked for."""

    def look(page, *paths):
        page.bringing.open(paths)
        settle()
        while page.stack.currentWidget() is page.coming and page.coming.unknown:
            compare = page.coming.compare
            for group in compare.groups:
                group.click()
            compare.agree.click()
            settle()

    return look


@pytest.fixture
def take(look, settle):
    def take(page, *paths):
        look(page, *paths)
        page.take_deed.trigger()
        settle()

    return take
