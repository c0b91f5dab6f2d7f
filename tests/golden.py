"""A project of the present format that has one of everything: a file that every later version must read as it was.

    python -m tests.golden DIR

writes `format-N.accord` and, beside it, what it shows. Run once for every released format; never again over an old one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from annotator.domain.changes import add_actor, annotate, mark_coding, recode, remove
from annotator.domain.codebook import Actor
from annotator.domain.records import DONE, PROPOSED, STARTED
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import arrays, history, merge, schema
from annotator.storage.columns import SHOWN, names
from annotator.storage.project_file import ProjectFile, ProjectReader
from tests import small_project as small

DATA = Path(__file__).parent / "data"


def make(folder: Path) -> Path:
    """The lead's project with two coders' files merged in: edits, a removal, an undo, conflicts, redirects, history."""
    path = folder / f"format-{schema.FORMAT}.accord"
    with small.make(path) as project:
        small.dealt(project, (small.COUNCIL, small.ANN), (small.SENATE, small.ANN), (small.COUNCIL, small.BEN))
        files = {coder: small.sent(project, coder, folder / f"{name}.accord") for name, coder in
                 (("Ann", small.ANN), ("Ben", small.BEN))}  # fmt: skip
    laptop = small.copied(files[small.ANN], "laptop.accord")
    shared = small.identity("golden claim")
    with small.opened(files[small.ANN]) as ann:
        small.claimed(ann, small.ANN, entity=shared, memo="first")
    laptop.write_bytes(files[small.ANN].read_bytes())
    _work(files, laptop, shared)
    project, _ = merge.merge(ProjectFile.open(path), [files[small.ANN], laptop, files[small.BEN]], small.AT)
    with project:
        small.do(project, small.LEAD, Edit(Kind.ACTOR, small.UNION, {"into": small.POLICE}))
        small.do(project, small.LEAD, Edit(Kind.VALUE, small.FOR, {"name": "In favour"}))
        small.do(project, small.LEAD, remove(Kind.VALUE, small.NEUTRAL))
    for file in (*files.values(), laptop):
        file.unlink()
    return path


def _work(files: dict[str, Path], laptop: Path, shared: str) -> None:
    for path, memo in ((files[small.ANN], "at the desk"), (laptop, "on the train")):
        with small.opened(path) as file:
            small.do(file, small.ANN, recode(shared, memo=memo))
            small.do(file, small.ANN, mark_coding(file.id, small.COUNCIL, small.ANN, DONE))
    with small.opened(files[small.BEN]) as ben:
        mayor = Actor(small.identity("golden actor"), "Mayor Vega", status=PROPOSED)
        text, values = small.TEXTS[small.COUNCIL], {small.TONE: (small.NEUTRAL,), small.ACTOR: (mayor.id,)}
        two = (Span(0, 3), Span(20, 24))
        small.do(ben, small.BEN, add_actor(mayor), mark_coding(ben.id, small.COUNCIL, small.BEN, STARTED))
        small.do(ben, small.BEN, annotate(small.identity("golden two"), small.COUNCIL, small.BEN, two, text, values))
        gone = small.claimed(ben, small.BEN, entity=small.identity("golden gone"))
        small.do(ben, small.BEN, remove(Kind.ANNOTATION, gone))
        small.do(ben, small.BEN, recode(small.identity("golden two"), memo="undone"))
        deed = history.undoable(ben, small.BEN)
        assert deed is not None
        ben.append(history.reverse(ben, deed, small.Act(small.BEN, small.AT)).change)


def told(project: ProjectReader) -> dict[str, Any]:
    """Everything a project shows, and what its history counts."""
    tables = {
        table: [list(row) for row in project.raw.execute(f"SELECT * FROM {table} ORDER BY {_places(table)}")]
        for table in SHOWN
    }
    count = {table: project.raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
             for table in ("text", "revision", "merged", "arrived")}  # fmt: skip
    return {"project": project.id, "state": arrays.state_digest(project), "rows": count, "tables": tables}


def _places(table: str) -> str:
    return ", ".join(str(place) for place in range(1, len(names(table)) + 1))


def main() -> None:
    """Writes the golden file of the present format and what it shows."""
    path = make(Path(sys.argv[1]))
    with small.opened(path) as project:
        words = json.dumps(told(project), ensure_ascii=False, indent=1)
    path.with_suffix(".json").write_text(words + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
