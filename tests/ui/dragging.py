"""Values dragged with the mouse in a real window: run apart by a test, for only a window system knows of dragging.

With the tree's root and tests/ui on PYTHONPATH, `python tests/ui/dragging.py PROJECT` prints the claim types after each
drag, a list a line.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from codebook_hand import choose, coded, names
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.codebook.page import CodebookPage
from ui.look import Look
from ui.settings import Settings
from ui.window import Window

_STEP_MS = 40


def drag(page: CodebookPage, moved: str, target: str, share: float) -> None:
    """Drags a value by its code to a height of another's row: 0 its upper border, 1 its lower one."""
    tree, window = page.panes.values, page.window().windowHandle()

    def at(code: str, height: float) -> QPoint:
        row = tree.visualRect(tree.values.index_of(coded(page, code).id))
        inside = QPoint(row.left() + 60, round(row.top() + (row.height() - 1) * height))
        return tree.viewport().mapTo(page.window(), inside)

    start, end = at(moved, 0.5), at(target, share)
    # The drag has an event loop of its own, which begins within one of these moves.
    steps = [lambda: QTest.mouseMove(window, end - QPoint(0, 2)), lambda: QTest.mouseMove(window, end),
             lambda: QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)]  # fmt: skip
    for place, step in enumerate(steps, 3):
        QTimer.singleShot(place * _STEP_MS, step)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for further in (QPoint(8, 12), QPoint(8, 20)):
        QTest.qWait(_STEP_MS // 4)
        QTest.mouseMove(window, start + further)
    QTest.qWait(8 * _STEP_MS)


def main(project: Path) -> None:
    """Drags a value under another, to the top, between two, and a heading under its own value, which is refused."""
    app = QApplication([])
    settings = Settings(QSettings(str(project.with_suffix(".ini")), QSettings.Format.IniFormat))
    window = Window(Look(app, settings), settings)
    window.resize(1200, 800)
    window.show()
    window.open(project)
    QTest.qWaitForWindowExposed(window)
    window.show_codebook()
    page = window.codebook
    choose(page, "claim_type")
    QTest.qWait(300)
    for moved, target, share in (("RSK", "DEM", 0.5), ("CRI", "DEM", 0.0), ("RSK", "BEN", 1.0), ("RSK", "CRI", 0.5),
                                 ("CRI", "RSK", 0.5)):  # fmt: skip
        drag(page, moved, target, share)
        print(json.dumps(names(page)[:5]), flush=True)
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
