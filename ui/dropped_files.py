"""Files dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_PROJECT = ".accord"


class DroppedFiles(QObject):
    """`projects(paths)` when there is a project among them, else `articles(paths)`."""

    projects = Signal(list)
    articles = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes files and nothing else."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            found = [path for path in paths if path.suffix.lower() == _PROJECT]
            self.projects.emit(found) if found else self.articles.emit(paths)
        return True
