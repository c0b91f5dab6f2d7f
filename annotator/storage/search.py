"""Which texts hold which words: an index beside the project, by the texts' ids. It can be thrown away at any time.

A text never changes, so the index only grows, and what is no longer in the project is passed over by whoever asks.
It lies in `.accord-cache` beside the project, never travels, and its own connection is the only one that knows it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from annotator.domain.errors import AnnotatorError
from annotator.domain.folding import words_of
from annotator.messages import reason_of
from annotator.storage.project_file import ProjectFile, ProjectReader

FOLDER = ".accord-cache"
_AT_A_TIME = 500
_FORM = 1
# Words come folded and parted by blanks; `ascii` takes all else beyond ASCII as letters, as it is.
_SCHEMA = f"""
    CREATE TABLE IF NOT EXISTS text (number INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL);
    CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5(
        body, content='', detail=none, columnsize=0, prefix='2 3', tokenize='ascii');
    PRAGMA user_version = {_FORM};
"""
Progress = Callable[[float], None]


class TextIndex:
    """The words of texts, each text under a number of the index's own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.numbers: dict[str, int] = dict(connection.execute("SELECT id, number FROM text"))

    @classmethod
    def beside(cls, project: Path) -> TextIndex:
        """The index of the project at a path, begun anew where it is damaged; AnnotatorError where none can be."""
        path = project.parent / FOLDER / f"{project.name}.words"
        with _trouble_named():
            path.parent.mkdir(exist_ok=True)
            try:
                return cls(_connected(path))
            except sqlite3.DatabaseError:
                path.unlink(missing_ok=True)
                return cls(_connected(path))

    def lacking(self, texts: Iterable[str]) -> list[str]:
        """Those of these texts' ids that the index does not know."""
        return [text for text in texts if text not in self.numbers]

    def add(self, bodies: Mapping[str, str]) -> None:
        """Takes in texts by their ids."""
        with _trouble_named():
            self._connection.execute("BEGIN")
            try:
                added = {text: self._put(text, body) for text, body in bodies.items() if text not in self.numbers}
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
        self.numbers |= added

    def _put(self, text: str, body: str) -> int:
        number = self._connection.execute("INSERT INTO text (id) VALUES (?)", (text,)).lastrowid or 0
        self._connection.execute("INSERT INTO word (rowid, body) VALUES (?, ?)", (number, " ".join(words_of(body))))
        return number

    def numbered(self, texts: Sequence[str]) -> np.ndarray:
        """The numbers of texts by their ids, in the same order; 0 for one that is not known."""
        return np.fromiter((self.numbers.get(text, 0) for text in texts), dtype=np.int64, count=len(texts))

    def holding(self, word: str) -> np.ndarray:
        """The numbers of the texts that hold a word that begins with this one, ascending.

        A single letter says nothing and finds nothing, but in scripts where it is a word; of several words in one, as
        in “twenty-one”, all must be there.
        """
        asked = [one for one in words_of(word) if len(one) > 1 or not one.isascii()]
        if not asked:
            return np.empty(0, dtype=np.int64)
        match = " AND ".join(f'"{one}"*' for one in asked)
        with _trouble_named():
            # One row, put together by SQLite: a hundred thousand rows would take Python three times as long.
            row = self._connection.execute("SELECT group_concat(rowid) FROM word WHERE word MATCH ?", (match,))
            found = row.fetchone()[0]
        return np.fromstring(found, dtype=np.int64, sep=",") if found else np.empty(0, dtype=np.int64)

    def places(self, words: Sequence[str], named: Sequence[Sequence[int]], numbers: np.ndarray) -> list[int]:
        """The places, ascending, at which every word is in the text or in the name.

        `named` has for each word the places whose name holds it, `numbers` the text's number at each place.
        """
        every = np.ones(len(numbers), dtype=bool)
        for word, places in zip(words, named, strict=True):
            held = np.zeros(len(self.numbers) + 1, dtype=bool)
            hits = self.holding(word)
            # Another thread may be taking texts in that nobody has a number of yet.
            held[hits[hits < len(held)]] = True
            found = held[numbers]
            found[places] = True
            every &= found
        return np.flatnonzero(every).tolist()

    def close(self) -> None:
        """Lets go of the cache."""
        self._connection.close()


def fill(index: TextIndex, project: ProjectFile, texts: Collection[str], progress: Progress) -> None:
    """Takes in those of the texts that the index lacks, from a private snapshot; a stop leaves what was taken in."""
    lacking = index.lacking(texts)
    if not lacking:
        return
    with project.snapshot(lambda share: progress(share / 10)) as snapshot:
        for done, some in _portions(lacking):
            index.add(_bodies(snapshot, some))
            progress(0.1 + 0.9 * done / len(lacking))


def take_in(index: TextIndex, bodies: Mapping[str, str], progress: Progress) -> None:
    """Takes in texts that are at hand, by their ids."""
    for done, some in _portions(list(bodies)):
        index.add({text: bodies[text] for text in some})
        progress(done / len(bodies))


def _portions(texts: list[str]) -> Iterator[tuple[int, list[str]]]:
    for start in range(0, len(texts), _AT_A_TIME):
        some = texts[start : start + _AT_A_TIME]
        yield start + len(some), some


def _bodies(project: ProjectReader, texts: list[str]) -> dict[str, str]:
    places = ", ".join("?" * len(texts))
    return dict(project.raw.execute(f"SELECT id, body FROM text WHERE id IN ({places})", texts).fetchall())


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.2)
    try:
        # A cache that a power cut spoils is made again; waiting for the disk would only slow it.
        connection.execute("PRAGMA synchronous = OFF")
        form = connection.execute("PRAGMA user_version").fetchone()[0]
        if form not in (0, _FORM):
            raise sqlite3.DatabaseError("another form")
        connection.executescript(_SCHEMA)
        connection.execute("SELECT count(*) FROM text").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _trouble_named() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as problem:
        raise AnnotatorError("no_index", why=reason_of(problem)) from problem
