"""What a person's window remembers between starts: its places, its look, where reading stopped. No project data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

SYSTEM = "system"
_RECENT = 6


class Settings:
    """Named readings of one settings store; the person's own unless another is given."""

    def __init__(self, store: QSettings | None = None) -> None:
        own = (QSettings.Format.IniFormat, QSettings.Scope.UserScope, "accord", "accord")
        self._store = store or QSettings(*own)

    def text(self, name: str, default: str = "") -> str:
        """A remembered word."""
        return str(self._store.value(name, default))

    def number(self, name: str, default: int) -> int:
        """A remembered whole number; one that is none counts as not there."""
        try:
            return int(str(self._store.value(name, default)))
        except ValueError:
            return default

    def numbers(self, name: str) -> list[int]:
        """Remembered whole numbers, such as the widths of panes."""
        words = self.text(name).split()
        return [int(word) for word in words] if all(word.isdecimal() for word in words) else []

    def bytes(self, name: str) -> QByteArray:
        """A remembered state of a window."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, name: str, value: object) -> None:
        """Remembers; a list of numbers is kept as words."""
        self._store.setValue(name, " ".join(map(str, value)) if isinstance(value, list) else value)

    @property
    def language(self) -> str:
        """The language chosen, in force from the next start: SYSTEM or one of `ui.language.LANGUAGES`."""
        return self.text("language", SYSTEM)

    @language.setter
    def language(self, chosen: str) -> None:
        self.put("language", chosen)

    @property
    def draft(self) -> tuple[str, list[int]]:
        """The article and the places of a passage that was begun and not kept; empty when there is none."""
        return self.text("draft/article"), self.numbers("draft/places")

    def note_draft(self, article: str, places: list[int]) -> None:
        """Remembers a passage, on the disk at once."""
        self.put("draft/article", article)
        self.put("draft/places", places)
        self._store.sync()

    @property
    def recent(self) -> list[Path]:
        """The projects opened last, newest first, that are still there."""
        return [path for path in map(Path, self._recent_words()) if path.is_file()]

    def opened(self, path: Path) -> None:
        """Puts a project first among the recent ones."""
        others = [word for word in self._recent_words() if word != str(path)]
        self.put("recent", "\n".join([str(path), *others][:_RECENT]))

    def _recent_words(self) -> list[str]:
        return self.text("recent").splitlines()
