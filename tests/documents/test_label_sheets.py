"""Sheets of labels: every format lies on its page, and an unknown one is refused by name."""

from __future__ import annotations

import pytest

from office_desk.documents.label_sheets import LABEL_SHEETS, LabelSheet, LabelUse, label_sheet, label_sheets
from office_desk.labels import reason
from office_desk.model.errors import NotFound

PAGES = {"a4": (210, 297), "a6": (105, 148), "us-letter": (215.9, 279.4)}


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.key)
def test_a_sheet_fits_its_page(sheet: LabelSheet) -> None:
    width, height = reversed(PAGES[sheet.paper]) if sheet.is_turned else PAGES[sheet.paper]
    assert sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gap_x <= width + 0.01
    assert sheet.top + sheet.rows * sheet.height + (sheet.rows - 1) * sheet.gap_y <= height + 0.01


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.key)
def test_a_sheet_is_named_by_size_and_grid(sheet: LabelSheet) -> None:
    suffix = "-letter" if sheet.paper == "us-letter" else ""
    assert sheet.key == f"{sheet.width:.0f}x{sheet.height:.0f}-{sheet.columns}x{sheet.rows}{suffix}"


def test_no_name_means_the_first_that_fits_the_paper() -> None:
    assert label_sheet("", LabelUse.BADGES).key == "90x54-2x5"
    assert label_sheet("", LabelUse.BADGES, "us-letter").paper == "us-letter"
    assert label_sheet("", LabelUse.ADDRESSES, "a5").key == "70x37-3x8"


def test_a_sheet_is_found_by_its_name_in_any_case() -> None:
    assert label_sheet(" 67X25-3x10-Letter ", LabelUse.ADDRESSES).columns == 3


@pytest.mark.parametrize("use", LabelUse)
def test_an_unknown_sheet_is_refused_with_those_that_are_known(use: LabelUse) -> None:
    with pytest.raises(NotFound) as refused:
        label_sheet("1x1-1x1", use)
    sentence = reason(refused.value.reason)
    assert "1x1-1x1" in sentence
    assert all(sheet.key in sentence for sheet in label_sheets(use))
