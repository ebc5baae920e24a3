"""How something stands: in words, and in a tone that gives them a colour."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Tone(Enum):
    """Which colour something is told in; the value of the style property ``kind``."""

    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    INFO = "info"
    NEUTRAL = "neutral"


class State(NamedTuple):
    """A few words about how a page stands, such as «پیش‌نویس ذخیره شد»."""

    words: str
    tone: Tone = Tone.OK
