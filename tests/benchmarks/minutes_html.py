"""The same minutes as a page of HTML, in the order, the sizes and the font of the program's paper."""

from __future__ import annotations

from html import escape

from desktop.paths import FONTS
from desktop.pdf.papers import letter, minutes_words
from desktop.persian.digits import persian_digits

_SIGNATURE_HEADS = (
    minutes_words.ROW,
    minutes_words.NAME,
    minutes_words.POST,
    minutes_words.ORGANISATION,
    minutes_words.SIGNATURE,
)
_STYLE = """
@font-face {{ font-family: Vazirmatn; src: url({regular}); }}
@font-face {{ font-family: Vazirmatn; font-weight: bold; src: url({bold}); }}
@page {{ size: A4; margin: 18mm 19mm 20mm;
  @bottom-center {{ content: "صفحهٔ " counter(page, persian) " از " counter(pages, persian);
    font: 8.5pt Vazirmatn; border-top: .5pt solid }} }}
@page :not(:first) {{ @top-right {{ content: "{title}"; font: 8.5pt Vazirmatn; border-bottom: .5pt solid }} }}
body {{ direction: rtl; font: 11pt/1.8 Vazirmatn; text-align: justify; margin: 0 }}
h1 {{ font-size: 14pt; text-align: center; margin: 8pt 0 }}
h2 {{ font-size: 11.5pt; text-align: right; margin: 11pt 0 0; break-after: avoid }}
p, li {{ margin: 3pt 0 0 }}
ol {{ list-style: persian }}
table {{ table-layout: fixed; width: 100%; border-collapse: collapse; font-size: 10pt; line-height: 1.7 }}
td, th {{ border: .5pt solid; padding: 2pt 4pt; vertical-align: top }}
.middle td {{ text-align: center }}
.signing {{ break-inside: avoid }}
.signing tr {{ height: 34pt }}
footer {{ font-size: 6pt; direction: ltr }}
"""


def page_of(paper):
    """Return the HTML of a paper; its fonts are the program's own files."""
    layout = minutes_words
    style = _STYLE.format(
        regular=(FONTS / "Vazirmatn-Regular.ttf").as_uri(),
        bold=(FONTS / "Vazirmatn-Bold.ttf").as_uri(),
        title=escape(paper.title),
    )
    resolutions = [
        (each.order, _lines((each.preamble, each.text)), _lines(each.responsible), each.deadline)
        for each in paper.resolutions
    ]
    parts = [
        _table([tuple(map(_lines, _masthead(paper)))]),
        f"<h1>{layout.MINUTES}<br>{escape(paper.title)}</h1>",
        _table([(f"<b>{each.label}:</b> {escape(each.value)}",) for each in paper.facts]),
        _list(
            layout.AGENDA, "ol", [f"{escape(each.text)} ({escape(each.presenter)})" for each in paper.agenda]
        ),
        _people(layout.PRESENT, paper.present),
        _people(layout.ABSENT, paper.absent),
        f"<h2>{layout.SUMMARY}</h2>{_lines(paper.summary)}",
        _list(
            layout.STATEMENTS,
            "ul",
            [f"<b>{escape(each.speaker)}:</b> {escape(each.text)}" for each in paper.statements],
        ),
        f"<h2>{layout.RESOLUTIONS}</h2>{_table(resolutions, layout.RESOLUTION_HEADS, (8, 57, 18, 17))}",
        _signatures(paper),
        _list(layout.COPIES, "ul", map(escape, paper.copies)),
        f"<footer>{paper.digest}</footer>",
    ]
    return f'<!doctype html><html lang="fa"><style>{style}</style><body>{"".join(parts)}</body></html>'


def _masthead(paper):
    numbers = {letter.NUMBER: paper.number, letter.DATE: paper.date, letter.ATTACHMENT: paper.attachment}
    middle = (paper.look.letterhead.invocation, paper.look.letterhead.motto)
    return paper.look.letterhead.lines, middle, [f"{label}: {value}" for label, value in numbers.items()]


def _people(heading, people):
    cells = [
        (persian_digits(str(row)), each.name, each.post, each.organisation, each.note)
        for row, each in enumerate(people, 1)
    ]
    layout = minutes_words
    heads = (layout.ROW, layout.NAME, layout.POST, layout.ORGANISATION, layout.NOTE)
    return f"<h2>{heading}</h2>{_table(cells, heads)}"


def _signatures(paper):
    cells = [
        (persian_digits(str(row)), each.name, each.post, each.organisation, "")
        for row, each in enumerate(paper.signatories, 1)
    ]
    table = _table(cells, _SIGNATURE_HEADS)
    return f'<div class="signing"><h2>{minutes_words.SIGNATURES}</h2><div class="middle">{table}</div></div>'


def _table(rows, heads=(), shares=()):
    columns = "".join(f'<col style="width: {each}%">' for each in shares)
    head = "".join(f"<th>{each}</th>" for each in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>{columns}{f'<thead><tr>{head}</tr></thead>' if head else ''}{body}</table>"


def _list(heading, kind, items):
    return f"<h2>{heading}</h2><{kind}>{''.join(f'<li>{each}</li>' for each in items)}</{kind}>"


def _lines(texts):
    return "".join(f"<p>{escape(each)}</p>" for each in texts if each)
