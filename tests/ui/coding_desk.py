"""A page and a coding form side by side, for tests that type and click."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.records import Annotation
from annotator.domain.revision import Change
from annotator.storage import reading
from tests.ui.projects import ARTICLE, TEXT, Made, make_project, place
from ui.coding.actor_search import ActorSearch
from ui.coding.form import CodingForm
from ui.coding.option_row import OptionRow

PAUSE = place(TEXT, "A pause does nothing")
FIRM = place(TEXT, "the firm denied there was a problem")
CLAIM = {"actor": ["Liberty Union"], "type": ["Call for accountability"], "tone": ["Negative"]}


class Page(QWidget):
    """Stands where the reading view stands: has the keyboard and passes on what it has no use for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.unused: list[str] = []
        self.form: CodingForm

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.form.handle_key(event):
            self.unused.append(event.text())


class Desk(QWidget):
    """A page and a form side by side, wired as in the window."""

    def __init__(self, made: Made) -> None:
        super().__init__()
        self.session, self.ids = made.session, made.ids
        self.page, self.form = Page(), CodingForm(made.session)
        self.page.form = self.form
        self.kept: list[str] = []
        self.acts: list[Change] = []
        self.said: list[str] = []
        self.drafts: list[tuple] = []
        layout = QHBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(self.form)
        self.form.kept.connect(self.kept.append)
        self.form.kept.connect(lambda _: self.form.take_selection(()))
        self.form.dropped.connect(lambda: self.form.take_selection(()))
        self.form.focus_text.connect(self.page.setFocus)
        self.form.message.connect(self.said.append)
        self.form.draft_changed.connect(self.drafts.append)
        self.session.changed.connect(self.acts.append)
        self.session.annotation_selected.connect(self.form.show_annotation)

    def press(self, keys: str) -> None:
        """Keys typed wherever the keyboard is; `\\n`, `\\b`, `\\x1b` and arrows are keys too."""
        names = {"\n": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace, "\x1b": Qt.Key.Key_Escape, "↓": Qt.Key.Key_Down}
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), names.get(key, key))

    def press_with_shift(self, key: str) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ShiftModifier)

    def annotations(self) -> list[Annotation]:
        return reading.annotations(self.session.project, ARTICLE, self.session.coder.id)

    def values(self, annotation: Annotation) -> dict[str, list[str]]:
        book = self.session.codebook
        return {
            book.variable(one).code: [book.name_of(value) for value in given]
            for one, given in annotation.values.items()
        }

    def the_one(self) -> dict[str, list[str]]:
        (annotation,) = self.annotations()
        return self.values(annotation)

    def row(self, name: str) -> OptionRow:
        return next(row for row in self.form.findChildren(OptionRow) if row.option.name == name and row.isVisible())

    def click(self, name: str) -> None:
        QTest.mouseClick(self.row(name), Qt.MouseButton.LeftButton)

    @property
    def search(self) -> ActorSearch:
        return self.form.findChild(ActorSearch)

    def found(self) -> list[str]:
        return [one.name for one in self.search.model.found]

    def texts(self) -> str:
        return "\n".join(label.text() for label in self.form.findChildren(QLabel) if label.isVisible())


def open_desk(qtbot: QtBot, folder: Path, *arguments: object, **named: object) -> Desk:
    """A desk in front of a person, the keyboard on the page; the arguments are those of `make_project`."""
    desk = Desk(make_project(folder, *arguments, **named))  # type: ignore[arg-type]
    qtbot.addWidget(desk, before_close_func=lambda desk: desk.session.close())
    desk.resize(640, 820)
    desk.show()
    qtbot.waitExposed(desk)
    desk.activateWindow()
    desk.page.setFocus()
    qtbot.waitUntil(desk.page.hasFocus)
    return desk
