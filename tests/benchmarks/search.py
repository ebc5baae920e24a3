"""Search in 100,000 resolutions against a scan of the same text with LIKE."""

from __future__ import annotations

from contextlib import closing
from statistics import median, quantiles

from sqlcipher3 import dbapi2

from desktop.domain.body import Body, BodyKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.persian.text import squashed_key
from desktop.schema.record import link_to
from desktop.services.find import Find
from tests.benchmarks import data
from tests.benchmarks.measure import Row, timed
from tests.benchmarks.register import folder, register

_TURNS = 3
_SCAN = "SELECT id FROM plain WHERE words LIKE '%' || ? || '%'"


def rows():
    """Yield the rows of the middle query and of the slow ones."""
    texts = list(data.resolutions())
    queries = data.queries()
    with folder() as place, register(place / "ours.db") as ours, closing(_plain(place, texts)) as plain:
        recall = _recall(ours, _fill(ours, texts), texts)
        find = Find(ours)
        taken = {query: [] for query in queries}
        scans = []
        for turn in range(_TURNS):
            for place_in_turn, query in enumerate(queries):
                taken[query].append(timed(find.hits, query))
                if place_in_turn % _TURNS == turn:
                    scans.append(timed(lambda word: plain.execute(_SCAN, (word,)).fetchall(), query))
    scan = median(scans) * 1_000
    middles = quantiles([median(times) * 1_000 for times in taken.values()], n=100)
    yield Row("search_p50", middles[49], scan, "ms", 0.25, f"recall over the three spellings {recall:.1%}")
    yield Row("search_p95", middles[94], scan, "ms", 3)


def _fill(ours, texts):
    """Save the texts as resolutions of one session; return their ids."""
    body = Body(name="ستاد ملی بازآفرینی شهری", kind=BodyKind.HEADQUARTERS)
    session = Session(body=link_to(body), heading="جلسهٔ پنجاهم")
    of = link_to(session)
    made = [Resolution(session=of, order=order, operative=text) for order, text in enumerate(texts, start=1)]
    with ours.work() as work:
        work.add(body, session, *made)
        work.commit()
    return [resolution.id for resolution in made]


def _plain(place, texts):
    plain = dbapi2.connect(str(place / "plain.db"))
    plain.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    plain.executemany("INSERT INTO plain (words) VALUES (?)", ((text,) for text in texts))
    plain.commit()
    return plain


def _recall(ours, ids, texts):
    """Return which part of the texts that hold a compound is found by its three spellings."""
    keys = [(each, squashed_key(text)) for each, text in zip(ids, texts, strict=True)]
    true = found = 0
    with ours.view() as view:
        offered = view.records(Resolution)
        for joined, spellings in data.spellings().items():
            wanted = {each for each, key in keys if joined in key}
            true += len(wanted) * len(spellings)
            found += sum(len(wanted.intersection(offered.find(search=each))) for each in spellings)
    return found / true
