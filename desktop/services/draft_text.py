"""Minutes in the making as one text, with all that can be undone: what is kept while somebody writes."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.domain.body import Body
from desktop.domain.editing import empty_minutes
from desktop.domain.session import Session
from desktop.domain.stepping import KINDS, Touch, rebuilt, step_between, stepped
from desktop.schema.values import record_of, values_of
from desktop.services.edit_history import History, step_of, step_text
from desktop.services.minutes_changes import Editing, records_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.schema.record import Record

_FORM = "minutes-draft 1"
_FIELDS = 4


@dataclass(frozen=True, slots=True)
class DraftContent:
    """What a kept text holds."""

    editing: Editing
    bodies: Mapping[str, Body]
    history: History
    kept_at: datetime


def heading_line(text: str | None) -> str:
    """Return the line that tells one kept text from every other; empty where nothing is kept."""
    return text.partition("\n")[0] if text else ""


def draft_text(editor: str, content: DraftContent, stored: str | None = None) -> str:
    """Return the text to keep; ``stored`` is what `stored_text` gave for the same stored records."""
    editing, history = content.editing, content.history
    parts = {
        "kept_at": _json(content.kept_at.isoformat(timespec="seconds")),
        "seen": _json(editing.seen),
        "names": _json(dict(editing.minutes.names)),
        "bodies": _json([[each.id, values_of(each)] for each in content.bodies.values()]),
        "stored": stored or stored_text(editing.stored),
        "now": step_text(step_between(editing.stored, records_of(editing.minutes))),
        "done": f"[{','.join(history.done)}]",
        "undone": f"[{','.join(history.undone)}]",
        "key": _json(history.key),
    }
    body = "{" + ",".join(f'"{name}":{part}' for name, part in parts.items()) + "}"
    return f"{_FORM} {editor} {zlib.crc32(body.encode()):08x}\n{body}"


def stored_text(stored: Iterable[Record]) -> str:
    """Return the stored records as the text has them; the same for as long as nothing is saved."""
    return _json([[type(each).__name__, each.id, values_of(each)] for each in stored])


def draft_of(text: str) -> DraftContent:
    """Return what a kept text holds; raise `ValueError` where it is damaged or of another form."""
    heading, _, body = text.partition("\n")
    *form, _, check = heading.split(" ") if heading.count(" ") == _FIELDS - 1 else ("", "", "")
    if " ".join(form) != _FORM or check != f"{zlib.crc32(body.encode()):08x}":
        raise ValueError(heading[:100])
    try:
        return _content(json.loads(body))
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(heading) from error


def _content(kept: Any) -> DraftContent:
    stored = tuple(record_of(KINDS[kind], key, values) for kind, key, values in kept["stored"])
    records = stepped(stored, tuple(map(Touch.of, kept["now"])))
    bodies = {key: record_of(Body, key, values) for key, values in kept["bodies"]}
    sessions = [each for each in records if isinstance(each, Session)]
    minutes = replace(empty_minutes(sessions[0], None), names=kept["names"])
    history = History(_texts(kept["done"]), _texts(kept["undone"]), kept["key"])
    return DraftContent(
        Editing(rebuilt(minutes, records, bodies), stored, kept["seen"]),
        bodies,
        history,
        datetime.fromisoformat(kept["kept_at"]),
    )


def _texts(steps: Iterable[Any]) -> list[str]:
    texts = [_json(each) for each in steps]
    for each in texts:
        step_of(each)
    return texts


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
