"""Which body stands under which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Branch:
    """A body in the tree, and how many bodies stand over it there."""

    body: Body
    depth: int


def branches_of(view: View, body_id: str) -> tuple[Branch, ...]:
    """Return the bodies over a body, itself, and all under it, each after what it stands under.

    Those beside each other come by name. A circle, as two computers can make one, is gone through once.
    """
    over = _over(view, body_id)
    head = tuple(Branch(each, place) for place, each in enumerate(reversed(over)))
    under = _under(view, body_id, {each.id for each in over})
    return (*head, *_placed(under, body_id, len(over)))


def is_under_itself(view: View, body_id: str) -> bool:
    """Say whether the bodies over a body lead back to it."""
    top = _over(view, body_id)[-1]
    return top.parent == body_id


def _over(view: View, body_id: str) -> list[Body]:
    """Return a body and those over it, from below; a circle ends before what it comes back to."""
    bodies = view.records(Body)
    over = [bodies.get(body_id)]
    while (parent := over[-1].parent) and parent not in {each.id for each in over}:
        if not (found := bodies.page([parent])):
            break
        over.append(found[0])
    return over


def _under(view: View, body_id: str, passed: set[str]) -> dict[str, list[Body]]:
    """Return the bodies under each body of the tree by its id, with a question for each step downwards."""
    bodies, children = view.records(Body), dict[str, list[Body]]()
    above = [body_id]
    while above:
        found = bodies.page(bodies.find(order_by="name", conditions=(Is("parent", tuple(above)),)))
        new = [each for each in found if each.id not in passed]
        for each in new:
            children.setdefault(str(each.parent), []).append(each)
        above = [each.id for each in new]
        passed.update(above)
    return children


def _placed(children: Mapping[str, list[Body]], body_id: str, depth: int) -> Iterator[Branch]:
    for each in children.get(body_id, ()):
        yield Branch(each, depth)
        yield from _placed(children, each.id, depth + 1)
