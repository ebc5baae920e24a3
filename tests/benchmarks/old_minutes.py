"""Whether reading old minutes takes time in step with their length: 1 MB beside 100 kB."""

from __future__ import annotations

from pathlib import Path

from desktop.intake.read import read_minutes
from tests.benchmarks.measure import Row, in_turns, timed

_SHORT, _LONG = 100_000, 1_000_000
_TURNS = 5
_AT_MOST = 12
_TEXTS = Path(__file__).parents[1] / "intake" / "texts"
_KNOWN = ("شهرداری نمونه", "شورای هماهنگی محلات", "بهزیستی", "کمیته امداد")
_PLACES = ("ورامین", "تهران", "سپیدان", "لنگرود", "نمونه")


def rows():
    """Yield the seconds for 1 MB of text beside those for 100 kB, both in UTF-8."""
    long, short = text_of(_LONG), text_of(_SHORT)
    read_minutes(short)  # what is compiled once is no part of either
    ours, against = in_turns(lambda: _seconds(long), lambda: _seconds(short), _TURNS)
    yield Row("intake", ours, against, "s", _AT_MOST, "reading 1 MB of old minutes beside 100 kB")


def text_of(size):
    """Return minutes of many layouts, one behind the other, that are ``size`` bytes in UTF-8."""
    texts = [path.read_text(encoding="utf-8").split("+++\n", 2)[2] for path in sorted(_TEXTS.glob("*.txt"))]
    whole = "\n".join(texts)
    times = size // len(whole.encode()) + 1
    return "\n".join([whole] * times).encode()[:size].decode(errors="ignore")


def _seconds(text):
    return timed(read_minutes, text, _KNOWN, _PLACES)
