"""The lines of hard paragraphs against Chromium's: where they break, and how their ink differs."""

from __future__ import annotations

import sys
from itertools import groupby
from operator import attrgetter
from statistics import median

from tests.benchmarks.measure import Row
from tests.benchmarks.rivals import MissingRivalError
from tests.pdf.comparison_set import PARAGRAPHS
from tests.pdf.rendered import Setting, chromium_starts, ink_of, our_starts

_SETTINGS = {"page": Setting(), "cell": Setting(250, 10, 1.7)}


def rows():
    """Yield how far the ink is from Chromium's, against WeasyPrint's, and write it for each line."""
    for name, setting in _SETTINGS.items():
        try:
            yield _row(name, setting)
        except MissingRivalError as error:
            sys.stderr.write(f"lines_{name}: not measured, for {error}\n")


def _row(name, setting):
    texts = list(PARAGRAPHS.values())
    pairs = zip(our_starts(texts, setting), chromium_starts(texts, setting), strict=True)
    elsewhere = sum(ours != theirs for ours, theirs in pairs)
    lines = list(ink_of(PARAGRAPHS, setting))
    sys.stdout.write(f"\n{setting.width:g} points wide: % of a line's ink that is not Chromium's\n")
    for about, of_paragraph in groupby(lines, attrgetter("paragraph")):
        sys.stdout.write(f"{about:12} {'  '.join(map(_told, of_paragraph))}\n")
    both = [line for line in lines if line.weasyprint is not None]
    medians = (100 * median(map(attrgetter(which), both)) for which in ("ours", "weasyprint"))
    remark = f"median of {len(both)} lines; {elsewhere} of {len(texts)} paragraphs break elsewhere"
    return Row(f"lines_{name}", *medians, "%", 1, remark)


def _told(line):
    rival = "–" if line.weasyprint is None else f"{100 * line.weasyprint:.1f}"
    return f"{100 * line.ours:.1f}/{rival}{'' if line.justified else '*'}"
