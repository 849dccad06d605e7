"""Sheets of labels and cards to print on: the one list of their formats, named by size in millimeters and grid."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from office_desk.model.errors import NotFound


class LabelUse(StrEnum):
    """What a format is offered for."""

    BADGES = "badges"
    ADDRESSES = "addresses"


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of equal labels; all measures in millimeters.

    Attributes:
        key: Its name on the command line, such as "90x54-2x5".
        paper: The page, as Typst names it.
        left, top: Where the first label begins.
        gap_x, gap_y: Between two labels.
        is_turned: The page lies on its side.
    """

    key: str
    use: LabelUse
    paper: str
    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    gap_x: float = 0
    gap_y: float = 0
    is_turned: bool = False


_BADGES, _ADDRESSES = LabelUse.BADGES, LabelUse.ADDRESSES

LABEL_SHEETS = (
    # The usual inlay of a badge holder.
    LabelSheet("90x54-2x5", _BADGES, "a4", 90, 54, 2, 5, 15, 13.5),
    # Cards of the size of a bank card, ISO/IEC 7810 ID-1.
    LabelSheet("86x54-2x5", _BADGES, "a4", 85.6, 54, 2, 5, 14.4, 13.5, gap_x=10),
    LabelSheet("105x74-2x4", _BADGES, "a4", 105, 74, 2, 4, 0, 0.5),
    # To hang round the neck, four on a sheet.
    LabelSheet("105x148-2x2", _BADGES, "a4", 105, 148, 2, 2, 0, 0.5),
    LabelSheet("148x105-1x1", _BADGES, "a6", 148, 105, 1, 1, 0, 0, is_turned=True),
    LabelSheet("102x76-2x3-letter", _BADGES, "us-letter", 101.6, 76.2, 2, 3, 6.35, 25.4),
    LabelSheet("86x59-2x4-letter", _BADGES, "us-letter", 85.7, 59.3, 2, 4, 17.5, 14.8, gap_x=9.5, gap_y=4.2),
    LabelSheet("70x37-3x8", _ADDRESSES, "a4", 70, 37, 3, 8, 0, 0.5),
    LabelSheet("64x38-3x7", _ADDRESSES, "a4", 63.5, 38.1, 3, 7, 7.2, 15.1, gap_x=2.5),
    LabelSheet("99x38-2x7", _ADDRESSES, "a4", 99.1, 38.1, 2, 7, 4.7, 15.1, gap_x=2.5),
    LabelSheet("105x57-2x5", _ADDRESSES, "a4", 105, 57, 2, 5, 0, 6),
    LabelSheet("67x25-3x10-letter", _ADDRESSES, "us-letter", 66.7, 25.4, 3, 10, 4.8, 12.7, gap_x=3.2),
    LabelSheet("102x51-2x5-letter", _ADDRESSES, "us-letter", 101.6, 50.8, 2, 5, 4, 12.7, gap_x=4.7),
)
"""In the order they are offered; the first of a use that fits the page of the settings is taken unless one is named."""


def label_sheets(use: LabelUse) -> tuple[LabelSheet, ...]:
    """The formats that are offered for badges or for addresses."""
    return tuple(sheet for sheet in LABEL_SHEETS if sheet.use is use)


def label_sheet(key: str, use: LabelUse, paper: str = "") -> LabelSheet:
    """A format by its key; for "" the first that is made for the paper, or else the first.

    Raises:
        NotFound: no format for this use is called so.
    """
    offered = label_sheets(use)
    if not key:
        return next((sheet for sheet in offered if sheet.paper == paper), offered[0])
    wanted = key.strip().lower()
    for sheet in offered:
        if sheet.key == wanted:
            return sheet
    raise NotFound("unknown_label_sheet", key=key, known=tuple(sheet.key for sheet in offered))
