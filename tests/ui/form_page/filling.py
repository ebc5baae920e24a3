from __future__ import annotations

from desktop.domain.office import Office
from tests.ui.conftest import write


def stored(desk, office):
    return desk.browse.open(Office, office.id).record


def line(page, name):
    return page.form.editors[name].stops[0]


def type_anew(page, name, text):
    line(page, name).clear()
    write(line(page, name), text)
