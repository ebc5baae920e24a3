"""The papers of an open file: what has them composed, printed and previewed."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.paths import FONTS, VOCABULARY
from desktop.services.preferences import Preferences

if TYPE_CHECKING:
    from contextlib import ExitStack

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.head_preview import HeadPreview
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.paper_fonts import PaperFonts
    from desktop.services.papers import Papers
    from desktop.services.print_minutes import PrintMinutes
    from desktop.services.prints.dossier_folder import DossierFolder
    from desktop.services.prints.prints import Prints
    from desktop.services.verify_paper import VerifyPaper
    from desktop.storage.store import Store


class PaperDesk:
    """What makes papers; the process that composes them ends with ``stack``."""

    def __init__(self, store: Store, login: str, stack: ExitStack) -> None:
        self._store, self._stack = store, stack
        self.preferences = Preferences(store, login)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of records, fields and choices."""
        from desktop.schema.vocabulary import read_vocabulary

        return read_vocabulary(VOCABULARY)

    @cached_property
    def print_minutes(self) -> PrintMinutes:
        """Papers of minutes as files."""
        from desktop.services.print_minutes import PrintMinutes

        return PrintMinutes(self._store, self._papers, self._words)

    @cached_property
    def prints(self) -> Prints:
        """All other papers."""
        from desktop.services.prints.prints import Prints
        from desktop.services.prints.sources import Sources

        chosen = self.preferences
        sources = Sources(self._store, self.vocabulary, chosen.paper_look, date.today, chosen.office_name)
        return Prints(sources, self._papers)

    @cached_property
    def dossier_folder(self) -> DossierFolder:
        """All of an office in one folder, as it is handed over."""
        from desktop.services.prints.dossier_folder import DossierFolder
        from desktop.services.sheets.export import ExportSheet

        export = ExportSheet(self._store, self.vocabulary)
        return DossierFolder(self._store, self.vocabulary, lambda: self.prints, export)

    @cached_property
    def verify_paper(self) -> VerifyPaper:
        """Telling by its code which stored minutes a paper is of."""
        from desktop.services.verify_paper import VerifyPaper

        return VerifyPaper(self._store)

    @cached_property
    def fonts(self) -> PaperFonts:
        """The fonts that a paper can be set in."""
        from desktop.services.paper_fonts import PaperFonts

        return PaperFonts()

    @cached_property
    def head_preview(self) -> HeadPreview:
        """A picture of the head of a paper."""
        from desktop.services.head_preview import HeadPreview

        return HeadPreview(self._papers, self.fonts)

    @cached_property
    def _words(self) -> MinutesPapers:
        from desktop.services.minutes_paper import MinutesPapers

        return MinutesPapers(self.vocabulary, self.preferences.paper_look)

    @cached_property
    def _papers(self) -> Papers:
        from desktop.services.papers import Papers

        papers = Papers(FONTS, lambda: self.fonts.files(self.preferences.read().font))
        self._stack.callback(papers.close)
        return papers
