"""The table of passages as a person reads it, on the screen and written out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from annotator.domain.codebook import Codebook, Variable
from annotator.domain.errors import AnnotatorError
from annotator.exchange.sheet import WRITERS
from annotator.storage import reading
from annotator.storage.passages import ARTICLE, Passage, Passages, Wanted
from annotator.storage.project_file import ProjectReader
from annotator.verbs.exporting import new_file

_AT_A_TIME = 500


def names_of(codebook: Codebook, passage: Passage, variable: Variable) -> str:
    """The values a passage has of one variable, by name."""
    return ", ".join(codebook.name_of(value) for value in passage.values.get(variable.id, ()))


def like(codebook: Codebook, value: str) -> frozenset[str]:
    """A value or actor, all below it, and all that are read as one of them."""
    found = {value}
    while below := {one.id for one in codebook.values.values() if one.parent in found} - found:
        found |= below
    return frozenset(found | {one for one, into in codebook.redirects.items() if into in found})


def export(
    project: ProjectReader,
    out: Path,
    wanted: Wanted,
    order: str = ARTICLE,
    falling: bool = False,
    force: bool = False,
    progress: Callable[[float], None] | None = None,
) -> int:
    """Writes the table as CSV or XLSX by the ending of `out`; returns the number of passages."""
    writer = WRITERS.get(out.suffix.lower())
    if writer is None:
        raise AnnotatorError("ending_export", ending=out.suffix, known=", ".join(WRITERS), file=str(out))
    codebook = reading.codebook(project)
    coders = {coder.id: coder.name for coder in reading.coders(project)}
    passages = Passages(project, wanted, codebook, order, falling)
    for share in passages.read():
        _tell(progress, share / 2)
    head = ["Article", "Outlet", "Date", "Coder", "Passage", *(one.name for one in codebook.coded), "Memo", "Id"]
    rows = (
        _row(passage, codebook, coders) for place, passage in enumerate(passages)
        if place % _AT_A_TIME or _tell(progress, 0.5 + place / len(passages) / 2)
    )  # fmt: skip
    with new_file(out, force) as part:
        return writer(part, head, rows)


def _row(passage: Passage, codebook: Codebook, coders: Mapping[str, str]) -> list[str]:
    values = (names_of(codebook, passage, variable) for variable in codebook.coded)
    article = (passage.title, passage.outlet, passage.date)
    return [*article, coders.get(passage.coder, ""), passage.quote, *values, passage.memo, passage.id]


def _tell(progress: Callable[[float], None] | None, share: float) -> bool:
    if progress:
        progress(share)
    return True
