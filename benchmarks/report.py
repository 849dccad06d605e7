"""One line of the table that ``make bench`` prints: what was measured, beside the bare limit of the same run."""

from __future__ import annotations

KEPT, MISSED = "kept", "MISSED"
_HEAD = ("what", "figure", "bare limit", "ratio", "budget", "")
_WIDTHS = (44, 12, 12, 7, 7, 6)


def head() -> str:
    """The line that names the columns."""
    return _line(_HEAD)


def row(name: str, figure: float, limit: float, budget: float, unit: str = "ms") -> str:
    """One measurement as a line; the last word says whether the ratio keeps the budget."""
    ratio = figure / limit
    verdict = KEPT if ratio <= budget else MISSED
    shown = (f"{figure:.1f} {unit}", f"{limit:.1f} {unit}", f"{ratio:.2f}", f"{budget:.2f}")
    return _line((name, *shown, verdict))


def _line(cells: tuple[str, ...]) -> str:
    pairs = list(zip(cells, _WIDTHS, strict=True))
    return "  ".join([pairs[0][0].ljust(pairs[0][1]), *(cell.rjust(width) for cell, width in pairs[1:])]).rstrip()
