from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from desktop import errors
from desktop.paths import TRANSLATIONS
from desktop.ui.error_text import error_text

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    compiled = tmp_path_factory.mktemp("words") / "fa.qm"
    command = [LRELEASE, "-silent", TRANSLATIONS / "fa.ts", "-qm", compiled]
    subprocess.run(command, check=True, capture_output=True)
    return compiled


@pytest.fixture
def in_persian(qapp, compiled):
    words = QTranslator()
    assert words.load(str(compiled))
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (errors.DiskFullError(), "دیسک پر است و این تغییر ذخیره نشد. جا باز کنید و دوباره تلاش کنید."),
        (
            errors.DatabaseInUseError("مریم"),
            "این پایگاه داده را \u2068مریم\u2069 باز کرده است. آن را در آنجا ببندید و دوباره باز کنید.",
        ),
        (
            errors.FileEmptyError(Path("a", "دفترها.xlsx")),
            "فایل «\u2068دفترها.xlsx\u2069» خالی است. فایل دیگری انتخاب کنید.",
        ),
    ],
)
def test_an_error_is_told_in_persian_with_its_data(in_persian, error, told):
    assert error_text(error) == told


def test_the_newest_backup_is_offered_by_name(in_persian):
    told = error_text(errors.DatabaseDamagedError(Path("mahalleyar.db"), Path("b", "1405-08-30.db")))
    assert "«\u20681405-08-30.db\u2069»" in told
    assert "پشتیبان سالمی را بازیابی کنید" in error_text(errors.DatabaseDamagedError(Path("mahalleyar.db")))


def test_an_unsafe_folder_comes_with_advice(in_persian):
    assert "پوشهٔ محلی همین رایانه" in error_text(errors.UnsafeFolderError(Path("OneDrive")))
