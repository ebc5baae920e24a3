from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from desktop.pdf.papers.sheaf import Sheaf
from desktop.word.every import has_word, word_of
from tests.pdf.test_letters import entry, invitation, notice


def text_of(paper):
    body = docx.Document(BytesIO(word_of(paper))).element.body
    lines = ("".join(each.text or "" for each in part.iter(qn("w:t"))) for part in body.iter(qn("w:p")))
    return "\n".join(lines).replace("\u200e", "")


def test_every_word_of_a_notice_is_in_the_document():
    paper = notice(entry(), entry(text="مقرر شد گزارش ماهانه ارائه شود.", helps=True, others="شهرداری"))
    text = text_of(paper)
    said = [paper.session, paper.sent.subject, paper.sent.addressee.name, paper.sent.signatory.name]
    said += [each.text for each in paper.entries] + list(paper.sent.copies)
    assert [words for words in said if words not in text] == []


def test_each_of_many_notices_begins_on_a_page_of_its_own():
    papers = (notice(entry()),) * 3
    document = docx.Document(BytesIO(word_of(Sheaf(papers, "ابلاغ"))))
    breaks = [each for each in document.element.body.iter(qn("w:br")) if each.get(qn("w:type")) == "page"]
    assert len(breaks) == 2


@pytest.mark.parametrize("paper", [invitation(), Sheaf((invitation(),)), Sheaf(())])
def test_other_letters_have_no_word_form(paper):
    assert not has_word(paper)
