"""What decides which list is shown: search, chips, filter rows, saved views, columns, and how they hang together."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from office_desk.ui.list_page.column_menu import ColumnMenu
from office_desk.ui.list_page.columns import known_keys
from office_desk.ui.list_page.filter_panel import FilterPanel
from office_desk.ui.list_page.list_actions import ListActions
from office_desk.ui.list_page.page_head import ListHead
from office_desk.ui.list_page.record_list import RecordList
from office_desk.ui.list_page.saved_views import ListSetup, setup_from_plain, setup_to_plain
from office_desk.ui.list_page.view_keeper import ViewKeeper
from office_desk.ui.look import tokens
from office_desk.ui.workplace import Workplace


class ListControls(QWidget):
    """The upper part of a list page.

    There is one truth, the list's setup; every control shows it or asks for another.
    """

    def __init__(
        self, workplace: Workplace, view: str, acts: ListActions, records: RecordList, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._acts = acts
        self._records = records
        self.head = ListHead(view, acts.new, (acts.columns, acts.trash, acts.card), self)
        self._language = workplace.language
        self._inset = QVBoxLayout()
        self.views = ViewKeeper(view, lambda: records.setup, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addWidget(self.head)
        self._inset.setContentsMargins(tokens.SPACE_GROUP, 0, tokens.SPACE_GROUP, 0)
        column.addLayout(self._inset)
        self._connect()
        self._show_setup()

    @cached_property
    def filters(self) -> FilterPanel:
        """The filter rows; made when they are first unfolded or a saved view brings some."""
        panel = FilterPanel(self._view, self._language, self)
        panel.hide()
        self._inset.addWidget(panel)
        panel.changed.connect(self._take_conditions)
        panel.save_requested.connect(self.views.ask_name)
        panel.closed.connect(self._fold_filters)
        return panel

    def clear_filter(self) -> None:
        """Show every record of the view."""
        self.take_setup(replace(self._records.setup, text="", quick="", conditions=()))

    def take_setup(self, setup: ListSetup) -> None:
        """Show a list that was set up elsewhere than in these controls."""
        self.head.search.set_search(setup.text)
        if setup.conditions or self._has_filters:
            self.filters.set_conditions(setup.conditions)
        self._records.show_setup(setup)
        self._show_setup()

    def choose_columns(self, place: QPoint) -> None:
        """Show the column chooser at a place on the screen."""
        menu = ColumnMenu(self._view, self._records.setup.columns, self)
        menu.toggled.connect(self._toggle_column)
        menu.reset.connect(self._reset_columns)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def to_plain(self) -> dict[str, Any]:
        """Columns, order, widths and saved views as settings keep them; a search or filter does not come back."""
        setup = replace(self._records.setup, text="", quick="", conditions=())
        return {
            "list": setup_to_plain(setup),
            "widths": self._records.table.header.widths,
            "views": self.views.to_plain(),
        }

    def from_plain(self, state: dict[str, Any]) -> None:
        """Take up what `to_plain` gave."""
        widths = state.get("widths")
        if isinstance(widths, dict):
            self._records.table.header.set_widths(widths)
        self.views.from_plain(state.get("views"))
        self.take_setup(setup_from_plain(self._view, state.get("list")))

    @property
    def _has_filters(self) -> bool:
        return "filters" in self.__dict__

    def _connect(self) -> None:
        head, acts = self.head, self._acts
        acts.clear_filter.triggered.connect(self.clear_filter)
        acts.columns.triggered.connect(self._choose_columns_below_button)
        head.search.searched.connect(self._search)
        head.search.left_downwards.connect(self._records.table.setFocus)
        head.quick_chosen.connect(self._choose_quick)
        head.filters_toggled.connect(self._unfold_filters)
        head.saved_chosen.connect(self.views.show)
        head.saved_menu_requested.connect(self.views.show_menu)
        self.views.changed.connect(self._show_setup)
        self.views.chosen.connect(self.take_setup)
        self._records.setup_changed.connect(self._show_setup)
        self._records.table.typed.connect(head.search.type_on)
        self._records.table.header.columns_requested.connect(self.choose_columns)

    def _change(self, **changes: Any) -> None:
        self._records.show_setup(replace(self._records.setup, **changes))
        self._show_setup()

    def _search(self, text: str) -> None:
        self._change(text=text)

    def _choose_quick(self, value: str) -> None:
        self._change(quick=value)

    def _take_conditions(self) -> None:
        self._change(conditions=self.filters.conditions())

    def _unfold_filters(self, unfold: bool) -> None:
        self.filters.setVisible(unfold)
        if unfold and not self.filters.rows:
            self.filters.add_row()
        self._show_setup()

    def _fold_filters(self) -> None:
        self._unfold_filters(False)
        self.head.filter_chip.setFocus()

    def _toggle_column(self, key: str, shown: bool) -> None:
        columns = [column for column in self._records.setup.columns if column != key]
        self._change(columns=known_keys(self._view, [*columns, key] if shown else columns))

    def _reset_columns(self) -> None:
        self._records.table.header.set_widths({})
        self._change(columns=ListSetup.fresh(self._view).columns)

    def _choose_columns_below_button(self) -> None:
        self.choose_columns(self.head.tool_corner(self._acts.columns))

    def _show_setup(self) -> None:
        setup = self._records.setup
        self.head.show_quick(setup.quick)
        is_unfolded = self._has_filters and not self.filters.isHidden()
        self.head.show_filter_count(len(setup.conditions), is_unfolded)
        self.head.show_saved(self.views.names, self.views.current_name())
