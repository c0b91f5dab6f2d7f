"""One article with its codings on paper: passages underlined and numbered, what they are coded as below the text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPdfWriter, QTextCharFormat, QTextCursor, QTextDocument

from annotator.domain.codebook import Codebook
from annotator.domain.records import Annotation, Article
from annotator.domain.text import first_line
from ui.language import tr
from ui.theme import LIGHT, SANS, SERIF
from ui.value_colours import value_colour
from ui.words import day

_MARGIN, _POINTS, _SMALL, _TITLE = 22, 10.5, 8.5, 17


def write_pdf(out: Path, title: str, document: QTextDocument) -> None:
    """Writes a document to a PDF on A4; OSError where it cannot be written."""
    with out.open("wb"):
        pass
    writer = QPdfWriter(str(out))
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)


def coded_document(
    article: Article, text: str, annotations: Sequence[Annotation], codebook: Codebook, colour_by: str, coder: str
) -> QTextDocument:
    """The article, its passages in their colours with numbers behind them, and the list of codings."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    numbered = list(enumerate(sorted(annotations, key=lambda one: (one.segments, one.id)), 1))
    # A text that begins with the title says it itself, and can be coded there.
    heading = text.find("\n") if first_line(text) == article.title and text.startswith(article.title) else 0
    if not heading:
        cursor.insertText(article.title, _format(SERIF, _TITLE, bold=True))
        cursor.insertBlock()
    facts = (article.outlet, day(article.date), article.author, tr("coded by {coder}", coder=coder))
    cursor.insertText(" · ".join(filter(None, facts)), _format(SANS, _SMALL, LIGHT.muted))
    cursor.insertBlock()
    cursor.insertBlock()
    _put_text(cursor, text, heading, numbered, codebook, colour_by)
    cursor.insertBlock()
    cursor.insertBlock()
    over_list = tr("Codings") if numbered else tr("Nothing is coded in this article.")
    cursor.insertText(over_list, _format(SANS, 11, bold=True))
    for number, one in numbered:
        cursor.insertBlock()
        cursor.insertText(f"{number}  {coding_line(one, codebook)}", _format(SANS, _SMALL))
    return document


def coding_line(annotation: Annotation, codebook: Codebook) -> str:
    """What a passage is coded as: every variable's values, then the memo."""
    parts = [
        f"{variable.name}: {', '.join(codebook.name_of(value) for value in annotation.values[variable.id])}"
        for variable in codebook.coded
        if annotation.values.get(variable.id)
    ]
    return " · ".join(parts) + (f" — {annotation.memo}" if annotation.memo else "")


def _put_text(
    cursor: QTextCursor,
    text: str,
    heading: int,
    numbered: list[tuple[int, Annotation]],
    codebook: Codebook,
    colour_by: str,
) -> None:
    spans = [(span.start, span.end, one) for _, one in numbered for span in one.segments]
    ends: dict[int, list[int]] = {}
    for number, one in numbered:
        ends.setdefault(one.segments[-1].end, []).append(number)
    cuts = sorted({0, heading, len(text), *(place for start, end, _ in spans for place in (start, end))})
    plain, raised = _format(SERIF, _POINTS), _format(SANS, _SMALL)
    raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        under = [one for first, last, one in spans if first <= start and last >= end > start]
        look = _coded(under[-1], codebook, colour_by) if under else QTextCharFormat(plain)
        if end <= heading:
            look.setFontPointSize(_TITLE)
            look.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(text[start:end], look)
        if end in ends and end > start:
            cursor.insertText(",".join(map(str, ends[end])), raised)


def _coded(annotation: Annotation, codebook: Codebook, colour_by: str) -> QTextCharFormat:
    given = annotation.values.get(colour_by, ())
    colour = value_colour(codebook, given[0] if given else "", LIGHT)
    made = _format(SERIF, _POINTS)
    made.setBackground(QColor(LIGHT.highlight(colour)))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setUnderlineColor(QColor(colour))
    return made


def _format(families: Sequence[str], points: float, colour: str = LIGHT.text, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontFamilies(list(families))
    made.setFontPointSize(points)
    made.setForeground(QColor(colour))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made
