"""A second start of the same person brings the first window forward instead of opening another."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1000
"""Milliseconds to wait for the first window's answer."""


class FirstWindow(QObject):
    """Knows whether this start is the only one; if so answers later ones, else calls the first."""

    called = Signal()
    given = Signal(object)
    """Carries the paths of the packages with which a later start was made."""

    def __init__(self, home: Path) -> None:
        """Ask in ``home``, the person's local folder; wherever the data lies, or is just moved to."""
        super().__init__()
        self._home = home
        self._file = home / "window.lock"
        self._lock = QLockFile(str(self._file))
        self._lock.setStaleLockTime(0)  # a crash is known by its process, not by the hour
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []

    @property
    def alone(self) -> bool:
        """Whether no other start is here; also where no lock can be written, as opening it will tell.

        Taking the lock waits for the disk, so the first start looks only whether there is one.
        """
        if not self._file.exists():
            return True
        self._lock.tryLock(0)
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Begin to answer; what a crash left behind is taken away first."""
        from PySide6.QtNetwork import QLocalServer

        with suppress(OSError):  # whoever opens the file finds out what is wrong with its folder
            self._file.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.isLocked():
            self._lock.tryLock(0)
        name = self._name()
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def call(self, packages: Sequence[Path] = ()) -> bool:
        """Bring the first window forward, and hand it ``packages``; return False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        found = socket.waitForConnected(PATIENCE)
        if found and packages:
            socket.write("\0".join(str(each.absolute()) for each in packages).encode())
            socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return found

    def end(self) -> None:
        """Answer no more and let the next start be the first."""
        self._callers.clear()
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _name(self) -> str:
        from hashlib import sha256

        return f"mahalleyar-{sha256(str(self._home.resolve()).encode()).hexdigest()[:24]}"

    def _answer(self) -> None:
        if self._server:
            caller = self._server.nextPendingConnection()
            self._callers.append(caller)
            caller.disconnected.connect(self._hear_who_left)
            self.called.emit()
            self._hear_who_left()  # it may have gone already

    def _hear_who_left(self) -> None:
        """Hear those who have ended; nobody is held by a connection, else one ends inside another's end."""
        left = [each for each in self._callers if each.state() is each.LocalSocketState.UnconnectedState]
        for caller in left:
            self._callers.remove(caller)
            self._hear(caller)
            caller.deleteLater()

    def _hear(self, caller: QLocalSocket) -> None:
        """Take over what a later start handed over before it ended."""
        words = bytes(caller.readAll().data()).decode(errors="replace")
        if paths := tuple(Path(each) for each in words.split("\0") if each):
            self.given.emit(paths)
