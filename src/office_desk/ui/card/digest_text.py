"""A digest as a text to read: its headings with their lines below, as they will be printed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from office_desk.display import visible_text
from office_desk.model.card import Card, RelatedRow
from office_desk.ui.card.wrapped_text import ValueLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font


def digest_paragraphs(card: Card) -> list[tuple[RelatedRow | None, list[RelatedRow]]]:
    """The lines of a digest under their sections, lines without one first."""
    sections = next((section.rows for section in card.sections if section.key == "sections"), ())
    lines = next((section.rows for section in card.sections if section.key == "lines"), ())
    headings = {row.title for row in sections}
    loose = [line for line in lines if line.cells.get("section") not in headings]
    found: list[tuple[RelatedRow | None, list[RelatedRow]]] = [(None, loose)] if loose else []
    return found + [(row, [line for line in lines if line.cells.get("section") == row.title]) for row in sections]


def line_text(line: RelatedRow) -> str:
    """The words of one line."""
    return visible_text(str(line.cells.get("text") or line.title)).strip()


class DigestText(QWidget):
    """Headings and paragraphs that can be selected and copied."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.SPACE_TIGHT, 0, tokens.SPACE_TIGHT, 0)
        self._column.setSpacing(tokens.SPACE_TIGHT)
        for section, lines in digest_paragraphs(card):
            if section is not None:
                heading = ValueLabel(visible_text(section.title), self)
                heading.setFont(sized_font(tokens.FONT_BODY, bold=True))
                heading.setContentsMargins(0, tokens.SPACE, 0, 0)
                self._column.addWidget(heading)
            for line in lines:
                self._column.addWidget(ValueLabel(line_text(line), self))
