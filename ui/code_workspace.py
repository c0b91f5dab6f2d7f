"""The Code workspace: articles, text and form side by side, and what of one the others must know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from annotator.domain.changes import mark_coding, remove
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import DONE, STARTED
from annotator.domain.revision import Change, Kind
from annotator.storage import reading
from ui.annotation_look import CODER, colour_variables
from ui.articles.panel import ArticlesPanel
from ui.language import counted, tr
from ui.mouse_coding import MouseCoding
from ui.reading.coded import CodedText
from ui.reading.finding import Finding
from ui.reading.reader import Reader
from ui.reading.reshaping import Reshaping
from ui.reading.view import ReadingView
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme
from ui.words import day, problem

if TYPE_CHECKING:
    from ui.coding.form import CodingForm

Segments = tuple[tuple[int, int], ...]
_WIDTHS = [280, 820, 340]
_USUAL, _DRAFT_MS = 100, 300
_LONG = 50_000  # characters of an article whose first page is painted before anything else is read


class CodeWorkspace(QSplitter):
    """Reads what the session opens, and shows again only what an act changed."""

    counted = Signal(int, int)
    viewed = Signal(str, int)
    said = Signal(str)

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, scale: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session, self._theme, self._settings = session, theme, settings
        self._draft: tuple[str, list[int]] = ("", [])
        # Nobody waits for the settings' file: only the last of several quick changes is written.
        self._draft_clock = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._draft_clock.timeout.connect(lambda: settings.note_draft(*self._draft))
        self._stale, self._finishing = False, ""
        self.articles = ArticlesPanel(session, theme, settings)
        self.text = ReadingView(theme)
        self.text.set_zoom(settings.number("zoom", round(scale * _USUAL)) / _USUAL)
        self.reader = Reader(self.text)
        self.reshaping = Reshaping(session, self.text, self)
        self.coded = CodedText(session, self.text, theme, lambda: self._form.slots() if self._form else {}, self)
        self._form: CodingForm | None = None
        self._place = QVBoxLayout()
        self._lay_out()
        self._wire()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        right = QFrame()
        right.setProperty("kind", "panel")
        right.setLayout(self._place)
        self._place.setContentsMargins(0, 0, 0, 0)
        for pane in (self.articles, self.reader, right):
            self.addWidget(pane)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        widths = self._settings.numbers("panes")
        self.setSizes(widths if len(widths) == len(_WIDTHS) else _WIDTHS)
        self.splitterMoved.connect(lambda *_: self._settings.put("panes", self.sizes()))

    def _wire(self) -> None:
        session, text = self._session, self.text
        session.project_opened.connect(self._open_project)
        session.article_opened.connect(self._open_article)
        session.annotation_selected.connect(self._select)
        session.changed.connect(self._follow)
        session.closing.connect(self.settle)
        session.caught_up.connect(self._catch_up)
        text.spans_selected.connect(self._take_selection)
        text.selection_cleared.connect(lambda: self._take_selection(()))
        self.reshaping.said.connect(self.said)
        text.segment_added.connect(self._add_segment)
        text.highlight_clicked.connect(session.select_annotation)
        text.zoom_changed.connect(self._keep_zoom)
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)
        self.articles.focus_text.connect(text.setFocus)
        self.finding = Finding(session, self.reader, self.articles.likeliest_first, self)
        self.articles.said.connect(self.said)

    @property
    def coloured_by(self) -> str:
        """What colours stand for: a variable's id, or CODER."""
        return self.coded.coloured_by

    @property
    def form(self) -> CodingForm:
        """The coding form, made when it is first needed: after the text has been painted at the latest."""
        if self._form is None:
            self._make_form()
        return self._form

    def _make_form(self) -> None:
        from ui.coding.form import CodingForm

        if self._form is not None:
            return
        form = self._form = CodingForm(self._session)
        form.set_theme(self._theme)
        self._place.addWidget(form)
        mouse = MouseCoding(self.text, self.text.selection_rect, form.bar_at, self)
        self.text.selection_cleared.connect(mouse.put_away)
        form.kept.connect(lambda _: self.text.clear_selection())
        form.dropped.connect(self.text.clear_selection)
        for over in (form.kept, form.dropped):
            over.connect(lambda *_: self.reshaping.let_go())
        form.focus_text.connect(self.text.setFocus)
        form.message.connect(self.said)
        form.draft_changed.connect(self._keep_draft)
        # After the form's own: only then are the slots dealt that the labels name.
        self._session.article_opened.connect(self._show_coded)
        if self._session.article:
            self._show_coded()

    def _take_selection(self, segments: Segments) -> None:
        before = self._session.annotation or self.reshaping.beside
        self.form.take_selection(segments)
        if segments and before and not self._session.annotation:
            self.reshaping.keep_beside(before)
        else:
            self.reshaping.let_go()

    def _add_segment(self, segments: Segments) -> None:
        """Shift+Enter: the passage comes to the annotation outlined or the claim begun before it; else it waits."""
        if self.reshaping.add(segments):
            return
        together = self.form.add_segment()
        if together:
            self.text.hold_segments(together)
        number = len(together or segments)
        self.said.emit(tr("Segment {number} is kept; select the next, or give a value.", number=number))

    def settle(self) -> None:
        """Keeps what is still being written."""
        self.coded.stop()
        if self._form:
            self._form.settle()

    # -- what is shown

    def _open_project(self) -> None:
        self.coded.open_project()
        usable = [variable.id for variable in colour_variables(self._session.codebook)]
        if self._session.is_lead:
            usable.append(CODER)
        if self.coloured_by not in usable:
            self.coded.coloured_by = usable[0] if usable else ""
        self._tell_view()

    def show_nothing(self) -> None:
        """There is no article to show."""
        self.text.set_article("", "", "")
        self.text.set_highlights([])
        self.reader.show_text("")
        self.counted.emit(0, 0)

    def _open_article(self, identity: str) -> None:
        session, article = self._session, self._session.article
        words = counted("{n} word", "{n} words", len(session.text.split()))
        facts = (article.outlet, day(article.date), article.author, words)
        # Each on its own: the figures of a date keep their order beside an Arabic name.
        byline = " · ".join(f"\u2068{fact}\u2069" for fact in facts if fact)
        self.text.set_article(article.title, byline, session.text)
        self.reader.show_text(session.text)
        if self._form is None or len(session.text) > _LONG:
            # What the form reads of a long article takes a moment; its first page does not wait for that.
            self.coded.show_all()
            self.text.viewport().repaint()
        self._tell_count()

    def _show_coded(self) -> None:
        self.coded.show_all()
        self._take_up_draft()

    def _select(self, annotation: str) -> None:
        self.form.show_annotation(annotation)
        self.reshaping.outline()

    def _follow(self, change: Change) -> None:
        kinds = {edit.kind for edit in change.edits}
        changed = [edit.entity for edit in change.edits if edit.kind == Kind.ANNOTATION]
        self.coded.follow(changed)
        if kinds & {Kind.VALUE, Kind.VARIABLE} or (Kind.ACTOR in kinds and Kind.ANNOTATION not in kinds):
            # Out of sight, labels need not be worded anew with every edit of the codebook.
            self._stale = not self.isVisible()
            if not self._stale:
                self.coded.show_all()
        if Kind.ANNOTATION in kinds:
            # What is on the disk shows in the text at once; the form and the rest take their turn after that.
            self.text.viewport().repaint()
        if kinds & {Kind.ANNOTATION, Kind.CODING}:
            self._tell_count()

    def showEvent(self, event: QShowEvent) -> None:
        """What was put off while out of sight is done."""
        super().showEvent(event)
        if self._stale and self._session.article:
            self._stale = False
            self.coded.show_all()

    def _tell_count(self) -> None:
        article = self._session.article
        if article:
            number, all_there = self.coded.count(), reading.annotation_count(self._session.project, article.id, None)
            self.articles.note(article.id, number)
            shown = all_there if self.coloured_by == CODER else number
            self.counted.emit(shown, all_there - shown)

    def show_annotations(self, identities: Iterable[str]) -> None:
        """Brings the first of these that is on the page into sight and selects it."""
        found = next((identity for identity in identities if self.text.shows(identity)), None)
        if found:
            self._session.select_annotation(found)
            self.text.scroll_to(found)

    # -- what a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the text has no use for are answers."""
        if not (self.text.hasFocus() and self.form.handle_key(event)):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the text drops the claim in hand before the text lets its selection go."""
        if event.type() == QEvent.Type.Paint and self._form is None and self._session.article:
            QTimer.singleShot(0, self._make_form)
        pressed = watched is self.text and event.type() == QEvent.Type.KeyPress and not self.text.moves_borders
        return pressed and event.key() == Qt.Key.Key_Escape and self.form.handle_key(event)

    def next(self) -> None:
        """Selects the annotation after the selected one."""
        self._step(1)

    def previous(self) -> None:
        """Selects the annotation before the selected one."""
        self._step(-1)

    def _step(self, by: int) -> None:
        found = self.text.highlight_beside(self._session.annotation or None, by)
        if found:
            self._session.select_annotation(found)
            self.text.set_caret(self.text.start_of(found))
            self.text.scroll_to(found)

    def next_under(self) -> None:
        """Selects the annotation beneath the selected one at the caret, the innermost after the outermost."""
        caret = self.text.caret()
        under = self.text.highlights_at(caret) or self.text.highlights_at(max(caret - 1, 0))
        ids = [shown.id for shown in under]
        if ids:
            now = self._session.annotation
            self._session.select_annotation(ids[(ids.index(now) + 1) % len(ids) if now in ids else 0])

    def remove(self) -> None:
        """Removes the selected annotation."""
        annotation = self._session.annotation
        if self.reshaping.is_own(annotation) and self._do([remove(Kind.ANNOTATION, annotation)]):
            self.said.emit(tr("Removed. Ctrl+Z brings it back."))
            self.text.setFocus()

    def finish(self) -> None:
        """Marks the article done and opens the next one of the assignment that is not."""
        # What the disk refuses is gone on with once it is done again.
        self._finishing = self._session.article.id if self._session.article else ""
        if self._mark(DONE):
            self._go_on()

    def _catch_up(self) -> None:
        """Goes on from an article that the disk would not let be marked, now that it is."""
        session, article = self._session, self._session.article
        waited = article is not None and article.id == self._finishing
        if waited and reading.coding_state(session.project, article.id, session.coder.id) == DONE:
            self._go_on()

    def _go_on(self) -> None:
        self._finishing = ""
        following = self.articles.next_to_code()
        if following is None:
            self.said.emit(self._all_done())
            return
        self._session.open_article(following.id)
        self.said.emit(tr("Marked done. Ctrl+Z takes it back."))
        self.text.setFocus()

    def next_article(self) -> None:
        """Opens the next article of the assignment that was not begun."""
        following = self.articles.next_unread()
        if following is None:
            self.said.emit(tr("Every article is begun."))
            return
        self._session.open_article(following.id)
        self.text.setFocus()

    def reopen(self) -> None:
        """Marks the article as started only."""
        if self._mark(STARTED):
            self.said.emit(tr("Marked as not done."))

    def _all_done(self) -> str:
        if self._session.is_lead:
            return tr("Done: this was the last article that was not.")
        return tr("Done: this was the last article that was not. Hand in with Ctrl+Shift+H.")

    def _mark(self, state: str) -> bool:
        session = self._session
        if session.article is None or not session.may_code:
            return False
        return self._do([mark_coding(session.project.id, session.article.id, session.coder.id, state)])

    def _do(self, edits: list) -> bool:
        try:
            self._session.do(edits)
        except AnnotatorError as error:
            self.said.emit(problem(error))
            return False
        return True

    def filter(self) -> None:
        """Goes to the filter of the article list."""
        self.articles.filter.setFocus()
        self.articles.filter.selectAll()

    # -- how it looks

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another look."""
        self._theme = self.coded.theme = theme
        for part in (self.articles, self.reader, self._form):
            if part is not None:
                part.set_theme(theme)
        self.coded.show_all()

    def colour_by(self, variable: str) -> None:
        """Colours annotations by another variable, or by who made them: then everybody's are shown."""
        self.coded.coloured_by = variable
        self.coded.show_all()
        self._tell_view()
        self._tell_count()

    def _keep_zoom(self, zoom: float) -> None:
        self._settings.put("zoom", round(zoom * _USUAL))
        self._tell_view()

    def _tell_view(self) -> None:
        known = self._session.codebook.variables if self._session.project else ()
        names = {one.id: one.name for one in known} | {CODER: tr("Coder")}
        name = names.get(self.coloured_by, "") if known else ""
        self.viewed.emit(name, round(self.text.zoom() * _USUAL))

    # -- the passage begun and not yet kept

    def _keep_draft(self, segments: Segments) -> None:
        """Notes the passage, so that it is there again after a crash."""
        if segments:
            self.reshaping.let_go()
        article = self._session.article
        places = [place for segment in segments for place in segment]
        self._draft = (article.id if article and places else "", places)
        self._draft_clock.start()

    def _take_up_draft(self) -> None:
        article, places = self._settings.draft
        segments = tuple(zip(places[::2], places[1::2], strict=True))
        if segments and article == self._session.article.id and segments[-1][1] <= len(self._session.text):
            self.text.set_selection(segments)
            self.form.take_selection(segments)
