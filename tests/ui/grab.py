"""Saves a picture of a page of the window: OUT KEY [dark] [search] [toast] [empty] [WIDTHxHEIGHT] [SCALE]."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def grab(out, key, *options):
    scale = next((each for each in options if each.replace(".", "").isdigit()), "1")
    os.environ["QT_QPA_PLATFORM"], os.environ["QT_SCALE_FACTOR"] = "offscreen", scale
    size = next((each for each in options if "x" in each), "1366x768")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.app import Program
    from desktop.services.preferences import PreferenceValues
    from desktop.ui.application import Window, dress
    from desktop.ui.ask import Ask
    from desktop.ui.places import Destination
    from desktop.ui.theme import Look

    def wait(milliseconds):
        rest = QEventLoop()
        QTimer.singleShot(milliseconds, rest.quit)
        rest.exec()

    app = QApplication([])
    dress(app)
    with TemporaryDirectory() as folder:
        data = Path(folder) / "mahalleyar.db"
        with Program().open(data) as desk:
            desk.preferences.save(PreferenceValues(office_name="فرمانداری شهرستان نمونه"))
            if "empty" not in options:
                desk.sample.bring()
        window = Window(app, Program(), data, Ask())
        window.theme.apply(Look.DARK if "dark" in options else Look.LIGHT, 100)
        shell = window.shell
        shell.resize(*(int(int(each) / float(scale)) for each in size.split("x")))
        shell.show()
        while not shell.pages:
            wait(20)
        shell.go(Destination(key))
        if "search" in options:
            shell.header.search.seek("دفتر")
        if "toast" in options:
            shell.tools.toasts.tell("دفتر آبشار به سطل بازیافت رفت.", list)
        wait(400)
        assert shell.grab().save(str(Path(out) / f"{'-'.join([key, *options])}.png"))
        shell.close()
        window.close()


if __name__ == "__main__":
    grab(sys.argv[1], *sys.argv[2:])
