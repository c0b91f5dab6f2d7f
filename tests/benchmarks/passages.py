"""The table of passages over 1 000 000 annotations: opened, narrowed, put in order, scrolled.

    python tests/benchmarks/passages.py [ARTICLES] [EACH]

Times are CPU of the window's thread: until the first rows are painted, and in all. The floor in the same run is a bare
SELECT of the ids of all annotations with fetchall. The project has the derived rows alone, which is what is read.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2])]

from PySide6.QtWidgets import QApplication

from annotator.domain.identity import uuid7
from annotator.storage import reading
from annotator.verbs import projects
from ui.background import Background
from ui.passages.page import PassagesPage
from ui.session import Session
from ui.theme import LIGHT

GOAL = 100


def make(path: Path, articles: int, each: int) -> None:
    """Writes the derived rows of a project of `articles` × `each` annotations."""
    dice = random.Random(3)
    words = "council camera police firm court rule vote street union report city letter face image".split()
    with projects.new(path, "Large", "Ada") as project:
        raw, coder = project.raw, projects.lead_of(project)
        book = reading.codebook(project)
        lists = {variable.id: [value.id for value in book.values_of(variable.id)] for variable in book.coded}
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("BEGIN")
        for number in range(articles):
            article = uuid7()
            text = " ".join(dice.choices(words, k=400))
            raw.execute("INSERT INTO text VALUES (?, ?)", (article, text))
            date = f"2020-{number % 12 + 1:02}-01"
            facts = (article, f"Article {number}", f"Outlet {number % 9}", date, "", article, "", None)
            raw.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)", facts)
            made = [(uuid7(), dice.randrange(len(text) - 200)) for _ in range(each)]
            memos = ["ask the lead" if place % 50 == 0 else "" for place in range(each)]
            raw.executemany("INSERT INTO annotation VALUES (?, ?, ?, ?)",
                            [(one, article, coder, memo) for (one, _), memo in zip(made, memos, strict=True)])  # fmt: skip
            raw.executemany("INSERT INTO segment VALUES (?, 0, ?, ?, ?)",
                            [(one, at, at + 120, text[at : at + 120]) for one, at in made])  # fmt: skip
            raw.executemany("INSERT INTO tag VALUES (?, ?, 0, ?)",
                            [(one, variable, dice.choice(ids)) for one, _ in made for variable, ids in lists.items() if ids])  # fmt: skip
        raw.execute("COMMIT")


def milliseconds(work: Callable[[], object]) -> float:
    """The CPU time that a call takes on the window's thread."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def main() -> int:
    """Prints every figure; exit status 1 where the first rows of the open table come late."""
    articles, each = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (10_000, 100)
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "p.accord"
        make(path, articles, each)
        session = Session()
        session.open(path)
        floor = milliseconds(lambda: session.project.raw.execute("SELECT id FROM annotation").fetchall())
        print(f"{articles * each} annotations; floor, ids of all: {floor:.0f} ms")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        page = PassagesPage(session, Background(), LIGHT)
        page.resize(1400, 800)
        page.show()

        def wait(what: str, act: Callable[[], object]) -> float:
            first = milliseconds(lambda: (act(), page.table.viewport().repaint()))
            slices = [0.0]
            while page._slices.under_way:
                slices.append(milliseconds(application.processEvents))
            rows = page.table.records.rowCount()
            print(f"{what:34} first rows {first:6.1f} ms, then {sum(slices):7.0f} ms in slices of at most "
                  f"{max(slices):5.1f} ms, {rows} rows")  # fmt: skip
            return first

        missed = wait("open", page.refresh) > GOAL
        values = page.filters.value
        wait("a value", lambda: values.setCurrentIndex(3))
        wait("any value again", lambda: values.setCurrentIndex(0))
        wait("a word in passages and memos", lambda: page.filters.words.setText("lead"))
        wait("no word again", page.filters.clear)
        wait("a word that most have", lambda: page.filters.words.setText("camer"))
        wait("the same, with its last letter", lambda: page.filters.words.setText("camera"))
        wait("two that none has", lambda: page.filters.words.setText("quite unheard-of"))
        page.filters.clear()
        page._slices.finish()
        wait("an article", lambda: page.filters.title.setText("article 77"))
        wait("every article", page.filters.clear)
        bar = page.table.verticalScrollBar()
        took = [milliseconds(lambda place=place: (bar.setValue(place), page.table.viewport().repaint()))
                for place in range(0, bar.maximum(), max(bar.maximum() // 60, 1))]  # fmt: skip
        print(f"scroll anywhere: median {statistics.median(took):.1f} ms, worst {max(took):.1f} ms")
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        print(f"memory above the open project: {grown / 1024:.0f} MB")
        session.close()
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
