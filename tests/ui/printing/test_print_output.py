"""What leaves the preview: files that Typst writes, and pages that Qt prints."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from printing_driver import PrintingOffice
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from office_desk.ui.printing.drawn_paper import VectorPage, vector_page
from office_desk.ui.printing.nested_pictures import without_nested_vectors
from office_desk.ui.printing.page_layout import page_layout
from office_desk.ui.printing.print_run import PrintRun, print_page, wanted_pages

OpenOffice = Callable[..., PrintingOffice]
POINTS_PER_MILLIMETER = 72 / 25.4


def pdf_printer(path: Path) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def boxes_of(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height in points of each page."""
    found = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([0-9.]+)\s+([0-9.]+)\s*\]", pdf)
    return [(float(width), float(height)) for width, height in found]


def blank(width: float, height: float) -> VectorPage:
    """An empty page, measured in millimeters."""
    size = f"{width * POINTS_PER_MILLIMETER} {height * POINTS_PER_MILLIMETER}"
    return vector_page(
        f'<svg viewBox="0 0 {size}" xmlns="http://www.w3.org/2000/svg"><path d="M1 1h9"/></svg>'.encode()
    )


def test_save_as_pdf_asks_for_a_file_and_writes_typsts_own(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    preview.footer.save_button.click()
    dialog = preview.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Open Doors Day at Polytechnic University.pdf"
    dialog.fileSelected.emit(str(office.folder / "day.pdf"))
    dialog.reject()
    office.settle()

    written = (office.folder / "day.pdf").read_bytes()
    assert written.startswith(b"%PDF-")
    assert b"StructTreeRoot" in written  # Qt's own pictures of pages are not tagged
    assert preview.footer.sentence == "Saved: day.pdf"
    assert preview.footer.act_button.isVisibleTo(preview)
    assert preview.choice.folder == str(office.folder)


def test_pages_are_saved_as_pictures_by_the_name_of_the_file(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    preview.output.write(preview.drawn, office.folder / "day.svg")  # type: ignore[arg-type]
    office.settle()

    assert (office.folder / "day.svg").read_bytes().startswith(b"<svg")


def test_a_folder_that_is_gone_is_one_sentence(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    preview.output.write(preview.drawn, office.folder / "gone" / "day.pdf")  # type: ignore[arg-type]
    office.settle()

    assert str(office.folder / "gone") in preview.footer.sentence
    assert not (office.folder / "gone").exists()


def test_the_printing_dialog_is_asked_and_what_it_says_is_done(
    open_office: OpenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Sample printer"])

    preview.footer.print_button.click()
    office.settle()
    dialog = preview.findChild(QPrintDialog)
    assert dialog.isVisible()
    assert (dialog.minPage(), dialog.maxPage()) == (1, 1)
    printer = dialog.printer()
    assert printer.docName() == "Open Doors Day at Polytechnic University"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(office.folder / "printed.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted.value)
    office.settle()

    assert (office.folder / "printed.pdf").exists()
    assert preview.footer.sentence == "Saved: printed.pdf"


def test_printing_a_whole_paper_into_a_pdf_lets_typst_write_it(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    preview.output.print_on(pdf_printer(office.folder / "day.pdf"), preview.drawn, 1)  # type: ignore[arg-type]
    office.settle()

    assert b"StructTreeRoot" in (office.folder / "day.pdf").read_bytes()


def test_what_qt_prints_has_the_pages_and_the_size_of_typsts_pdf(
    open_office: OpenOffice, qtbot: QtBot, tmp_path: Path
) -> None:
    office = open_office("people")
    for number in range(120):
        office.add("people", family_name=f"Sample {number}")
    preview = office.press_ctrl_p()
    assert preview.drawn is not None
    assert preview.drawn.sheet is not None
    office.desk.papers.write(preview.drawn.sheet, tmp_path / "typst.pdf")

    run = PrintRun(pdf_printer(tmp_path / "qt.pdf"), preview.drawn.pages)
    with qtbot.waitSignal(run.finished, timeout=30_000) as ended:
        run.start()

    assert ended.args == [True]
    by_qt, by_typst = (boxes_of((tmp_path / name).read_bytes()) for name in ("qt.pdf", "typst.pdf"))
    assert len(by_qt) == len(preview.drawn.pages) > 2
    for ours, theirs in zip(by_qt, by_typst or by_qt, strict=True):
        assert ours == pytest.approx(theirs, abs=0.5)  # less than 0.2 mm


@pytest.mark.parametrize(
    ("width", "height"), [(210, 297), (297, 210), (148, 210), (105, 148), (297, 420), (215.9, 279.4), (90, 54)]
)
def test_a_sheet_of_paper_is_exact_to_the_millimeter(width: float, height: float) -> None:
    layout = page_layout(blank(width, height))

    rect = layout.fullRect(QPageLayout.Unit.Millimeter)
    assert (rect.width(), rect.height()) == pytest.approx((width, height), abs=0.2)
    assert layout.paintRect(QPageLayout.Unit.Millimeter) == rect
    is_wide = layout.orientation() == QPageLayout.Orientation.Landscape
    assert is_wide == (width > height)


def test_an_inch_on_the_page_is_an_inch_at_the_printers_resolution(qapp: object, tmp_path: Path) -> None:
    square = vector_page(
        b'<svg viewBox="0 0 595.276 841.89" xmlns="http://www.w3.org/2000/svg"><path d="M72 72h72v72h-72Z"/></svg>'
    )
    printer = pdf_printer(tmp_path / "inch.pdf")
    printer.setResolution(300)
    picture = QImage(700, 700, QImage.Format.Format_Grayscale8)
    picture.fill(255)

    painter = QPainter(picture)
    print_page(painter, printer, square)
    painter.end()

    dark = [x for x in range(700) if picture.pixelColor(x, 400).lightness() < 128]
    assert (dark[0], len(dark)) == (300, 300)


def painting_of(pdf: bytes) -> list[bytes]:
    """The operators that fill or stroke, of all pages."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    lines: list[bytes] = []
    for stream in streams:
        with suppress(zlib.error):
            lines += zlib.decompress(stream).split(b"\n")
    return [line.strip() for line in lines if line.strip() in (b"f", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*")]


@pytest.mark.parametrize(
    ("drawn", "operators"),
    [
        ('<path fill="#000" fill-rule="nonzero" d="M9 9h9v9h-9Z"/>', {b"f"}),
        ('<path fill="none" stroke="#000" stroke-width="2" d="M9 9h9v9h-9Z"/>', {b"S"}),
    ],
)
def test_letters_are_filled_and_not_printed_bold(
    tmp_path: Path, qtbot: QtBot, drawn: str, operators: set[bytes]
) -> None:
    page = vector_page(f'<svg viewBox="0 0 595 842" xmlns="http://www.w3.org/2000/svg">{drawn}</svg>'.encode())
    run = PrintRun(pdf_printer(tmp_path / "page.pdf"), [page])
    with qtbot.waitSignal(run.finished, timeout=30_000):
        run.start()

    assert {line.rstrip(b"*") for line in painting_of((tmp_path / "page.pdf").read_bytes())} == operators


def test_a_print_can_be_stopped_between_two_pages(tmp_path: Path, qtbot: QtBot) -> None:
    run = PrintRun(pdf_printer(tmp_path / "many.pdf"), [blank(210, 297)] * 500)
    run.moved.connect(lambda done, _: run.cancel() if done == 3 else None)

    with qtbot.waitSignal(run.finished, timeout=30_000) as ended:
        run.start()

    assert ended.args == [False]
    assert run.is_cancelled


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_takes_nothing_is_one_sentence(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()
    assert preview.drawn is not None
    two = type(preview.drawn)(preview.drawn.paper, preview.drawn.options, preview.drawn.sheet, preview.drawn.pages * 2)
    printer = pdf_printer(office.folder / "gone" / "day.pdf")
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)

    with qtbot.waitSignal(preview.output.ended, timeout=30_000):
        preview.output.print_on(printer, two, 1)

    assert "did not take the paper" in preview.footer.sentence
    assert not preview.output.is_printing


@pytest.mark.parametrize(
    ("asked", "first", "last", "numbers"),
    [
        (QPrinter.PrintRange.AllPages, 0, 0, [0, 1, 2, 3, 4]),
        (QPrinter.PrintRange.CurrentPage, 0, 0, [2]),
        (QPrinter.PrintRange.PageRange, 2, 3, [1, 2]),
        (QPrinter.PrintRange.PageRange, 4, 9, [3, 4]),
    ],
)
def test_only_the_pages_asked_for_are_printed(
    qapp: object, asked: QPrinter.PrintRange, first: int, last: int, numbers: list[int]
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPrintRange(asked)
    if first:
        printer.setFromTo(first, last)

    assert list(wanted_pages(printer, 3, 5)) == numbers


def nested(inside: str, attributes: str = 'viewBox="0 0 4 4"') -> bytes:
    """A page that holds a drawing of one inch as a picture, as Typst writes it."""
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'
    code = base64.b64encode(drawing.encode()).decode()
    picture = (
        f'<image transform="translate(72 72)" xlink:href="data:image/svg+xml;base64,{code}"'
        ' width="72" height="72" preserveAspectRatio="none"/>'
    )
    links = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg viewBox="0 0 288 288" xmlns="http://www.w3.org/2000/svg" {links}>{picture}</svg>'.encode()


def drawn_edges(svg: bytes) -> tuple[int, int, int]:
    """Where along the middle of the inch it turns dark and light again, and how many grey pixels lie between."""
    picture = QImage(2880, 2880, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, 2880, 2880))
    painter.end()
    line = [picture.pixelColor(x, 1080).lightness() for x in range(2880)]
    dark = [x for x, value in enumerate(line) if value < 40]
    return dark[0], dark[-1] + 1, sum(1 for value in line if 40 <= value <= 215)


@pytest.mark.parametrize(
    ("inside", "attributes"),
    [
        ('<path d="M1 0h2v4h-2Z"/>', 'viewBox="0 0 4 4"'),
        ('<path stroke="#000" stroke-width="2" d="M2 0v4"/>', 'viewBox="0 0 4 4" class="segno"'),
        ('<style>path {fill: black}</style><path d="M1 0h2v4h-2Z"/>', 'viewBox="0 0 4 4"'),
        ('<path id="a" d="M1 0h2v4h-2Z"/>', 'viewBox="0 0 4 4" width="4" height="4"'),
    ],
)
def test_a_drawing_in_a_page_is_as_sharp_as_the_page(qapp: object, inside: str, attributes: str) -> None:
    left, right, grey = drawn_edges(without_nested_vectors(nested(inside, attributes)))

    assert (left, right) == pytest.approx((900, 1260), abs=3)
    assert grey <= 12


def test_a_page_without_drawings_and_a_broken_one_stay_as_they_are() -> None:
    plain = b'<svg viewBox="0 0 9 9"><path d="M0 0h1"/></svg>'
    broken = nested("").replace(b"base64,", b"base64,!!")

    assert without_nested_vectors(plain) == plain
    assert without_nested_vectors(broken)
