"""What a merge did, for reading (Markdown, plain text) and for a table (CSV).

Every file with its hash, whose annotations came with it, what of them stands on something removed, what is left to
settle, and what shares a name.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from annotator.report.as_markdown import printed
from annotator.report.document import Document, Section, Table
from annotator.storage.same_names import SameName
from annotator.storage.tally import Tally


class ToSettle(NamedTuple):
    """One value that lost against another set at the same time: of what, its field, the id, the losing revision."""

    kind: str
    what: str
    field: str
    entity: str
    revision: str


@dataclass(frozen=True, slots=True)
class MergeTold:
    """A merge with the names of all that it concerns; `at` is empty for a preview."""

    project: str
    at: str
    files: Sequence[Tally]
    coders: Mapping[str, str]
    to_settle: Sequence[ToSettle]
    same_names: Sequence[SameName]
    annotations: int
    hidden: int
    state: str


_COUNTS = ("new", "changed", "removed", "conflicts")
_HEAD = (
    "row", "file", "sha256", "merged_at", "coder", "coder_id", "kind", "name", "id", "field", "articles", "done",
    "started", *_COUNTS[:3], "to_settle", "annotations",
)  # fmt: skip


def as_csv(told: MergeTold) -> str:
    """One table: `row` says whether a line is a file, a coder in it, something hidden, to settle, or of one name."""
    out = io.StringIO()
    writer = csv.DictWriter(out, _HEAD, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(_lines(told))
    return out.getvalue()


def _lines(told: MergeTold) -> Iterator[dict[str, object]]:
    for tally in told.files:
        file = {"file": tally.file, "sha256": tally.sha256, "merged_at": told.at}
        yield {"row": "file", **file, "articles": tally.articles, "done": tally.done, "started": tally.started,
               **_counts(tally)}  # fmt: skip
        for share in tally.shares:
            yield {"row": "coder", **file, "coder": told.coders.get(share.coder, ""), "coder_id": share.coder,
                   **_counts(share)}  # fmt: skip
        for one in tally.unseen:
            yield {"row": "hidden", **file, "kind": one.kind, "name": one.name, "id": one.entity,
                   "annotations": one.annotations}  # fmt: skip
    for open_field in told.to_settle:
        yield {"row": "to settle", "merged_at": told.at, "kind": open_field.kind, "name": open_field.what,
               "id": open_field.entity, "field": open_field.field}  # fmt: skip
    for shared in told.same_names:
        for entity in shared.entities:
            yield {"row": "same name", "merged_at": told.at, "kind": shared.kind, "name": shared.name, "id": entity}


def _counts(of: object) -> dict[str, object]:
    values = [getattr(of, name) for name in _COUNTS]
    return dict(zip((*_COUNTS[:3], "to_settle"), values, strict=True))


def as_markdown(told: MergeTold) -> str:
    """The report as Markdown with pipe tables."""
    return printed(Document(_title(told), _below(told), tuple(_sections(told))))


def as_text(told: MergeTold) -> str:
    """The report as plain text, its columns aligned."""
    lines = [_title(told), _below(told)]
    for section in _sections(told):
        lines += ["", section.title]
        for block in section.blocks:
            lines += _aligned(block) if isinstance(block, Table) else [str(block)]
    return "\n".join(lines) + "\n"


FORMS: dict[str, Callable[[MergeTold], str]] = {".md": as_markdown, ".txt": as_text, ".csv": as_csv}


def _aligned(table: Table) -> list[str]:
    rows = [table.head, *table.rows]
    widths = [max(len(row[place]) for row in rows) for place in range(len(table.head))]
    return [
        "  ".join(
            cell.ljust(width) if place < table.words else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]  # fmt: skip


def _title(told: MergeTold) -> str:
    return f"Merge report: {told.project}" if told.at else f"Merge preview: {told.project}"


def _below(told: MergeTold) -> str:
    when = f"Merged {told.at}." if told.at else "Nothing has been changed."
    hidden = f", {told.hidden} more on removed articles" if told.hidden else ""
    return f"{when} {told.annotations} annotations afterwards{hidden}. State {told.state}."


def _sections(told: MergeTold) -> list[Section]:
    found = [_files(told), _coders(told), _hidden(told), _settle(told), _names(told), _hashes(told)]
    return [section for section in found if section]


def _files(told: MergeTold) -> Section:
    rows = tuple(
        (Path(one.file).name, *map(str, (one.articles, one.done, one.started, *_counts(one).values())))
        for one in told.files
    )
    again = [Path(one.file).name for one in told.files if one.already_merged]
    said = (f"Brought nothing new, all of it was here: {', '.join(again)}.",) if again else ()
    head = ("File", "Articles", "Done", "Started", "New", "Changed", "Removed", "To settle")
    return Section("Files", (Table("What each file brought (annotations)", head, rows), *said))


def _coders(told: MergeTold) -> Section | None:
    rows = tuple(
        (Path(one.file).name, told.coders.get(share.coder, share.coder), *map(str, share[1:]))
        for one in told.files
        for share in one.shares
    )
    head = ("File", "Coder", "New", "Changed", "Removed", "To settle")
    return Section("Coders", (Table("Whose annotations", head, rows, words=2),)) if rows else None


def _hidden(told: MergeTold) -> Section | None:
    rows = tuple(
        (Path(one.file).name, thing.kind, thing.name, thing.entity, str(thing.annotations))
        for one in told.files
        for thing in one.unseen
    )
    head = ("File", "Kind", "Name", "Id", "Annotations")
    table = Table("Removed, with work on it; bring one back with: accord removed PROJECT --restore ID", head, rows,
                  words=4)  # fmt: skip
    return Section("Removed things that work stands on", (table,)) if rows else None


def _settle(told: MergeTold) -> Section | None:
    rows = tuple((one.kind, one.what, one.field, one.entity) for one in told.to_settle)
    table = Table("Edited on two machines at once; see: accord conflicts PROJECT", ("Kind", "What", "Field", "Id"),
                  rows, words=4)  # fmt: skip
    return Section("To settle", (table,)) if rows else None


def _names(told: MergeTold) -> Section | None:
    rows = tuple((one.kind, one.name, ", ".join(one.entities)) for one in told.same_names)
    table = Table("One name, several ids; join with: accord join PROJECT ID INTO", ("Kind", "Name", "Ids"), rows,
                  words=3)  # fmt: skip
    return Section("Of one name", (table,)) if rows else None


def _hashes(told: MergeTold) -> Section:
    rows = tuple((one.file, one.sha256) for one in told.files)
    return Section("Where it came from", (Table("SHA-256 of each file", ("File", "SHA-256"), rows, words=2),))
