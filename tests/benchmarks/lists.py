"""The article list of a project of 100 000 articles: opened, filtered as one types, put in order, scrolled.

    python tests/benchmarks/lists.py [ARTICLES]

Times are CPU of the window's thread, from the call to the painted list. The floor stands beside them in the same run: for
opening a bare SELECT of ids and titles with fetchall, for filtering a bare FTS5 query with fetchall. The goals are
100 ms to open, 50 ms to the first rows of a filter, for words that few texts hold and that all do, and 100 ms to another
order.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2])]

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from annotator.domain.changes import Act, add_article, article_of
from annotator.domain.identity import uuid7
from annotator.verbs import projects
from ui.articles.panel import ArticlesPanel
from ui.session import Session
from ui.settings import Settings
from ui.theme import LIGHT

OPEN_GOAL, FILTER_GOAL, ORDER_GOAL, SCROLL_GOAL = 100, 50, 100, 16
RUNS = 9
_HEADS = "SELECT id, title, outlet, date FROM article"
_MATCH = "SELECT rowid FROM word WHERE word MATCH ?"


def make(path: Path, articles: int) -> list[str]:
    """Writes a project of invented articles of 400 words; returns its words, the commonest first."""
    dice = random.Random(5)
    letters = "abcdefghijklmnoprstuvw"
    words = sorted({"".join(dice.choices(letters, k=dice.randrange(3, 11))) for _ in range(20_000)})
    dice.shuffle(words)
    weights = list(accumulate(1 / (place + 2) for place in range(len(words))))
    with projects.new(path, "Large", "Ada") as project:
        project.raw.execute("PRAGMA synchronous = OFF")
        act = Act(projects.lead_of(project), "2020-07-01T09:00:00.000Z")
        for start in range(0, articles, 5000):
            texts, edits = [], []
            for number in range(start, min(start + 5000, articles)):
                said = dice.choices(words, cum_weights=weights, k=400)
                title = f"{' '.join(said[:7]).capitalize()} {number}"
                texts.append(f"{title}\n\n{' '.join(said)}.")
                date = f"{2010 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02}"
                edits.append(add_article(article_of(uuid7(), title, f"Outlet {number % 40}", date, "", "", texts[-1])))
            project.append(act.change(edits, tuple(texts)))
    return words


def milliseconds(work: Callable[[], object]) -> float:
    """The CPU time that a call takes on the window's thread."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def main() -> int:
    """Prints every figure beside its floor; exit status 1 where a goal is missed."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(dir=os.environ.get("ACCORD_BENCH")) as name:
        folder = Path(name)
        words = make(folder / "p.accord", articles)
        session = Session()
        panel = ArticlesPanel(session, LIGHT, Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
        panel.resize(280, 900)
        panel.show()
        missed = _opening(session, panel, folder / "p.accord")
        while panel._reader.is_reading:
            application.processEvents()
        began = time.monotonic()
        while not panel.searches_texts:
            application.processEvents()
            time.sleep(0.01)
        print(f"index of {articles} texts made behind the window in {time.monotonic() - began:.0f} s")
        missed += _filtering(session, panel, words)
        missed += _ordering(panel)
        session.close()
    return bool(missed)


def _opening(session: Session, panel: ArticlesPanel, path: Path) -> int:
    took, slices, floor = [], [], []
    for _ in range(RUNS):
        panel.model.take(type(panel.model.rows)())
        session.close()
        took.append(milliseconds(lambda: (session.open(path), panel.list.viewport().repaint())))
        while panel._reader.is_reading:
            slices.append(milliseconds(QApplication.processEvents))
        floor.append(milliseconds(lambda: session.project.raw.execute(_HEADS).fetchall()))
    rest = f"the rest in slices of at most {max(slices, default=0):.0f} ms"
    return _tell("open, to the first rows", took, floor, OPEN_GOAL, rest)


def _filtering(session: Session, panel: ArticlesPanel, words: list[str]) -> int:
    missed = 0
    raw = panel._search._index._connection
    common, rare, known = words[0], words[5000], words[400]
    for what, typed in (("in all texts", common), ("in some", known), ("in few", rare), ("two words", f"{rare} {known}"),
                        ("two letters", known[:2]), ("one letter", known[:1]), ("nowhere", "qqq")):  # fmt: skip
        took, floor, rows = [], [], 0
        for _ in range(RUNS):
            panel.filter.clear()
            panel.list.viewport().repaint()
            took.append(milliseconds(lambda typed=typed: (panel.filter.setText(typed), panel.list.viewport().repaint())))
            rows = panel.model.rowCount()
            match = " AND ".join(f'"{word}"*' for word in typed.split())
            floor.append(milliseconds(lambda match=match: raw.execute(_MATCH, (match,)).fetchall()))
        missed += _tell(f"filter by a word {what}", took, floor, FILTER_GOAL, f"{rows} rows")
    panel.filter.clear()
    return missed


def _ordering(panel: ArticlesPanel) -> int:
    missed = 0
    for order in ("title", "outlet", "own", "unread", "date"):
        took = [milliseconds(lambda order=order: (panel.order_by(order), panel.list.viewport().repaint()))]
        missed += _tell(f"order by {order}", took, [], ORDER_GOAL, "")
    bar = panel.list.verticalScrollBar()
    took = []
    for place in range(0, bar.maximum(), max(bar.maximum() // 60, 1)):
        took.append(milliseconds(lambda place=place: (bar.setValue(place), panel.list.viewport().repaint())))
    return missed + _tell("scroll anywhere", took, [], SCROLL_GOAL, "")


def _tell(what: str, took: list[float], floor: list[float], goal: float, more: str) -> int:
    median, worst = statistics.median(took), max(took)
    beside = f"floor {statistics.median(floor):6.1f}" if floor else ""
    missed = bool(goal) and median > goal
    aim = f"goal {goal}" if goal else ""
    print(f"{what:32} median {median:6.1f} ms, worst {worst:6.1f}  {beside:14} {aim:9} {more} {'MISSED' if missed else ''}")
    return missed


if __name__ == "__main__":
    sys.exit(main())
