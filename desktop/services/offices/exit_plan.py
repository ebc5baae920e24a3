"""The exit plan that an office may begin with; every word of it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.handover import ExitStep
from desktop.domain.office import Office
from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.schema.mending import tidied
from desktop.schema.record import link_to

if TYPE_CHECKING:
    from desktop.storage.store import Store

USUAL_STEPS = (
    "تعیین شهرداری تحویل‌گیرنده و هماهنگی با آن",
    "تصویب زمان و شیوهٔ واگذاری در ستاد",
    "تهیهٔ فهرست اموال و اسناد دفتر",
    "تعیین تکلیف نیروها و قراردادهای جاری",
    "تعیین تکلیف اقدام‌های نیمه‌تمام و مصوبات باز",
    "آموزش کارکنان شهرداری و همکاری مشترک",
    "اطلاع‌رسانی به ساکنان و دستگاه‌های همکار",
    "تحویل اموال و اسناد و امضای صورت‌جلسهٔ تحویل و تحول",
)
"""From the first to the last; our own proposal, no regulation names such steps."""


class ExitPlan:
    """Writes the usual steps, and takes them back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(self, office_id: str) -> tuple[ExitStep, ...]:
        """Write the usual steps for an office that has none yet, and return them.

        Raises `ChangedElsewhereError` where somebody wrote steps meanwhile, `RecordMissingError` where the
        office is gone.
        """
        with self._store.work() as work:
            if not work.records(Office).find(where={"id": office_id}):
                raise RecordMissingError(Office.__name__, office_id)
            if work.records(ExitStep).find(where={"office": office_id}):
                raise ChangedElsewhereError(("order",))
            office = link_to(work.records(Office).get(office_id))
            steps = tuple(
                tidied(ExitStep(office=office, order=order, words=words, percent=0))
                for order, words in enumerate(USUAL_STEPS, 1)
            )
            work.add(*steps)
            work.commit()
        return steps

    def take_back(self, steps: tuple[ExitStep, ...]) -> None:
        """Put the usual steps into the bin; what somebody changed or deleted meanwhile stays as it is."""
        with self._store.work() as work:
            records = work.records(ExitStep)
            for step in steps:
                if records.find(where={"id": step.id}) and records.get(step.id) == step:
                    work.delete(records.open(step.id))
            work.commit()
