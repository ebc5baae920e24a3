from __future__ import annotations

from datetime import date

from desktop.domain.catalogue import CATALOGUE
from desktop.services.views import views_of
from desktop.ui.pages.view_words import view_words


def test_every_view_has_words_of_its_own(qapp):
    for kind in CATALOGUE:
        if views := views_of(kind, date(2026, 11, 25)):
            words = [view_words(kind, key) for key in ("", *views)]
            assert all(words)
            assert len(set(words)) == len(words)
