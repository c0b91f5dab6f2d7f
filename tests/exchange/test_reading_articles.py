from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from exchange_samples import refused

from annotator.exchange import articles
from annotator.exchange.articles import read_articles


def test_the_ending_chooses_the_reader_in_any_case(tmp_path: Path) -> None:
    for name, data, text in (
        ("a.TXT", b"# One", "# One"),
        ("b.md", b"# One", "# One"),
        ("c.Htm", b"<p>One</p>", "One"),
        ("d.html", b"<p>One</p>", "One"),
    ):
        (tmp_path / name).write_bytes(data)
        (article,) = read_articles(tmp_path / name)
        assert (article.text, article.source) == (text, name)


def test_what_is_no_file_to_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "none").write_bytes(b"text")
    assert refused(read_articles, tmp_path / "away.txt") == "article_missing"
    assert refused(read_articles, tmp_path) == "article_folder"
    assert refused(read_articles, tmp_path / "empty.txt") == "article_empty"
    assert refused(read_articles, tmp_path / "empty.txt" / "under.txt") == "article_unreadable"
    assert refused(read_articles, tmp_path / "a.pdf") == "ending_unknown"
    assert refused(read_articles, tmp_path / "none") == "ending_unknown"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refused(read_articles, tmp_path / "pipe.txt") == "not_a_file"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads every file")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")
    path.chmod(stat.S_IWUSR)
    assert refused(read_articles, path) == "article_unreadable"


def test_data_of_another_kind_is_not_read_as_text(tmp_path: Path) -> None:
    for ending in ("txt", "md", "html"):
        for data in (b"PK\x03\x04rest", b"%PDF-1.7\n", b"{\\rtf1 text}", b"\x89PNG\r\n", b"SQLite format 3\0"):
            path = tmp_path / f"a.{ending}"
            path.write_bytes(data)
            assert refused(read_articles, path) == "ending_wrong"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles, "MAX_BYTES", 5)
    (tmp_path / "a.txt").write_bytes(b"12345")
    (tmp_path / "b.txt").write_bytes(b"123456")
    assert read_articles(tmp_path / "a.txt")[0].text == "12345"
    assert refused(read_articles, tmp_path / "b.txt") == "article_large"


@pytest.mark.skipif(os.name != "posix", reason="file names are text on this system")
def test_a_file_name_that_is_no_utf_8_can_be_stored(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    try:
        path.write_bytes(b"text")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert read_articles(path)[0].source == "caf\ufffd.txt"
