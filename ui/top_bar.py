"""The head of the window: which project, which workspace, who is coding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.records import Coder
from ui.cut_label import CutLabel
from ui.dots import DOT, dot, room_of
from ui.language import tr
from ui.measure import scaled
from ui.theme import Theme
from ui.words import tip

_TAB_EDGES, _HEIGHT = 32, 46
# The gap before the workspaces, and their place in the row.
_BEFORE_TABS, _TABS_PLACE = 12, 3


class TopBar(QFrame):
    """Signals the workspace chosen by name, the coder whose annotations are to be shown, and the wish to hand in."""

    workspace_chosen = Signal(str)
    coder_chosen = Signal(object)
    hand_in_asked = Signal()
    palette_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._theme = theme
        self._product = QLabel("<b>Accord</b>")
        self._title = CutLabel()
        self._title.setProperty("kind", "muted")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._tabs = QButtonGroup(self)
        self._workspaces = QWidget()
        self._tab_row = QHBoxLayout(self._workspaces)
        self._hand_in = QPushButton(tr("Hand in…"), toolTip=tr("Make a checked copy to send back (Ctrl+Shift+H)"))
        self._search = SearchButton()
        self._coder = QPushButton()
        self._coder.setStyleSheet("QPushButton { border-radius: 15px; padding: 6px 14px 6px 10px; }")
        self._lay_out()
        self._hand_in.clicked.connect(self.hand_in_asked)
        self._search.clicked.connect(self.palette_asked)
        self._tabs.buttonClicked.connect(lambda button: self.workspace_chosen.emit(button.objectName()))
        self.show_nothing()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._tab_row.setContentsMargins(0, 0, 0, 0)
        self._tab_row.setSpacing(4)
        self._workspaces.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._product)
        row.addWidget(self._title)
        row.addSpacing(_BEFORE_TABS)
        row.addWidget(self._workspaces)
        row.addStretch(1)
        row.addWidget(self._search)
        row.addWidget(self._hand_in)
        row.addWidget(self._coder)
        self._row, self._lines = row, QVBoxLayout(self)
        self._lines.setContentsMargins(16, 6, 16, 6)
        self._lines.setSpacing(4)
        self._lines.addLayout(row)
        # However much the page below asks for, the bar is as high as its words.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_nothing(self) -> None:
        """No project is open."""
        self._title.clear()
        self._search.hide()
        self._hand_in.hide()
        self._coder.hide()
        self.show_workspaces({})

    def show_workspaces(self, workspaces: dict[str, str]) -> None:
        """One flat button for every workspace there is: its name and what it is called, of a table."""
        for button in self._tabs.buttons():
            self._tabs.removeButton(button)
            button.deleteLater()
        for name, words in ((name, tr(words)) for name, words in workspaces.items()):
            # Exclusive of itself, too: a screen reader calls it one of several, not a box to check.
            button = QPushButton(words, objectName=name, checkable=True, autoExclusive=True)
            button.setProperty("kind", "tab")
            # First in its place, then asked: the style sheet gives a font to what is in the window only.
            self._tabs.addButton(button)
            self._tab_row.addWidget(button)
            _give_room(button)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the search's words out where the rest needs the room."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Looks at the room again when a part became wider or narrower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Where there is too little: without the search's words, then the workspaces have a line of their own."""
        tabs = self._tab_row.sizeHint().width() + self._row.spacing()
        beside = self.width() >= self._needs(self._title.minimumSizeHint().width()) + tabs
        self._set_workspaces(beside)
        whole = self._needs(self._title.sizeHint().width()) + (tabs if beside else 0)
        self._search.show_words(self.width() >= whole + self._search.words_width())

    def _needs(self, title: int) -> int:
        """The width of everything but the workspaces and the search's words, with so much for the title."""
        edges = self._lines.contentsMargins()
        shown = [part for part in (self._hand_in, self._coder) if not part.isHidden()]
        widths = [title, self._product.sizeHint().width(), *(part.sizeHint().width() for part in shown)]
        if not self._search.isHidden():
            widths.append(self._search.keys_width())
        return sum(widths) + self._row.spacing() * len(widths) + _BEFORE_TABS + edges.left() + edges.right()

    def _set_workspaces(self, beside: bool) -> None:
        if beside == (self._row.indexOf(self._workspaces) >= 0):
            return
        if beside:
            self._lines.removeWidget(self._workspaces)
            self._row.insertWidget(_TABS_PLACE, self._workspaces)
        else:
            self._row.removeWidget(self._workspaces)
            self._lines.addWidget(self._workspaces, 0, Qt.AlignmentFlag.AlignLeft)

    def sizeHint(self) -> QSize:
        """As high as its words, and never flat."""
        wanted = super().sizeHint()
        return QSize(wanted.width(), max(wanted.height(), _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows cut the title and nothing else."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def mark_workspace(self, name: str) -> None:
        """Shows which workspace is in front; one without a button marks none."""
        self._tabs.setExclusive(False)
        for button in self._tabs.buttons():
            button.setChecked(button.objectName() == name)
        self._tabs.setExclusive(True)

    def show_project(self, title: str, coders: Sequence[Coder], coder: Coder, shown: Coder, lead: bool) -> None:
        """Names the project and who codes; a lead may choose whose annotations to look at."""
        self._title.setText(title)
        self._title.setToolTip(tip(title))
        self._hand_in.setVisible(not lead)
        self._search.show()
        self._coder.show()
        words = tr("Coding as {name}" if shown == coder else "Looking at {name}", name=shown.name)
        self._coder.setText(words)
        self._coder.setAccessibleName(words)
        order = [one.id for one in coders]
        self._place = order.index(shown.id) if shown.id in order else 0
        chooses = lead and len(coders) > 1
        self._coder.setMenu(self._menu(coders, shown) if chooses else None)
        self._coder.setFocusPolicy(Qt.FocusPolicy.TabFocus if chooses else Qt.FocusPolicy.NoFocus)
        self._coder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not chooses)
        self.set_theme(self._theme)
        self._make_room()

    def _menu(self, coders: Sequence[Coder], shown: Coder) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for coder in coders:
            action = menu.addAction(coder.name.replace("&", "&&"), lambda coder=coder: self.coder_chosen.emit(coder))
            action.setCheckable(True)
            action.setChecked(coder == shown)
            group.addAction(action)
        return menu

    def set_theme(self, theme: Theme) -> None:
        """Gives the coder's dot its colour in this look, and the workspaces the room that letters of its size need."""
        self._theme = theme
        for button in self._tabs.buttons():
            _give_room(button)
        if not self._coder.isHidden():
            size = scaled(self._coder, DOT)
            self._coder.setIconSize(room_of(size))
            self._coder.setIcon(dot(theme.category(self._place), self.devicePixelRatioF(), size))


class SearchButton(QPushButton):
    """Looks like a field with its keys in it, and opens the palette; in a narrow window only the keys are left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search or run a command"))
        self.setToolTip(tr("Search or run a command (Ctrl+K)"))
        self.setStyleSheet("QPushButton { border-radius: 15px; padding: 0px; }")
        self._words, keys = QLabel(tr("Search or run a command")), QLabel(tr("Ctrl K"))
        self._words.setProperty("kind", "muted")
        keys.setProperty("kind", "keycap")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(8)
        for part in (self._words, keys):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """As wide as what is in it; the curves at its ends ask for the height."""
        return QSize(self.layout().sizeHint().width(), max(30, self.fontMetrics().height() + 14))

    def minimumSizeHint(self) -> QSize:
        """As wide as its keys."""
        return QSize(self.layout().minimumSize().width(), self.sizeHint().height())

    def show_words(self, room: bool) -> None:
        """Whether there is room for more than the keys."""
        if room == self._words.isHidden():
            self._words.setVisible(room)
            self.updateGeometry()

    def words_width(self) -> int:
        """How much wider it is with its words."""
        return self._words.sizeHint().width() + self.layout().spacing()

    def keys_width(self) -> int:
        """How wide it is without them."""
        return self.sizeHint().width() - (0 if self._words.isHidden() else self.words_width())


def _give_room(tab: QPushButton) -> None:
    """The workspace in front is set bold: its room is there from the start."""
    tab.ensurePolished()
    bold = tab.font()
    bold.setWeight(QFont.Weight.DemiBold)
    tab.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(tab.text()) + _TAB_EDGES)
