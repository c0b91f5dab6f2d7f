"""How the article is set and coloured: what colours stand for, font, measure, and whether drags take whole words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.storage import reading
from ui.annotation_look import CODER, colour_variables
from ui.code_workspace import CodeWorkspace
from ui.language import tr
from ui.session import Session
from ui.settings import Settings

MEASURES = {"narrow": 52, "usual": 66, "wide": 84}
_SERIF, _MEASURE, _SNAP = "text/serif", "text/measure", "text/snap"


class PageLook(QObject):
    """Remembers the choices and tells the text; `menu` takes one entry for everything colours can stand for.

    `zoomed(zoom)` when the text has another size.
    """

    zoomed = Signal(float)

    def __init__(
        self, session: Session, code: CodeWorkspace, settings: Settings, menu: QMenu, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._code, self._settings, self._menu = session, code, settings, menu
        self.colours = QActionGroup(self)
        code.text.set_serif(self.is_serif)
        code.text.set_measure(MEASURES[self.measure])
        code.text.set_snap(self.snaps)
        code.text.zoom_changed.connect(self.zoomed)

    # -- colours

    def offer_colours(self) -> None:
        """The variables that annotations can be coloured by, and for a lead the coders."""
        for action in self.colours.actions():
            action.deleteLater()
        session = self._session
        names = {variable.id: variable.name for variable in colour_variables(session.codebook)}
        if session.is_lead and len(reading.coders(session.project)) > 1:
            names[CODER] = tr("Coder (everybody’s annotations)")
        kept = self._settings.text(self._colour_setting)
        if kept in names and kept != self._code.coloured_by:
            self._code.colour_by(kept)
        for identity, name in names.items():
            action = QAction(name.replace("&", "&&"), self.colours, checkable=True)
            action.setData(identity)
            action.setChecked(identity == self._code.coloured_by)
            action.triggered.connect(lambda _=False, chosen=identity: self._colour_by(chosen))
            self._menu.addAction(action)
        if self._code.coloured_by not in names and names:
            self.colours.actions()[-len(names)].trigger()

    def next_colour(self) -> None:
        """Colours stand for the next thing they can stand for."""
        offered = [action for action in self.colours.actions() if action.isEnabled()]
        if offered:
            now = next((place for place, action in enumerate(offered) if action.isChecked()), -1)
            offered[(now + 1) % len(offered)].trigger()

    def _colour_by(self, variable: str) -> None:
        self._settings.put(self._colour_setting, variable)
        self._code.colour_by(variable)

    @property
    def _colour_setting(self) -> str:
        return f"colours/{self._session.project.id}"

    # -- font, measure, snapping

    @property
    def zoom(self) -> float:
        """How large the text is, 1 for its usual size."""
        return self._code.text.zoom()

    @property
    def is_serif(self) -> bool:
        """Whether the article is set in a serif."""
        return bool(self._settings.number(_SERIF, 1))

    @property
    def measure(self) -> str:
        """How long lines are: a name of MEASURES."""
        kept = self._settings.text(_MEASURE, "usual")
        return kept if kept in MEASURES else "usual"

    @property
    def snaps(self) -> bool:
        """Whether drags take whole words."""
        return bool(self._settings.number(_SNAP, 1))

    def serif(self) -> None:
        """Sets the article in a serif."""
        self._set_serif(True)

    def sans(self) -> None:
        """Sets the article without serifs."""
        self._set_serif(False)

    def _set_serif(self, serif: bool) -> None:
        self._settings.put(_SERIF, int(serif))
        self._code.text.set_serif(serif)

    def narrow(self) -> None:
        """Short lines."""
        self._set_measure("narrow")

    def usual(self) -> None:
        """Lines of the usual length."""
        self._set_measure("usual")

    def wide(self) -> None:
        """Long lines."""
        self._set_measure("wide")

    def _set_measure(self, name: str) -> None:
        self._settings.put(_MEASURE, name)
        self._code.text.set_measure(MEASURES[name])

    def switch_snap(self) -> None:
        """Drags take whole words from now on, or exact characters."""
        self._settings.put(_SNAP, int(not self.snaps))
        self._code.text.set_snap(self.snaps)

    def checked(self) -> Mapping[str, bool]:
        """The actions of the table that are ticked, by name."""
        return {"serif" if self.is_serif else "sans": True, self.measure: True, "snap": self.snaps}
