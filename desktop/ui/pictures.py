"""Pictures of every page and of every dialog over its page, for people to judge: the tour takes them."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from desktop.errors import FileUnwritableError
from desktop.services.preferences import PreferenceValues
from desktop.ui.application import Window
from desktop.ui.ask import Ask
from desktop.ui.dress import dress
from desktop.ui.places import Destination
from desktop.ui.theme import SMALLEST_TEXT, Look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.ui.program import Program
    from desktop.ui.shell import Shell

_DATABASE = "mahalleyar.db"
_PATIENCE = 30_000
"""How many milliseconds a page may take to be whole."""
_SETTLING = 150
"""Milliseconds in which what is drawn a moment later, such as counts, comes."""
_DIM = QColor(0, 0, 0, 90)


class Sight(NamedTuple):
    """How somebody looks at the program: colours, size of the screen in its own pixels, scale."""

    look: Look
    screen: QSize
    scale: float

    @property
    def name(self) -> str:
        """What the folder of its pictures is called."""
        return f"{self.look.value}-{self.screen.width()}x{self.screen.height()}"


SIGHTS = tuple(
    Sight(look, screen, scale)
    for look in (Look.LIGHT, Look.DARK)
    for screen, scale in ((QSize(1366, 768), 1.0), (QSize(1920, 1080), 1.25))
)
"""A usual small screen, and a usual large one at 125 %, by day and by night."""


def tour_pictures(program: Program, out: Path, sights: Sequence[Sight] = SIGHTS) -> list[Path]:
    """Save pictures of the first start, of an empty register and of the sample, a folder for each sight."""
    taken = []
    for name, prepare in (("first-start", None), ("empty", empty), ("filled", filled)):
        for sight in sights:
            with TemporaryDirectory() as folder:
                data = Path(folder) / _DATABASE
                if prepare:
                    with program.open(data, lambda: None) as desk:
                        prepare(desk)
                taken += take_pictures(program, data, out / f"{name}-{sight.name}", sight)
    return taken


def take_pictures(program: Program, data: Path, out: Path, sight: Sight) -> list[Path]:
    """Open ``data`` in a window that nobody sees, and save all that `walk` shows of it."""
    window = Window(_application(), program, data, Ask())
    window.theme.apply(sight.look, SMALLEST_TEXT)
    window.shell.resize(sight.screen / sight.scale)
    window.shell.show()
    taken = []
    for number, name in enumerate(walk(window), 1):
        path = out / f"{number:02}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not _picture(window.shell, sight.scale).save(str(path)):
            raise FileUnwritableError(path)
        taken.append(path)
    window.shell.close()
    window.close()
    _let_go(window.shell)
    return taken


def walk(window: Window) -> Iterator[str]:
    """Go through a window that was shown, and yield the name of each thing when it is whole to be seen."""
    shell, begun = window.shell, window.first_use
    _wait(lambda: bool(shell.pages) or begun.start is not None)
    if begun.start:
        yield from _settled(shell, begun.start.scenes(), "start-")
    for key in shell.keys if shell.pages else ():
        shell.go(Destination(key))
        yield from _settled(shell, (key,))
        yield from _settled(shell, shell.pages[key].scenes(), f"{key}-")


def dialogs() -> list[QDialog]:
    """Return the dialogs that stand over the window."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def _settled(shell: Shell, names: Iterable[str], before: str = "") -> Iterator[str]:
    for name in names:
        _wait(lambda: not shell.tools.jobs.busy)
        rest = QEventLoop()
        QTimer.singleShot(_SETTLING, rest.quit)
        rest.exec()
        _wait(lambda: not any(page.busy for page in shell.pages.values()))
        yield before + name
        for dialog in dialogs():
            dialog.reject()


def _picture(shell: Shell, scale: float) -> QPixmap:
    """Return what is to be seen, a dialog over what it stands on."""
    picture = _of(shell, scale)
    for dialog in dialogs():
        over = QPoint(shell.width() - dialog.width(), shell.height() - dialog.height()) / 2
        painter = QPainter(picture)
        painter.fillRect(shell.rect(), _DIM)
        painter.drawPixmap(over, _of(dialog, scale))
        painter.end()
    return picture


def _of(widget: QWidget, scale: float) -> QPixmap:
    picture = QPixmap(widget.size() * scale)
    picture.setDevicePixelRatio(scale)
    widget.render(picture)
    return picture


def empty(desk: Desk) -> None:
    """Begin a register with nothing in it."""
    desk.preferences.save(
        PreferenceValues(
            office_name=QCoreApplication.translate("Pictures", "Governorate of the sample county")
        )
    )


def filled(desk: Desk) -> None:
    """Begin a register with the sample."""
    empty(desk)
    desk.sample.bring()


def _application() -> QApplication:
    """Return the application, made without a screen where there is none yet."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = QApplication([])
    dress(made)
    return made


def _wait(done: Callable[[], bool]) -> None:
    """Let the window work until ``done``, within patience."""
    patience = QDeadlineTimer(_PATIENCE)
    while not done() and not patience.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def _let_go(shell: Shell) -> None:
    """Delete the window when its last job has ended, for the next one is made in the same process."""
    _wait(lambda: not shell.tools.jobs.busy)
    shell.deleteLater()
    QApplication.sendPostedEvents(shell, QEvent.Type.DeferredDelete)
