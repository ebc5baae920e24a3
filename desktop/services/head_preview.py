"""A picture of a paper, or of its head, as it would be printed; made beside the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.paths import FONTS
from desktop.pdf.fonts.font_files import shipped
from desktop.pdf.papers.minutes import AgendaEntry, Fact, MinutesPaper, ResolutionEntry, Signatory
from desktop.services.preferences import look_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from desktop.pdf.compose import Composed
    from desktop.services.paper_fonts import PaperFonts
    from desktop.services.papers import Papers
    from desktop.services.preferences import PreferenceValues

HEAD, WHOLE = 0.26, 1.0
"""How much of the page is shown, from its top."""
_TITLE = "نخستین جلسهٔ نمونه"
_LINES = ("نام دستگاه",)
_AGENDA = (AgendaEntry("گزارش پیشرفت کار دفاتر"), AgendaEntry("پیگیری مصوبات جلسهٔ پیشین"))
_SUMMARY = (
    "خلاصهٔ مباحث جلسه در این بند می‌آید؛ فونت، اندازهٔ نوشته و حاشیه‌ها همان است که در صورت‌جلسهٔ چاپی "
    "دیده خواهد شد و هر بند از دو سو تراز می‌شود."
)
_RESOLUTIONS = (
    ResolutionEntry("1", "متن نخستین مصوبهٔ جلسه در این خانه می‌آید.", "", ("دستگاه نمونه",), "جلسهٔ آتی"),
    ResolutionEntry("2", "متن دومین مصوبهٔ جلسه در این خانه می‌آید.", "", ("دستگاه دیگر",), "جلسهٔ آتی"),
)
_FACTS = (Fact("تاریخ جلسه", "شنبه ۱ آذر ۱۴۰۴"), Fact("مکان برگزاری", "تالار جلسات"))


class HeadPreview:
    """Has a real paper composed and drawn; whoever asks is called back from another thread."""

    def __init__(self, papers: Papers, fonts: PaperFonts) -> None:
        self._papers = papers
        self._fonts = fonts

    def begin(
        self,
        values: PreferenceValues,
        emblem: bytes | None,
        done: Callable[[bytes], object],
        share: float = HEAD,
    ) -> None:
        """Call ``done`` with a PNG of a paper of these values, or with nothing if that fails."""
        look = look_of(values, emblem)
        paper = MinutesPaper(
            title=_TITLE,
            look=look.coming_from((values.office_name,) if values.office_name else _LINES),
            number=look.digits("1"),
            date=look.digits("1404/09/01"),
            attachment="ندارد",
            facts=tuple(Fact(each.label, look.digits(each.value)) for each in _FACTS),
            agenda=_AGENDA,
            summary=(_SUMMARY,),
            resolutions=tuple(replace(each, order=look.digits(each.order)) for each in _RESOLUTIONS),
            signatories=(Signatory("نام و نام خانوادگی", "رئیس"), Signatory("نام و نام خانوادگی", "دبیر")),
        )

        def draw(composed: Future[Composed]) -> None:
            from desktop.services.page_pictures import top_of_first_page

            failed = composed.cancelled() or composed.exception() is not None
            done(b"" if failed else top_of_first_page(composed.result().data, share))

        self._papers.begin(paper, self._fonts.files(values.font) or shipped(FONTS)).add_done_callback(draw)
