"""Editors of links and of lists of texts: a name typed in any spelling, found among the records there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.schema.record import Link
from desktop.ui.forms.editors import Editor
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.tag_box import TagBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.icons import Icons
    from desktop.ui.widgets.name_source import NameSource


class LinkEditor(Editor):
    """One record, or none."""

    def __init__(self, source: NameSource, read: Callable[[str], Any], icons: Icons | None = None) -> None:
        self.line = NameBox(source, icons)
        super().__init__(self.line)
        self._named = read

    @property
    def typed(self) -> str:
        return self.line.text()

    def _show(self, value: Any) -> None:
        self.line.set_record(value or "")

    def _content(self) -> tuple[str, str]:
        return self.line.record_id, self.line.text()

    def _read(self, content: tuple[str, str]) -> Any:
        record_id, typed = content
        return Link(record_id) if record_id else self._named(typed)


class LinksEditor(Editor):
    """Some records, in an order; a name that is typed and no tag yet counts too."""

    def __init__(self, source: NameSource, read: Callable[[str], Any], icons: Icons | None = None) -> None:
        self.box = TagBox(source, icons)
        super().__init__(self.box)
        self.line = self.box.line
        self.stops = (self.line,)
        self._source = source
        self._named = read

    @property
    def typed(self) -> str:
        return self.box.typed

    @property
    def sure(self) -> tuple[Any, ...]:
        return tuple(map(Link, self.box.keys))

    def _show(self, value: Any) -> None:
        self.box.set_tags([(each, self._source.title(each)) for each in value])

    def _content(self) -> tuple[tuple[str, ...], str]:
        return self.box.keys, self.box.typed

    def _read(self, content: tuple[tuple[str, ...], str]) -> tuple[Any, ...]:
        keys, typed = content
        return tuple(dict.fromkeys((*map(Link, keys), *self._named(typed))))


class TextsEditor(Editor):
    """Some short texts, such as other names; one that is typed and no tag yet counts too."""

    def __init__(self, read: Callable[[str], Any], icons: Icons | None = None) -> None:
        self.box = TagBox(None, icons)
        super().__init__(self.box)
        self.line = self.box.line
        self.stops = (self.line,)
        self._texts = read

    def _show(self, value: Any) -> None:
        self.box.set_tags([(each, each) for each in value])

    def _content(self) -> tuple[tuple[str, ...], str]:
        return self.box.keys, self.box.typed

    def _read(self, content: tuple[tuple[str, ...], str]) -> tuple[str, ...]:
        keys, typed = content
        return tuple(dict.fromkeys((*keys, *self._texts(typed))))
