"""The one style sheet of the application, made from the tokens.

It dresses controls by class, and their variants by the dynamic property "kind", so that no widget carries a
style sheet of its own. Kinds: primary, quiet, danger and chip of QPushButton; heading of QToolButton; card, pane,
bar, error-bar and toast of QFrame; inside of a QRadioButton whose surroundings draw its focus. Fields whose value is
refused carry the property "invalid" set to true.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from office_desk.ui.look import tokens
from office_desk.ui.look.indicators import SEARCH_PREFIX, scheme_name
from office_desk.ui.look.tokens import Colors

_FIELDS = ("QLineEdit", "QAbstractSpinBox", "QComboBox")
_EDITORS = ("QPlainTextEdit", "QTextEdit")
_TYPED_IN = ("QLineEdit", "QAbstractSpinBox")  # a list box that cannot be typed in counts as read-only with Qt

_BUTTONS = """
QPushButton { background: $surface; border: $edge solid $outline; border-radius: $corner; padding: 0 11px;
  min-height: $inside; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: $ring solid $accent; padding: 0 10px; min-height: $within_ring; }
QPushButton:disabled { border-color: $hairline; background: transparent; }
QPushButton[kind="primary"], QMessageBox QPushButton:default { background: $accent; color: $on_accent;
  border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:focus, QMessageBox QPushButton:default:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $pressed; color: $muted; border-color: $pressed; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="quiet"]:disabled { color: $outline; }
QPushButton[kind="danger"] { color: $late; border-color: $late; }
QPushButton[kind="danger"]:focus { border-color: $accent; }
QPushButton[kind="chip"] { border-radius: 13px; border-color: $hairline; min-height: 24px; color: $muted; }
QPushButton[kind="chip"]:checked { background: $accent_soft; border-color: $accent; color: $text; }
QPushButton[kind="chip"]:focus { border-color: $accent; min-height: 22px; }
QPushButton::menu-indicator { image: url($marks/down.svg); width: 12px; height: 12px; right: 8px;
  subcontrol-position: right center; }
QToolButton { background: transparent; border: $ring solid transparent; border-radius: $corner; padding: 4px; }
QToolButton[kind="heading"] { padding: 4px 2px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
"""

_FIELD_RULES = """
$fields { background: $surface; border: $edge solid $outline; border-radius: $corner; padding: 0 8px;
  min-height: $inside; }
QLineEdit { lineedit-clear-button-icon: url($marks/close.svg); }
$typed_in { selection-background-color: $accent; selection-color: $on_accent; }
$fields_focus { border: $ring solid $accent; padding: 0 7px; min-height: $within_ring; }
$typed_in_read_only, $fields_disabled { background: $window; border-color: $hairline; }
$fields_invalid { border-color: $late; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0;
  background: transparent; }
QAbstractSpinBox { max-height: $inside; }
QAbstractSpinBox:focus { max-height: $within_ring; }
QDateTimeEdit[calendarPopup="true"]::down-arrow { width: 14px; height: 14px; }
$editors { background: $surface; border: $edge solid $outline; border-radius: $corner; padding: 3px 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
$editors_focus { border: $ring solid $accent; padding: 2px 5px; }
$editors_invalid { border-color: $late; }
QAbstractItemView QLineEdit, QAbstractItemView QAbstractSpinBox, QAbstractItemView QComboBox {
  border: $ring solid $accent; border-radius: 0; padding: 0 5px; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent;
  width: 20px; subcontrol-origin: border; margin: 1px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url($marks/up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url($marks/down.svg); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow:off { image: url($marks/up-off.svg); }
QAbstractSpinBox::down-arrow:off { image: url($marks/down-off.svg); }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-origin: border;
  subcontrol-position: right center; }
QComboBox { combobox-popup: 0; }
QComboBox:!editable { padding: 0 10px; }
QComboBox:!editable:focus { padding: 0 9px; }
QComboBox::down-arrow { image: url($marks/down.svg); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url($marks/down-off.svg); }
QComboBox QAbstractItemView { background: $surface; border: $edge solid $hairline; padding: 4px;
  outline: none; selection-background-color: $accent_soft; selection-color: $text; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $window; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: url($marks/left.svg); }
QToolButton#qt_calendar_nextmonth { qproperty-icon: url($marks/right.svg); }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: $mark; height: $mark;
  border: $edge solid $outline; border-radius: 4px; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
  border-color: $accent; image: url($marks/check.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $accent;
  border-color: $accent; image: url($marks/dash.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent;
  background: $on_accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hairline;
  background: $window; }
QCheckBox::indicator:checked:disabled { background: $outline; border-color: $outline;
  image: url($marks/check-off.svg); }
QRadioButton::indicator:checked:disabled { border-color: $outline; }
QCheckBox:focus, QRadioButton:focus { outline: $ring solid $accent; outline-radius: 4px; }
QRadioButton[kind="inside"]:focus { outline: none; }
"""

_VIEWS = """
QAbstractItemView { border: none; background: $surface; outline: none; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: none; padding: 0 8px;
  border-bottom: $edge solid $hairline; min-height: 31px; }
QHeaderView::section:vertical { border-bottom: none; min-height: 0; }
QHeaderView::section:hover { background: $hover; color: $text; }
QHeaderView::up-arrow { image: url($marks/up.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url($marks/down.svg); width: 12px; height: 12px; }
QTableView::item { padding: 0 5px; }
QTableView::item:focus { border: $ring solid $accent; padding: 0 3px; }
QListView::item { padding: 2px 5px; min-height: 24px; }
QListView::item:focus { border: $ring solid $accent; padding: 0 3px; }
QListView::item:selected:focus { background: $accent_soft; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: $edge solid $hairline; }
QTreeView::branch:closed:has-children { image: url($marks/right.svg); }
QTreeView::branch:open:has-children { image: url($marks/down.svg); }
QScrollArea { border: none; background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: $scroll_bar; }
QScrollBar:horizontal { height: $scroll_bar; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { qproperty-drawBase: 0; qproperty-expanding: 0; }
QTabBar::tab { background: transparent; border: $ring solid transparent; color: $muted; padding: 5px 2px;
  margin-right: 14px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: $ring solid $accent; border-radius: 4px; }
QTabBar::tab:disabled { color: $outline; }
QTabWidget::pane { border: none; border-top: $edge solid $hairline; }
"""

_FRAME = """
QMenuBar { background: $window; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $surface; border: $edge solid $hairline; padding: 4px; }
QMenu::item { padding: 5px 20px 5px 8px; border-radius: 4px; min-height: 18px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $outline; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($marks/tick.svg); }
QMenu::right-arrow { image: url($marks/right.svg); width: 12px; height: 12px; right: 6px; }
QToolTip { background: $strong; color: $surface; border: none; padding: 4px 6px; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $window; border-top: $edge solid $hairline; }
QStatusBar::item { border: none; }
QSizeGrip { image: none; }
QFrame[kind="card"] { background: $surface; border: none; }
QFrame[kind="pane"] { background: $surface; border: $edge solid $hairline; border-radius: $corner; }
QFrame[kind="bar"] { background: $hover; border: none; border-radius: $corner; }
QFrame[kind="error-bar"] { background: $late_soft; border: none; border-radius: $corner; }
QFrame[kind="toast"] { background: $surface; border: $edge solid $outline; border-radius: $corner; }
"""

_MEASURES = {
    "edge": tokens.HAIRLINE,
    "ring": tokens.FOCUS_RING,
    "corner": tokens.CORNER,
    "inside": tokens.CONTROL_HEIGHT - 2 * tokens.HAIRLINE,
    "within_ring": tokens.CONTROL_HEIGHT - 2 * tokens.FOCUS_RING,
    "mark": tokens.INDICATOR_SIZE - 2 * tokens.HAIRLINE,
    "scroll_bar": tokens.SCROLL_BAR_WIDTH,
}


def style_sheet(colors: Colors) -> str:
    """The style sheet of a scheme. Raises KeyError if a rule names a color or measure that does not exist."""
    values = asdict(colors) | {name: f"{pixels}px" for name, pixels in _MEASURES.items()}
    values |= _selectors("fields", _FIELDS) | _selectors("editors", _EDITORS) | _selectors("typed_in", _TYPED_IN)
    values["marks"] = f"{SEARCH_PREFIX}:{scheme_name(colors)}"
    return Template(_BUTTONS + _FIELD_RULES + _VIEWS + _FRAME).substitute(values)


def _selectors(name: str, classes: tuple[str, ...]) -> dict[str, str]:
    """The list of classes, plain and in each state, by the names that the rules use."""
    states = {
        "": "",
        "_focus": ":focus",
        "_disabled": ":disabled",
        "_read_only": ":read-only",
        "_invalid": '[invalid="true"]',
    }
    return {f"{name}{suffix}": ", ".join(f"{widget}{state}" for widget in classes) for suffix, state in states.items()}
