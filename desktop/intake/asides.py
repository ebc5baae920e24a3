"""Tells lines behind a resolution that say who must act, by when, or how the vote was, and nothing else."""

from __future__ import annotations

import re

from desktop.intake.folding import fold, phrase
from desktop.intake.votes import vote_of_line

_RESPONSIBLE = phrase(
    "مسئول", "مسئولان", "مسئولین", "مسئول پیگیری", "مسئول اجرا", "مسئول انجام", "مسئول اقدام",
    "دستگاه مسئول", "دستگاه مجری", "دستگاه متولی", "دستگاه های مسئول", "دستگاه پیگیری کننده", "مجری",
    "مجریان", "پیگیری کننده", "پیگیر", "پیگیری", "واحد مسئول", "متولی", "اقدام کننده",
)  # fmt: skip
_DEADLINE = phrase(
    "مهلت", "مهلت اجرا", "مهلت انجام", "زمان اجرا", "زمان انجام", "زمان بندی", "زمان پیگیری", "سررسید",
    "موعد", "تاریخ اجرا", "مدت اجرا", "مهلت پیگیری", "مدت زمان",
)  # fmt: skip
_LABEL = re.compile(
    rf"(?:^|(?<=[\s،؛.–(-]))(?:(?P<responsible>{_RESPONSIBLE})|(?P<deadline>{_DEADLINE})) ?[:：] ?"
)
_AROUND = " ()[].،؛–-*•"
_LONGEST = 200


def is_aside(line: str) -> bool:
    """Say whether a line stands beside a resolution: the vote, or labels with what they say."""
    return vote_of_line(line) is not None or labelled(line) is not None


def labelled(line: str) -> tuple[str, str] | None:
    """Return who must act and by when, as «مسئول: … مهلت: …» says; None for any other line."""
    if len(line) > _LONGEST:
        return None
    found = list(_LABEL.finditer(fold(line)))
    if not found or line[: found[0].start()].strip(_AROUND):
        return None
    said = {"responsible": "", "deadline": ""}
    ends = [*(label.start() for label in found[1:]), len(line)]
    for label, end in zip(found, ends, strict=True):
        said[label.lastgroup or ""] = line[label.end() : end].strip(_AROUND)
    return said["responsible"], said["deadline"]
