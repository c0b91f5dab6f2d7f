"""How soon a large codebook is on screen and edited: 1 000 values, 5 000 actors, 10 000 annotations.

Run with: python tests/benchmarks/codebook.py
Each figure is the processor's time of the window's thread from the call to painted, beside a plain QTreeWidget or
QTableWidget that shows the same names in the same run. The disk's time is not in it.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.domain.changes import Act, add_actor, add_article, annotate, article_of, record_edit
from annotator.domain.codebook import Actor, Value
from annotator.domain.identity import uuid7
from annotator.domain.revision import Kind
from annotator.domain.span import Span
from annotator.storage import reading
from annotator.verbs import projects

VALUES, ACTORS, ANNOTATIONS = 1000, 5000, 10_000
AT = "2026-11-22T10:00:00.000Z"
FIRST = "north south harbour council union bank city police trust group media party green open data rights".split()
LAST = "labour health school energy board press works fund office court agency lobby forum alliance".split()


def fill(path: Path) -> None:
    """A project with a large codebook that is in use."""
    with projects.new(path, "Large") as project:
        act = Act(projects.lead_of(project), AT)
        book = reading.codebook(project)
        claim = book.variable("claim_type").id
        edits, parent = [], None
        for place in range(VALUES):
            value = Value(uuid7(), claim, f"X{place}", f"{FIRST[place % 16]} {LAST[place % 14]} {place}", parent,
                          position=100 + place, definition="What the passage says of it, in a sentence or two. " * 3)  # fmt: skip
            parent = value.id if place % 10 == 0 else parent
            edits.append(record_edit(Kind.VALUE, value if place % 10 else Value(value.id, claim, value.code, value.name, position=value.position)))
        project.append(act.change(edits))
        actors = [
            Actor(uuid7(), f"{FIRST[n % 16]} {LAST[n % 14]} of {FIRST[n // 16 % 16]} {n // 224}".title(), aliases=(f"A{n}",))
            for n in range(ACTORS)
        ]
        project.append(act.change(map(add_actor, actors)))
        text = "One sentence of an article. " * 400
        article = article_of(uuid7(), "Long", "Tribune", "2026-01-01", "", "", text)
        project.append(act.change([add_article(article)], (text,)))
        registry, values = book.variable("actor").id, [edit.entity for edit in edits]
        project.append(act.change(
            annotate(uuid7(), article.id, act.author, (Span(n, n + 27),), text,
                     {claim: (values[n % VALUES],), registry: (actors[n * 7 % ACTORS].id,)})
            for n in range(ANNOTATIONS)
        ))  # fmt: skip


def timed(work: Callable[[], object], widget: QWidget, times: int = 7) -> float:
    """Median milliseconds of the thread for the work with what it leaves to paint."""
    found = []
    for _ in range(times):
        begin = time.thread_time()
        work()
        widget.repaint()
        QApplication.sendPostedEvents()
        found.append((time.thread_time() - begin) * 1000)
    return statistics.median(found)


def main() -> None:
    """Prints the figures."""
    app = QApplication([])
    from ui.look import Look
    from ui.settings import Settings
    from ui.window import Window

    folder = Path(tempfile.mkdtemp(dir="/var/tmp" if Path("/var/tmp").is_dir() else None))
    fill(folder / "large.accord")
    settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    window = Window(Look(app, settings), settings)
    window.resize(1440, 900)
    window.show()
    window.open(folder / "large.accord")
    QTest.qWait(3000)
    begin = time.thread_time()
    window.show_codebook()
    window.repaint()
    print(f"Ctrl+3 for the first time, to first rows   {(time.thread_time() - begin) * 1000:8.1f} ms   must be < 100")
    page = window.codebook
    QTest.qWait(1500)
    claim, registry = page.desk.book.variable("claim_type").id, page.desk.registry
    peer = timed(lambda: plain_table(page), window, 3)
    ours = timed(lambda: (page.shelf.choose(claim), page.shelf.choose(registry)), window)
    print(f"to 1 000 values and back to 5 000 actors    {ours:8.1f} ms   QTableWidget alone {peer:8.1f} ms")
    ours = timed(lambda: (page.find.setText("harbour"), page._narrow(), page.find.clear(), page._narrow()), window)
    print(f"actors found as typed, and all again        {ours:8.1f} ms")
    rows = iter(range(100, 4000, 37))
    ours = timed(lambda: page.panes.actors.setCurrentIndex(page.panes.actors.actors.index(next(rows), 0)), window)
    print(f"another actor with its evidence             {ours:8.1f} ms")
    page.shelf.choose(claim)
    peer = timed(lambda: plain_tree(page), window, 3)
    ours = timed(lambda: page.panes.values.show_values(page._variable), window)
    print(f"1 000 values drawn again                    {ours:8.1f} ms   QTreeWidget alone  {peer:8.1f} ms")
    page.panes.values.choose(page.panes.values.values.nodes[500].value.id)
    page.panes.values.setFocus()
    ours = timed(lambda: QTest.keyClick(page.panes.values, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), window)
    print(f"Alt+down on a value, kept and drawn         {ours:8.1f} ms")
    window.close()


def plain_table(page: QWidget) -> None:
    """The same names in Qt's own table."""
    table = QTableWidget(len(page.desk.book.actors), 1)
    for row, actor in enumerate(page.desk.book.actors.values()):
        table.setItem(row, 0, QTableWidgetItem(actor.name))
    table.grab()


def plain_tree(page: QWidget) -> None:
    """The same names in Qt's own tree."""
    tree = QTreeWidget()
    tree.addTopLevelItems([QTreeWidgetItem([node.value.name]) for node in page.panes.values.values.nodes])
    tree.grab()


if __name__ == "__main__":
    main()
