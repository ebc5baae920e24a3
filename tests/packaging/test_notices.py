from __future__ import annotations

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
    for folder, licence in (("fonts", "OFL.txt"), ("icons", "LICENSE.txt")):
        assert (ROOT / "resources" / folder / licence).is_file()
        assert f"resources/{folder}/{licence}" in NOTICES


def test_both_weights_of_the_font_hold_every_letter_that_persian_needs():
    from fontTools.ttLib import TTFont

    needed = set("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤۀ۰۱۲۳۴۵۶۷۸۹٬٫،؛؟«»\u200c\u200d\u200e\u200f")
    for weight in ("Regular", "Bold"):
        font = TTFont(ROOT / "resources" / "fonts" / f"Vazirmatn-{weight}.ttf")
        assert needed <= {chr(code) for code in font.getBestCmap()}
        assert "glyf" in font
        assert "fvar" not in font
