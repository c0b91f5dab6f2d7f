from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main


@pytest.mark.parametrize("form", ["toml", "xlsx", "csv", "qdc"])
def test_a_project_made_from_an_exported_codebook_exports_the_same(tmp_path: Path, capsys, form: str) -> None:
    first, second, book = tmp_path / "a.accord", tmp_path / "b.accord", tmp_path / f"book.{form}"
    assert main(["new", str(first)]) == 0
    assert main(["codebook", "export", str(first), str(book)]) == 0
    assert main(["codebook", "check", str(book)]) == 0
    assert "no fault found" in capsys.readouterr().out
    assert main(["new", str(second), "--codebook", str(book)]) == 0
    for project in (first, second):
        assert main(["codebook", "export", str(project), str(project.with_suffix(".toml"))]) == 0
    assert first.with_suffix(".toml").read_text("utf-8") == second.with_suffix(".toml").read_text("utf-8")


def test_a_fault_is_told_with_file_and_line(tmp_path: Path, capsys) -> None:
    book = tmp_path / "book.csv"
    book.write_text("type,code,name,level\nvariable,a,A,nominl\n", encoding="utf-8")
    assert main(["codebook", "check", str(book)]) == 1
    assert capsys.readouterr().err.startswith("accord: book.csv:2: 'nominl' is no level; nothing was changed; ")
    assert main(["new", str(tmp_path / "p.accord"), "--codebook", str(book)]) == 1
    assert not (tmp_path / "p.accord").exists()


def test_an_ending_that_is_no_form_is_the_calls_fault(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "p.accord")]) == 0
    assert main(["codebook", "export", str(tmp_path / "p.accord"), str(tmp_path / "book.odt")]) == 2


@pytest.mark.parametrize("words", [["book.qdc"], ["book.xml", "--format", "qdc"]])
def test_export_writes_the_codebook_alone_as_refi_qda(tmp_path: Path, capsys, words: list[str]) -> None:
    project, asked, out = tmp_path / "p.accord", tmp_path / "asked.qdc", tmp_path / words[0]
    assert main(["new", str(project)]) == 0
    assert main(["codebook", "export", str(project), str(asked)]) == 0
    capsys.readouterr()
    assert main(["export", str(project), str(out), *words[1:], "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["file"], told["variables"] > 2) == (str(out), True)
    assert out.read_bytes() == asked.read_bytes()
    assert main(["export", str(project), str(out), *words[1:]]) == 1
    assert "--force" in capsys.readouterr().err
