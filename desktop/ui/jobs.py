"""The one way to run slow work: off the window's thread, with progress and cancel."""

from __future__ import annotations

import gc
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

from desktop.ui.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.progress import Progress

T = TypeVar("T")


class _News(QObject):
    """Carries a job's news to the window's thread."""

    stepped = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.news = _News()
        self.cancelled = Event()
        self._work = work

    def step(self, done: int, total: int) -> None:
        from desktop.errors import CancelledError

        if self.cancelled.is_set():
            raise CancelledError
        self.news.stepped.emit(done, total)

    def run(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which shows or re-raises it
            self.news.failed.emit(error)
        else:
            self.news.succeeded.emit(result)


class Jobs(QObject):
    """Runs jobs one at a time; beside them only what is soon done and cannot wait."""

    def __init__(self, on_error: Callable[[QWidget, Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_error = on_error
        self._pool = QThreadPool(self)
        self._beside = QThreadPool(self)
        for pool in (self._pool, self._beside):
            pool.setMaxThreadCount(1)
        self._running: dict[_Job, QObject] = {}
        self._garbage = Garbage(self)

    def run(
        self, owner: QWidget, title: str, work: Callable[[Progress], T], on_done: Callable[[T], object]
    ) -> None:
        """Run ``work`` in the background and give its result to ``on_done``; an owner has one at a time."""
        from desktop.errors import CancelledError
        from desktop.ui.progress_card import ProgressCard

        if self.runs(owner):
            return
        job, card = _Job(work), ProgressCard(title, owner)
        card.cancelled.connect(job.cancelled.set)

        def fail(error: Exception) -> None:
            if not isinstance(error, CancelledError):
                self._on_error(owner, error)

        def end() -> None:
            if isValid(card):  # it goes with a dialog that is closed meanwhile
                card.finish()

        job.news.stepped.connect(card.step, Qt.ConnectionType.QueuedConnection)
        self._start(job, owner, on_done, fail, end)

    def run_unseen(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object],
        step: Callable[[int, int], object] = lambda _done, _total: None,
    ) -> None:
        """Run ``work`` after what already runs, without a card; ``step`` hears how far it is."""
        job = _Job(work)
        job.news.stepped.connect(step, Qt.ConnectionType.QueuedConnection)
        self._start(job, owner, on_done, on_error)

    def run_beside(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object],
    ) -> None:
        """Run what is soon done, such as keeping a draft, without waiting for a job that takes long."""
        self._start(_Job(work), owner, on_done, on_error, pool=self._beside)

    def _start(
        self,
        job: _Job,
        owner: QObject,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object],
        at_end: Callable[[], object] = lambda: None,
        pool: QThreadPool | None = None,
    ) -> None:
        def finish() -> None:
            del self._running[job]
            if not self._running:
                self._garbage.end()
            at_end()

        def succeed(result: Any) -> None:
            finish()
            if isValid(owner):  # a page may be gone when its work is done
                on_done(result)

        def fail(error: Exception) -> None:
            finish()
            if isValid(owner):
                on_error(error)

        job.news.succeeded.connect(succeed, Qt.ConnectionType.QueuedConnection)
        job.news.failed.connect(fail, Qt.ConnectionType.QueuedConnection)
        self._running[job] = owner
        if gc.isenabled():  # else the whole program has seen to it
            self._garbage.begin()
        (pool or self._pool).start(job)

    def runs(self, owner: QObject) -> bool:
        """Say whether a job of this owner runs, or its result is still on its way."""
        return owner in self._running.values()

    @property
    def busy(self) -> bool:
        """Whether a job runs, or its result is still on its way."""
        return bool(self._running)

    def wait(self) -> None:
        """Let running work end; used when the program closes."""
        self._pool.waitForDone()
        self._beside.waitForDone()
