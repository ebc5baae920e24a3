from __future__ import annotations

from datetime import date

import pytest

from desktop.pdf.papers.look import Letterhead, Look
from desktop.services.prints.sources import Sources


@pytest.mark.parametrize(
    ("lines", "office", "headed"),
    [
        ((), "فرمانداری نمونه", ("فرمانداری نمونه",)),
        (("استانداری",), "فرمانداری", ("استانداری",)),
        ((), "", ()),
    ],
)
def test_a_paper_of_the_office_names_it_unless_lines_are_chosen(store, vocabulary, lines, office, headed):
    sources = Sources(store, vocabulary, lambda: Look(Letterhead(lines)), date.today, lambda: office)
    assert sources.office_look().letterhead.lines == headed
