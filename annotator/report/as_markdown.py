"""The report as Markdown with pipe tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.contents import document
from annotator.report.document import Block, Bullets, Document, Table, standing_for

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")


def as_markdown(report: AgreementReport, appendix: Appendix | None = None) -> str:
    """The whole report; names from the data cannot become markup."""
    return printed(document(report, appendix))


def printed(whole: Document) -> str:
    """Any report: its title, the line below it, and its sections."""
    lines = [f"# {escaped(whole.title)}", "", escaped(whole.imprint), ""]
    for section in whole.sections:
        lines += [f"## {escaped(section.title)}", ""]
        for block in section.blocks:
            if found := list(_block(block)):
                lines += [*found, ""]
    return "\n".join(lines).rstrip() + "\n"


def escaped(text: str) -> str:
    """Text that reads as itself: markup signs escaped, line ends as spaces."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.splitlines()))


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, str):
        yield escaped(block)
    elif isinstance(block, Bullets):
        yield from (f"- {escaped(item)}" for item in block.items)
    elif table := standing_for(block):
        yield from _table(table.on_paper)


def _table(table: Table) -> Iterator[str]:
    yield f"**{escaped(table.title)}**"
    yield ""
    yield _row(map(escaped, table.head))
    yield _row(":--" if place < table.words else "--:" for place in range(len(table.head)))
    yield from (_row(map(escaped, row)) for row in table.rows)
    for note in table.notes:
        yield ""
        yield f"*{escaped(note)}*"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
