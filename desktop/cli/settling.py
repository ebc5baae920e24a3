"""``mahalleyar exchange conflicts``, ``choose``, ``forks``, ``renew``: what the exchange leaves to settle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.cli.answer import DATA_SAYS_NO, Answer
from desktop.services.exchange.disputes import Sort

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.services.exchange.disputes import Question
    from desktop.services.exchange.forking import Fork


def conflicts(desk: Desk, _given: Namespace) -> Answer:
    """List what waits for a person, side by side."""
    found = desk.exchange.conflicts.all()
    lines = [line for each in found for line in _lines(each)]
    return Answer([_question(each) for each in found], tuple(lines) or ("nothing is open",))


def choose(desk: Desk, given: Namespace) -> Answer:
    """Let one side stand in place of all."""
    side = given.side
    question = next((each for each in desk.exchange.conflicts.all() if each.key == given.key), None)
    if question is None:
        return Answer(None, code=DATA_SAYS_NO, complaint=f"nothing open is called {given.key}")
    deeds = _deeds(desk, question)
    if side not in deeds:
        return Answer(None, code=DATA_SAYS_NO, complaint=f"'{side}' is none of {', '.join(deeds)}")
    deeds[side]()
    return Answer({"key": question.key, "side": side}, (f"{question.title}: {side}",))


def forks(desk: Desk, _given: Namespace) -> Answer:
    """Tell where another computer wrote under an id of this one."""
    found = desk.exchange.forking.forks()
    return Answer([_fork(each) for each in found], tuple(map(_told, found)) or ("nobody else does",))


def renew(desk: Desk, given: Namespace) -> Answer:
    """Go on under a new id, unless others have what was written since: then the other computer gives way."""
    known = sorted({name for each in desk.exchange.forking.forks() for name in each.known_to})
    if known and not given.force:
        complaint = f"{', '.join(known)} has what was written here since; renew the other computer instead"
        return Answer(None, code=DATA_SAYS_NO, complaint=complaint)
    found = desk.exchange.forking.renew()
    card = desk.exchange.identity.card()
    data = {"replica": card.replica if card else None, "reissued": [_fork(each) for each in found]}
    changes = sum(each.changes for each in found)
    return Answer(data, (f"this computer goes on under a new id, with {changes} changes written since",))


def _deeds(desk: Desk, question: Question) -> dict[str, Callable[[], object]]:
    """Return what can be done about a question, each under the word that is given for it."""
    open_ones, sort = desk.exchange.conflicts, question.sort
    if sort is Sort.DELETION:
        return {"keep": partial(open_ones.keep, question), "delete": partial(open_ones.delete, question)}
    if not sort.is_chosen:
        return {"seen": partial(open_ones.note_seen, question)}
    numbered = enumerate(question.sides, 1)
    deeds: dict[str, Callable[[], object]] = {
        str(number): partial(open_ones.choose, question, each) for number, each in numbered
    }
    if question.joined is not None:
        joined = open_ones.value(question, question.joined)
        deeds["both"] = partial(open_ones.write, question, joined)
    return deeds


def _question(question: Question) -> dict[str, Any]:
    return {
        "key": question.key,
        "sort": question.sort.value,
        "kind": question.kind,
        "id": question.record_id,
        "title": question.title,
        "field": question.field,
        "label": question.label,
        "can_join": question.joined is not None,
        "sides": [
            {
                "words": side.words,
                "shown": side.is_shown,
                "deed": side.deed.value if side.deed else None,
                "writers": [
                    {"author": each.author, "computer": each.computer, "at": each.at.isoformat()}
                    for each in side.writers
                ],
            }
            for side in question.sides
        ],
    }


def _lines(question: Question) -> list[str]:
    about = f"{question.title} · {question.label}" if question.label else question.title
    head = f"{question.key}  {question.sort.value}  {about}"
    sides = (" ".join(side.words.split())[:80] for side in question.sides)
    return [head, *(f"  {number}. {words}" for number, words in enumerate(sides, 1))]


def _fork(fork: Fork) -> dict[str, Any]:
    return {
        "replica": fork.replica,
        "since": fork.since,
        "changes": fork.changes,
        "known_to": list(fork.known_to),
    }


def _told(fork: Fork) -> str:
    known = f", which {', '.join(fork.known_to)} has" if fork.known_to else ""
    return f"{fork.replica} since its change {fork.since}: {fork.changes} changes here{known}"
