"""The program's style sheet with the theme's colours and sizes left open.

Widgets choose a look by the dynamic property `kind`:
buttons `primary`, `quiet`, `danger`, `tab`; labels `title`, `label`, `muted`, `good`, `warning`, `bad`, `keycap`,
`chip`; frames `card`, `panel`, `bar`, `rule`, `note`; radio buttons `segment`;
lists `sections`; tables `list`; labels and check boxes beside other controls `setting`.
"""

from __future__ import annotations

SHEET = """
* { font-family: $sans; font-size: $body; }
QWidget { color: $text; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; border-radius: 8px; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $title; font-weight: 600; }
QLabel[kind="label"] { font-size: $label; font-weight: 500; color: $muted; text-transform: uppercase;
    letter-spacing: 0.7px; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="good"] { color: $good; }
QLabel[kind="warning"] { color: $warning; }
QLabel[kind="bad"] { color: $bad; font-weight: 600; }
QLabel[kind="keycap"] { font-family: "DejaVu Sans Mono", monospace; font-size: $label; color: $muted;
    background: $field; border: 1px solid $line; border-radius: 4px; padding: 0px 4px; }
QLabel[kind="chip"] { color: $muted; border: 1px solid $line; border-radius: 12px; padding: 4px 10px; }

QFrame[kind="card"] { background: $panel; border: 1px solid $line; border-radius: 12px; }
QFrame[kind="panel"] { background: $panel; border: none; }
QFrame[kind="bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="note"] { background: $field; border: none; border-radius: 8px; }

QPushButton, QToolButton { background: $panel; color: $text; border: 1px solid $edge; border-radius: 8px;
    padding: 6px 12px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $pressed; }
QPushButton:checked, QToolButton:checked { background: $soft_accent; color: $accent; border-color: $soft_accent; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $field; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 11px; }
QPushButton[kind="primary"]:disabled { background: $field; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $accent; }
QToolButton[kind="field"] { background: $field; border-color: $line; padding: 6px 7px; }
QToolButton[kind="field"]:hover { background: $hover; }
QToolButton[kind="field"]:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="tab"], QToolButton[kind="tab"] { background: transparent; color: $muted; font-weight: 500;
    border: 1px solid transparent; padding: 6px 14px; }
QPushButton[kind="tab"]:hover, QToolButton[kind="tab"]:hover { background: $hover; color: $text; }
QPushButton[kind="tab"]:checked, QToolButton[kind="tab"]:checked { background: $soft_accent; color: $accent;
    font-weight: 600; }
QPushButton[kind="tab"]:focus, QToolButton[kind="tab"]:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $field; color: $text;
    border: 1px solid $line; border-radius: 8px; padding: 6px 10px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 1px solid $accent; background: $panel; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $muted; }
QLineEdit[kind="bad"] { border: 1px solid $bad; }
QComboBox::drop-down { border: none; width: $drop; }
QComboBox::down-arrow { image: url("$chevron"); width: $arrow; height: $arrow; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $soft_accent;
    selection-color: $text; outline: none; }

QAbstractItemView { background: $panel; color: $text; border: none; outline: none;
    selection-background-color: $soft_accent; selection-color: $text; alternate-background-color: $window; }
QListView::item, QTreeView::item { padding: 4px 8px; border: none; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $soft_accent;
    color: $text; }
QTableView { gridline-color: $line; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $muted; font-size: $label; font-weight: 500; border: none;
    border-bottom: 1px solid $line; padding: 6px 8px; }
QTableCornerButton::section { background: $panel; border: none; border-bottom: 1px solid $line; }

QMenuBar { background: $panel; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $soft_accent; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 16px; border: none; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QStatusBar { background: $panel; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0px 8px; }
QStatusBar QToolButton { color: $muted; background: transparent; border: 1px solid transparent; padding: 1px 4px; }
QStatusBar QToolButton:hover, QStatusBar QToolButton:focus { color: $text; border-color: $line; }
QStatusBar QToolButton::menu-indicator { image: none; }
QStatusBar QLabel[kind="good"] { color: $good; }
QStatusBar QLabel[kind="warning"] { color: $warning; }
QStatusBar QLabel[kind="bad"] { color: $bad; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
    color: transparent; }
QProgressBar::chunk { background: $good; border-radius: 3px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QRadioButton[kind="segment"] { background: $panel; border: 1px solid $edge; border-radius: 8px; padding: 6px 12px;
    spacing: 0px; }
QRadioButton[kind="segment"]::indicator { width: 0px; height: 0px; border: none; image: none; background: none; }
QRadioButton[kind="segment"]:hover { background: $hover; }
QRadioButton[kind="segment"]:checked { background: $soft_accent; color: $accent; border-color: $soft_accent; }
QRadioButton[kind="segment"]:focus { border-color: $accent; }
QLabel[kind="setting"], QCheckBox[kind="setting"] { padding: 7px 0px; }
QTableView[kind="list"]::item { padding: 0px 8px; border: none; }
QListView[kind="sections"] { background: transparent; padding: 12px 8px; }
QListView[kind="sections"]::item { padding: 8px 12px; border-radius: 8px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: $box; height: $box; border: 1px solid $muted; border-radius: 4px; background: $panel; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox:focus { color: $accent; }
QGroupBox { border: 1px solid $line; border-radius: 12px; margin-top: 12px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0px 4px; color: $muted; }
"""
