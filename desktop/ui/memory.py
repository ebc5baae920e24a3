"""What the window remembers from one start to the next: places, sizes, columns, filters, look, name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Memory:
    """Small values by name, such as ``offices/columns``; what is missing or spoilt reads as the default."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        value = self._settings.value(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int = 0) -> int:
        """Return a remembered whole number."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a remembered yes or no."""
        return {"yes": True, "no": False}.get(self.text(name), default)

    def names(self, name: str) -> tuple[str, ...]:
        """Return a remembered row of texts."""
        import json

        try:
            found = json.loads(self.text(name, "[]"))
        except ValueError:
            return ()
        return tuple(each for each in found if isinstance(each, str)) if isinstance(found, list) else ()

    def place(self, name: str) -> QByteArray:
        """Return what Qt gave of a window, header or splitter; empty where nothing is known."""
        return QByteArray.fromBase64(self.text(name).encode())

    def keep(self, name: str, value: str | float | bool | QByteArray | Iterable[str]) -> None:
        """Remember a value until it is kept anew."""
        self._settings.setValue(name, _words(value))

    def forget(self, name: str) -> None:
        """Remember a value no longer."""
        self._settings.remove(name)

    def write(self) -> None:
        """Put everything into the file now; Qt does so by itself a moment later."""
        self._settings.sync()


def _words(value: object) -> str:
    import json

    match value:
        case bool():
            return "yes" if value else "no"
        case str():
            return value
        case int() | float():
            return str(value)
        case QByteArray():
            return bytes(value.toBase64().data()).decode()
        case _:
            return json.dumps(list(value), ensure_ascii=False)  # type: ignore[call-overload]  # the rest of keep's union
