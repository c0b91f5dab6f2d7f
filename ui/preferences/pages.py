"""The pages of settings that consist of choices: how all looks, how one codes, and the language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.actions import ACTIONS
from ui.language import LANGUAGES, tr
from ui.look import CHOICES, SIZES
from ui.page_look import MEASURES, PageLook
from ui.preferences.rows import Chooser, Rows, Segments, Stepper, Switch
from ui.settings import SYSTEM, Settings

_ORDERS = tuple(row.name for row in ACTIONS if row.group == "order")


class Page(QScrollArea):
    """A page of rows that scrolls where letters are large."""

    def __init__(self, made: Mapping[str, QAction]) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._made = made
        self.rows = Rows()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.addLayout(self.rows)
        column.addStretch(1)
        self.setWidget(inner)

    def _some(self, names: Sequence[str]) -> list[QAction]:
        return [self._made[name] for name in names]

    def _choose(self, *names: str) -> None:
        for action in self._some(names):
            if not action.isChecked():
                action.trigger()

    def _put_off(self, name: str) -> None:
        if self._made[name].isChecked():
            self._made[name].trigger()


class AppearancePage(Page):
    """Light or dark, the size of all, and how the article is set."""

    def __init__(self, made: Mapping[str, QAction], look: PageLook) -> None:
        super().__init__(made)
        size = Stepper(tr("Smaller text"), tr("Larger text"))
        size.show_share(look.zoom)
        look.zoomed.connect(size.show_share)
        size.asked.connect(self._zoom)
        theme, whole = tr("Theme"), tr("Interface size")
        font, lines = tr("Article font"), tr("Article lines")
        self.rows.add(theme, Segments(theme, self._some(CHOICES)))
        self.rows.add(whole, Segments(whole, self._some(SIZES)), tr("Everything but the article."))
        self.rows.add(font, Segments(font, self._some(("serif", "sans"))))
        self.rows.add(tr("Article size"), size)
        self.rows.add(lines, Segments(lines, self._some(tuple(MEASURES))))
        self.rows.add(tr("Motion"), Switch(made["still"]), tr("Nothing else moves by itself but bars of progress."))

    def _zoom(self, steps: int) -> None:
        self._made["zoom_in" if steps > 0 else "zoom_out"].trigger()

    def reset(self) -> None:
        """As a new person finds it."""
        self._choose(CHOICES[0], SIZES[0], "serif", "usual", "zoom_reset")
        self._put_off("still")


class CodingPage(Page):
    """What a drag takes, what colours stand for, in which order articles come."""

    def __init__(self, made: Mapping[str, QAction], look: PageLook) -> None:
        super().__init__(made)
        self._look = look
        colours, order = tr("Colours stand for"), tr("Sort articles")
        offered = look.colours.actions()
        self.rows.add(
            tr("Selecting"), Switch(made["snap"]), tr("Hold Ctrl while dragging for exact characters.")
        )
        hint = "" if offered else tr("Open a project to choose among its variables.")
        self.rows.add(colours, Chooser(colours, offered), hint)
        self.rows.add(order, Chooser(order, self._some(_ORDERS)))

    def reset(self) -> None:
        """As a new person finds it."""
        self._choose("snap", _ORDERS[0])
        for action in self._look.colours.actions()[:1]:
            action.trigger()


class LanguagePage(Page):
    """What the window speaks from its next start on."""

    def __init__(self, settings: Settings) -> None:
        made: dict[str, QAction] = {}
        super().__init__(made)
        offered = {SYSTEM: tr("As the desktop"), **LANGUAGES}
        group = QActionGroup(self)
        for name, words in offered.items():
            action = made[name] = QAction(words, group, checkable=True)
            action.setChecked(name == settings.language)
            action.triggered.connect(lambda _=False, chosen=name: setattr(settings, "language", chosen))
        language = tr("Language")
        hint = tr("In force when Accord is started again. Reports and the command line speak English.")
        self.rows.add(language, Segments(language, self._some(tuple(offered))), hint)

    def reset(self) -> None:
        """As a new person finds it."""
        self._choose(SYSTEM)
