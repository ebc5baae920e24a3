"""Mends the text of a page of a PDF: forms of letters for the screen, and an order that runs backwards."""

from __future__ import annotations

import re
import unicodedata

_SHAPED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_WORD = re.compile("[\u0600-\u06ff]+")
_FORWARDS = frozenset(
    ("از", "به", "که", "در", "را", "با", "این", "شد", "شود", "گردید", "است", "برای", "جلسه", "مقرر", "تاریخ")
)
_BACKWARDS = frozenset(word[::-1] for word in _FORWARDS)
_SIGNS = "0-9A-Za-z\u06f0-\u06f9\u0660-\u0669"
_RUN = re.compile(rf"[{_SIGNS}]+(?:[./:,٬٫-][{_SIGNS}]+)*")
_MIRRORED = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_MARK_BEFORE = re.compile(  # «:۱-۱ …» and «مصوبه :۱ …», whose mark was typed behind the number
    r"^(?P<word>(?:مصوبه|تصمیم|بند|ماده)(?:\u0654|\u200cی| ?ی)? )?(?P<close>[-–.):ـ])"
    r"(?P<number>\d{1,4}(?:[-/]\d{1,3})?)(?= )",
    re.MULTILINE,
)
_MARK = re.compile(r"\W*\w{1,4} ?\)")
_ROUND = str.maketrans("()", ")(")
_HARD_HYPHEN = re.compile("[\x02\ufffe\uffff]")  # what PDFium gives for a hyphen at the end of a line


def mended_page(text: str) -> str:
    """Return the text of a page as it was typed, line ends kept."""
    text = _HARD_HYPHEN.sub("", text.replace("\r\n", "\n"))
    text = _SHAPED.sub(lambda shaped: unicodedata.normalize("NFKC", shaped[0]), text)
    if _runs_backwards(text):
        text = "\n".join(map(_turned, text.split("\n")))
    text = "\n".join(map(_with_brackets, text.split("\n")))
    return _MARK_BEFORE.sub(lambda mark: f"{mark['word'] or ''}{mark['number']}{mark['close']}", text)


def _runs_backwards(text: str) -> bool:
    words = _WORD.findall(text)
    forwards = sum(word in _FORWARDS for word in words)
    return sum(word in _BACKWARDS for word in words) > 2 * forwards


def _turned(line: str) -> str:
    """Return a line read from its other end, numbers and Latin words as they are."""
    turned = line[::-1].translate(_MIRRORED)
    return _RUN.sub(lambda run: run[0][::-1], turned)


def _with_brackets(line: str) -> str:
    """Return a line whose brackets open before they close; that of «۱)» at its beginning is left out."""
    start = found.end() if (found := _MARK.match(line)) else 0
    rest = line[start:]
    if "(" in rest and ")" in rest and rest.index(")") < rest.index("("):
        return line[:start] + rest.translate(_ROUND)
    return line
