"""The child that composes papers, and what happens when it dies."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass

import pytest

from desktop.errors import PaperFailedError
from desktop.paths import FONTS
from desktop.pdf.document.route import Route
from desktop.pdf.papers.minutes import MinutesPaper
from desktop.services.papers import Papers

pytestmark = pytest.mark.usefixtures("own_child")
PAPER = MinutesPaper(title="نخستین جلسهٔ ستاد")


def _die():
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass(frozen=True)
class Poison:
    """A paper whose reading kills the process that reads it."""

    def __reduce__(self):
        return _die, ()


def child_of(papers):
    (process,) = papers._child._processes.values()
    return process


@pytest.fixture
def own_papers():
    papers = Papers(FONTS)
    yield papers
    papers.close()


def test_the_child_stays_warm(papers):
    papers.compose(PAPER)
    before = child_of(papers).pid
    papers.compose(PAPER)
    assert child_of(papers).pid == before


def test_either_route_is_taken_when_asked_for(papers):
    for route in Route:
        assert papers.compose(PAPER, route).route is route


def test_a_child_that_was_killed_is_started_anew_and_gives_the_same_bytes(own_papers):
    before = own_papers.compose(PAPER)
    victim = child_of(own_papers)
    victim.kill()
    victim.join()
    assert own_papers.compose(PAPER) == before
    assert child_of(own_papers).pid != victim.pid
    assert own_papers.deaths == 1


def test_a_paper_that_is_begun_after_the_child_was_killed_is_composed_too(own_papers):
    before = own_papers.compose(PAPER)
    victim = child_of(own_papers)
    victim.kill()
    victim.join()
    with suppress(BrokenProcessPool):  # nobody has noticed yet
        own_papers.begin(PAPER).result()
    assert own_papers.begin(PAPER).result() == before


def test_threads_that_find_the_child_dead_at_once_start_one_child(own_papers):
    own_papers.compose(PAPER)
    child_of(own_papers).kill()
    with ThreadPoolExecutor(6) as threads:
        made = list(threads.map(lambda _: own_papers.compose(PAPER), range(12)))
    assert len(set(made)) == 1
    assert own_papers.deaths == 1


def test_a_paper_that_kills_the_child_twice_fails_and_the_next_one_works(own_papers):
    with pytest.raises(PaperFailedError):
        own_papers.compose(Poison())
    assert own_papers.compose(PAPER).pages == 1


def test_a_closed_child_is_gone():
    papers = Papers(FONTS)
    papers.compose(PAPER)
    child = child_of(papers)
    papers.close()
    assert not child.is_alive()


def test_closing_before_the_first_paper_is_nothing():
    Papers(FONTS).close()
