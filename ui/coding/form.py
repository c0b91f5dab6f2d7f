"""The coding form: the passage, one editor a variable, the memo; keys typed in the text come here first."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.codebook import LIST, NOMINAL, NOTE, Value, Variable
from annotator.domain.revision import Change, Kind
from ui.aloud import say
from ui.coding.aloud import ClaimAloud
from ui.coding.bar import SelectionBar
from ui.coding.claim import Claim, Segments
from ui.coding.compact import Compact
from ui.coding.editor import Editor
from ui.coding.field import Field, Head
from ui.coding.foot import Foot
from ui.coding.keys import Stroke, stroke_of
from ui.coding.memo import Memo
from ui.coding.pane import Pane
from ui.coding.passage import Passage
from ui.coding.scene import Scene
from ui.coding.text_field import TextEditor
from ui.coding.whose import Whose
from ui.language import tr
from ui.session import Session
from ui.theme import LIGHT, Theme
from ui.value_colours import value_colour

_CODEBOOK = {Kind.VARIABLE, Kind.VALUE, Kind.ACTOR}
_MEMO_KEY = "M"


class CodingForm(QFrame):
    """The inspector of the Code workspace. It writes through the session alone, one act a claim.

    `kept`: a new annotation is on the disk. `dropped`: the passage in hand was given up. `focus_text`: the keyboard
    belongs to the text again. `draft_changed`: the segments of a claim begun, empty when it is kept or dropped.
    `message`: a sentence for the status bar.
    """

    kept = Signal(str)
    dropped = Signal()
    focus_text = Signal()
    draft_changed = Signal(tuple)
    message = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setAccessibleName(tr("Coding form"))
        self._session = session
        self._theme = LIGHT
        self._fields: dict[str, Field] = {}
        self._built_of: tuple[tuple[Variable, ...], dict[str, Value]] = ((), {})
        self._outdated = False
        self._scene = Scene(session)
        self._claim = Claim(session, self._scene, self)
        self._aloud = ClaimAloud(self._scene)
        self._bar: SelectionBar | None = None
        self._build()
        self._listen()
        if session.project:
            self._open_project()
        if session.article:
            self._open_article()

    # -- what the window calls

    def take_selection(self, segments: Segments) -> None:
        """The passage now selected in the text, in code points; empty for none."""
        self._memo.settle()
        self._claim.take_selection(segments)
        if not self._claim.draft.begun:
            self._pane.show_top()

    def add_segment(self) -> Segments:
        """Adds the passage just selected to the claim begun before it; all its segments, none where none was begun."""
        return self._claim.add_segment()

    def show_annotation(self, annotation_id: str) -> None:
        """The annotation now selected; empty for none. What is changed of it is committed at once."""
        if annotation_id != self._claim.draft.annotation:
            self._memo.settle()
            self._claim.show(annotation_id)
            self._pane.show_top()

    def handle_key(self, event: QKeyEvent) -> bool:
        """A key typed while the text has the keyboard; returns whether it meant something here."""
        stroke = stroke_of(event)
        if stroke is None:
            return False
        command = self._commands.get(event.key())
        return command(stroke) if command else self._answer_key(stroke) or self._letter(stroke)

    def remove_annotation(self) -> None:
        """Removes the annotation selected."""
        self._claim.remove()

    def open_memo(self) -> None:
        """Takes the keyboard into the memo, where there is something to note on."""
        if self._claim.may_write:
            self._memo.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._pane.show_whole(self._memo)

    def open_field(self, variable: str) -> None:
        """Brings a variable into focus, with its search or filter where it has one."""
        self._claim.focus(variable)
        if not self._fields[variable].editor.open():
            self.focus_text.emit()

    def bar_at(self, passage: QRect | None, area: QWidget) -> None:
        """Offers the values at a passage selected with the mouse, in `area`'s coordinates; None takes them away."""
        if passage is None or not (self._claim.is_new and self._claim.may_write):
            if self._bar is not None:
                self._bar.hide()
            return
        if self._bar is None:
            self._make_bar(area)
        self._bar.show_draft(self._claim.draft)
        self._bar.place(passage, area.rect())

    def settle(self) -> None:
        """Keeps what is still being written: to be called before the project closes."""
        self._memo.settle()

    @property
    def field_in_focus(self) -> str:
        """The id of the variable that keys answer; empty for none."""
        return self._claim.draft.field

    def slots(self) -> dict[str, int]:
        """The article's cast: slot by actor, for labels in the margin."""
        return self._scene.slots()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._theme = theme
        parts = (self._passage_head, self._passage, self._memo_head, *self._fields.values())
        for part in (*parts, *filter(None, [self._bar])):
            part.set_theme(theme)
        self._show()

    # -- how it is built

    def _make_bar(self, area: QWidget) -> None:
        self._bar = SelectionBar(self._scene, area)
        self._bar.set_theme(self._theme)
        self._bar.chosen.connect(lambda variable, *answer: self._answer(self._fields[variable].variable, *answer))
        self._bar.search_asked.connect(self.open_field)
        self._claim.changed.connect(self._follow_claim)

    def _follow_claim(self) -> None:
        if self._claim.is_new and not self._bar.isHidden():
            self._bar.show_draft(self._claim.draft)
        else:
            self._bar.hide()

    def _build(self) -> None:
        self._whose = Whose(self._session, self)
        self._passage_head = Head(tr("Selected passage"), "", self)
        self._passage = Passage(self)
        self._memo_head = Head(tr("Memo"), _MEMO_KEY, self)
        self._memo = Memo(self)
        self._content = QWidget()
        self._content.setAccessibleName(tr("Variables"))
        self._body = QVBoxLayout(self._content)
        self._body.setContentsMargins(16, 8, 16, 6)
        self._body.setSpacing(4)
        for widget in (self._whose, self._passage_head, self._passage):
            self._body.addWidget(widget)
        # What is noted on a claim stands beside the memo's name: both are about the coding, not the passage.
        self._noted = QVBoxLayout()
        self._beside_memo = QHBoxLayout()
        self._beside_memo.addWidget(self._memo_head, 1)
        self._beside_memo.addLayout(self._noted, 3)
        self._body.addLayout(self._beside_memo)
        self._body.addWidget(self._memo)
        self._body.addStretch(1)
        self._pane = Pane(self._content, self)
        self._compact = Compact(self._pane, self._passage)
        self._pane.resized.connect(self._fit)
        line = QFrame(self)
        line.setProperty("kind", "rule")
        self._foot = Foot(self)
        self._foot.setContentsMargins(16, 7, 16, 7)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self._pane, 1)
        outside.addWidget(line)
        outside.addWidget(self._foot)

    def _listen(self) -> None:
        self._session.project_opened.connect(self._open_project)
        self._session.article_opened.connect(self._open_article)
        self._session.changed.connect(self._follow)
        self._claim.changed.connect(self._show)
        self._claim.changed.connect(lambda: say(self, *self._aloud.follow(self._claim.draft)))
        for name in ("kept", "dropped", "draft_changed", "message"):
            getattr(self._claim, name).connect(getattr(self, name))
        self._claim.kept.connect(self.focus_text)
        self._claim.kept.connect(self._say_kept)
        self._memo.left.connect(self.focus_text)
        self._memo.written.connect(self._claim.set_memo)
        self._memo.textChanged.connect(self._memo_typed)
        self._memo_head.clicked.connect(self.open_memo)
        keys = Qt.Key
        self._commands = {
            keys.Key_Return: self._keep, keys.Key_Enter: self._keep, keys.Key_Escape: self._escape,
            keys.Key_Backspace: self._back, keys.Key_Delete: self._delete,
        }  # fmt: skip

    def _build_fields(self) -> None:
        self._outdated = False
        self._built_of = (self._scene.asked, dict(self._scene.codebook.values))
        for field in self._fields.values():
            field.hide()
            field.deleteLater()
        self._fields = {variable.id: self._field(variable) for variable in self._scene.asked}
        for field in self._fields.values():
            if field.variable.kind == NOTE:
                self._noted.addWidget(field)
            else:
                self._body.insertWidget(self._body.indexOf(self._beside_memo), field)
            field.show()

    def _field(self, variable: Variable) -> Field:
        field = Field(variable, self._scene, self._content)
        field.set_theme(self._theme)
        editor = field.editor
        editor.chosen.connect(lambda value, add: self._answer(variable, value, add))
        editor.proposed.connect(lambda name, add: self._claim.propose(variable, name, add))
        editor.typed.connect(lambda text: self._claim.set_text(variable, text))
        editor.taken_out.connect(lambda value: self._claim.take_out(variable.id, value))
        editor.emptied.connect(self._claim.back)
        editor.emptied.connect(self.focus_text)
        editor.left.connect(lambda: self._give_keyboard_back(editor))
        editor.told.connect(self.message)
        field.head.clicked.connect(lambda: self.open_field(variable.id))
        return field

    # -- what changed

    def _open_project(self) -> None:
        self._scene.open_project()
        self._build_fields()
        self._scene.open_article()
        self._claim.reset()

    def _open_article(self) -> None:
        self._memo.settle()
        self._scene.open_article()
        self._claim.reset()

    def _follow(self, change: Change) -> None:
        kinds = {edit.kind for edit in change.edits}
        if kinds & _CODEBOOK:
            self._scene.read_codebook()
            self._outdated = self._built_of != (self._scene.asked, self._scene.codebook.values)
            if self._outdated and self.isVisible():
                self._build_fields()
        self._scene.read_again({edit.entity for edit in change.edits if edit.kind == Kind.ANNOTATION})
        if self._claim.draft.annotation:
            self._claim.read_again()
        elif not self._claim.keeping and not self._outdated:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """A codebook that was changed while the form was out of sight is laid out now."""
        super().showEvent(event)
        if self._outdated:
            self._build_fields()
            self._show()
        self._fit()

    def _fit(self) -> None:
        # Of a kept claim the cast is left out.
        self._compact.fit(self._fields.values(), 0 if self._claim.draft.annotation else len(self._scene.slots()))

    def _show(self) -> None:
        draft = self._claim.draft
        self._foot.show_keys(new=self._claim.is_new, kept=bool(draft.annotation))
        self._whose.tell()
        if draft.segments:
            self._passage.show_quotes([span.quote(self._session.text) for span in draft.segments], self._bar_colour())
        else:
            self._passage.show_hint(tr("Select a passage in the text, with Alt+↓ or the mouse."))
        live = self._claim.may_write
        for identity, field in self._fields.items():
            field.show_given(draft.given(identity), live and identity == draft.field, not draft.annotation)
        self._memo.setReadOnly(not live)
        self._memo.show_memo(draft.memo)
        self._fit()
        if live and draft.field in self._fields:
            self._pane.show_whole(self._fields[draft.field])

    def _say_kept(self, identity: str) -> None:
        kept = self._scene.annotation(identity)
        say(self, self._aloud.kept(kept) if kept else "")

    def _bar_colour(self) -> str:
        lists = (one.id for one in self._scene.asked if (one.kind, one.level) == (LIST, NOMINAL))
        given = next((values[0] for one in lists if (values := self._claim.draft.given(one))), "")
        return value_colour(self._scene.codebook, given, self._theme) if given else ""

    # -- keys and clicks

    def _answer(self, variable: Variable, value: str, add: bool) -> None:
        if not self._claim.may_write:
            self._fields[variable.id].look(value)
        elif variable.kind == NOTE:
            self._claim.mark(variable, value)
        else:
            self._claim.answer(variable, value, add)

    def _answer_key(self, stroke: Stroke) -> bool:
        field = self._fields.get(self._claim.draft.field)
        value = field.editor.value_for(stroke) if field and self._claim.may_write else None
        if field and value:
            self._answer(field.variable, value, stroke.shift)
            self._open_text_field()
        elif field and self._claim.may_write and stroke.digit:
            name = field.variable.name
            self.message.emit(tr("{variable}: nothing has the number {digit}.", variable=name, digit=stroke.digit))
            return True
        return bool(value) or (not field and self._claim.tells_letters(stroke))

    def _letter(self, stroke: Stroke) -> bool:
        keys = {one.variable.key.upper(): identity for identity, one in self._fields.items() if one.variable.key}
        if stroke.shift or not stroke.letter:
            return False
        if stroke.letter in keys:
            self.open_field(keys[stroke.letter])
        elif stroke.letter == _MEMO_KEY and self._claim.may_write:
            self.open_memo()
        else:
            return self._note(stroke)
        return True

    def _note(self, stroke: Stroke) -> bool:
        """Whether a key notes something on the claim in hand or shown."""
        for field in self._fields.values():
            value = field.editor.value_for(stroke) if field.variable.kind == NOTE else None
            if value and self._claim.may_write:
                self._claim.mark(field.variable, value)
                return True
        return False

    def _keep(self, stroke: Stroke) -> bool:
        if stroke.shift or not (self._claim.is_new and self._claim.may_write):
            return False
        self._claim.keep()
        return True

    def _escape(self, stroke: Stroke) -> bool:
        if self._claim.is_new:
            self._claim.drop()
            return True
        shown = bool(self._claim.draft.annotation)
        if shown:
            self._session.select_annotation("")
            self.show_annotation("")
        return shown

    def _back(self, stroke: Stroke) -> bool:
        if not self._claim.may_write:
            return False
        self._claim.back()
        return True

    def _delete(self, stroke: Stroke) -> bool:
        if not (self._claim.may_write and self._claim.draft.annotation):
            return False
        self._claim.remove()
        return True

    def _memo_typed(self) -> None:
        if self._claim.is_new:
            self._claim.set_memo(self._memo.toPlainText())

    def _give_keyboard_back(self, editor: Editor) -> None:
        if self._claim.draft.annotation:
            self._claim.focus("")
        if not self._open_text_field(editor):
            self.focus_text.emit()

    def _open_text_field(self, but: Editor | None = None) -> bool:
        """A line to write in needs the keyboard itself when the claim comes to it."""
        field = self._fields.get(self._claim.draft.field)
        if field and isinstance(field.editor, TextEditor) and field.editor is not but and self._claim.draft.begun:
            return field.editor.open()
        return False
