"""Tries a setup as a person and an office use it: anew, over an older version, and where it must refuse."""

from __future__ import annotations

import shutil
import time
import zipfile
from typing import TYPE_CHECKING

from screen import drawn_since, has_changed, has_window, lines, picture, press
from waiting import PATIENCE, came_true

if TYPE_CHECKING:
    from pathlib import Path

    from machine import Machine

UNINSTALL_KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Mahalleyar"
CLASSES = "HKCU\\Software\\Classes"
FORMER = "Office.Package"
OLDER = "0.0.1"
PAGES_BEFORE_INSTALLING = 3
NOT_YET_READ, NEWER_IS_THERE, IS_OPEN = 3, 4, 5
"""The exit codes that are expected: of the command for a package, and of setup."""
LOADING = 6
"""Pauses in which the window stays as it is, once its data is open; under wine it may stand still before."""
IN_TIME = f"within {PATIENCE} seconds"
TITLE = "محله"


class Trial:
    """Carries out every trial on one machine; what was seen is in ``told``, what was wrong in ``faults``."""

    def __init__(self, machine: Machine, release: Path, pictures: Path, sample: Path) -> None:
        self._machine = machine
        self._release = release
        self._pictures = pictures
        self._sample = sample
        self._program = machine.local / "Programs" / "Mahalleyar"
        self._data = machine.local / "Mahalleyar"
        self._older = release / f"mahalleyar-{OLDER}-setup.exe"
        self._setup = next(each for each in release.glob("*-setup.exe") if each != self._older)
        self.told: list[str] = []
        self.faults: list[str] = []

    def run(self) -> list[str]:
        """Carry out all trials, in the order in which a person would meet them; return what was wrong."""
        self._machine.write_registry(f"{CLASSES}\\.mahalleyar", "", FORMER)
        self._first_install()
        self._work()
        self._refuse_while_open()
        self._upgrade()
        self._refuse_downgrade()
        self._look_at_pages()
        self._uninstall()
        self._another_folder()
        self._portable()
        return self.faults

    def _first_install(self) -> None:
        begun = time.monotonic()
        self._see("an older version installs silently", self._install(self._older) == 0)
        self.told.append(f"install: {time.monotonic() - begun:.1f} s")
        self._see("its program is there", (self._program / "mahalleyar.exe").is_file())
        links = self._machine.user.rglob("محله\u200cیار.lnk")
        self._see("the start menu has its Persian name", any("Start Menu" in str(each) for each in links))
        self._see("packages open with it", self._owner() == "Mahalleyar.Package")

    def _work(self) -> None:
        code = self._command("sheet", "import", "offices", self._sample / "offices.xlsx", "--good-rows")
        self._see("a workbook is imported", code in (0, 1) and (self._data / "mahalleyar.db").is_file())
        self._see("the register is sound", self._command("check") == 0)
        self._see("a package is told what it is", self._command("تغییر.mahalleyar") == NOT_YET_READ)

    def _refuse_while_open(self) -> None:
        empty = lines()
        with self._machine.begin(self._program / "mahalleyar.exe"):
            self._see(f"the window opens {IN_TIME}", came_true(lambda: has_window(TITLE)))
            self._see(f"it is drawn to its end {IN_TIME}", drawn_since(empty, LOADING))
            picture(self._pictures / "window.png")
            self._see("setup refuses while it is open", self._install(self._setup) == IS_OPEN)
            self._machine.run("taskkill", "/f", "/im", "mahalleyar.exe")

    def _upgrade(self) -> None:
        before = set((self._data / "backups").glob("*"))
        begun = time.monotonic()
        self._see("the upgrade is done", self._install(self._setup) == 0)
        self.told.append(f"upgrade: {time.monotonic() - begun:.1f} s")
        self._see("a stale file is gone", not (self._program / "_internal" / "stale.txt").exists())
        self._see(
            "nothing of the swap is left", not [*self._program.glob("_old"), *self._program.glob("_new")]
        )
        self._see("a backup was made first", bool(set((self._data / "backups").glob("*")) - before))
        self._see("the register is sound after it", self._command("check") == 0)
        shown = self._machine.read_registry(UNINSTALL_KEY, "DisplayVersion")
        self._see("Windows shows the new version", shown not in ("", OLDER))

    def _refuse_downgrade(self) -> None:
        self._see("an older version is refused", self._install(self._older) == NEWER_IS_THERE)
        self._see("and the newer one still runs", self._command("--version") == 0)

    def _look_at_pages(self) -> None:
        before, done = lines(), self._times_noted("done:")
        with self._machine.begin(self._setup):
            for page in range(1, PAGES_BEFORE_INSTALLING + 1):
                self._see(f"page {page} of setup is drawn {IN_TIME}", drawn_since(before))
                before = self._look(f"setup-{page}")
                press("Return")
            self._see(f"it begins {IN_TIME}", came_true(lambda: has_changed(before, lines())))
            before = self._look(f"setup-{PAGES_BEFORE_INSTALLING + 1}")
            self._see(f"it is done {IN_TIME}", came_true(lambda: self._times_noted("done:") > done))
            self._see(f"the last page of setup is drawn {IN_TIME}", drawn_since(before))
            self._look(f"setup-{PAGES_BEFORE_INSTALLING + 2}")
            self._machine.run("taskkill", "/f", "/im", self._setup.name)

    def _uninstall(self) -> None:
        theirs = self._program / "mine.txt"
        theirs.touch()
        before, done = lines(), self._times_noted("uninstalled;")
        with self._machine.begin(self._program / "uninstall.exe"):
            self._see(f"uninstall asks {IN_TIME}", drawn_since(before))
            before = self._look("uninstall-1")
            press("Return")
            self._see(f"it is done {IN_TIME}", came_true(lambda: self._times_noted("uninstalled;") > done))
            self._see(f"what it did is drawn {IN_TIME}", drawn_since(before))
            self._look("uninstall-2")
            press("Return")
        self._see(f"its window is closed {IN_TIME}", came_true(lambda: not has_window(TITLE)))
        self._see("the program is gone", not (self._program / "_internal").exists())
        self._see("a file of the person's own stays", theirs.is_file())
        self._see("the data stays", (self._data / "mahalleyar.db").is_file())
        self._see("the owner of packages before is back", self._owner() == FORMER)
        self._see(
            "Windows lists it no more", not self._machine.read_registry(UNINSTALL_KEY, "DisplayVersion")
        )

    def _another_folder(self) -> None:
        folder = self._machine.c / "برنامه‌های اداره" / "Mahalleyar"
        code = self._install(self._setup, *f"/D={self._machine.inside(folder)}".split())  # never in quotes
        self._see("a folder with Persian letters and spaces serves", code == 0)
        answered = self._machine.run(folder / "mahalleyar-cli.exe", "check")
        self._see("the program finds its data from there", answered == 0)
        self._remove(folder)
        self._see("and nothing of it is left there", not folder.exists())

    def _portable(self) -> None:
        stick = self._machine.c / "حافظهٔ همراه"
        with zipfile.ZipFile(next(self._release.glob("*-portable.zip"))) as archive:
            archive.extractall(stick)
        shutil.move(self._data, self._machine.c / "aside")
        self._machine.run(stick / "Mahalleyar" / "mahalleyar-cli.exe", "check")
        beside = stick / "Mahalleyar" / "data" / "mahalleyar.db"
        self._see(
            "the portable program keeps its data beside it", beside.is_file() and not self._data.exists()
        )
        shutil.move(self._machine.c / "aside", self._data)

    def _install(self, setup: Path, *words: str) -> int:
        return self._machine.run(setup, "/S", *words)

    def _remove(self, folder: Path) -> None:
        done = self._times_noted("uninstalled;")
        self._see("uninstall begins", self._machine.run(folder / "uninstall.exe", "/S") == 0)
        ended = came_true(lambda: self._times_noted("uninstalled;") > done)  # a copy of itself does it
        self._see(f"it is done {IN_TIME}", ended)

    def _times_noted(self, words: str) -> int:
        """Return how often the log of setup and uninstall says something."""
        log = self._machine.temporary / "mahalleyar-setup.log"
        return log.read_text(encoding="utf-16", errors="replace").count(words) if log.is_file() else 0

    def _look(self, name: str) -> list[bytes]:
        """Save a picture of the screen, and return what it shows."""
        picture(self._pictures / f"{name}.png")
        return lines()

    def _command(self, *words: str | Path) -> int:
        return self._machine.run(self._program / "mahalleyar-cli.exe", *words)

    def _owner(self) -> str:
        return self._machine.read_registry(f"{CLASSES}\\.mahalleyar")

    def _see(self, words: str, seen: object) -> None:
        self.told.append(f"{'ok' if seen else 'NO'}: {words}")
        if not seen:
            self.faults.append(f"not seen: {words}")
