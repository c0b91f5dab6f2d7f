"""What is done with a whole article: its details, a new one from the clipboard, away and back, and onto paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.changes import add_article, article_of, remove
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.domain.revision import Edit, Kind
from annotator.storage import listing, reading
from ui.language import tr
from ui.session import Session
from ui.words import problem

_UNFIT = {ord(letter): "_" for letter in '<>:"/\\|?*\n'}


class ArticleErrands(QObject):
    """Each is one act that can be undone; `said(sentence)` after it."""

    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent
        self.window: QWidget | None = None

    def edit_details(self) -> None:
        """Asks for other details of the open article; its text stays as it was born."""
        from ui.articles.details import Details

        article = self._session.article
        facts = {"title": article.title, "outlet": article.outlet, "date": article.date, "author": article.author}
        asked = self._show(Details(tr("Article details"), facts, parent=self._parent))
        asked.given.connect(lambda given: self._describe(article.id, facts, given))

    def _describe(self, article: str, before: dict[str, str], given: dict[str, str]) -> None:
        sets = {name: words for name, words in given.items() if words != before[name]}
        if sets and self._do([Edit(Kind.ARTICLE, article, sets)]):
            self.said.emit(tr("The details are changed. Ctrl+Z takes it back."))

    def new_from_clipboard(self) -> None:
        """Shows what the clipboard holds as an article and asks for its details."""
        from annotator.exchange.article_in import article_in
        from ui.articles.details import Details

        try:
            found = article_in(QGuiApplication.clipboard().text(), "clipboard")
        except AnnotatorError as error:
            empty = error.key == "no_text"
            said = tr("The clipboard holds no text: copy an article’s text first.")
            self.said.emit(said if empty else problem(error))
            return
        asked = self._show(Details(tr("New article"), {"title": found.title[:300]}, found.text, self._parent))
        asked.given.connect(lambda given: self._add(found.text, given))

    def _add(self, text: str, given: dict[str, str]) -> None:
        made = article_of(uuid7(), given["title"], given["outlet"], given["date"], given["author"], "clipboard", text)
        if self._do([add_article(made)], (text,)):
            self._session.open_article(made.id)
            self.said.emit(tr("The article is in the project. Ctrl+Z takes it out again."))

    def remove(self) -> None:
        """Hides the open article and all that is coded in it; nothing is lost."""
        article = self._session.article
        if self._do([remove(Kind.ARTICLE, article.id)]):
            title = article.title
            self.said.emit(tr("“{title}” is hidden, with what is coded in it. Ctrl+Z brings it back.", title=title))

    def restore(self) -> None:
        """Shows the removed articles and brings one back."""
        from ui.articles.hidden import HiddenArticles

        hidden = listing.hidden_articles(self._session.project)
        if not hidden:
            self.said.emit(tr("No article was removed."))
            return
        self._show(HiddenArticles(hidden, self._parent)).chosen.connect(self._bring_back)

    def _bring_back(self, article: str) -> None:
        if self._do([Edit(Kind.ARTICLE, article, removed=False)]):
            self._session.open_article(article)
            self.said.emit(tr("The article is back."))

    def choose_to_print(self) -> None:
        """Asks where to write the open article with its codings as a PDF, and writes it."""
        session = self._session
        name = f"{session.article.title[:80].translate(_UNFIT)}.pdf"
        proposed = str(session.project.path.with_name(name))
        chosen, _ = QFileDialog.getSaveFileName(self._parent, tr("Article as PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            self.write_pdf(Path(chosen) if Path(chosen).suffix else Path(chosen + ".pdf"))

    def write_pdf(self, out: Path) -> None:
        """Writes the open article as the shown coder coded it."""
        from annotator.verbs.exporting import new_file
        from ui.annotation_look import colour_variables
        from ui.articles.printing import coded_document, write_pdf

        session = self._session
        coder = session.shown_coder
        found = reading.annotations(session.project, session.article.id, coder.id)
        variables = colour_variables(session.codebook)
        colour_by = variables[0].id if variables else ""
        document = coded_document(session.article, session.text, found, session.codebook, colour_by, coder.name)
        try:
            with new_file(out, force=True) as part:
                write_pdf(part, session.article.title, document)
        except AnnotatorError as error:
            self.said.emit(problem(error, out))
        else:
            self.said.emit(tr("Written to {file}.", file=out))

    def _show(self, window: QWidget) -> QWidget:
        self.window = window
        window.open()
        return window

    def _do(self, edits: list[Edit], texts: tuple[str, ...] = ()) -> bool:
        try:
            self._session.do(edits, texts)
        except AnnotatorError as error:
            self.said.emit(problem(error))
            return False
        return True
