from __future__ import annotations

from threading import Event

import pypdfium2
import pytest
from PIL import ImageChops, ImageFilter
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from desktop.errors import CancelledError
from desktop.progress import NoProgress
from desktop.ui.papers import printing as module
from desktop.ui.papers.page_painter import Painted, paint_paper, sheets
from desktop.ui.papers.printing import Printing, lay_out
from desktop.ui.progress_card import ProgressCard
from tests.ui.naming import nameless

POINTS = 72
DOTS = 300
INK = 110


@pytest.fixture
def paper(desk, stored):
    return desk.print_minutes.paper(stored(12, 8).id).content


@pytest.fixture
def printer_to(tmp_path):
    """Return a maker of printers that print on A4 into a file."""

    def printer_to(name="out.pdf", dots=DOTS):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / name))
        lay_out(printer, "صورت‌جلسه", wide=False)
        printer.setResolution(dots)
        return printer

    return printer_to


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(900, 600)
    with qtbot.waitExposed(owner):
        owner.show()
    return owner


def pages_of(path_or_bytes):
    document = pypdfium2.PdfDocument(path_or_bytes)
    try:
        return [page.render(scale=DOTS / POINTS, grayscale=True).to_pil().convert("L") for page in document]
    finally:
        document.close()


def strayed(page, other):
    """Return the share of points with ink on one page and none within two points of it on the other."""
    size = (min(page.width, other.width), min(page.height, other.height))
    found = 0
    for one, two in ((page, other), (other, page)):
        ink = one.crop((0, 0, *size)).point(lambda value: 255 if value < INK else 0)
        near = (
            two.crop((0, 0, *size))
            .filter(ImageFilter.MinFilter(5))
            .point(lambda v: 255 if v > 2 * INK else 0)
        )
        found += sum(ImageChops.multiply(ink, near).histogram()[128:])
    return found / (size[0] * size[1])


def test_what_is_printed_is_the_paper_page_by_page(paper, printer_to, tmp_path):
    assert paint_paper(paper, printer_to(), NoProgress()) is Painted.WHOLE
    pages, printed = pages_of(paper), pages_of(tmp_path / "out.pdf")
    assert len(printed) == len(pages) > 1
    assert max(map(strayed, pages, printed)) < 1e-5


@pytest.mark.parametrize(
    ("ranges", "pages"), [("2", [1]), ("1,3-9", [0, 2, 3]), ("2-3", [1, 2]), ("7-9", [])]
)
def test_only_the_pages_that_were_chosen_are_printed(printer_to, ranges, pages):
    printer = printer_to()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString(ranges))
    assert sheets(printer, 4) == tuple(pages)


def test_a_range_by_its_ends_is_kept_within_the_paper(printer_to):
    printer = printer_to()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 99)
    assert sheets(printer, 4) == (1, 2, 3)


def test_copies_are_made_here_where_the_printer_makes_none(printer_to, monkeypatch):
    printer = printer_to()
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert sheets(printer, 3) == (0, 1, 2, 0, 1, 2)
    monkeypatch.setattr(QPrinter, "duplex", lambda _printer: QPrinter.DuplexMode.DuplexLongSide)
    assert sheets(printer, 3) == (0, 1, 2, None, 0, 1, 2)  # a copy begins on a sheet of its own
    printer.setCollateCopies(False)
    assert sheets(printer, 3) == (0, 0, 1, 1, 2, 2)


def test_the_last_page_can_come_first(printer_to):
    printer = printer_to()
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets(printer, 3) == (2, 1, 0)


def test_pages_that_the_paper_has_not_are_told(paper, printer_to, tmp_path):
    printer = printer_to()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("90"))
    assert paint_paper(paper, printer, NoProgress()) is Painted.NO_PAGE
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A5, QPageSize.PageSizeId.A3])
def test_a_page_fits_a_smaller_sheet_and_stays_as_it_is_on_a_larger_one(paper, printer_to, tmp_path, size):
    printer = printer_to()
    printer.setPageSize(QPageSize(size))
    assert paint_paper(paper, printer, NoProgress()) is Painted.WHOLE
    (page, *_), (printed, *_) = pages_of(paper), pages_of(tmp_path / "out.pdf")
    wanted, found = ink_box(page), ink_box(printed)
    scale = min(1, printed.width / page.width)
    for side in (0, 1):
        assert abs((found[2 + side] - found[side]) - scale * (wanted[2 + side] - wanted[side])) <= 4
        middle = (found[side] + found[2 + side] - printed.size[side]) / 2
        assert abs(middle - scale * (wanted[side] + wanted[2 + side] - page.size[side]) / 2) <= 4


def ink_box(page):
    return page.point(lambda value: 255 if value < INK else 0).getbbox()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_is_told(paper, printer_to):
    printer = printer_to("no such folder/out.pdf")
    assert paint_paper(paper, printer, NoProgress()) is Painted.STOPPED


def test_a_printer_that_vanishes_between_two_pages_is_told(paper, printer_to, monkeypatch):
    monkeypatch.setattr(QPrinter, "newPage", lambda _printer: False)
    assert paint_paper(paper, printer_to(dots=72), NoProgress()) is Painted.STOPPED


def test_a_printer_in_trouble_is_told(paper, printer_to, monkeypatch):
    monkeypatch.setattr(QPrinter, "printerState", lambda _printer: QPrinter.PrinterState.Error)
    assert paint_paper(paper, printer_to(dots=72), NoProgress()) is Painted.STOPPED


def test_a_damaged_paper_is_told(printer_to):
    assert paint_paper(b"no paper", printer_to(), NoProgress()) is Painted.UNREADABLE


def test_printing_can_be_given_up(paper, printer_to):
    class Impatient:
        def step(self, done, _total):
            if done == 1:
                raise CancelledError

    with pytest.raises(CancelledError):
        paint_paper(paper, printer_to(dots=72), Impatient())


def test_the_window_is_not_held_up_and_told_at_the_end(paper, printer_to, owner, tools, qtbot, tmp_path):
    printing = Printing(tools, owner)
    with qtbot.waitSignal(printing.printed, timeout=20_000):
        printing.paint(paper, printer_to(dots=1200), list, list)
        assert not tools.jobs.busy  # what is to be kept goes on meanwhile
    assert (tmp_path / "out.pdf").exists()
    assert printing.trouble is None


def test_a_printer_that_hangs_can_be_left_alone(paper, printer_to, owner, tools, qtbot, monkeypatch):
    waits = Event()
    original = QPrinter.newPage
    monkeypatch.setattr(QPrinter, "newPage", lambda printer: waits.wait(20) and original(printer))
    printing = Printing(tools, owner)
    printing.paint(paper, printer_to(dots=72), list, list)
    done = []
    tools.jobs.run_unseen(owner, lambda _progress: 7, done.append, list)
    qtbot.waitUntil(lambda: done == [7])
    card = owner.findChild(ProgressCard)
    qtbot.waitUntil(lambda: card.isVisible() and card.findChild(QProgressBar).maximum() > 0)
    card.cancel.click()
    assert not card.isVisible()
    printing.print(paper, "دوباره", list)  # the one before still hangs
    assert printing.trouble.isVisible()
    printing.trouble.reject()
    waits.set()
    qtbot.waitUntil(lambda: not printing.busy)
    assert printing.dialog is None


def test_a_window_can_be_closed_while_its_printer_hangs(paper, printer_to, tools, qtbot, monkeypatch):
    begun, waits, ended = Event(), Event(), Event()

    def hang(_printer):
        begun.set()
        waits.wait(20)
        ended.set()
        return False

    monkeypatch.setattr(QPrinter, "newPage", hang)
    owner = QWidget()
    Printing(tools, owner).paint(paper, printer_to(dots=72), list, list)
    qtbot.waitUntil(begun.is_set)
    owner.findChild(ProgressCard).cancel.click()
    with qtbot.waitSignal(owner.destroyed, timeout=5_000):
        owner.deleteLater()
    assert not ended.is_set()
    waits.set()
    qtbot.waitUntil(ended.is_set)


def test_without_a_printer_the_paper_can_be_saved(paper, owner, tools, monkeypatch, qtbot):
    monkeypatch.setattr(module.QPrinterInfo, "availablePrinterNames", list)
    saved = []
    printing = Printing(tools, owner)
    printing.print(paper, "صورت‌جلسه", lambda: saved.append(1))
    assert printing.dialog is None
    assert printing.trouble.isVisible()
    assert nameless(printing.trouble) == []
    printing.trouble.save_button.click()
    qtbot.waitUntil(lambda: saved == [1])


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_failure_offers_to_print_again(paper, printer_to, owner, tools, qtbot):
    again = []
    printing = Printing(tools, owner)
    printing.paint(paper, printer_to("no such folder/out.pdf"), lambda: again.append(1), list)
    qtbot.waitUntil(lambda: printing.trouble is not None)
    printing.trouble.again_button.click()
    assert again == [1]


def test_the_dialog_offers_the_pages_and_prints_on_what_was_chosen(
    paper, owner, tools, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setattr(module.QPrinterInfo, "availablePrinterNames", lambda: ["چاپگر"])
    printing = Printing(tools, owner)
    printing.print(paper, "صورت‌جلسه", list)
    dialog = printing.dialog
    assert (dialog.isVisible(), dialog.minPage(), dialog.maxPage()) == (True, 1, len(pages_of(paper)))
    printer = dialog.printer()
    assert printer.docName() == "صورت‌جلسه"
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Portrait
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "chosen.pdf"))
    with qtbot.waitSignal(printing.printed, timeout=20_000):
        dialog.done(QDialog.DialogCode.Accepted)
    assert len(pages_of(tmp_path / "chosen.pdf")) == len(pages_of(paper))


def test_giving_the_dialog_up_prints_nothing(paper, owner, tools, monkeypatch):
    monkeypatch.setattr(module.QPrinterInfo, "availablePrinterNames", lambda: ["چاپگر"])
    printing = Printing(tools, owner)
    printing.print(paper, "صورت‌جلسه", list)
    printing.dialog.reject()
    assert printing.dialog is None
    assert not printing.busy
