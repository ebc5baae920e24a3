"""Finds how a decision was taken: by all, by most, or by counted votes; counts only what is written."""

from __future__ import annotations

import re

from desktop.intake.folding import fold, phrase
from desktop.intake.reading import ReadVote

_COUNTS = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده")
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"
_FOR = phrase("موافق", "مثبت")
_AGAINST = phrase("مخالف", "منفی")
_ABSTAINED = phrase("ممتنع", "سفید")
_VOTE = r"(?:رای|نفر)"
_SIDE = rf"(?:{_FOR}|{_AGAINST}|{_ABSTAINED})"
_COUNTED = (
    rf"(?:با {{1,2}})?{_COUNT} {{0,2}}(?:نفر {{1,2}})?{_VOTE}? {{0,2}}{_SIDE}(?!\w| ?[:=])"
    rf"|{_SIDE} {{0,2}}[:=] {{0,2}}{_COUNT}(?: {{0,2}}{_VOTE}(?!\w))?"
)
_ALL = (
    r"(?:به {1,2}|با {1,2})?(?:اتفاق {1,2}(?:آرا|ارا)[ءی]?|اجماع)"
    rf"(?: {{0,2}}{phrase('حاضرین', 'حاضران', 'اعضا', 'اعضای حاضر')})?(?!\w)"
)
_MOST = r"(?:به {1,2}|با {1,2})?اکثریت(?: {1,2}(?:مطلق|قاطع))? {1,2}(?:آرا|ارا)[ءی]?(?!\w)"
_JOINT = r" {0,2}(?:،|؛|,|و(?!\w)|در برابر|-|–)? {0,2}"
_FOUND = re.compile(rf"(?<!\w)(?:(?:{_COUNTED})(?:{_JOINT}(?:{_COUNTED}))*|{_ALL}|{_MOST})")
_EACH = {
    side: re.compile(
        rf"(?<!\w)(?:(?P<before>{_COUNT}) {{0,2}}(?:نفر {{1,2}})?{_VOTE}? {{0,2}}{pattern}(?!\w| ?[:=])"
        rf"|{pattern} {{0,2}}[:=] {{0,2}}(?P<after>{_COUNT})(?!\w))"
    )
    for side, pattern in (("for", _FOR), ("against", _AGAINST), ("abstained", _ABSTAINED))
}
_LABEL = re.compile(
    phrase("نتیجه رای گیری", "نتیجه رای", "رای گیری", "رای", "آرا", "آراء", "نتیجه", "تعداد آرا")
    + " ?[:：] ?"
)
_OUTCOMES = phrase(
    "به تصویب رسید", "تصویب شد", "تصویب گردید", "موافقت شد", "مصوب شد", "مصوب گردید", "رد شد", "رد گردید",
    "به تصویب نرسید", "تصویب قرار گرفت", "مصوب",
)  # fmt: skip
_OUTCOME = re.compile(rf" {{0,2}}(?:مورد {{1,2}})?{_OUTCOMES}?")
_ALONE = re.compile(r"(?:(?:به|با) )?اکثریت(?: مطلق| قاطع)?")
_AROUND = " .،؛()-–•*"
_LONGEST = 120
_ALL_PATTERN = re.compile(_ALL)


def vote_in(text: str) -> ReadVote | None:
    """Return the first vote that the words tell of, None where they tell of none."""
    folded = fold(text)
    if not (found := _FOUND.search(folded)):
        return None
    counts = {side: _count(pattern.search(found[0])) for side, pattern in _EACH.items()}
    return ReadVote(
        text[found.start() : found.end()].strip(),
        unanimous=bool(_ALL_PATTERN.match(found[0])),
        votes_for=counts["for"],
        votes_against=counts["against"],
        abstained=counts["abstained"],
    )


def vote_of_line(line: str) -> ReadVote | None:
    """Return the vote that a line tells of and nothing else, None for any other line."""
    if len(line) > _LONGEST:
        return None
    folded = fold(line).strip(_AROUND)
    label = _LABEL.match(folded)
    start = label.end() if label else 0
    if _ALONE.fullmatch(folded, start):
        return ReadVote(line.strip(_AROUND))
    found = _FOUND.match(folded, start)
    return vote_in(line) if found and _OUTCOME.fullmatch(folded, found.end()) else None


def _count(found: re.Match[str] | None) -> int | None:
    if found is None:
        return None
    written = found["before"] or found["after"]
    return int(written) if written.isdigit() else _COUNTS.index(written) + 1
