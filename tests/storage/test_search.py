from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.folding import folded, words_of
from annotator.domain.identity import text_id
from annotator.storage import listing, search
from annotator.storage.project_file import ProjectFile
from annotator.storage.search import FOLDER, TextIndex
from tests import small_project as small


@pytest.fixture
def index(tmp_path: Path) -> Iterator[TextIndex]:
    made = TextIndex.beside(tmp_path / "p.accord")
    yield made
    made.close()


def found(index: TextIndex, texts: list[str], words: str) -> list[int]:
    """The places of the texts that hold every word."""
    index.add({text_id(text): text for text in texts})
    asked = folded(words).split()
    return index.places(asked, [[]] * len(asked), index.numbered([text_id(text) for text in texts]))


def test_a_text_is_found_by_the_beginnings_of_its_words(index: TextIndex) -> None:
    texts = ["The council bans cameras.", "Councillors keep them", "No cam at all", "the council"]
    assert found(index, texts, "council") == [0, 1, 3]
    assert found(index, texts, "council ban") == [0]
    assert found(index, texts, "ouncil") == []
    assert found(index, texts, "cam") == [0, 2]


def test_case_accents_quotes_and_blanks_do_not_count(index: TextIndex) -> None:
    texts = ["L’Été à Besançon", "Die Straße\u00a0Nr. 5", "Ça ne va pas", "İstanbul"]
    assert found(index, texts, "ETE") == found(index, texts, "besancon") == [0]
    assert found(index, texts, "strasse") == found(index, texts, "nr") == [1]
    assert found(index, texts, "l'été") == [0]
    assert found(index, texts, "istan") == [3]


def test_scripts_without_blanks_are_found_sign_by_sign(index: TextIndex) -> None:
    texts = ["市議会は監視カメラを禁止した。", "เมืองห้ามกล้อง", "город запретил камеры"]
    assert found(index, texts, "監視") == [0]
    assert found(index, texts, "กล้อง") == [1]
    assert found(index, texts, "камер") == [2]


def test_a_single_letter_finds_nothing_and_no_sign_is_an_operator(index: TextIndex) -> None:
    texts = ['a "quoted" AND NOT thing*', "b"]
    assert found(index, texts, "a") == []
    for sign in ('"', "*", "(", "AND", "NOT x", "a:b", "^q", "'; DROP TABLE text"):
        found(index, texts, sign)
    assert found(index, texts, "and") == [0]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(max_size=12))
def test_every_word_of_a_text_finds_it_and_no_term_breaks_the_search(text: str, term: str) -> None:
    index = TextIndex(search._connected(Path(":memory:")))
    index.add({"t": text})
    known = [word for word in words_of(text) if len(word) > 1 or not word.isascii()]
    assert all(index.holding(word).tolist() == [1] for word in known)
    index.holding(term)
    index.close()


def test_an_index_is_filled_once_and_taken_up_again(project: ProjectFile) -> None:
    texts = [row.text for row in listing.article_rows(project, small.ANN)]
    told: list[float] = []
    index = TextIndex.beside(project.path)
    search.fill(index, project, texts, told.append)
    assert told[-1] == 1.0
    index.close()
    again = TextIndex.beside(project.path)
    assert again.lacking(texts) == []
    search.fill(again, project, texts, lambda share: pytest.fail("nothing is to be done"))
    assert len(again.holding("council")) == 1
    again.close()


def test_a_stop_keeps_what_was_taken_in(index: TextIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_AT_A_TIME", 1)

    def stop_at_half(share: float) -> None:
        if share >= 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        search.take_in(index, {"a": "one", "b": "two"}, stop_at_half)
    assert index.lacking(["a", "b"]) == ["b"]


def test_a_damaged_index_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / FOLDER / "p.accord.words"
    path.parent.mkdir()
    path.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    index = TextIndex.beside(tmp_path / "p.accord")
    assert found(index, ["a council"], "council") == [0]
    index.close()


def test_an_index_of_another_form_is_begun_anew(tmp_path: Path) -> None:
    first = TextIndex.beside(tmp_path / "p.accord")
    first.add({"t": "old"})
    first.close()
    with sqlite3.connect(tmp_path / FOLDER / "p.accord.words") as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()
    again = TextIndex.beside(tmp_path / "p.accord")
    assert again.numbers == {}
    again.close()


def test_where_no_index_can_be_it_is_said(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be")
    with small.refused("no_index"):
        TextIndex.beside(tmp_path / "p.accord")
