"""A headed part of a card: its heading folds it, counts it and adds to it; below it stand its lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from office_desk.labels import section_label
from office_desk.model.card import RelatedRow, Section
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.section_rows import RowMaker
from office_desk.ui.card.wrapped_text import QuietLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import IconButton, SecondaryLabel


class CardPart(QWidget):
    """A part of the card under a heading that folds it.

    Signals:
        folded: the key of the part, and whether it is folded now.
        add_requested: its "+" was pressed.
    """

    folded = Signal(str, bool)
    add_requested = Signal(str)

    def __init__(
        self, key: str, title: str, parent: QWidget | None = None, *, count: int | None = None, is_folded: bool = False
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._title = title
        self._head = QHBoxLayout()
        self._fold = QToolButton(self)
        self._body = QWidget(self)
        self.column = QVBoxLayout(self._body)
        self._lay_out(count)
        self._is_folded = is_folded
        self._show_fold()
        self._fold.clicked.connect(self._toggle)

    def add_widget(self, widget: QWidget) -> None:
        """Put something below the heading."""
        self.column.addWidget(widget)

    def offer_to_add(self, name: str) -> None:
        """Put a "+" behind the heading."""
        button = IconButton("plus", name, self)
        button.clicked.connect(self._ask_to_add)
        self._head.addWidget(button)

    def _ask_to_add(self) -> None:
        self.add_requested.emit(self.key)

    def _lay_out(self, count: int | None) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(tokens.SPACE_TIGHT)
        self._fold.setProperty("kind", "heading")  # its words begin where everything on the card does
        self._fold.setLayoutDirection(_opposite(self.layoutDirection()))  # and the arrow stands behind them
        self._fold.setAutoRaise(True)
        self._fold.setText(self._title)
        self._fold.setFont(sized_font(tokens.FONT_BODY, bold=True))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setIconSize(QSize(12, 12))
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._fold.setAccessibleName(self._title if count is None else f"{self._title}, {count}")
        self._head.addWidget(self._fold)
        if count:
            self._head.addWidget(SecondaryLabel(str(count), self))
        self._head.addStretch(1)
        self.column.setContentsMargins(0, 0, 0, tokens.SPACE_TIGHT)
        self.column.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._body)

    def _toggle(self) -> None:
        self._is_folded = not self._is_folded
        self._show_fold()
        self.folded.emit(self.key, self._is_folded)

    def _show_fold(self) -> None:
        self._fold.setIcon(icon("chevron-right" if self._is_folded else "chevron-down", "muted"))
        self._fold.setAccessibleDescription(self.tr("folded") if self._is_folded else self.tr("unfolded"))
        self._body.setVisible(not self._is_folded)


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    is_left_to_right = direction == Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if is_left_to_right else Qt.LayoutDirection.LeftToRight


class SectionPart(CardPart):
    """A section of related records: five lines, and all of them on request.

    Signals:
        opened: show this record, kind and id.
        all_requested: show all rows of the section of this key.
        removed: take out the link record of this kind and id.
    """

    opened = Signal(str, int)
    all_requested = Signal(str)
    removed = Signal(str, int)

    def __init__(
        self,
        section: Section,
        maker: RowMaker,
        parent: QWidget | None = None,
        *,
        is_folded: bool = False,
        is_read_only: bool = False,
    ) -> None:
        super().__init__(section.key, section_label(section.key), parent, count=section.total, is_folded=is_folded)
        self._section = section
        self._maker = maker
        self._is_read_only = is_read_only
        self._is_filled = False
        if section.adds and not is_read_only:
            self.offer_to_add(self.tr("Add to: {section}").format(section=section_label(section.key)))
        self.folded.connect(self._fill)
        if not is_folded:
            self._fill()

    def _fill(self) -> None:
        """Make the lines when they are first seen."""
        if self._is_filled:
            return
        self._is_filled = True
        section = self._section
        for row in section.rows:
            self.add_widget(self._line(row))
        if not section.rows:
            empty = QuietLabel(self.tr("Nothing here yet."), self)
            empty.setContentsMargins(tokens.SPACE_TIGHT, 0, 0, 0)
            self.add_widget(empty)
        if section.total > len(section.rows):
            self._offer_all(section.total)

    def _offer_all(self, total: int) -> None:
        button = QPushButton(self.tr("All %n", "", total), self)
        button.setProperty("kind", "quiet")
        button.clicked.connect(self._ask_for_all)
        self.add_widget(button)

    def _ask_for_all(self) -> None:
        self.all_requested.emit(self.key)

    def _line(self, row: RelatedRow) -> RecordRow:
        line = self._maker.make(self.key, row, self)
        line.opened.connect(self.opened)
        if row.link_id and not self._is_read_only:
            line.make_removable()
            line.removed.connect(lambda kind=row.link_kind, link_id=row.link_id: self.removed.emit(kind, link_id))
        return line
