"""The command line as a person or a script calls it: words in, exit status, output and errors back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from annotator.cli import main

ARTICLES = {
    "one.txt": "Cameras\u00a0come to town\n\n“We will switch them on,” the mayor said, “and we will not ask twice.” 👩🏽‍🚒 watched.\n",
    "two.txt": "A quiet street\n\nNobody said anything. “It helps,” said the chief.\n",
    "three.txt": "Council meets\n\n“Stop it,” said a resident.\n",
}


class Said(NamedTuple):
    """What one call left."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def accord(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Calls the command line inside a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def call(*words: object) -> Said:
        try:
            status = main([str(word) for word in words])
        except SystemExit as stop:
            status = int(stop.code or 0)
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return call


@pytest.fixture
def project(accord: Callable[..., Said], tmp_path: Path) -> Path:
    """A project with three articles and the coders Ann and Ben."""
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    assert accord("new", "p.accord", "--title", "Cameras", "--lead", "Lea").status == 0
    assert accord("import", "p.accord", *ARTICLES).status == 0
    for coder in ("Ann", "Ben"):
        assert accord("coder", "p.accord", coder).status == 0
    return tmp_path / "p.accord"


def claim(article: str, *segments: list[int], **more: Any) -> dict[str, Any]:
    """An annotation line."""
    return {"type": "annotation", "article": article, "segments": list(segments), **more}


def write_lines(path: Path, *lines: dict[str, Any]) -> Path:
    """A JSONL file."""
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path
