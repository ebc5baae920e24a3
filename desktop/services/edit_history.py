"""The steps that can be undone and done again; kept as text, so that hundreds are small and can be stored."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING

from desktop.domain.stepping import Touch, reverse, step_between, stepped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.domain.stepping import Step
    from desktop.schema.record import Record

MOST_STEPS = 500
MOST_BYTES = 2_000_000
"""How much can be undone; what is older is forgotten, but never the last step."""


class History:
    """Remembers the steps of one editor; consecutive ones under the same key become one."""

    def __init__(self, done: Iterable[str] = (), undone: Iterable[str] = (), key: str = "") -> None:
        self._done = deque(done)
        self._undone = list(undone)
        self._bytes = sum(map(_size, self._done))
        self.key = key

    @property
    def done(self) -> tuple[str, ...]:
        """The steps that can be undone as text, the last one last."""
        return tuple(self._done)

    @property
    def undone(self) -> tuple[str, ...]:
        """The steps that can be done again, the next one last."""
        return tuple(self._undone)

    def remember(self, old: Iterable[Record], new: Iterable[Record], key: str = "") -> bool:
        """Remember what leads from ``old`` to ``new``; return whether that is anything."""
        new = tuple(new)
        if not (step := step_between(old, new)):
            return False
        if key and key == self.key and self._done and not self._undone:
            self._replace_last(old, new)
        else:
            self._push(step)
        self._undone.clear()
        self.key = key
        return True

    def absorb(self, old: Iterable[Record], new: Iterable[Record]) -> None:
        """Take what saving made of ``old`` into the last step, so that it is no step of its own."""
        old, new = tuple(old), tuple(new)
        if step_between(old, new):
            self._undone.clear()
            if self._done:
                self._replace_last(old, new)
        self.key = ""

    def undo(self, records: Iterable[Record]) -> tuple[Record, ...] | None:
        """Return the records before the last step; None where nothing is left to undo."""
        if not self._done:
            return None
        text = self._pop()
        self._undone.append(text)
        self.key = ""
        return self._taken(records, reverse(step_of(text)))

    def redo(self, records: Iterable[Record]) -> tuple[Record, ...] | None:
        """Return the records after the step that was undone last; None where there is none."""
        if not self._undone:
            return None
        step = step_of(self._undone.pop())
        self._push(step)
        self.key = ""
        return self._taken(records, step)

    def copy(self) -> History:
        """Return the same steps, to be changed apart."""
        return History(self._done, self._undone, self.key)

    def clear(self) -> None:
        """Forget all steps."""
        self._done.clear()
        self._undone.clear()
        self._bytes = 0
        self.key = ""

    def _taken(self, records: Iterable[Record], step: Step) -> tuple[Record, ...] | None:
        try:
            return stepped(records, step)
        except ValueError:  # the steps are of other minutes: better none than a wrong one
            self.clear()
            return None

    def _replace_last(self, old: Iterable[Record], new: tuple[Record, ...]) -> None:
        """Make one step of the last one and of what leads from ``old`` to ``new``."""
        before = stepped(old, reverse(step_of(self._pop())))
        if whole := step_between(before, new):
            self._push(whole)

    def _push(self, step: Step) -> None:
        text = step_text(step)
        self._done.append(text)
        self._bytes += _size(text)
        while len(self._done) > MOST_STEPS or (self._bytes > MOST_BYTES and len(self._done) > 1):
            self._bytes -= _size(self._done.popleft())

    def _pop(self) -> str:
        text = self._done.pop()
        self._bytes -= _size(text)
        return text


def step_text(step: Step) -> str:
    """Return a step as JSON."""
    return json.dumps([touch.plain for touch in step], ensure_ascii=False, separators=(",", ":"))


def step_of(text: str) -> Step:
    """Return the step that was written so; raise `ValueError` or `TypeError` where it is none."""
    return tuple(map(Touch.of, json.loads(text)))


def _size(text: str) -> int:
    return len(text.encode())
