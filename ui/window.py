"""The window: its head, its workspaces, its foot, and all wiring between them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from annotator import __version__
from annotator.domain.revision import Change, Kind
from annotator.storage import listing, reading
from ui.actions import ARTICLE, CODER, LEAD, LEADS_ARTICLE, OWN, PROJECT, allow, make_actions
from ui.articles.errands import ArticleErrands
from ui.background import Background
from ui.busy import Busy
from ui.code_workspace import CodeWorkspace
from ui.dropped_files import DroppedFiles
from ui.file_errands import FileErrands
from ui.language import marked, tr
from ui.leaving import Leaving
from ui.look import Look
from ui.page_look import PageLook
from ui.palette.errands import PaletteErrands
from ui.preferences.errands import PreferencesErrands
from ui.reading.left_off import LeftOff
from ui.session import Session
from ui.settings import Settings
from ui.status_line import StatusLine
from ui.taking_back import TakingBack
from ui.theme import Theme
from ui.top_bar import TopBar
from ui.words import problem

if TYPE_CHECKING:
    from annotator.storage.listing import ArticleRow
    from annotator.storage.passages import Passage
    from ui.team.decisions import Decisions
    from ui.team.errands import TeamErrands

# The first paint, and the first glance, come before it.
_KEPT_AFTER_MS = 1500
_SIZE = QSize(1280, 800)
# By name: `show_NAME` brings one to the front, the attribute NAME holds its page once it is made.
_WORKSPACES = {"code": marked("Code"), "passages": marked("Passages"), "codebook": marked("Codebook")}
_LEADS = {"agreement": marked("Agreement")}


class Window(QMainWindow):
    """One window on one project; features tell by signals what happened and are joined here."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self.look, self.settings = look, settings
        self.session, self.background, self.checking = Session(self), Background(self), Background(self)
        self.busy = Busy(self.background, self)
        self.top, self.foot, self.pages = TopBar(look.theme), StatusLine(), QStackedWidget()
        self.code = CodeWorkspace(self.session, look.theme, settings, look.desktop_scale)
        self.agreement: QWidget | None = None
        self.passages: QWidget | None = None
        self.codebook: QWidget | None = None
        self.files = FileErrands(self.session, self.busy, settings, self)
        self.back = TakingBack(self.session, look, self)
        self.whole = ArticleErrands(self.session, self)
        self.left_off = LeftOff(self.session, self.code.text, settings, self)
        self.leaving = Leaving(self.session, settings, self.busy, self)
        self._workspace: QWidget = self.code
        self._path: Path | None = None
        self._lay_out()
        self.actions_by_name, menus = make_actions(self)
        self._colour_menu = menus["&View"].addMenu(tr("Colour &by"))
        self.page = PageLook(self.session, self.code, settings, self._colour_menu, self)
        self.foot.offer_colours(self._colour_menu)
        self.search = PaletteErrands(self.session, look, self.actions_by_name, self, self)
        self.preferences = PreferencesErrands(self.actions_by_name, self.page, settings, self)
        self.code.articles.offer_orders(menus["&View/S&ort articles"])
        self._wire()
        self._show_choices()

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.pages, 1)
        self.pages.addWidget(self.code)
        self.setCentralWidget(middle)
        self.setStatusBar(self.foot)
        self.setWindowTitle("Accord")
        self.setMinimumSize(760, 480)
        self.resize(_SIZE)
        self.restoreGeometry(self.settings.bytes("geometry"))

    def _wire(self) -> None:
        session, foot = self.session, self.foot
        session.project_opened.connect(self._show_project)
        session.article_opened.connect(lambda _: self._allow())
        session.saving.connect(foot.begin)
        session.closing.connect(self.background.stop)
        session.closing.connect(self.checking.stop)
        self.busy.starting.connect(self.code.settle)
        self.busy.starting.connect(self.background.cancel)
        session.changed.connect(foot.saved)
        session.changed.connect(self._follow_article)
        session.not_saved.connect(foot.not_saved)
        foot.again_asked.connect(self.back.try_again)
        self.back.settled.connect(foot.saved)
        self.code.counted.connect(foot.show_count)
        self.code.viewed.connect(foot.show_view)
        self.back.touched.connect(self.code.show_annotations)
        self.top.workspace_chosen.connect(self._choose_workspace)
        self.top.coder_chosen.connect(session.show_coder)
        self.top.palette_asked.connect(self.search.open)
        self.top.hand_in_asked.connect(lambda: self.team.ask_to_hand_in())
        for teller in (self.code, self.back, self.whole):
            teller.said.connect(foot.say)
        self._wire_errands(self.files)
        dropped = DroppedFiles(self)
        dropped.projects.connect(self._take_projects)
        dropped.articles.connect(self._take_articles)
        self._keeping = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._keeping.timeout.connect(self._keep_copy)
        self.files.opened.connect(self._keeping.start)
        self.look.changed.connect(self._take_theme)

    def _wire_errands(self, errands: FileErrands | TeamErrands | Decisions) -> None:
        errands.page.connect(self._show_page)
        errands.left.connect(self._show_workspace)
        errands.said.connect(self.foot.say)
        errands.trouble.connect(self.show_trouble)

    @cached_property
    def team(self) -> TeamErrands:
        """Merging and handing in, made when they are first asked for."""
        from ui.team.errands import TeamErrands

        errands = TeamErrands(self.session, self.busy, self.look, self)
        self._wire_errands(errands)
        return errands

    @cached_property
    def decisions(self) -> Decisions:
        """Open questions, merge reports and backups, made when they are first asked for."""
        from ui.team.decisions import Decisions

        decisions = Decisions(self.session, self.busy, self.look, self)
        self._wire_errands(decisions)
        return decisions

    def titled(self, words: str) -> list[ArticleRow]:
        """Articles by their titles."""
        return self.code.articles.titled(words)

    def go_to(self, article: str) -> None:
        """Opens an article in Code."""
        self.session.open_article(article)
        self.show_code()

    def show_passages_of(self, value: str) -> None:
        """Shows the passages with an actor or a value."""
        self.show_passages()
        self.passages.filters.choose(value)

    def _keep_copy(self) -> None:
        """A copy of what was just opened among its backups, made while the work goes on."""
        from annotator.verbs import keeping

        project = self.session.project
        if project is None:
            return
        if self.busy:
            # What has the project to itself may leave another file in its place.
            self._keeping.start()
            return
        job = self.background.start(lambda tell: keeping.keep(project, lambda share: tell("", share)))
        job.failed.connect(lambda error: self.foot.say(problem(error)))
        job.done.connect(self._look_over)

    def _look_over(self, kept: Path | None) -> None:
        """Every hash of what was kept, apart from all else: nothing waits for it."""
        from annotator.verbs import keeping

        if kept is None or self.session.project is None:
            return
        path = self.session.project.path
        job = self.checking.start(lambda tell: keeping.look_over(kept, tell))
        job.failed.connect(lambda error: self.show_trouble(problem(error, path)))

    # -- what is in front

    def open(self, path: Path | None) -> None:
        """Opens a project, or offers to where none is named; what stands in the way is said in the window."""
        if path is None:
            self.files.show_welcome()
        else:
            self.files.open(path)

    def show_code(self) -> None:
        """Brings the Code workspace to the front."""
        self._workspace = self.code
        self._show_workspace()
        self.code.text.setFocus()

    def show_agreement(self) -> None:
        """Brings the Agreement workspace to the front, made when it is first asked for."""
        if not self.session.is_lead:
            return
        if self.agreement is None:
            from ui.agreement.page import AgreementPage

            self.agreement = AgreementPage(self.session, self.background)
            self.agreement.set_theme(self.look.theme)
            self.agreement.said.connect(self.foot.say)
            self.agreement.merge_asked.connect(lambda: self.team.choose_to_merge())
        self._workspace = self.agreement
        self._show_workspace()
        self.agreement.refresh()

    def show_codebook(self) -> None:
        """Brings the Codebook workspace to the front, made when it is first asked for."""
        if self.codebook is None:
            from ui.codebook.page import CodebookPage

            self.codebook = CodebookPage(self.session, self.background, self.settings)
            self.codebook.set_theme(self.look.theme)
            self.codebook.said.connect(self.foot.say)
            self.codebook.opened.connect(self._open_passage)
        self._workspace = self.codebook
        self._show_workspace()
        self.codebook.begin()

    def show_passages(self) -> None:
        """Brings the Passages workspace to the front, made when it is first asked for."""
        if self.passages is None:
            from ui.passages.page import PassagesPage

            self.passages = PassagesPage(self.session, self.background, self.look.theme)
            self.passages.said.connect(self.foot.say)
            self.passages.opened.connect(self._open_passage)
        self._workspace = self.passages
        self._show_workspace()
        self.passages.refresh()

    def _open_passage(self, passage: Passage) -> None:
        """Shows a passage in its article, as its coder sees it."""
        session = self.session
        if passage.coder != session.shown_coder.id:
            session.show_coder(next(one for one in reading.coders(session.project) if one.id == passage.coder))
        if session.article is None or session.article.id != passage.article:
            session.open_article(passage.article)
        self.show_code()
        self.code.show_annotations([passage.id])

    def filter(self) -> None:
        """Goes to the filter of the workspace in front."""
        finds = {self.passages: "search", self.codebook: "filter"}.get(self._workspace)
        getattr(self._workspace, finds)() if finds else self.code.filter()

    def import_codebook(self) -> None:
        """Asks for a codebook file and shows what it would change."""
        self.show_codebook()
        self.codebook.choose_to_import()

    def export_codebook(self) -> None:
        """Asks for a file and writes the codebook."""
        self.show_codebook()
        self.codebook.choose_to_export()

    def _choose_workspace(self, name: str) -> None:
        getattr(self, f"show_{name}")()

    def _show_workspace(self) -> None:
        if self.session.project is None:
            self.files.show_welcome()
        else:
            self._show_page(self._workspace)

    def _show_page(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.foot.show_facts(page is self.code)
        self.top.mark_workspace(next((name for name in _WORKSPACES | _LEADS if getattr(self, name) is page), ""))
        if self.session.project is None and self._path is not None:
            self._show_nothing()
        self._allow()

    def _show_nothing(self) -> None:
        self._path = None
        self.top.show_nothing()
        self.foot.show_project(None)
        self.foot.show_view("", 0)
        self.setWindowTitle("Accord")

    # -- what is open

    def _show_project(self) -> None:
        session, project = self.session, self.session.project
        title, lead = reading.title(project), session.is_lead
        self.top.show_project(title, reading.coders(project), session.coder, session.shown_coder, lead)
        self.top.show_workspaces(_WORKSPACES | (_LEADS if lead else {}))
        if project.path != self._path:
            self._path = project.path
            self.foot.show_project(project.path)
            self._workspace = self.code
        self.setWindowTitle(f"{project.path.name} – {title} – Accord")
        self.page.offer_colours()
        self._show_workspace()
        if session.article is None:
            self._open_first_article()

    def _open_first_article(self) -> None:
        """Goes on where reading stopped, else at the first article that is not done."""
        project, coder = self.session.project, self.session.shown_coder
        before = self.left_off.article
        first = before if self.code.articles.holds(before) else listing.first_to_code(project, coder.id)
        first = first or next((row.id for row in listing.first_rows(project, coder.id, 1)), "")
        if first:
            self.session.open_article(first)
            self.code.text.setFocus()
            if first == before:
                self.left_off.go_there()
        else:
            self.session.leave_article()
            self.code.show_nothing()
            self._allow()

    def _follow_article(self, change: Change) -> None:
        """Shows the open article as it is now; where it went, the next one."""
        current = self.session.article
        if current and any(edit.entity == current.id for edit in change.edits if edit.kind == Kind.ARTICLE):
            if self.code.articles.holds(current.id):
                self.session.open_article(current.id)
            else:
                self._open_first_article()

    def _allow(self) -> None:
        session = self.session
        there, at_work = session.project is not None, self.pages.currentWidget() is self.code
        reads = there and session.article is not None and at_work
        possible = {
            PROJECT: there, LEAD: there and session.is_lead, CODER: there and not session.is_lead,
            ARTICLE: reads, OWN: reads and session.may_code, LEADS_ARTICLE: reads and session.is_lead,
        }  # fmt: skip
        allow(self.actions_by_name, possible)
        self._colour_menu.setEnabled(there)

    def show_trouble(self, words: str) -> None:
        """Says what went wrong and waits until it is read."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Accord", words, QMessageBox.StandardButton.Ok, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.open()

    # -- how it looks

    def _take_theme(self, theme: Theme) -> None:
        for part in (self.top, *(getattr(self, name) for name in _WORKSPACES | _LEADS)):
            if part is not None:
                part.set_theme(theme)

    def _show_choices(self) -> None:
        ticked = {f"by_{self.code.articles.order}": True, **self.look.checked(), **self.page.checked()}
        for name, on in ticked.items():
            self.actions_by_name[name].setChecked(on)

    def about(self) -> None:
        """Says what this is and whose work it stands on."""
        from ui.about import about

        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("About Accord"), about(__version__), parent=self)
        box.open()

    # -- files dropped, and the end

    def _take_projects(self, paths: list[Path]) -> None:
        """A project is opened, or merged into the one that is open, after a preview."""
        if self.session.project is None:
            self.open(paths[0])
        else:
            self.team.look_into(paths)

    def _take_articles(self, paths: list[Path]) -> None:
        if self.session.is_lead:
            self.files.take_in(paths)
        else:
            self.foot.say(tr("Articles are imported into a lead’s project: open it first."))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends when nothing has the project to itself any more; nothing is left beside the file."""
        if not self.leaving.may_close():
            event.ignore()
            return
        self.settings.put("geometry", self.saveGeometry())
        self.session.close()
        event.accept()
