from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.paths import ICONS
from desktop.ui.icons import MIRRORED, Icons
from desktop.ui.theme import COLOURS, FOLDER, Look, Theme

READ = [
    ("text", "surface"),
    ("text2", "surface"),
    ("text3", "bg"),
    ("text3", "surface"),
    ("tintText", "tint"),
]
READ += [("onPrimary", "primary"), ("text", "sel"), ("surface", "text")]
READ += [(tone, f"{tone}Bg") for tone in ("ok", "warn", "danger", "info", "neutral")]
LOOKS = [Look.LIGHT, Look.DARK]


def light_of(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((light_of(QColor(one)), light_of(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("words", "ground"), READ)
def test_words_stand_out_from_their_ground(words, ground, dark):
    assert contrast(COLOURS[words][dark], COLOURS[ground][dark]) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_the_edges_of_fields_stand_out(dark):
    assert contrast(COLOURS["inputBorder"][dark], COLOURS["surface"][dark]) >= 3


@pytest.mark.parametrize("look", LOOKS)
def test_every_token_of_the_sheet_is_filled(theme, look):
    theme.apply(look, 120)
    assert "@" not in theme.style_sheet()


@pytest.mark.parametrize("look", LOOKS)
def test_every_picture_of_the_sheet_is_there(theme, look):
    theme.apply(look, 100)
    pictures = re.findall(r'url\("(.*?)"\)', theme.style_sheet())
    assert len(pictures) > 3
    assert all((FOLDER / name).is_file() for name in pictures)


@pytest.mark.parametrize(("folder", "dark"), [("light", False), ("dark", True)])
def test_pictures_are_in_colours_of_the_theme(folder, dark):
    colours = {pair[dark] for pair in COLOURS.values()}
    for picture in (FOLDER / folder).glob("*.svg"):
        assert set(re.findall("#[0-9A-F]{6}", picture.read_text(encoding="utf-8"))) <= colours


def test_letters_grow_with_the_size_of_text_and_never_fall_below_11(theme):
    assert min(theme.letters(name) for name in ("hint", "label", "body")) >= 11
    theme.apply(Look.LIGHT, 140)
    assert (theme.letters("h1"), theme.height("control")) == (28, 48)
    theme.apply(Look.LIGHT, 900)
    assert theme.letters("h1") == 28


def test_dark_and_light_look_different(theme, qtbot):
    button = QPushButton("…")
    button.setProperty("role", "primary")
    qtbot.addWidget(button)
    grounds = []
    for look in LOOKS:
        theme.apply(look, 100)
        grounds.append(button.grab().toImage().pixelColor(20, 10).name())
    assert grounds == [COLOURS["primary"][0].lower(), COLOURS["primary"][1].lower()]


def test_an_icon_on_a_widget_takes_the_new_colours(theme, qtbot):
    icons, label = Icons(theme), QLabel()
    qtbot.addWidget(label)
    icons.put(label, "checkmark", "primary", 40)
    before = label.pixmap().toImage()
    theme.apply(Look.DARK, 100)
    assert label.pixmap().toImage() != before


def test_an_icon_is_drawn_for_the_pixels_of_the_screen(theme):
    pixmap = Icons(theme).pixmap("add", "text", 20, 1.25)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (25, 20)


def test_only_icons_that_read_like_a_line_are_mirrored(theme):
    assert all((ICONS / f"{name}.svg").is_file() for name in MIRRORED)
    assert not MIRRORED & {"clock", "search", "checkmark", "print", "chevron_left", "chevron_right"}


def test_a_system_that_does_not_say_is_light(qapp):
    theme = Theme(qapp)
    assert not theme.dark
