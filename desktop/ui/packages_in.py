"""Exchange packages that somebody double-clicks, and what is told of the exchange when a register opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.ask import PACKAGE_ENDING
from desktop.ui.places import Destination

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.services.desk import Desk
    from desktop.ui.shell import Shell


class PackagesIn(QObject):
    """Shows what packages bring as soon as there is a register, also after a first start."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._waiting: tuple[Path, ...] = ()
        shell.opened.connect(self._go)

    def look_into(self, packages: Sequence[Path]) -> None:
        """Show what these bring, now or as soon as that is possible."""
        self._waiting = (*self._waiting, *packages)
        self._go()

    def tell_noticed(self, desk: Desk) -> None:
        """Say once that this computer goes on under another id for the others."""
        if noticed := desk.exchange.identity.noticed():
            from desktop.ui.pages.replicas.noticed import tell_noticed

            tell_noticed(self._shell.tools.ask, self._shell, desk.exchange.identity, noticed)

    def _go(self) -> None:
        if self._waiting and self._shell.desk is not None:
            packages, self._waiting = self._waiting, ()
            self._shell.go(Destination(page="replicas", files=packages))


def packages_among(words: Iterable[str]) -> tuple[Path, ...]:
    """Return the packages among the words with which the program was started."""
    return tuple(Path(word).absolute() for word in words if word.lower().endswith(PACKAGE_ENDING))
