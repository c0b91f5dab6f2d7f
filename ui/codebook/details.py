"""The right pane: everything about the variable or value chosen, each field kept as one act when it is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.domain import codebook_acts as acts
from annotator.domain.codebook import ATTRIBUTE, LEVELS, LIST, NOMINAL, NOTE, REGISTRY, TEXT, Value, Variable
from annotator.domain.revision import Change, Kind
from annotator.messages import opening
from ui.card import button, line, show_words, worded
from ui.check import Check
from ui.codebook.colour_row import ColourRow
from ui.codebook.desk import Desk
from ui.codebook.past import Past
from ui.codebook.small_parts import KeptLine, KeptText, heading
from ui.codebook.telling import LEVEL_NAMES
from ui.codebook.used import COUNTING, used_by
from ui.cut_choice import CutChoice
from ui.flow import Flow
from ui.language import counted, marked, tr
from ui.measure import scaled

_RULE = {
    "definition": marked("Definition"),
    "include": marked("Include"),
    "exclude": marked("Do not include"),
    "example": marked("Example"),
    "counter_example": marked("Counter-example"),
}
_KINDS = {
    LIST: marked("List of values"), NOTE: marked("Note on the coding"), REGISTRY: marked("Registry of actors"),
    TEXT: marked("Free text"), ATTRIBUTE: marked("A property of actors"),
}  # fmt: skip


class Pane(QScrollArea):
    """A column of fields that scrolls; `left` when Esc is pressed in it."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.desk = desk
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(6)
        self.setWidget(inside)

    def keyPressEvent(self, event) -> None:  # noqa: ANN001 - as Qt declares it
        """Esc that no field had a use for goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def headed(self, words: str, widget: QWidget) -> QWidget:
        """Adds a field under a small heading."""
        label = heading(words)
        label.setBuddy(widget)
        self.column.addSpacing(6)
        self.column.addWidget(label)
        self.column.addWidget(widget)
        return label


class RulePane(Pane):
    """What variables and values have in common: a name, a key, a rule, a past."""

    def __init__(self, desk: Desk, texts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shown: Variable | Value | None = None
        self.title = heading("")
        self.name, self.key = KeptLine(tr("Name")), KeptLine(tr("Key"))
        self.key.setMaxLength(1)
        self.key.setMaximumWidth(scaled(self.key, 64))
        self.column.addWidget(self.title)
        self.headed(tr("Name"), self.name)
        self.texts = {name: KeptText(tr(_RULE[name])) for name in texts}
        self.past = Past(desk)
        self.name.kept.connect(self._rename)
        self.key.kept.connect(lambda key: self.set(key=key.upper()))

    def finish(self) -> None:
        """Lays the rule and the past below what was added before."""
        self.text_heads = {name: self.headed(tr(_RULE[name]), text) for name, text in self.texts.items()}
        for name, text in self.texts.items():
            text.kept.connect(lambda words, name=name: self.set(**{name: words}))
        self.column.addSpacing(6)
        self.column.addWidget(self.past)
        self.column.addStretch(1)

    def set(self, **fields: object) -> None:
        """Other fields for what is shown, as one act; what the file refuses is shown as it stands."""
        if self.shown is not None and self.desk.may_edit and not self.desk.do(acts.change(self.shown, **fields)):
            self.show_again()

    def _rename(self, name: str) -> None:
        self.set(name=" ".join(name.split())) if name else self.show_again()

    def show_again(self) -> None:
        """Shows what the file has."""

    def _show_common(self, one: Variable | Value, title: str) -> None:
        self.shown = one
        self.title.setText(title)
        for field, words in ((self.name, one.name), (self.key, one.key)):
            field.setReadOnly(not self.desk.may_edit)
            field.show_text(words)
        for name, text in self.texts.items():
            words = getattr(one, name)
            text.setReadOnly(not self.desk.may_edit)
            text.show_text(words)
            # What may not be written and says nothing takes no room.
            for widget in (text, self.text_heads[name]):
                widget.setVisible(self.desk.may_edit or bool(words))

    def note(self, change: Change) -> None:
        """An act went in: it may be asked why."""
        self.past.note(change)


class VariablePane(RulePane):
    """One variable: how it is answered, measured and asked."""

    moved = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, ("definition", "include", "exclude", "example"), parent)
        self.level = CutChoice(accessibleName=tr("Level of measurement"))
        self.level.addItems([opening(tr(LEVEL_NAMES[level])) for level in LEVELS])
        self.level_head = self.headed(tr("Level of measurement"), self.level)
        self.headed(tr("Key that opens it"), self.key)
        self.several = Check(tr("Several values per annotation"))
        self.optional = Check(tr("Optional: opened by its key only"))
        self.on = Check(tr("Asked of passages"))
        self.column.addSpacing(8)
        for box, name in ((self.several, "several"), (self.optional, "optional"), (self.on, "on")):
            self.column.addWidget(box)
            box.clicked.connect(lambda on, name=name: self.set(**{name: on}))
        self.level.activated.connect(lambda place: self.set(level=LEVELS[place]))
        self.up, self.down = button(tr("Move up")), button(tr("Move down"))
        self.remove = button(tr("Remove variable"))
        self.column.addLayout(line(self.up, self.down, None))
        self.column.addLayout(line(self.remove, None))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self._remove)
        self.finish()

    def show_variable(self, one: Variable) -> None:
        """Shows a variable as the file has it."""
        self._show_common(one, tr(_KINDS[one.kind]))
        edit = self.desk.may_edit
        for box, on in ((self.several, one.several), (self.optional, one.optional), (self.on, one.on)):
            box.setChecked(on)
            box.setEnabled(edit)
        self.level.setCurrentIndex(LEVELS.index(one.level))
        self.level.setEnabled(edit)
        for widget in (self.level, self.level_head):
            widget.setVisible(one.kind == LIST)
        for widget in (self.up, self.down, self.remove):
            widget.setVisible(edit)
        self.remove.setVisible(edit and not self.desk.book.values_of(one.id) and one.kind != REGISTRY)
        self.past.show_entity(Kind.VARIABLE, one.id)

    def show_again(self) -> None:
        """Shows what the file has."""
        if isinstance(self.shown, Variable):
            self.show_variable(self.desk.book.variable(self.shown.id))

    def _remove(self) -> None:
        if isinstance(self.shown, Variable):
            self.desk.do(acts.drop(self.shown))
            self.desk.said.emit(tr("“{name}” is removed. Ctrl+Z brings it back.", name=self.shown.name))


class ValuePane(RulePane):
    """One value: its rule, its look, how it is used."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tuple(_RULE), parent)
        self.state = worded("warning")
        self.column.insertWidget(1, self.state)
        self.number = KeptLine(tr("Number on the scale"))
        self.number_head = self.headed(tr("Number on the scale"), self.number)
        self.not_applicable = Check(tr("Means “not applicable”"))
        self.colour = ColourRow()
        row = Flow(gap=16)
        self.key_head = heading(tr("Key"))
        for head, widget in ((self.key_head, self.key), (heading(tr("Colour")), self.colour)):
            part = QVBoxLayout()
            part.setSpacing(6)
            part.addWidget(head)
            part.addWidget(widget)
            row.add_layout(part)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        self.column.addWidget(self.not_applicable)
        self.used = worded("muted")
        self.retire = button("")
        self.number.kept.connect(self._set_number)
        self.not_applicable.clicked.connect(lambda on: self.set(not_applicable=on))
        self.colour.chosen.connect(lambda colour: self.set(colour=colour))
        self.retire.clicked.connect(self._retire)
        self.finish()
        self.column.insertWidget(self.column.indexOf(self.past), self.used)
        self.column.insertLayout(self.column.indexOf(self.past), line(self.retire, None))

    def show_value(self, one: Value) -> None:
        """Shows a value as the file has it."""
        variable = self.desk.book.variable(one.variable)
        self._show_common(one, f"{variable.name} · {one.code}")
        scale, edit = variable.level != NOMINAL, self.desk.may_edit
        for widget in (self.number, self.number_head):
            widget.setVisible(scale)
        self.not_applicable.setVisible(scale or one.not_applicable)
        self.not_applicable.setChecked(one.not_applicable)
        self.not_applicable.setEnabled(edit)
        self.number.setReadOnly(not edit)
        self.number.show_text("" if one.number is None else str(one.number))
        self.colour.show_colour(one.colour, self.desk.theme, edit)
        joined = self.desk.book.name_of(self.desk.book.read_as(one.id)) if one.into else ""
        states = [
            tr("Read as “{name}”.", name=joined) if joined else "",
            tr("Retired: no longer on the form.") if one.retired else "",
        ]
        show_words(self.state, " ".join(filter(None, states)))
        show_words(self.used, self._usage(one))
        self.retire.setText(tr("Put back on the form" if one.retired else "Retire"))
        self.retire.setVisible(edit)
        self.past.show_entity(Kind.VALUE, one.id)

    def show_again(self) -> None:
        """Shows what the file has."""
        if isinstance(self.shown, Value) and self.shown.id in self.desk.book.values:
            self.show_value(self.desk.book.values[self.shown.id])

    def tell_counts(self) -> None:
        """How often it is used is known by now."""
        if isinstance(self.shown, Value):
            show_words(self.used, self._usage(self.shown))

    def _usage(self, one: Value) -> str:
        if self.desk.counts is None:
            return tr(COUNTING)
        number, who = used_by(self.desk, one.id)
        if not number:
            return tr("Not used yet.")
        return counted("Used {n} time: {who}.", "Used {n} times: {who}.", number, who=who)

    def _set_number(self, words: str) -> None:
        plain = words.replace("−", "-").removeprefix("+")
        if not words:
            self.set(number=None)
        elif plain.removeprefix("-").isdecimal() and len(plain) < 12:
            self.set(number=int(plain))
        else:
            self.desk.said.emit(tr("“{words}” is no whole number; the old one stays.", words=words))
            self.show_again()

    def _retire(self) -> None:
        if isinstance(self.shown, Value):
            self.desk.do(acts.retire(self.shown, not self.shown.retired))


