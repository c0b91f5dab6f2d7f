"""What a person does in the Codebook workspace, by keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_hand import CTRL, press

from annotator.domain.codebook import Value
from annotator.domain.value_tree import walk
from ui.codebook.page import CodebookPage
from ui.window import Window


def at_codebook(window: Window) -> CodebookPage:
    press(Qt.Key.Key_3, CTRL)
    page = window.codebook
    assert isinstance(page, CodebookPage)
    assert page.isVisible()
    QApplication.processEvents()
    return page


def choose(page: CodebookPage, code: str, value: str = "") -> None:
    page.shelf.choose(page.desk.book.variable(code).id)
    if value:
        page.panes.values.choose(coded(page, value).id)
    page.panes.values.setFocus()


def coded(page: CodebookPage, code: str) -> Value:
    return next(value for value in page.desk.book.values.values() if value.code == code)


def names(page: CodebookPage, code: str = "claim_type") -> list[str]:
    nodes = walk(page.desk.book.values_of(page.desk.book.variable(code).id))
    return ["> " * node.depth + node.value.name for node in nodes]


def write(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def leave(page: CodebookPage) -> None:
    page.shelf.entries.setFocus(Qt.FocusReason.TabFocusReason)
