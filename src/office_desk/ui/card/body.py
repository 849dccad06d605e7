"""Everything below the head of a card, in the order that its shape gives."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from office_desk.labels import group_label, section_label
from office_desk.model.card import Section
from office_desk.model.catalog import KINDS
from office_desk.ui.card.digest_text import DigestText
from office_desk.ui.card.facts import FactsBlock, TextsBlock, facts_of, long_text_keys, texts_of
from office_desk.ui.card.head import shown_state
from office_desk.ui.card.item_words import only_session_day
from office_desk.ui.card.reading import CardAnswer
from office_desk.ui.card.section_rows import RowMaker
from office_desk.ui.card.sections import CardPart, SectionPart
from office_desk.ui.card.shapes import FACTS, STEPS, TIMELINE, CardShape
from office_desk.ui.card.steps import StepsBlock, steps_of
from office_desk.ui.card.timeline import FIRST_ITEMS, TimelineBlock
from office_desk.ui.look import tokens
from office_desk.ui.look.state_tones import STATE_KEYS

_TOLD_IN_SECTIONS = frozenset({"figures", "quotations"})
"""Kinds that have a date but are no event of a story."""


@dataclass
class Unfolded:
    """What the person unfolded on a card, kept while it is read again.

    Attributes:
        folds: Part key to whether it is folded, where that was changed by hand.
        expanded: Sections shown with all their rows.
        timeline: How many items of the timeline are shown.
    """

    folds: dict[str, bool] = field(default_factory=dict)
    expanded: set[str] = field(default_factory=set)
    timeline: int = FIRST_ITEMS


class CardBody(QWidget):
    """The parts of one card.

    Signals:
        opened: show this record, kind and id.
        add_requested, all_requested: of the section of this key.
        removed: take out the link record of this kind and id.
        unfolded: lines were made that were not there before.
    """

    unfolded = Signal()
    opened = Signal(str, int)
    add_requested = Signal(str)
    all_requested = Signal(str)
    removed = Signal(str, int)

    def __init__(
        self,
        answer: CardAnswer,
        shape: CardShape,
        maker: RowMaker,
        unfolded: Unfolded,
        parent: QWidget | None = None,
        *,
        is_read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._shape = shape
        self._maker = maker
        self._unfolded = unfolded
        self._is_read_only = is_read_only
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_TIGHT)
        for key in part_order(answer, shape):
            self._add_part(key)

    def _add_part(self, key: str) -> None:
        match key:
            case "@timeline":
                self._add_timeline()
            case "@facts":
                self._add_facts()
            case "@texts":
                self._add_texts(self._shape.texts)
            case "@steps":
                self._add_steps()
            case "lines":
                self._column.addWidget(DigestText(self._answer.card, self))
            case _:
                self._add_section(key)

    def _add_section(self, key: str) -> None:
        section = self._answer.whole.get(key) or self._sections[key]
        is_folded = self._unfolded.folds.get(key, key in self._shape.folded)
        only_day = only_session_day(self._answer.card, section.rows, self._answer.zone)
        maker = replace(self._maker, only_day=only_day)
        part = SectionPart(section, maker, self, is_folded=is_folded, is_read_only=self._is_read_only)
        part.opened.connect(self.opened)
        part.all_requested.connect(self.all_requested)
        part.removed.connect(self.removed)
        part.add_requested.connect(self.add_requested)
        part.folded.connect(self._keep_fold)
        self._column.addWidget(part)

    def _add_timeline(self) -> None:
        items = [item for item in self._answer.card.timeline if item.kind not in _TOLD_IN_SECTIONS]
        if not items:
            return
        language = self._maker.language
        block = TimelineBlock(items, language, self._unfolded.timeline, self)
        block.opened.connect(self.opened)
        block.grown.connect(self._keep_timeline)
        self._add_titled(TIMELINE, section_label("timeline"), block)

    def _add_facts(self) -> None:
        card = self._answer.card
        told_above = {*self._shape.steps, *_told_in_head(self._answer, self._shape)}
        facts = facts_of(card, self._maker.language, self._answer.zone, told_above)
        if facts:
            block = FactsBlock(facts, self._maker.language, self._maker.open_url, self)
            block.opened.connect(self.opened)
            self._add_titled(FACTS, group_label("details"), block)
        rest = [key for key in long_text_keys(card.snapshot.kind) if key not in self._shape.texts]
        self._add_texts(rest)

    def _add_texts(self, keys: Collection[str]) -> None:
        if texts := texts_of(self._answer.card, keys):
            block = TextsBlock(texts, self)
            block.setContentsMargins(0, tokens.SPACE_TIGHT, 0, tokens.SPACE_TIGHT)
            self._column.addWidget(block)

    def _add_steps(self) -> None:
        if steps := steps_of(self._answer.card, self._shape.steps, self._maker.language):
            self._column.addWidget(StepsBlock(steps, self))

    def _add_titled(self, key: str, title: str, block: QWidget) -> None:
        part = CardPart(key, title, self, is_folded=self._unfolded.folds.get(key, False))
        part.folded.connect(self._keep_fold)
        part.add_widget(block)
        self._column.addWidget(part)

    def _keep_fold(self, key: str, is_folded: bool) -> None:
        self._unfolded.folds[key] = is_folded
        if not is_folded:
            self.unfolded.emit()

    def _keep_timeline(self, shown: int) -> None:
        self._unfolded.timeline = shown
        self.unfolded.emit()

    @property
    def _sections(self) -> Mapping[str, Section]:
        return {section.key: section for section in self._answer.card.sections}


def part_order(answer: CardAnswer, shape: CardShape) -> list[str]:
    """The parts that have something to show, top to bottom; sections the shape does not name stand before the facts."""
    card = answer.card
    shown = [section.key for section in card.sections if section.rows or section.key in shape.kept]
    if card.snapshot.kind == "digests":
        shown = ["lines"] if shown else []
    order = [key for key in shape.order if key.startswith("@") or key in shown]
    if STEPS not in order and shape.steps:
        order.insert(0, STEPS)
    unnamed = [key for key in shown if key not in order]
    place = order.index(FACTS)
    return order[:place] + unnamed + order[place:]


def _told_in_head(answer: CardAnswer, shape: CardShape) -> set[str]:
    kind = KINDS[answer.card.snapshot.kind]
    names = {key for key in kind.titles if kind[key].target == ""}
    states = {field.key for field in kind.fields if field.key in STATE_KEYS}
    if shown_state(answer.card.snapshot):
        states.add(shape.since)  # without a state in the head, since when stands among the facts
    return {*shape.head, *shape.told, *states, *(names - set(shape.repeated))}
