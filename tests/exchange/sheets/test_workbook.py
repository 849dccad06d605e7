"""XLSX: every text a text, dates and numbers as such, and nothing that would damage the file."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet_builders import FORMULAS, NUMBERS, csv_cells, has_formulas, markup, sheet_of, workbook_cells

from office_desk.exchange.sheets import Sheet, SheetRow, field_column, unguarded, write_delimited, write_workbook
from office_desk.exchange.sheets.clipping import html_table
from office_desk.exchange.sheets.workbook import sheet_name
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Refused
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate

# calamine takes a carriage return for the end of a line, as XML has it.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n<>&'\"_x0041_= \t"), max_size=40)
SOFFICE = shutil.which("soffice")


def typed(kind: str, key: str, value: Any, zone: str = "", language: str = "en") -> Sheet:
    """One cell of a field."""
    return Sheet("One", (field_column(key, KINDS[kind][key], kind, language),), [SheetRow("One", (value,), zone)])


def cell(sheet: Sheet, folder: Path) -> Any:
    """What calamine reads in the one cell."""
    write_workbook(sheet, folder / "a.xlsx")
    return workbook_cells(folder / "a.xlsx")[1][0]


@pytest.mark.parametrize("text", [*FORMULAS, *NUMBERS])
def test_every_text_is_a_string_cell(text: str, tmp_path: Path) -> None:
    write_workbook(sheet_of([(text, text)]), tmp_path / "a.xlsx")
    assert not has_formulas(tmp_path / "a.xlsx")
    read = workbook_cells(tmp_path / "a.xlsx")[1]
    assert all(isinstance(each, str) for each in read)
    assert unguarded(read[0]).replace("\r", "") == text.replace("\r", "")
    assert re.findall(r'<c r="[AB]2"[^>]* t="(\w+)"', markup(tmp_path / "a.xlsx")) == ["inlineStr", "inlineStr"]


def test_phones_keep_plus_and_zeros_also_when_the_cell_is_edited(tmp_path: Path) -> None:
    write_workbook(sheet_of([("+8613800000000", "0079161234567")]), tmp_path / "a.xlsx")
    assert workbook_cells(tmp_path / "a.xlsx")[1] == ["+8613800000000", "0079161234567"]
    styles = markup(tmp_path / "a.xlsx", "xl/styles.xml")
    formats = re.findall(r'<xf numFmtId="(\d+)"', styles.split("<cellXfs")[1])
    used = {int(index) for index in re.findall(r'<c r="[AB]2" s="(\d+)"', markup(tmp_path / "a.xlsx"))}
    assert {formats[index] for index in used} == {"49"}, "49 is the format of text (ECMA-376, 18.8.30)"


@settings(max_examples=60)
@given(rows=st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=5))
def test_every_text_comes_back(rows: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("xlsx") / "a.xlsx"
    assert write_workbook(sheet_of(rows), path) == len(rows)
    ElementTree.fromstring(markup(path))
    read = [*workbook_cells(path)[1:], *(["", ""],) * len(rows)]
    assert [tuple(map(unguarded, map(str, row))) for row in read[: len(rows)]] == rows


def test_a_name_that_looks_like_markup_of_a_cell_is_text(tmp_path: Path) -> None:
    name = "<r><t>Sample</t></r>"
    write_workbook(sheet_of([(name, "</t></is></c>")]), tmp_path / "a.xlsx")
    assert workbook_cells(tmp_path / "a.xlsx")[1] == [name, "</t></is></c>"]


@pytest.mark.parametrize(
    ("kind", "key", "value", "zone", "expected"),
    [
        ("events", "capacity", 40, "", 40),
        ("events", "attendance", VagueCount.exactly(50), "", 50),
        ("events", "attendance", VagueCount(500, CountQualifier.OVER), "", "over 500"),
        ("agreements", "sent_on", VagueDate.from_edtf("2026-11-28"), "", date(2026, 11, 28)),
        ("agreements", "sent_on", VagueDate.from_edtf("2026-11"), "", "November 2026"),
        ("agreements", "sent_on", VagueDate.from_edtf("2026-02/.."), "", "since February 2026"),
        ("agreements", "sent_on", VagueDate.from_edtf("1812-09-07"), "", "7 September 1812"),
        ("agreements", "sent_on", VagueDate.from_edtf("2026-11-28", "28.11.2026"), "", "28.11.2026 = 28 November 2026"),
        ("agreements", "sent_on", VagueDate.from_edtf("2026-11-21", "Saturday"), "", "Saturday = 21 November 2026"),
        ("events", "starts_at", datetime(2026, 12, 5, 1, tzinfo=UTC), "Asia/Shanghai", datetime(2026, 12, 5, 9)),
        ("events", "starts_at", datetime(2026, 12, 5, 1, tzinfo=UTC), "Mars/Base", "5 Dec 2026, 01:00 UTC"),
        ("affiliations", "primary", True, "", "Yes"),
        ("people", "languages", ("zh", "ru"), "", "Chinese, Russian"),
        ("people", "notes", "", "", ""),
    ],
)  # fmt: skip
def test_exact_values_are_typed_and_vague_ones_are_words(
    kind: str, key: str, value: Any, zone: str, expected: Any, tmp_path: Path
) -> None:
    sheet = typed(kind, key, value, zone)
    if expected == "":
        write_workbook(sheet, tmp_path / "a.xlsx")
        assert "A2" not in markup(tmp_path / "a.xlsx").split("<sheetData>")[1].split("</sheetData>")[0]
        return
    assert cell(sheet, tmp_path) == expected


def test_the_second_of_two_equal_wall_times_says_its_offset(tmp_path: Path) -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)  # 02:30 in Berlin for the second time that night
    assert cell(typed("events", "starts_at", second, "Europe/Berlin"), tmp_path) == "25 Oct 2026, 02:30 +0100"


def test_the_headings_stay_in_view_and_can_be_filtered_by(tmp_path: Path) -> None:
    write_workbook(sheet_of([("a", "b"), ("c", "d")]), tmp_path / "a.xlsx")
    assert '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in markup(tmp_path / "a.xlsx")
    assert '<autoFilter ref="A1:B3"/>' in markup(tmp_path / "a.xlsx")


def test_columns_are_as_wide_as_what_stands_in_them_within_bounds(tmp_path: Path) -> None:
    write_workbook(sheet_of([("上海海事大学国际交流处", "x" * 500)]), tmp_path / "a.xlsx")
    widths = [float(width) for width in re.findall(r'<col [^>]*width="([\d.]+)"', markup(tmp_path / "a.xlsx"))]
    assert 22 <= widths[0] <= 28, "eleven wide characters"
    assert 55 <= widths[1] <= 65


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Open days", "Open days"),
        ("a/b\\c[d]:*?", "a b c d"),
        ("'quoted'", "quoted"),
        ("History", "Sheet1"),
        ("", "Sheet1"),
        ("п" * 40, "п" * 31),
    ],
)
def test_the_sheet_is_named_after_the_list_as_far_as_excel_allows(title: str, name: str, tmp_path: Path) -> None:
    assert sheet_name(title) == name
    write_workbook(sheet_of([], name=title), tmp_path / "a.xlsx")


def test_a_text_that_no_cell_holds_is_refused_by_name(tmp_path: Path) -> None:
    write_workbook(sheet_of([("Long", "x" * 32_767)]), tmp_path / "a.xlsx")
    for text in ("x" * 32_768, "𠮷" * 16_384):
        with pytest.raises(Refused) as refused:
            write_workbook(sheet_of([("Long", text)]), tmp_path / "b.xlsx")
        assert refused.value.reason.code == "too_long_for_a_cell"
        assert refused.value.reason.values["title"] == "Long"


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_every_payload_as_text(tmp_path: Path) -> None:
    rows = [(text.replace("\r", ""), "next") for text in (*FORMULAS, *NUMBERS)]
    write_workbook(sheet_of(rows), tmp_path / "book.xlsx")
    write_delimited(sheet_of(rows), tmp_path / "text.csv")
    for name, source in (("book", "book.xlsx"), ("text", "text.csv")):
        _convert(tmp_path, source, tmp_path / name)
        read = csv_cells(tmp_path / name / f"{name}.csv", "utf-8")
        assert [unguarded(row[0]) for row in read[1:]] == [row[0] for row in rows]


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_takes_pasted_cells_for_text(tmp_path: Path) -> None:
    texts = [" ".join(text.split()) for text in (*FORMULAS, *NUMBERS) if "\ufeff" not in text and "\u200b" not in text]
    (tmp_path / "page.html").write_text(html_table(["Name"], [(text,) for text in texts]), encoding="utf-8")
    _convert(tmp_path, "page.html", tmp_path / "page")
    read = csv_cells(tmp_path / "page" / "page.csv", "utf-8")
    assert [" ".join(row[0].split()) for row in read[1:]] == texts


_FILTERS = {".csv": ["--infilter=CSV:44,34,76,1"], ".html": ["--infilter=HTML (StarCalc)"]}


def _convert(folder: Path, source: str, target: Path) -> None:
    """Let LibreOffice open a file and write what it sees as CSV."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    read = _FILTERS.get(Path(source).suffix, [])
    command = [str(SOFFICE), profile, "--headless", *read, "--convert-to", options, "--outdir", str(target), source]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=180)
    for made in target.glob("*.csv"):
        made.rename(target / f"{target.name}.csv")
