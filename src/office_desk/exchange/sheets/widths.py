"""How wide a column of a workbook has to be for what stands in it."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

NARROWEST, WIDEST = 8, 60
"""Characters; a column wider than that pushes the next ones out of sight."""

_MARGIN = 2
_FILTER_ARROW = 3


class ColumnWidths:
    """The widths of all columns, in characters of the default font (ECMA-376, 18.3.1.13), while rows go by."""

    def __init__(self, count: int) -> None:
        self._widths = [0] * count

    def see_heading(self, number: int, text: str) -> None:
        """Take notice of a heading, beside which the arrow of the filter stands."""
        self.see_width(number, text_width(text) + _FILTER_ARROW)

    def see(self, number: int, text: str) -> None:
        """Take notice of a text in a column."""
        # Called for each cell; few of them are wider than those before, and most can be told so by their length.
        widest, length = self._widths[number], len(text)
        if (length > widest or (2 * length > widest and not text.isascii())) and widest < WIDEST:
            self._widths[number] = max(widest, text_width(text))

    def see_width(self, number: int, width: int) -> None:
        """Take notice of something that is so many characters wide."""
        self._widths[number] = max(self._widths[number], width)

    def chosen(self) -> list[int]:
        """The widths to give the columns."""
        return [min(max(width + _MARGIN, NARROWEST), WIDEST) for width in self._widths]


def text_width(text: str) -> int:
    """The width of the widest line of a text: two for wide characters (UAX 11), none for combining marks."""
    if "\n" in text:
        return max(map(text_width, text.split("\n")))
    if text.isascii():
        return len(text)
    return sum(0 if combining(each) else 2 if east_asian_width(each) in "WF" else 1 for each in text)
