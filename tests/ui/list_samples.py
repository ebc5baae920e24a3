from __future__ import annotations

from datetime import date

from desktop.domain.office import Office, OfficeState
from desktop.domain.party import Organisation
from desktop.schema.condition import Is, Missing
from desktop.schema.record import link_to
from desktop.ui.lists.record_list import ListView

COLUMNS = ("name", "code", "state", "supervising", "manager", "active_since")
VIEWS = (
    ListView("active", "فعال", (Is("state", ("active",)),)),
    ListView("unsupervised", "بدون ناظر", (Missing("supervising"),)),
)
CITY = Organisation(name="شهرداری شیراز")
COUNTY = Organisation(name="فرمانداری یزد")
_ROWS = (
    ("آبشار", "12", OfficeState.ACTIVE, CITY, "مریم احمدی", date(2020, 3, 20)),
    ("پردیس", "YZ-01", OfficeState.PROPOSED, None, "=رضا+کریمی", None),
    ("حسن‌آباد", "7", OfficeState.ACTIVE, COUNTY, "زهرا\tپارسا", date(2022, 5, 1)),
    ("گلستان", "3", OfficeState.CLOSED, CITY, 'سمیه "کریمی"', date(2024, 1, 1)),
)


def offices():
    """Return the organisations and the offices, in the order of the alphabet."""
    return (CITY, COUNTY), tuple(
        Office(
            name=name,
            code=code,
            state=state,
            supervising=link_to(of) if of else None,
            manager=manager,
            active_since=since,
        )
        for name, code, state, of, manager, since in _ROWS
    )


def names(shown):
    return [shown.model.row(row).record.name for row in range(len(shown.ids))]


def heading(shown, name):
    return [column.name for column in shown.model.columns].index(name)
