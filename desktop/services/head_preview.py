"""A picture of the head of a paper as it would be printed, made beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.papers.minutes import Fact, MinutesPaper
from desktop.services.preferences import look_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from desktop.pdf.compose import Composed
    from desktop.services.paper_fonts import PaperFonts
    from desktop.services.papers import Papers
    from desktop.services.preferences import PreferenceValues

SHARE = 0.26
"""How much of the page is shown, from its top."""
_TITLE = "نخستین جلسهٔ نمونه"
_LINES = ("نام سازمان",)
_FACTS = (Fact("مکان", "محل برگزاری جلسه"), Fact("تاریخ", "شنبه ۱ آذر ۱۴۰۴"))


class HeadPreview:
    """Has a real paper composed and drawn; whoever asks is called back from another thread."""

    def __init__(self, papers: Papers, fonts: PaperFonts) -> None:
        self._papers = papers
        self._fonts = fonts

    def begin(self, values: PreferenceValues, emblem: bytes | None, done: Callable[[bytes], object]) -> None:
        """Call ``done`` with a PNG of the head of a paper of these values, or with nothing if that fails."""
        look = look_of(values, emblem)
        paper = MinutesPaper(
            title=_TITLE,
            look=look.coming_from((values.office_name,) if values.office_name else _LINES),
            number=look.digits("1"),
            date=look.digits("1404/09/01"),
            attachment="ندارد",
            facts=tuple(Fact(each.label, look.digits(each.value)) for each in _FACTS),
        )

        def draw(composed: Future[Composed]) -> None:
            from desktop.services.page_pictures import top_of_first_page

            failed = composed.cancelled() or composed.exception() is not None
            done(b"" if failed else top_of_first_page(composed.result().data, SHARE))

        self._papers.begin(paper, self._fonts.files(values.font)).add_done_callback(draw)
