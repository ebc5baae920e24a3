"""Where the program's own files lie: the only place that knows, from source, from a wheel and when frozen."""

from __future__ import annotations

import sys
from pathlib import Path


def _root() -> Path:
    """Return the folder that holds ``resources`` and ``i18n``."""
    if bundle := getattr(sys, "_MEIPASS", None):
        return Path(bundle)
    package = Path(__file__).parent
    return package if (package / "resources").is_dir() else package.parent


RESOURCES = _root() / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
INDICATORS = RESOURCES / "indicators.toml"
LUNAR_HOLIDAYS = RESOURCES / "calendar" / "lunar_holidays.toml"
MARK = RESOURCES / "mahalleyar.svg"
PHRASES = RESOURCES / "phrases.toml"
PLACES = RESOURCES / "places"
SAMPLE = RESOURCES / "sample"
TRANSLATIONS = _root() / "i18n"
VOCABULARY = TRANSLATIONS / "vocabulary.fa.toml"
