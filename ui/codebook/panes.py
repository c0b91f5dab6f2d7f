"""The lists of the workspace and what is said of their rows: each made and wired when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from ui.card import worded
from ui.codebook.actor_pane import ActorPane
from ui.codebook.actor_table import ActorTable
from ui.codebook.desk import Desk
from ui.codebook.details import ValuePane, VariablePane
from ui.codebook.value_tree import ValueTree
from ui.language import marked, tr

if TYPE_CHECKING:
    from ui.codebook.checks import CheckPane, CheckTable
    from ui.codebook.files import ImportPreview
    from ui.codebook.versions import VersionPane, VersionTable

_NO_LIST = marked("A text is written for every passage; there is nothing to list here.")


class Panes(QObject):
    """Lists are pages of `middle`, the panes of their rows pages of `right`.

    `value_chosen` and `actor_chosen` tell the current row's id; `add_asked`, `details_asked` and `left` are keys
    pressed in them, `moved(step)` a variable's buttons; `opened(passage)`; `settled` after an import, made or not.
    """

    value_chosen = Signal(str)
    actor_chosen = Signal(str)
    add_asked = Signal()
    details_asked = Signal()
    left = Signal()
    moved = Signal(int)
    opened = Signal(object)
    settled = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.middle, self.right = QStackedWidget(), QStackedWidget()

    def made(self, *names: str) -> Iterator[QWidget]:
        """Those of some panes that were asked for before."""
        return (vars(self)[name] for name in names if name in vars(self))

    def set_theme(self) -> None:
        """Draws what there is in the desk's look."""
        for pane in self.made("actors", "version_pane", "preview", "check_pane"):
            pane.set_theme(self._desk.theme)  # type: ignore[attr-defined]

    # -- lists

    @cached_property
    def values(self) -> ValueTree:
        """The values of a variable."""
        made = ValueTree(self._desk)
        self._list(made)
        made.chosen.connect(self.value_chosen)
        return made

    @cached_property
    def actors(self) -> ActorTable:
        """The registry."""
        made = ActorTable()
        made.set_theme(self._desk.theme)
        self._list(made)
        made.chosen.connect(self.actor_chosen)
        made.removal_asked.connect(lambda: self.actor_pane.take_away())
        return made

    @cached_property
    def versions(self) -> VersionTable:
        """The codebook's versions."""
        from ui.codebook.versions import VersionTable

        made = VersionTable(self._desk)
        made.chosen.connect(lambda one: self.version_pane.show_version(one, made.versions))
        self.middle.addWidget(made)
        return made

    @cached_property
    def checks(self) -> CheckTable:
        """The annotations to check again."""
        from ui.codebook.checks import CheckTable

        made = CheckTable(self._desk)
        made.chosen.connect(lambda one: self.check_pane.show_check(one))
        made.opened.connect(self.opened)
        self.middle.addWidget(made)
        return made

    @cached_property
    def nothing(self) -> QLabel:
        """What is said where there is nothing to list."""
        made = worded("muted", tr(_NO_LIST))
        made.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.middle.addWidget(made)
        return made

    @cached_property
    def preview(self) -> ImportPreview:
        """What a file would change."""
        from ui.codebook.files import ImportPreview

        made = ImportPreview(self._desk)
        made.set_theme(self._desk.theme)
        made.settled.connect(self.settled)
        self.middle.addWidget(made)
        return made

    # -- what is said of a row

    @cached_property
    def variable_pane(self) -> VariablePane:
        """A variable."""
        made = VariablePane(self._desk)
        self._describe(made)
        made.moved.connect(self.moved)
        return made

    @cached_property
    def value_pane(self) -> ValuePane:
        """A value."""
        made = ValuePane(self._desk)
        self._describe(made)
        return made

    @cached_property
    def actor_pane(self) -> ActorPane:
        """An actor."""
        made = ActorPane(self._desk)
        self._describe(made)
        return made

    @cached_property
    def version_pane(self) -> VersionPane:
        """A version."""
        from ui.codebook.versions import VersionPane

        made = VersionPane(self._desk)
        made.set_theme(self._desk.theme)
        self.right.addWidget(made)
        return made

    @cached_property
    def check_pane(self) -> CheckPane:
        """Why an annotation is to be checked."""
        from ui.codebook.checks import CheckPane

        made = CheckPane(self._desk)
        made.set_theme(self._desk.theme)
        made.opened.connect(self.opened)
        made.approved.connect(lambda: self.checks.approve())
        self.right.addWidget(made)
        return made

    def _list(self, made: ValueTree | ActorTable) -> None:
        made.add_asked.connect(self.add_asked)
        made.details_asked.connect(self.details_asked)
        self.middle.addWidget(made)

    def _describe(self, made: VariablePane | ValuePane | ActorPane) -> None:
        made.left.connect(self.left)
        self.right.addWidget(made)
