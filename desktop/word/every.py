"""Which papers have a Word form, and how each is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.pdf.papers.minutes import MinutesPaper
from desktop.pdf.papers.notice import Notice
from desktop.pdf.papers.sheaf import Sheaf
from desktop.word.letters import notice_document, notices_document
from desktop.word.minutes import minutes_document

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.pdf.papers.every import Paper


def has_word(paper: Paper) -> bool:
    """Say whether offices edit this paper, or each of these."""
    if isinstance(paper, Sheaf):
        return bool(paper.papers) and all(isinstance(each, Notice) for each in paper.papers)
    return type(paper) in _MAKING


def word_of(paper: Paper) -> bytes:
    """Return the paper as a Word document; `KeyError` where it has no such form."""
    return _MAKING[type(paper)](paper)


_MAKING: Mapping[type, Callable[[Any], bytes]] = {
    MinutesPaper: minutes_document,
    Notice: notice_document,
    Sheaf: notices_document,
}
