"""Minutes that were closed elsewhere: their words must be what was signed, and their chain must hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.domain.minutes import digest_of
from desktop.exchange_errors import PackageUnfitError
from desktop.schema.change import START, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.schema.change import Change
    from desktop.storage.unit_of_work import View

_SHAPE = {"version": int, **dict.fromkeys(("reason", "content", "digest", "previous", "paper"), str)}


def require_whole(view: View, changes: Iterable[Change]) -> None:
    """Refuse a closing whose digest is not that of its words, or that follows one which nobody knows.

    Raises `PackageUnfitError`.
    """
    closed = [change.new for change in changes if change.kind is ChangeKind.FINALISE]
    known = {START, *(str(each.get("digest")) for each in closed)}
    for each in closed:
        if {name: type(value) for name, value in each.items()} != _SHAPE:
            raise PackageUnfitError
        previous = _previous(each.get("content"))
        if digest_of(str(each.get("content"))) != each.get("digest") or previous != each.get("previous"):
            raise PackageUnfitError
        if previous not in known and not view.knows_closing(previous):
            raise PackageUnfitError


def _previous(content: object) -> str:
    """Return what the words of closed minutes say of the closing before them."""
    try:
        told = json.loads(str(content))
    except ValueError:
        raise PackageUnfitError from None
    previous = told.get("previous") if isinstance(told, dict) else None
    return previous if isinstance(previous, str) else ""
