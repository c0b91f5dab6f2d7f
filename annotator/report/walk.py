"""Through a document from its title to its last table: what every form with pages does."""

from __future__ import annotations

from typing import Protocol

from annotator.report.document import Bullets, Chart, Document, Table


class Printer(Protocol):
    """What a form must be able to print."""

    def title(self, words: str) -> None:
        """The document's title."""

    def imprint(self, words: str) -> None:
        """The line below it."""

    def heading(self, words: str) -> None:
        """A section's heading; it must not stand alone at the foot of a page."""

    def paragraph(self, words: str) -> None:
        """Running text; one that ends in a colon stays with what it announces."""

    def quotable(self, words: str) -> None:
        """The paragraph that is meant to be copied out."""

    def bullets(self, block: Bullets) -> None:
        """A list."""

    def chart(self, block: Chart) -> None:
        """A drawing with caption and notes."""

    def table(self, block: Table) -> None:
        """A table with caption and notes, all its rows."""


def walk(whole: Document, printer: Printer) -> None:
    """Prints all of a document in order, of long tables what belongs on paper."""
    printer.title(whole.title)
    printer.imprint(whole.imprint)
    for section in whole.sections:
        printer.heading(section.title)
        for block in section.blocks:
            if isinstance(block, str):
                (printer.quotable if block == whole.quoted else printer.paragraph)(block)
            elif isinstance(block, Bullets):
                printer.bullets(block)
            elif isinstance(block, Chart):
                printer.chart(block)
            else:
                printer.table(block.on_paper)
