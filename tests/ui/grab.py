"""Saves a picture of a page of the real window: OUT KEY [dark] [search] [toast] [WIDTHxHEIGHT] [SCALE]."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def grab(out, key, *options):
    scale = next((each for each in options if each.replace(".", "").isdigit()), "1")
    os.environ["QT_QPA_PLATFORM"], os.environ["QT_SCALE_FACTOR"] = "offscreen", scale
    size = next((each for each in options if "x" in each), "1366x768")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.app import Program
    from desktop.domain.office import Office
    from desktop.paths import SAMPLE
    from desktop.progress import NoProgress
    from desktop.ui.application import Window, dress
    from desktop.ui.ask import Ask
    from desktop.ui.places import Destination
    from desktop.ui.theme import Look

    app = QApplication([])
    dress(app)
    with TemporaryDirectory() as folder:
        window = Window(app, Program(), Path(folder) / "mahalleyar.db", Ask())
        window.theme.apply(Look.DARK if "dark" in options else Look.LIGHT, 100)
        shell = window.shell
        shell.resize(*(int(int(each) / float(scale)) for each in size.split("x")))
        shell.show()
        while not shell.pages:
            QTest.qWait(20)
        desk = shell.desk
        desk.import_sheet.apply(desk.import_sheet.plan(Office, SAMPLE / "offices.xlsx", NoProgress()))
        desk.read_minutes.save(desk.read_minutes.read(SAMPLE / "minutes.txt"))
        shell.go(Destination(key))
        if "search" in options:
            shell.header.search.seek("دفتر")
        if "toast" in options:
            shell.tools.toasts.tell("دفتر آبشار به سطل بازیافت رفت.", list)
        QTest.qWait(300)
        assert shell.grab().save(str(Path(out) / f"{'-'.join([key, *options])}.png"))
        shell.close()


if __name__ == "__main__":
    grab(sys.argv[1], *sys.argv[2:])
