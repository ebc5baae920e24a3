from __future__ import annotations

import pytest
from lock_file import LOCK, needed, read_lock

from tests.packaging.locked import ROOT, canonical

NOTICES = (ROOT / "packaging" / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8")
SHIPPED = {(each.name, each.version) for each in needed(read_lock(LOCK.read_text(encoding="utf-8")))}


def named(notices):
    rows = [line.strip("|").split("|") for line in notices.splitlines() if line.startswith("| ")]
    return {(canonical(row[0].strip()), row[1].strip()) for row in rows}


def test_every_shipped_package_is_named_with_its_version():
    assert not SHIPPED - named(NOTICES)


def test_what_starts_a_bundle_is_named_with_its_version():
    locked = read_lock(LOCK.read_text(encoding="utf-8"))
    assert ("pyinstaller", locked["pyinstaller"].version) in named(NOTICES)


def test_a_planted_gap_is_found():
    assert ("openpyxl", "3.1.5") not in named(NOTICES.replace("| openpyxl |", "| other |"))


def test_fonts_and_icons_lie_beside_their_licences():
    licences = (("fonts", "OFL.txt"), ("fonts", "OFL-NotoNaskhArabic.txt"), ("icons", "LICENSE.txt"))
    for folder, licence in licences:
        assert (ROOT / "resources" / folder / licence).is_file()
        assert f"resources/{folder}/{licence}" in NOTICES


def unnamed_fonts(notices, fonts):
    """Return the fonts that no row names together with a licence that lies beside them."""
    rows = [line.strip("| ").split("|") for line in notices.splitlines() if "`resources/fonts/" in line]
    sound = [row for row in rows if (ROOT / row[2].partition("`")[2].partition("`")[0]).is_file()]
    families = {row[0].partition(",")[0].replace(" ", "") for row in sound}
    return {font.stem for font in fonts if font.stem.partition("-")[0] not in families}


def test_every_font_is_named_with_its_licence():
    fonts = [*(ROOT / "resources" / "fonts").glob("*.[to]tf")]
    assert unnamed_fonts(NOTICES, fonts) == set()
    planted = [*fonts, ROOT / "resources" / "fonts" / "Naskh-Regular.ttf"]
    assert unnamed_fonts(NOTICES, planted) == {"Naskh-Regular"}
    assert len(unnamed_fonts(NOTICES.replace("/OFL.txt", "/LOST.txt"), fonts)) >= 2


@pytest.mark.parametrize("family", ["Vazirmatn", "NotoNaskhArabic"])
def test_both_weights_of_a_font_hold_every_letter_that_persian_needs(family):
    from fontTools.ttLib import TTFont

    needed = set("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤۀ۰۱۲۳۴۵۶۷۸۹٬٫،؛؟«»\u200c\u200d\u200e\u200f")
    for weight in ("Regular", "Bold"):
        font = TTFont(ROOT / "resources" / "fonts" / f"{family}-{weight}.ttf")
        assert needed <= {chr(code) for code in font.getBestCmap()}
        assert "glyf" in font
        assert "fvar" not in font
