"""Every action of the window in one table: its words, its keys, what it needs, what it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui.language import tr

PROJECT, LEAD, CODER, ARTICLE, OWN = "project", "lead", "coder", "article", "own"
LEADS_ARTICLE = "lead’s article"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do. `slot` is the path from the window to its method; keys are parted by blanks.

    `needs` says when it can be done; `group` makes it one choice of several, `switch` one that is on or off; `place` is
    the path to the widget whose keys it has alone, for keys that mean something else elsewhere. A menu with a `/` is
    inside another.
    """

    name: str
    menu: str
    text: str
    keys: str
    slot: str
    needs: str = ""
    group: str = ""
    place: str = ""
    parted: bool = False
    switch: bool = False


ACTIONS = (
    Action("new", "&File", "&New project…", "Ctrl+N", "files.ask_for_new"),
    Action("open", "&File", "&Open…", "Ctrl+O", "files.choose_to_open"),
    Action("example", "&File", "Open the &example", "", "files.open_example"),
    Action("import", "&File", "&Import articles…", "Ctrl+I", "files.choose_to_import", LEAD, parted=True),
    Action("paste_article", "&File", "New article from the &clipboard…", "Ctrl+Shift+V", "whole.new_from_clipboard",
           LEAD),
    Action("print", "&File", "Article as &PDF…", "Ctrl+P", "whole.choose_to_print", ARTICLE),
    Action("merge", "&File", "&Merge files…", "Ctrl+M", "team.choose_to_merge", PROJECT),
    Action("unmerge", "&File", "&Undo merge", "", "team.undo_merge", PROJECT),
    Action("questions", "&File", "Open que&stions…", "", "decisions.ask_questions", PROJECT),
    Action("merge_report", "&File", "Merge &report…", "", "decisions.ask_where_to_report", LEAD),
    Action("backups", "&File", "Restore a bac&kup…", "", "decisions.choose_backup", PROJECT),
    Action("hand_in", "&File", "&Hand in…", "Ctrl+Shift+H", "team.ask_to_hand_in", CODER),
    Action("import_codebook", "&File", "Import code&book…", "", "import_codebook", LEAD, parted=True),
    Action("export_codebook", "&File", "E&xport codebook…", "", "export_codebook", PROJECT),
    Action("quit", "&File", "&Quit", "Ctrl+Q", "close", parted=True),
    Action("undo", "&Edit", "&Undo", "Ctrl+Z", "back.undo", PROJECT),
    Action("redo", "&Edit", "&Redo", "Ctrl+Shift+Z Ctrl+Y", "back.redo", PROJECT),
    Action("try_again", "&Edit", "Try again to sa&ve", "Ctrl+S", "back.try_again", PROJECT),
    Action("history", "&Edit", "&What you did…", "Ctrl+H", "back.show_history", PROJECT),
    Action("remove", "&Edit", "Re&move annotation", "Del", "code.remove", OWN, place="code", parted=True),
    Action("done", "&Edit", "&Done, next article", "Ctrl+Return Ctrl+Enter", "code.finish", OWN),
    Action("reopen", "&Edit", "Mark as &not done", "Ctrl+Shift+Return", "code.reopen", OWN),
    Action("details", "&Edit", "Article de&tails…", "Ctrl+E", "whole.edit_details", LEADS_ARTICLE, parted=True),
    Action("remove_article", "&Edit", "Remove the art&icle", "", "whole.remove", LEADS_ARTICLE),
    Action("restore_article", "&Edit", "Brin&g back an article…", "", "whole.restore", LEAD),
    Action("find", "&Edit", "&Find in this article…", "Ctrl+F", "code.finding.here", ARTICLE, parted=True),
    Action("find_next", "&Edit", "Find the ne&xt", "F3", "code.finding.next", ARTICLE),
    Action("find_previous", "&Edit", "Find the &previous", "Shift+F3", "code.finding.previous", ARTICLE),
    Action("find_all", "&Edit", "Find in &all articles…", "Ctrl+Shift+F", "code.finding.everywhere", ARTICLE),
    Action("settings", "&Edit", "&Settings…", "Ctrl+,", "preferences.open", parted=True),
    Action("code", "&View", "&Code", "Ctrl+1", "show_code", PROJECT),
    Action("passages", "&View", "&Passages", "Ctrl+2", "show_passages", PROJECT),
    Action("codebook", "&View", "Co&debook", "Ctrl+3", "show_codebook", PROJECT),
    Action("agreement", "&View", "&Agreement", "Ctrl+5", "show_agreement", LEAD),
    Action("filter", "&View", "&Filter", "Ctrl+L", "filter", PROJECT, parted=True),
    Action("next_article", "&View", "Next article not be&gun", "Ctrl+PgDown", "code.next_article", PROJECT),
    Action("by_date", "&View/S&ort articles", "By &date", "", "code.articles.by_date", group="order"),
    Action("by_unread", "&View/S&ort articles", "&Not begun first", "", "code.articles.by_unread", group="order"),
    Action("by_title", "&View/S&ort articles", "By &title", "", "code.articles.by_title", group="order"),
    Action("by_outlet", "&View/S&ort articles", "By &outlet", "", "code.articles.by_outlet", group="order"),
    Action("by_own", "&View/S&ort articles", "By number of &annotations", "", "code.articles.by_own", group="order"),
    Action("next", "&View", "&Next annotation", "J", "code.next", ARTICLE, place="code.text"),
    Action("previous", "&View", "Pre&vious annotation", "K", "code.previous", ARTICLE, place="code.text"),
    Action("under", "&View", "Next annotation at the ca&ret", "Shift+J", "code.next_under", ARTICLE, place="code.text"),
    Action("zoom_in", "&View", "&Larger text", "Ctrl++ Ctrl+=", "code.text.zoom_in", parted=True),
    Action("zoom_out", "&View", "&Smaller text", "Ctrl+-", "code.text.zoom_out"),
    Action("zoom_reset", "&View", "&Usual size", "Ctrl+0", "code.text.zoom_reset"),
    Action("serif", "&View/Te&xt", "&Serif", "", "page.serif", group="font"),
    Action("sans", "&View/Te&xt", "S&ans", "", "page.sans", group="font"),
    Action("narrow", "&View/Te&xt", "S&hort lines", "", "page.narrow", group="measure", parted=True),
    Action("usual", "&View/Te&xt", "&Usual lines", "", "page.usual", group="measure"),
    Action("wide", "&View/Te&xt", "&Long lines", "", "page.wide", group="measure"),
    Action("snap", "&View/Te&xt", "Drags take whole &words", "Ctrl+Shift+W", "page.switch_snap", parted=True,
           switch=True),
    Action("next_colour", "&View", "Colour b&y the next variable", "Ctrl+Shift+C", "page.next_colour", PROJECT),
    Action("system", "&View/&Theme", "As the des&ktop", "", "look.system", group="look"),
    Action("light", "&View/&Theme", "&Light", "", "look.light", group="look"),
    Action("dark", "&View/&Theme", "&Dark", "", "look.dark", group="look"),
    Action("size_desktop", "&View/&Interface size", "As the des&ktop", "", "look.size_desktop", group="size"),
    Action("size_100", "&View/&Interface size", "&100 %", "", "look.size_100", group="size"),
    Action("size_125", "&View/&Interface size", "1&25 %", "", "look.size_125", group="size"),
    Action("size_150", "&View/&Interface size", "1&50 %", "", "look.size_150", group="size"),
    Action("size_200", "&View/&Interface size", "2&00 %", "", "look.size_200", group="size"),
    Action("still", "&View", "T&he caret stands still", "", "look.switch_still", switch=True),
    Action("palette", "&Help", "Search or run a &command…", "Ctrl+K", "search.open"),
    Action("shortcuts", "&Help", "&Shortcuts", "F1", "search.show_shortcuts"),
    Action("keys", "&Help", "Change &keys…", "", "preferences.open_keys"),
    Action("about", "&Help", "&About Accord", "", "about"),
)


# Where macOS has entries of its own for what these do; elsewhere they stay in their menus.
_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}


def plain(text: str) -> str:
    """The words of an action or a menu of the table, as the window says them, without the mark of their letter."""
    return unlettered(tr(text))


def unlettered(words: str) -> str:
    """Words of a menu without the mark of their letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def make_actions(window: QMainWindow) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Every action of the table by name, and the menus they are in by path."""
    menus: dict[str, QMenu] = {}
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for row in ACTIONS:
        menu = _menu(window, menus, row.menu)
        if row.parted:
            menu.addSeparator()
        action = made[row.name] = _made(window, row)
        menu.addAction(action)
        action.setCheckable(row.switch)
        if row.group:
            action.setCheckable(True)
            groups.setdefault(row.group, QActionGroup(window)).addAction(action)
    return made, menus


def allow(made: Mapping[str, QAction], possible: Mapping[str, bool]) -> None:
    """Enables each action where what it needs is there."""
    for row in ACTIONS:
        made[row.name].setEnabled(possible.get(row.needs, True))


def _made(window: QMainWindow, row: Action) -> QAction:
    action = QAction(tr(row.text), window, objectName=row.name)
    action.setMenuRole(_ROLES.get(row.name, QAction.MenuRole.NoRole))
    action.setShortcuts([QKeySequence(keys) for keys in row.keys.split()])
    # Looked up when it is asked for: what a slot belongs to may not be made before.
    action.triggered.connect(lambda *_: attrgetter(row.slot)(window)())
    if row.place:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        place: QWidget = attrgetter(row.place)(window)
        place.addAction(action)
    return action


def _menu(window: QMainWindow, menus: dict[str, QMenu], path: str) -> QMenu:
    if path not in menus:
        outer, _, name = path.rpartition("/")
        menus[path] = _menu(window, menus, outer).addMenu(tr(name)) if outer else window.menuBar().addMenu(tr(name))
    return menus[path]
