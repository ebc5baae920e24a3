"""Texts that are the same on every computer: resolutions to search, and rows of an offices workbook."""

from __future__ import annotations

import random
from datetime import date
from itertools import accumulate, chain, islice

from tests.benchmarks import words

RESOLUTIONS = 100_000
CHARACTERS = 240
OFFICES = 50_000
QUERIES = 200
ZWNJ = "\u200c"
_SPELLINGS = (ZWNJ, ZWNJ, ZWNJ, "", " ")  # most write the half-space, some do not
_PER_MILLION = {words.COMMON_COMPOUNDS: 2_500, words.SCATTERED_COMPOUNDS: 90, words.RARE_COMPOUNDS: 1.2}
"""Of the seldom words of each group; others come twice and three times as often."""
OFFICE_FIELDS = (
    "code", "name", "kind", "place", "neighbourhoods", "state", "state_since", "state_document",
    "active_since", "establishing", "licensing", "supervising", "lead", "operator",
    "qualification_issuer", "qualification_number", "manager", "phone", "address", "note",
)  # fmt: skip
MIXED_KINDS = {
    "code": "code", "phone": "code", "state_since": "day", "active_since": "day",
    "operator": "number", "supervising": "number", "qualification_number": "number",
}  # fmt: skip
"""The kinds of the columns of `mixed_rows`; others are texts."""
_FIRST_DAY = date(2021, 3, 21).toordinal()


def resolutions(count=RESOLUTIONS):
    """Yield the operative texts; a compound stands in each of its three spellings."""
    rng = random.Random(50)
    known = [(word, 1_000_000 / (place + 3)) for place, word in enumerate(words.PLAIN)]
    plain = sum(weight for _, weight in known)
    known += [
        (word, plain / 1e6 * share * (1 + place % 3))
        for group, share in _PER_MILLION.items()
        for place, word in enumerate(group)
    ]
    spoken, weights = zip(*known, strict=True)
    reached = list(accumulate(weights))
    for _ in range(count):
        chosen = rng.choices(spoken, cum_weights=reached, k=CHARACTERS // 3)
        text = " ".join(word.replace(" ", rng.choice(_SPELLINGS)) if " " in word else word for word in chosen)
        yield text[:CHARACTERS].strip()


def spellings():
    """Return each compound, written in one, with its three spellings; common ones beside rare ones."""
    return {
        word.replace(" ", ""): [word.replace(" ", way) for way in ("", " ", ZWNJ)]
        for alike in zip(*_PER_MILLION, strict=True)
        for word in alike
    }


def queries():
    """Return the 200 queries: a third each for common, scattered and rare compounds."""
    return list(islice(chain.from_iterable(spellings().values()), QUERIES))


def office_rows(count=OFFICES):
    """Yield the cells of an offices workbook, in the order of ``OFFICE_FIELDS``; one active in each place."""
    rng = random.Random(1)
    served = set()
    for number in range(1, count + 1):
        quarter, city = rng.choice(words.QUARTERS), rng.choice(words.CITIES)
        yield (
            f"F-{number:05}",
            f"دفتر {quarter} {rng.choice(words.QUARTERS)} {number}",
            rng.choice(("تسهیلگری", "توسعهٔ محله", "خدمات نوسازی")),
            city,
            neighbourhood := f"محلهٔ {quarter} {number % 500 + 1}",
            _alone(rng.choice(("فعال", "پیشنهادی", "تعطیل")), neighbourhood, served),
            _day(rng, 1400, 1404),
            f"130765-{number}",
            _day(rng, 1390, 1399),
            rng.choice(words.ORGANISATIONS),
            rng.choice(words.ORGANISATIONS),
            f"شهرداری {city}",
            f"شهرداری {city}",
            f"شرکت {quarter}",
            rng.choice(words.ORGANISATIONS),
            rng.randint(1_000, 9_999),
            f"{rng.choice(words.FIRST_NAMES)} {rng.choice(words.FAMILY_NAMES)}",
            f"0713{rng.randint(1_000_000, 9_999_999)}",
            f"{city}، خیابان {quarter}، کوچهٔ {rng.randint(1, 60)}، پلاک {rng.randint(1, 300)}",
            " ".join(rng.choices(words.PLAIN, k=8)),
        )


def _alone(state, neighbourhood, served):
    """Return a state that leaves a neighbourhood with one active office."""
    if state != "فعال":
        return state
    if neighbourhood in served:
        return "تعطیل"
    served.add(neighbourhood)
    return state


def mixed_rows(count=OFFICES):
    """Yield the same rows with days and numbers as Excel holds them."""
    rng = random.Random(2)
    for row in office_rows(count):
        cells = dict(zip(OFFICE_FIELDS, row, strict=True))
        cells["state_since"] = date.fromordinal(_FIRST_DAY + rng.randrange(1_500))
        cells["active_since"] = date.fromordinal(_FIRST_DAY - rng.randrange(3_500))
        cells["operator"] = rng.randint(1, 2_000_000)
        cells["supervising"] = round(rng.uniform(1, 900), 2)
        yield tuple(cells.values())


def _day(rng, first, last):
    return f"{rng.randint(first, last)}/{rng.randint(1, 12):02}/{rng.randint(1, 29):02}"
