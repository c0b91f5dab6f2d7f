"""The Codebook workspace: variables at the left, values, actors or versions in the middle, one of them at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from annotator.domain import codebook_acts as acts
from annotator.domain.codebook import ATTRIBUTE, CLOSED, REGISTRY, Variable
from annotator.domain.lookalikes import Lookalike
from annotator.domain.revision import Change, Kind
from annotator.storage import codebook_notes, usage
from annotator.storage.rechecks import MOST
from ui.background import Background
from ui.codebook import adding
from ui.codebook.actor_model import ALL
from ui.codebook.alphas import Alphas
from ui.codebook.desk import Desk
from ui.codebook.head import Head
from ui.codebook.pairs import look_for_pairs
from ui.codebook.panes import Panes
from ui.codebook.shelf import CHECKS, VERSIONS, Shelf
from ui.codebook.small_parts import AddLine
from ui.codebook.sorts import Sorts
from ui.language import counted, tr
from ui.measure import scaled
from ui.session import Session
from ui.settings import Settings
from ui.theme import LIGHT, Theme

_WIDTHS = [288, 780, 330]
_SIDE, _SIDE_OF_LARGE = 270, 150


class CodebookPage(QSplitter):
    """Reads again what an act changed; asks the file for nothing while it is out of sight."""

    said = Signal(str)
    opened = Signal(object)

    def __init__(
        self, session: Session, background: Background, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session, self._background, self._settings = session, background, settings
        self.desk = Desk(session, self)
        self._stale, self._begun = True, False
        self._pairs: list[Lookalike] = []
        self._proposers: dict[str, str] = {}
        self.shelf, self.panes = Shelf(), Panes(self.desk, self)
        self.alphas = Alphas(self.desk, background, self)
        self.head, self.sorts = Head(), Sorts()
        self.title, self.facts, self.find, self.add = self.head.title, self.head.facts, self.head.find, self.head.add
        self.new_name = AddLine(tr("Name; Enter adds it and waits for the next"))
        # What a person types narrows at once; five thousand actors are looked through once a pause.
        self._settling = QTimer(self, singleShot=True, interval=0)
        # The rows are painted before what is looked up beside them.
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._wire()
        self.set_theme(LIGHT)

    # -- what it is made of

    def _lay_out(self) -> None:
        centre, side = QFrame(), QFrame()
        for pane in (centre, side):
            pane.setProperty("kind", "panel")
        column = QVBoxLayout(centre)
        column.setContentsMargins(26, 18, 26, 12)
        column.setSpacing(10)
        column.addLayout(self.head)
        for widget in (self.sorts, self.new_name):
            column.addWidget(widget)
        column.addWidget(self.panes.middle, 1)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.panes.right)
        self._side = side
        for pane in (self.shelf, centre, side):
            self.addWidget(pane)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        widths = self._settings.numbers("codebook_panes")
        self.setSizes(widths if len(widths) == len(_WIDTHS) else _WIDTHS)
        self.splitterMoved.connect(lambda *_: self._settings.put("codebook_panes", self.sizes()))

    def _wire(self) -> None:
        desk, shelf, panes = self.desk, self.shelf, self.panes
        desk.said.connect(self.said)
        desk.acted.connect(self._follow)
        desk.coded.connect(self._follow_coding)
        desk.counted.connect(self._take_counts)
        self._session.project_opened.connect(self._forget)
        shelf.chosen.connect(self._show_entry)
        shelf.named.connect(self._new_variable)
        shelf.moved.connect(self._move_variable)
        shelf.permit.clicked.connect(self._permit)
        shelf.take.clicked.connect(self.choose_to_import)
        shelf.give.clicked.connect(self.choose_to_export)
        panes.settled.connect(self._show_shelf)
        panes.moved.connect(self._move_variable)
        panes.value_chosen.connect(self._show_value)
        panes.actor_chosen.connect(self._show_actor)
        panes.opened.connect(self.opened)
        panes.add_asked.connect(self.ask_for_name)
        panes.details_asked.connect(self._to_details)
        panes.left.connect(self._to_list)
        self._counting.timeout.connect(self._count_checks)
        self.find.textChanged.connect(lambda _: self._settling.start())
        self._settling.timeout.connect(self._narrow)
        self.find.installEventFilter(self)
        self.sorts.chosen.connect(lambda _: self._narrow())
        self.add.clicked.connect(self.ask_for_name)
        self.new_name.named.connect(self._new)
        self.new_name.folded.connect(self._to_list)

    # -- when it reads

    def begin(self) -> None:
        """Comes to the front: the keyboard is in the list."""
        self.refresh()
        # The rows are painted before what is said of the first of them.
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self._begun = True
        self._to_list()
        if self._session.project is not None and self.panes.right.currentWidget() is None:
            self._describe_variable()

    def refresh(self) -> None:
        """Reads the file if anything changed since the last time."""
        if self._stale and self._session.project is not None:
            self._stale = False
            self.desk.begin()
            self._proposers = usage.proposers(self.desk.project)
            self._show_shelf()
            QTimer.singleShot(0, self, self._look_for_pairs)

    def _forget(self) -> None:
        self._stale = True
        self._pairs = []
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QEvent) -> None:
        """What was put off while out of sight is read now."""
        super().showEvent(event)
        self.refresh()

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            return
        for pane in self.panes.made("variable_pane", "value_pane", "actor_pane"):
            pane.note(change)
        self.desk.begin()
        if any(edit.kind == Kind.ACTOR for edit in change.edits):
            self._proposers = usage.proposers(self.desk.project)
            self._look_for_pairs()
        self._show_shelf()

    def _follow_coding(self) -> None:
        """What was coded or checked: how often things are used is read when one is back."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._show_shelf()

    def _take_counts(self) -> None:
        """What was counted behind the list: only the figures change, nothing that a person is at."""
        self.shelf.tell_version(self.desk.version)
        for pane in self.panes.made("values", "value_pane", "actor_pane"):
            pane.tell_counts()
        for table in self.panes.made("actors"):
            table.actors.tell_counts(self.desk.counts)
        self._look_for_pairs()

    def _look_for_pairs(self) -> None:
        """Names that look alike are found on the worker; the list stands before that."""
        if self._session.project is not None and self.desk.counts is not None:
            look_for_pairs(self.desk, self._background, self._take_pairs)

    def _take_pairs(self, pairs: list[Lookalike]) -> None:
        self._pairs = pairs
        if self._variable and self._variable.kind == REGISTRY:
            self._show_actors()

    # -- what it shows

    def _show_shelf(self) -> None:
        desk = self.desk
        self.shelf.show_entries(desk.book.variables, desk.version, desk.may_edit, self._session.is_lead)
        self.shelf.permit.setChecked(codebook_notes.coders_may_edit(desk.project))
        self._show_entry(self.shelf.current)
        self._counting.start()

    def _count_checks(self) -> None:
        if self._session.project is not None:
            self.shelf.tell_checks(len(self.desk.rechecks), MOST)

    @property
    def _variable(self) -> Variable | None:
        key = self.shelf.current
        return next((one for one in self.desk.book.variables if one.id == key), None)

    def _show_entry(self, key: str) -> None:
        variable = self._variable
        listed = variable is not None and variable.kind in (*CLOSED, ATTRIBUTE, REGISTRY)
        for widget in (self.find, self.facts):
            widget.setVisible(listed)
        self.add.setVisible(listed and (self.desk.may_edit or (variable is not None and variable.kind == REGISTRY)))
        self.sorts.setVisible(variable is not None and variable.kind == REGISTRY)
        if key == VERSIONS:
            self._show_versions()
        elif key == CHECKS:
            self._show_checks()
        elif variable is not None:
            self._show_variable(variable)

    def _show_versions(self) -> None:
        self.title.setText(tr("Versions"))
        self.panes.middle.setCurrentWidget(self.panes.versions)
        self.panes.right.setCurrentWidget(self.panes.version_pane)
        self.panes.versions.read()

    def _show_checks(self) -> None:
        self.title.setText(tr("To check again"))
        self.panes.middle.setCurrentWidget(self.panes.checks)
        self.panes.right.setCurrentWidget(self.panes.check_pane)
        self.panes.checks.read()
        self.panes.check_pane.show_check(self.panes.checks.current)

    def _show_variable(self, variable: Variable) -> None:
        self.title.setText(variable.name)
        many = tr("several per annotation" if variable.several else "one per annotation")
        self.facts.setText(tr("of actors") if variable.kind == ATTRIBUTE else many)
        if variable.kind == REGISTRY:
            self.add.setText(tr("+ Actor" if self.desk.may_edit else "Propose actor"))
            self._show_actors()
        elif variable.kind in (*CLOSED, ATTRIBUTE):
            self.add.setText(tr("+ Value"))
            number = len(self.desk.book.values_of(variable.id))
            self.find.setPlaceholderText(counted("Find in {n} value…", "Find among {n} values…", number))
            self.find.setAccessibleName(tr("Find values"))
            self.panes.middle.setCurrentWidget(self.panes.values)
            self.panes.values.show_values(variable, self.find.text())
        else:
            self.panes.middle.setCurrentWidget(self.panes.nothing)
            self._show_value("")

    def _show_actors(self) -> None:
        before = self.panes.actors.current.id if self.panes.actors.current else ""
        blocked = self.panes.actors.selectionModel().blockSignals(True)
        desk, model = self.desk, self.panes.actors.actors
        model.take(desk.book, desk.counts, self._proposers, self._pairs, desk.theme)
        self.panes.actors.selectionModel().blockSignals(blocked)
        numbers = model.numbers()
        self.sorts.show_numbers(numbers)
        self.find.setPlaceholderText(counted("Find in {n} actor…", "Find among {n} actors…", numbers[ALL]))
        self.find.setAccessibleName(tr("Find actors"))
        self.panes.middle.setCurrentWidget(self.panes.actors)
        self.panes.actors.choose(before)
        self.alphas.show_in(self.panes.actors, self.shelf.current)

    def _show_value(self, identity: str) -> None:
        variable, value = self._variable, self.desk.book.values.get(identity)
        if variable is None or variable.kind == REGISTRY:
            return
        if value is None:
            self._describe_variable()
        else:
            self.panes.value_pane.show_value(value)
            self.panes.right.setCurrentWidget(self.panes.value_pane)

    def _describe_variable(self) -> None:
        """Without a current row the variable itself is described; at first the first row will be the current one."""
        if self._begun and self._variable is not None:
            self.panes.variable_pane.show_variable(self._variable)
            self.panes.right.setCurrentWidget(self.panes.variable_pane)

    def _show_actor(self, identity: str) -> None:
        variable, actor = self._variable, self.desk.book.actors.get(identity)
        if variable is None or variable.kind != REGISTRY:
            return
        if actor is None:
            self._describe_variable()
            return
        pair = next((one for one in self._pairs if identity in (one.other, one.keep)), None)
        self.panes.actor_pane.show_actor(actor, pair, self._proposers.get(identity, tr("a coder")))
        self.panes.right.setCurrentWidget(self.panes.actor_pane)

    # -- what a person does

    def filter(self) -> None:
        """Goes to the line that finds."""
        self.find.setFocus()
        self.find.selectAll()

    def ask_for_name(self) -> None:
        """Offers a line for the name of a new value or actor."""
        if not self.add.isHidden():
            self.new_name.unfold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line that finds, Esc shows all again, the arrow down and Enter go to the list."""
        if watched is not self.find or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.find.clear()
            self._to_list()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._narrow()
            self._to_list()
        else:
            return False
        return True

    def _narrow(self) -> None:
        variable = self._variable
        if variable is None:
            return
        if variable.kind == REGISTRY:
            before = self.panes.actors.current.id if self.panes.actors.current else ""
            self.panes.actors.actors.narrow(self.find.text(), self.sorts.current)
            self.panes.actors.choose(before)
        elif variable.kind in (*CLOSED, ATTRIBUTE):
            self.panes.values.show_values(variable, self.find.text())

    def _to_list(self) -> None:
        if self._session.project is None:
            return
        listed = self.panes.middle.currentWidget()
        listed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if listed in self.panes.made("values", "actors") and not listed.currentIndex().isValid():
            listed.setCurrentIndex(listed.model().index(0, 0))

    def _to_details(self) -> None:
        self.panes.right.currentWidget().name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _new(self, name: str) -> None:
        variable = self._variable
        if variable is None:
            return
        if variable.kind == REGISTRY:
            self.panes.actors.choose(adding.new_actor(self.desk, name))
        elif self.desk.may_edit:
            above = self.panes.values.current.parent if self.panes.values.current else None
            self.panes.values.choose(adding.new_value(self.desk, variable, name, above))

    def _new_variable(self, name: str, kind: str) -> None:
        if made := adding.new_variable(self.desk, name, kind):
            self.shelf.choose(made)

    def choose_to_export(self) -> None:
        """Asks for a file and writes the codebook in the form of its ending."""
        from ui.codebook import files

        files.choose_to_export(self.desk, self)

    def choose_to_import(self) -> None:
        """Asks for a file and shows what it would change."""
        from ui.codebook import files

        if self.desk.may_edit and (path := files.ask_for_codebook(self)):
            self.look_into(path)

    def look_into(self, path: Path) -> None:
        """Shows what a codebook file would change, before anything is changed."""
        if self.panes.preview.show_file(path):
            self.title.setText(tr("Import {file}", file=path.name))
            for widget in (self.find, self.facts, self.add, self.sorts):
                widget.hide()
            self.panes.middle.setCurrentWidget(self.panes.preview)

    def _move_variable(self, step: int) -> None:
        if self._variable is not None and self.desk.may_edit:
            self.desk.do(acts.swap_variables(self.desk.book, self._variable.id, step))

    def _permit(self, allowed: bool) -> None:
        self.desk.do([acts.allow_coders(self.desk.project.id, allowed)])

    # -- how it looks

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another look."""
        self.desk.theme = theme
        self.head.fit()
        self._side.setMinimumWidth(max(_SIDE, scaled(self, _SIDE_OF_LARGE)))
        self.shelf.set_theme(theme)
        self.panes.set_theme()
        if self._session.project is not None and not self._stale:
            self._show_entry(self.shelf.current)


