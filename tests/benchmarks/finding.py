"""The same words in all articles: how soon the first places stand in the list, how long the window is busy at a time.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/finding.py [ARTICLES]

CPU milliseconds of the window's thread, for words that few articles hold, that many do, and that none does. The floor
is SQLite's own `LIKE` over all texts, which finds neither accents nor other quotation marks and stops the window for
its whole length. The goals are 50 ms to the first places and 100 ms at a time.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]

from lists import make
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from annotator.storage.listing import ArticleRow
from ui.articles.panel import ArticlesPanel
from ui.reading.find_all import FindAll
from ui.session import Session
from ui.settings import Settings
from ui.theme import LIGHT

ARTICLES = 100_000
FIRST_GOAL, SLICE_GOAL = 50, 100
_LIKE = "SELECT count(*) FROM text WHERE body LIKE ?"


def main() -> int:
    """Prints a line for each kind of words; exit status 1 when a goal is missed."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "large.accord"
        words = make(path, articles)
        session = Session()
        settings = Settings(QSettings(str(Path(name) / "settings.ini"), QSettings.Format.IniFormat))
        panel = ArticlesPanel(session, LIGHT, settings)
        session.open(path)
        until = time.monotonic() + 600
        while not panel.searches_texts and time.monotonic() < until:
            application.processEvents()
        # As the window does once it has settled.
        gc.collect()
        gc.freeze()
        missed = 0
        print(f"{articles} articles; CPU milliseconds of the window's thread")
        for what, sought in (("few", words[15_000]), ("many", words[300]), ("none", "nowhere to be found")):
            missed += _looked_for(session, panel, what, sought)
        session.close()
    return missed > 0


def _looked_for(session: Session, panel: ArticlesPanel, what: str, sought: str) -> bool:
    finder = FindAll(session)
    first: list[float] = []
    finder.found.connect(lambda _: first.append(time.thread_time()))
    began = time.thread_time()
    rows: list[ArticleRow] = panel.likeliest_first(sought)
    finder.begin(rows, sought)
    turns = [time.thread_time() - began]
    while finder.is_at_work:
        before = time.thread_time()
        QApplication.processEvents()
        turns.append(time.thread_time() - before)
    took = time.thread_time() - began
    floor = time.thread_time()
    session.project.raw.execute(_LIKE, (f"%{sought}%",)).fetchone()
    floor = time.thread_time() - floor
    soon = (first[0] - began) * 1000 if first else 0.0
    longest = max(turns) * 1000
    print(
        f"{what:5} {finder.hits:6} places in {finder.articles:6} articles: first {soon:6.1f}, longest turn {longest:5.1f}, "
        f"all {took * 1000:7.0f}; LIKE {floor * 1000:6.0f}"
    )
    return soon > FIRST_GOAL or longest > SLICE_GOAL


if __name__ == "__main__":
    sys.exit(main())
