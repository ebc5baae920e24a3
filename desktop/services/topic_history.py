"""What earlier sessions had to do with a subject: under the same topic, linked to it, or in like words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import AgendaItem, Session, Statement
from desktop.persian.text import search_key, squashed_key
from desktop.schema.condition import Is
from desktop.services.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

Part = AgendaItem | Statement | Resolution
MOST = 40
"""How many are told."""
_KINDS: tuple[type[Part], ...] = (AgendaItem, Statement, Resolution)
_WORDS = 5
"""How many of the longest words of a subject are sought, two at a time."""
_OF_A_PAIR = 40
_OF_A_TOPIC = 100
_CHAIN = 20
_SHORTEST = 4
"""Letters of a word that says something."""
_SHARE = 0.6
"""How many of the words that are sought must stand in what is alike."""
_SAYS_NOTHING = frozenset(
    search_key(
        "بررسی گزارش موضوع جلسه جلسات صورت‌جلسه تصویب مصوب مصوبه مصوبات مقرر گردید برنامه طرح پیشنهاد ارائه "
        "انجام اقدام اقدامات اجرا اجرای پیگیری خصوص درخصوص رابطه راستای مورد سایر موارد دستور ستاد کارگروه "
        "شهرستان شهری محله محلات نمونه گردد باشد نسبت جهت توسط همکاری"
    ).split()
)


class Why(Enum):
    """Why something belongs to the history of a subject, the surest reason first."""

    LINKED = "linked"
    TOPIC = "topic"
    ALIKE = "alike"


class Subject(NamedTuple):
    """What is asked about: words, the topic, and what it links to; all but the words may be empty."""

    words: str
    topic: str = ""
    from_item: str = ""
    from_resolution: str = ""
    session: str = ""
    """The session in which it is asked, which is no history of its own."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An item, a statement or a resolution of an earlier session, in words."""

    kind: type[Part]
    id: str
    words: str
    topic: str
    session: str
    session_words: str
    day: date | None
    state: str
    why: Why


class TopicHistory:
    """Finds the history of a subject by the index; no text is read that is not told."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def of(self, subject: Subject, before: date | None = None) -> tuple[Earlier, ...]:
        """Return what sessions before a day had to do with a subject, the surest and newest first.

        Without a day all other sessions count.
        """
        with self._store.view() as view:
            why: dict[str, Why] = {}
            found: dict[str, Part] = {}
            for reason, parts in (
                (Why.LINKED, _linked(view, subject)),
                (Why.TOPIC, _filed(view, subject.topic)),
                (Why.ALIKE, _alike(view, subject.words)),
            ):
                for part in parts:
                    if part.id not in found:
                        found[part.id], why[part.id] = part, reason
            return self._told(view, found, why, subject.session, before)

    def _told(
        self, view: View, found: Mapping[str, Part], why: Mapping[str, Why], here: str, before: date | None
    ) -> tuple[Earlier, ...]:
        wanted = dict.fromkeys(
            str(each.session) for each in found.values() if each.session not in (None, here)
        )
        there = view.records(Session)
        ids = there.find(conditions=(Is("id", tuple(wanted)),)) if wanted else ()
        sessions = {
            each.id: each
            for each in there.page(ids)
            if before is None or each.held_on is None or each.held_on < before
        }
        kept = [each for each in found.values() if each.session in sessions]
        reasons = list(Why)
        kept.sort(key=lambda each: str(sessions[str(each.session)].held_on or ""), reverse=True)
        kept.sort(key=lambda each: reasons.index(why[each.id]))
        kept = kept[:MOST]
        titles = Titles(view, self._vocabulary).of(list(sessions.values()))
        states = self._states(view, [each for each in kept if isinstance(each, Resolution)])
        return tuple(
            Earlier(
                type(each),
                each.id,
                _words(each),
                str(getattr(each, "topic", None) or ""),
                str(each.session),
                titles[str(each.session)],
                sessions[str(each.session)].held_on,
                self._state(each, states),
                why[each.id],
            )
            for each in kept
        )

    def _state(self, part: Part, states: Mapping[str, AssignmentState]) -> str:
        match part:
            case AgendaItem():
                return self._vocabulary.choice(part.outcome).label if part.outcome else ""
            case Statement():
                return self._vocabulary.choice(part.kind).label
        return self._vocabulary.choice(states[part.id]).label if part.id in states else ""

    def _states(self, view: View, resolutions: Sequence[Resolution]) -> dict[str, AssignmentState]:
        """Return how far the agency has come that is furthest behind."""
        if not resolutions:
            return {}
        records = view.records(Assignment)
        ids = records.find(conditions=(Is("resolution", tuple(each.id for each in resolutions)),))
        order = list(AssignmentState)
        states: dict[str, AssignmentState] = {}
        for each in records.page(ids):
            if each.state:
                owner = str(each.resolution)
                states[owner] = min(states.get(owner, each.state), each.state, key=order.index)
        return states


def _words(part: Part) -> str:
    match part:
        case AgendaItem():
            return part.subject
        case Statement():
            return part.words
    return part.whole


def _filed(view: View, topic: str) -> Iterator[Part]:
    """Yield the items and resolutions of a topic, the newest first."""
    for kind in (AgendaItem, Resolution) if topic else ():
        records = view.of_kind(kind.__name__)
        yield from records.page(records.find(where={"topic": topic}, descending=True)[:_OF_A_TOPIC])


def _linked(view: View, subject: Subject) -> Iterator[Part]:
    """Yield what it came from, and from what that came, each with what was said and decided there."""
    items = [subject.from_item] if subject.from_item else []
    resolutions = [subject.from_resolution] if subject.from_resolution else []
    seen: set[str] = set()
    while (items or resolutions) and len(seen) < _CHAIN:
        kind, record_id = (Resolution, resolutions.pop()) if resolutions else (AgendaItem, items.pop())
        if record_id in seen:
            continue
        seen.add(record_id)
        for part in _there(view, kind, (record_id,)):
            yield part
            if isinstance(part, Resolution):
                items += [str(part.item)] if part.item else []
                resolutions += [str(part.handed_from)] if part.handed_from else []
            elif isinstance(part, AgendaItem):
                items += [str(part.from_item)] if part.from_item else []
                resolutions += [str(part.from_resolution)] if part.from_resolution else []
                for each in (Resolution, Statement):
                    records = view.of_kind(each.__name__)
                    yield from records.page(records.find(where={"item": part.id}))


def _there(view: View, kind: type[Part], ids: Sequence[str]) -> tuple[Part, ...]:
    """Return those that lie in no bin."""
    records = view.of_kind(kind.__name__)
    return tuple(records.page(records.find(conditions=(Is("id", tuple(ids)),))))


def _alike(view: View, words: str) -> Iterator[Part]:
    """Yield what has most of the telling words, those with more of them first."""
    telling = telling_words(words)
    kinds = [each.__name__ for each in _KINDS]
    found: dict[tuple[str, str], str] = {}
    for pair in combinations(telling, 2) if len(telling) > 1 else [(each,) for each in telling]:
        for kind, record_id, squashed in view.candidates(" ".join(pair), kinds, _OF_A_PAIR):
            found[kind, record_id] = squashed
    shares = {
        key: sum(word in squashed for word in telling) / len(telling) for key, squashed in found.items()
    }
    near = sorted((key for key in shares if shares[key] >= _SHARE), key=lambda key: -shares[key])
    yield from _in_order(view, near[: 2 * MOST])


def _in_order(view: View, keys: Iterable[tuple[str, str]]) -> Iterator[Part]:
    wanted = list(keys)
    parts: dict[str, Part] = {}
    for kind in _KINDS:
        if ids := [record_id for name, record_id in wanted if name == kind.__name__]:
            parts |= {each.id: each for each in _there(view, kind, ids)}
    return (parts[record_id] for _, record_id in wanted if record_id in parts)


def telling_words(words: str) -> tuple[str, ...]:
    """Return the search keys of the longest words that say what a text is about."""
    keys = dict.fromkeys(
        each for each in search_key(words).split() if len(each) >= _SHORTEST and each not in _SAYS_NOTHING
    )
    return tuple(map(squashed_key, sorted(keys, key=len, reverse=True)[:_WORDS]))
