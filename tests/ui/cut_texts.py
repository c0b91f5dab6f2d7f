"""What of a window's words has no room: found by measuring, not by looking."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from ui.coding.prose import Prose
from ui.cut_choice import CutChoice
from ui.cut_label import CutLabel


def cut_texts(window: QWidget) -> Iterator[str]:
    """The words of labels, buttons, choices and headings that are cut without a … or lie over others.

    Prose lets its last line fade out, and is whole at a click.
    """
    for part in window.findChildren(QWidget):
        if isinstance(part, QHeaderView) and part.isVisible():
            yield from _headings(part)
        elif not part.isVisible() or part.visibleRegion().isEmpty():
            continue
        elif (isinstance(part, QLabel | QAbstractButton) and part.text()) or isinstance(part, QComboBox):
            words = part.currentText() if isinstance(part, QComboBox) else part.text()
            if fault := _fault(part) or _place(part):
                yield f"{words!r} {fault} ({type(part.parent()).__name__})"


def _fault(part: QWidget) -> str:
    if isinstance(part, Prose):
        return ""
    if isinstance(part, QLabel):
        return _of_label(part)
    if isinstance(part, QComboBox):
        return "" if isinstance(part, CutChoice) else _of_choice(part)
    return _of_button(part)


def _of_label(label: QLabel) -> str:
    wanted = label.sizeHint()
    if isinstance(label, CutLabel):
        return "is lower than its letters" if label.height() < label.fontMetrics().height() else ""
    if label.wordWrap():
        return f"has {label.height()} px of height" if label.height() < label.heightForWidth(label.width()) - 1 else ""
    return f"has {label.size()}" if label.width() < wanted.width() or label.height() < wanted.height() else ""


def _of_choice(choice: QComboBox) -> str:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    return f"has {field.width()} of {needed} px" if field.width() < needed else ""


def _of_button(button: QAbstractButton) -> str:
    elements = QStyle.SubElement
    kinds = ((QCheckBox, elements.SE_CheckBoxContents), (QRadioButton, elements.SE_RadioButtonContents),
             (QPushButton, elements.SE_PushButtonContents))  # fmt: skip
    room = button.rect()
    for kind, element in kinds:
        if isinstance(button, kind):
            option = QStyleOptionButton()
            button.initStyleOption(option)
            room = button.style().subElementRect(element, option, button)
    if not isinstance(button, QCheckBox | QRadioButton | QPushButton | QToolButton):
        return ""
    needed = button.fontMetrics().size(0, button.text().replace("&&", "&"))
    low = button.height() < needed.height()
    return f"has {room.width()} x {button.height()} of {needed}" if low or room.width() < needed.width() else ""


def _place(part: QWidget) -> str:
    """Whether it reaches out of what it is in, or over another."""
    parent = part.parentWidget()
    if parent is None or part.isWindow():
        return ""
    if not parent.rect().contains(part.geometry()):
        return "reaches out"
    beside = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    over = (one for one in beside if one is not part and one.isVisible() and one.geometry().intersects(part.geometry()))
    return "lies over another" if isinstance(part, QAbstractButton) and any(over) else ""


def _headings(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        words = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.DisplayRole)
        shown = header.orientation() == Qt.Orientation.Horizontal
        if shown and words and not header.isSectionHidden(section):
            room, needed = header.sectionSize(section), header.sectionSizeHint(section)
            if room < needed or header.height() < header.fontMetrics().height():
                yield f"heading {words!r} has {room} of {needed} px"
