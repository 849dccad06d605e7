"""The size of a drawn page as Qt's printers take it."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from office_desk.ui.printing.drawn_paper import VectorPage

_POINTS = QPageSize.Unit.Point


def page_layout(page: VectorPage) -> QPageLayout:
    """A layout of exactly that size; the margins are drawn on the page and so are 0 here.

    Printers want a sheet upright and turned, so a wide page is one of the upright size, turned.
    """
    is_wide = page.width > page.height
    upright = QSizeF(min(page.width, page.height), max(page.width, page.height))
    known = QPageSize(QPageSize.id(upright, _POINTS, QPageSize.SizeMatchPolicy.FuzzyMatch))
    size = known if known.isValid() and known.id() is not QPageSize.PageSizeId.Custom else QPageSize(upright, _POINTS)
    orientation = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
