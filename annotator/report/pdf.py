"""The report as PDF: text put into a QTextDocument piece by piece, never read as HTML, and printed by QPdfWriter.

The only file outside the window that knows Qt. It needs no screen, asks for no resource, and works on any thread.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache

from PySide6 import QtCore, QtGui, QtSvg

from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.column_widths import column_shares
from annotator.report.contents import document
from annotator.report.document import Bullets, Chart, Document, Table
from annotator.report.drawing import FONTS, INK, LINE, MUTED, TRACK, Drawing, without_controls
from annotator.report.pages import Pages
from annotator.report.paper import A4, Paper
from annotator.report.walk import walk

_DOTS = 600  # to the inch
# Families whose figures are all of one width, and whose letters all read back as what they are.
_SANS = "Segoe UI, Helvetica Neue, Arial, Liberation Sans, Noto Sans, DejaVu Sans, sans-serif"
_SERIFS = "Source Serif 4, Charter, Georgia, Noto Serif, Liberation Serif, DejaVu Serif, serif"
_SIDES, _TOP, _FOOT = 18.0, 18.0, 20.0  # millimetres
_BODY, _CELL, _NOTE = 9.5, 8.0, 7.5  # points
_DRAWING = QtGui.QTextFormat.ObjectTypes.UserObject + 1
_WHICH = QtGui.QTextFormat.Property.UserProperty + 1
_FIRST_ROWS = 2
# Absolute: a name in Arabic stands in its column like any other.
_LEFT = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignAbsolute
_RIGHT = QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignAbsolute
_IN_CELLS = QtGui.QTextCharFormat.VerticalAlignment

Space = QtGui.QTextBlockFormat


def as_pdf(report: AgreementReport, appendix: Appendix | None = None, paper: Paper = A4) -> bytes:
    """The whole report on paper of a size; its text can be searched and copied."""
    return printed(document(report, appendix), paper)


def printed(whole: Document, paper: Paper = A4) -> bytes:
    """Any report as the bytes of a PDF."""
    _application()
    device = QtCore.QBuffer()
    device.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    writer = QtGui.QPdfWriter(device)
    writer.setResolution(_DOTS)
    writer.setTitle(without_controls(whole.title))
    writer.setCreator("Accord")
    size = QtGui.QPageSize(QtCore.QSizeF(paper.width, paper.height), QtGui.QPageSize.Unit.Millimeter)
    writer.setPageLayout(QtGui.QPageLayout(size, QtGui.QPageLayout.Orientation.Portrait, QtCore.QMarginsF()))
    _Setting(whole, writer).print()
    device.close()
    return bytes(device.data().data())


def picture(drawing: Drawing, scale: float = 3.0) -> bytes:
    """A drawing as PNG, for forms that take no SVG."""
    _application()
    image = QtGui.QImage(round(drawing.width * scale), round(drawing.height * scale), QtGui.QImage.Format.Format_RGB32)
    image.fill(QtCore.Qt.GlobalColor.white)
    painter = QtGui.QPainter(image)
    painter.setRenderHints(QtGui.QPainter.RenderHint.Antialiasing | QtGui.QPainter.RenderHint.TextAntialiasing)
    _renderer(drawing).render(painter, QtCore.QRectF(image.rect()))
    painter.end()
    device = QtCore.QBuffer()
    device.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, "PNG")
    return bytes(device.data().data())


@cache
def _application() -> QtGui.QGuiApplication:
    """Fonts need an application; where there is none, one that asks for no screen."""
    if running := QtGui.QGuiApplication.instance():
        return running
    asked = os.environ.get("QT_QPA_PLATFORM")
    if asked is None and sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = QtGui.QGuiApplication(["accord"])
    if asked is None:
        os.environ.pop("QT_QPA_PLATFORM", None)
    return made


@cache
def _family(wanted: str) -> str:
    """The first of these families that is there."""
    there = set(QtGui.QFontDatabase.families())
    named = [name.strip() for name in wanted.split(",")]
    generic = QtGui.QFont()
    generic.setStyleHint(QtGui.QFont.StyleHint.Serif if named[-1] == "serif" else QtGui.QFont.StyleHint.SansSerif)
    return next((name for name in named if name in there), QtGui.QFontInfo(generic).family())


def _renderer(drawing: Drawing) -> QtSvg.QSvgRenderer:
    return QtSvg.QSvgRenderer(QtCore.QByteArray(drawing.svg.replace(FONTS, _family(_SANS), 1).encode()))


class _Paper(QtGui.QTextDocument):
    """Text that never asks for a file or an address."""

    def loadResource(self, kind: int, name: QtCore.QUrl) -> None:
        """Nothing is loaded."""


class _Drawings(QtGui.QPyTextObject):
    """Draws the charts where the text has their places."""

    def __init__(self, document: QtGui.QTextDocument) -> None:
        super().__init__(document)
        self._drawings: list[tuple[Drawing, QtSvg.QSvgRenderer]] = []

    def place(self, drawing: Drawing) -> QtGui.QTextCharFormat:
        """The format of the sign that stands for a drawing."""
        self._drawings.append((drawing, _renderer(drawing)))
        look = QtGui.QTextCharFormat()
        look.setObjectType(_DRAWING)
        look.setProperty(_WHICH, len(self._drawings) - 1)
        return look

    def intrinsicSize(self, document: QtGui.QTextDocument, position: int, look: QtGui.QTextFormat) -> QtCore.QSizeF:
        """As wide as the text, but not wider than its proper size."""
        drawing, _ = self._drawings[look.intProperty(_WHICH)]
        room = document.pageSize().width() - 2 * _SIDES * _DOTS / 25.4
        width = min(room, drawing.width * _DOTS / 96)
        return QtCore.QSizeF(width, width * drawing.height / drawing.width)

    def drawObject(self, painter: QtGui.QPainter, place: QtCore.QRectF, *about: object) -> None:
        """Draws one, as lines and letters."""
        self._drawings[about[-1].intProperty(_WHICH)][1].render(painter, place)


@dataclass(slots=True)
class _Group:
    """What should stay on one page: from `first` on, to the block `last`, or of a long `table` its first rows."""

    first: QtGui.QTextBlock
    last: QtGui.QTextBlock
    table: QtGui.QTextTable | None = None


class _Setting:
    """A printer: sets a document in type, breaks its pages, prints it."""

    def __init__(self, whole: Document, writer: QtGui.QPdfWriter) -> None:
        self._whole, self._writer = whole, writer
        self._paged = Pages(writer.height(), self._mm(_TOP), self._mm(_FOOT))
        self._text = _Paper()
        self._text.setUndoRedoEnabled(False)
        self._text.documentLayout().setPaintDevice(writer)
        self._text.setDocumentMargin(0)
        option = QtGui.QTextOption()
        option.setWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text.setDefaultTextOption(option)
        self._text.setDefaultFont(self._font(_BODY))
        self._text.setPageSize(QtCore.QSizeF(writer.width(), writer.height()))
        frame = QtGui.QTextFrameFormat()
        for side, margin in (("Left", _SIDES), ("Right", _SIDES), ("Top", _TOP), ("Bottom", _FOOT)):
            getattr(frame, f"set{side}Margin")(margin * 96 / 25.4)
        self._text.rootFrame().setFrameFormat(frame)
        self._drawings = _Drawings(self._text)
        self._text.documentLayout().registerHandler(_DRAWING, self._drawings)
        self._at = QtGui.QTextCursor(self._text)
        self._fresh = True
        self._begun: QtGui.QTextBlock | None = None
        self._groups: list[_Group] = []

    # -- measures and looks

    def _mm(self, length: float) -> float:
        """Millimetres in dots of the page; the text's own formats are in 96ths of an inch, which Qt scales."""
        return length * _DOTS / 25.4

    def _pt(self, length: float) -> float:
        return length * 96 / 72

    def _font(self, points: float, bold: bool = False, families: str = _SANS) -> QtGui.QFont:
        font = QtGui.QFont(_family(families))
        font.setPointSizeF(points)
        font.setBold(bold)
        return font

    def _look(
        self, points: float, colour: str = INK, bold: bool = False, families: str = _SANS
    ) -> QtGui.QTextCharFormat:
        look = QtGui.QTextCharFormat()
        look.setFont(self._font(points, bold, families))
        look.setForeground(QtGui.QBrush(QtGui.QColor(colour)))
        return look

    def _space(self, above: float = 0, below: float = 0, left: float = 0, height: float = 130) -> Space:
        space = Space()
        space.setTopMargin(self._pt(above))
        space.setBottomMargin(self._pt(below))
        space.setLeftMargin(self._pt(left))
        space.setLineHeight(height, Space.LineHeightTypes.ProportionalHeight.value)
        return space

    # -- the text

    def print(self) -> None:
        """All of it, page by page."""
        # Within one edit nothing is laid out: it is done once, at the end.
        self._at.beginEditBlock()
        walk(self._whole, self)
        self._at.endEditBlock()
        for group in self._groups:
            self._keep(group)
            if group.table:
                self._keep_rows(group.table)
        self._pages()

    def title(self, words: str) -> None:
        self._paragraph(words, self._look(18, bold=True), self._space(below=4, height=110))

    def imprint(self, words: str) -> None:
        self._paragraph(words, self._look(8, MUTED), self._space(below=6))

    def heading(self, words: str) -> None:
        self._begun = self._paragraph(words, self._look(12.5, bold=True), self._space(18, 4, height=110))

    def paragraph(self, words: str) -> None:
        first = self._kept(self._paragraph(words, self._look(_BODY), self._space(4, 4)))
        self._begun = first if words.endswith(":") else None

    def quotable(self, words: str) -> None:
        self._kept(self._paragraph(words, self._look(10, families=_SERIFS), self._space(4, 4, height=145)))

    def bullets(self, block: Bullets) -> None:
        space = self._space(below=3, left=12)
        space.setTextIndent(-self._pt(9))
        for item in block.items:
            self._kept(self._paragraph(f"•  {item}", self._look(_BODY), space))

    def chart(self, block: Chart) -> None:
        made = self._paragraph(block.title, self._look(9, bold=True), self._space(10, 4))
        self._new_block(self._space(height=100), QtGui.QTextCharFormat())
        self._at.insertText("\ufffc", self._drawings.place(block.drawing))
        self._notes(block.notes)
        self._kept(made)

    def _kept(self, first: QtGui.QTextBlock, table: QtGui.QTextTable | None = None) -> QtGui.QTextBlock:
        """Notes what should stay together, from a heading before `first` on to here; returns where it begins."""
        first = self._begun or first
        self._begun = None
        self._groups.append(_Group(first, self._at.block(), table))
        return first

    def _new_block(self, space: Space, look: QtGui.QTextCharFormat) -> None:
        if self._fresh:
            self._at.setBlockFormat(space)
            self._at.setBlockCharFormat(look)
        else:
            self._at.insertBlock(space, look)
        self._fresh = False

    def _paragraph(self, words: str, look: QtGui.QTextCharFormat, space: Space) -> QtGui.QTextBlock:
        self._new_block(space, look)
        self._at.insertText(_line(words), look)
        return self._at.block()

    def _notes(self, notes: tuple[str, ...]) -> None:
        for note in notes:
            self._paragraph(note, self._look(_NOTE, MUTED), self._space(below=2, height=120))

    # -- tables

    def table(self, table: Table) -> None:
        made = self._paragraph(table.title, self._look(9, bold=True), self._space(12, 3))
        grid = self._at.insertTable(1 + len(table.rows), len(table.head), self._grid(table))
        for row, cells in enumerate((table.head, *table.rows)):
            for column, words in enumerate(cells):
                self._cell(grid, row, column, words, table)
        self._at.movePosition(QtGui.QTextCursor.MoveOperation.End)
        # Qt puts an empty line behind every table: it is made to take no room unless a note goes there.
        self._at.setBlockFormat(self._space(height=100))
        self._at.setBlockCharFormat(self._look(1))
        if table.notes:
            self._fresh = True
            self._notes(table.notes)
        self._kept(made, grid)

    def _grid(self, table: Table) -> QtGui.QTextTableFormat:
        grid = QtGui.QTextTableFormat()
        grid.setHeaderRowCount(1)
        grid.setBorder(0)
        grid.setCellSpacing(0)
        grid.setCellPadding(0)
        grid.setBorderCollapse(True)
        grid.setBottomMargin(self._pt(4))
        if shares := self._shares(table):
            grid.setWidth(QtGui.QTextLength(QtGui.QTextLength.Type.PercentageLength, 100))
            grid.setColumnWidthConstraints(
                [QtGui.QTextLength(QtGui.QTextLength.Type.PercentageLength, 100 * share) for share in shares]
            )
        return grid

    def _shares(self, table: Table) -> list[float]:
        measure = QtGui.QFontMetricsF(self._font(_CELL), self._writer)
        room = self._writer.width() - 2 * self._mm(_SIDES)
        wide = [
            max(measure.horizontalAdvance(line) for cell in cells for line in cell.split("\n")) + room * 0.03
            for cells in zip(table.head, *table.rows, strict=True)
        ]
        return column_shares(wide, room)

    def _cell(self, grid: QtGui.QTextTable, row: int, column: int, words: str, table: Table) -> None:
        cell = grid.cellAt(row, column)
        letters = self._look(_CELL) if row else self._look(_NOTE, MUTED)
        look = QtGui.QTextTableCellFormat()
        look.setFont(letters.font())  # for a cell without words
        look.setTopPadding(self._pt(2))
        look.setBottomPadding(self._pt(2))
        look.setLeftPadding(self._pt(0 if not column else 4))
        look.setRightPadding(self._pt(0 if column == len(table.head) - 1 else 4))
        strong = row in (0, len(table.rows))
        look.setBottomBorder(self._pt(0.9 if strong else 0.4))
        look.setBottomBorderStyle(QtGui.QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBottomBorderBrush(QtGui.QBrush(QtGui.QColor(INK if strong else LINE if row else TRACK)))
        look.setVerticalAlignment(_IN_CELLS.AlignTop if row else _IN_CELLS.AlignBottom)
        cell.setFormat(look)
        space = self._space(height=115)
        word = column < table.words
        space.setAlignment(_LEFT if word else _RIGHT)
        space.setNonBreakableLines(bool(row) and not word)
        at = cell.firstCursorPosition()
        at.setBlockFormat(space)
        at.insertText(_line(words), letters)

    # -- the pages

    def _keep(self, group: _Group) -> None:
        """Begins a new page where the group would be cut and fits on one."""
        top, bottom = self._top(group.first), self._bottom(group.last)
        if group.table and bottom - top > self._paged.room:
            row = min(_FIRST_ROWS, group.table.rows() - 1)
            bottom = self._bottom(group.table.cellAt(row, 0).lastCursorPosition().block())
        if self._paged.cut(top, bottom) and not self._paged.begins(top):
            at = QtGui.QTextCursor(group.first)
            space = at.blockFormat()
            space.setPageBreakPolicy(QtGui.QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            space.setTopMargin(0)
            at.setBlockFormat(space)

    def _keep_rows(self, table: QtGui.QTextTable) -> None:
        """Moves a row that the end of the page would cut to the next page: by room below the row above it."""
        columns = range(table.columns())
        for row in range(2, table.rows()):
            blocks = [table.cellAt(row, column).lastCursorPosition().block() for column in columns]
            top, bottom = min(map(self._top, blocks)), max(map(self._bottom, blocks))
            if not self._paged.cut(top, bottom) or bottom - top > self._paged.room / 2:
                continue
            self._at.beginEditBlock()
            for column in columns:
                cell = table.cellAt(row - 1, column)
                look = cell.format().toTableCellFormat()
                look.setBottomPadding(look.bottomPadding() + self._paged.left(top) * 96 / _DOTS)
                cell.setFormat(look)
            self._at.endEditBlock()

    def _top(self, block: QtGui.QTextBlock) -> float:
        return self._text.documentLayout().blockBoundingRect(block).top()

    def _bottom(self, block: QtGui.QTextBlock) -> float:
        return self._text.documentLayout().blockBoundingRect(block).bottom() - 1

    def _pages(self) -> None:
        width, height, pages = self._writer.width(), self._writer.height(), self._text.pageCount()
        painter = QtGui.QPainter(self._writer)
        for page in range(pages):
            if page:
                self._writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            self._text.drawContents(painter, QtCore.QRectF(0, page * height, width, height))
            painter.restore()
            self._foot(painter, page + 1, pages)
        painter.end()

    def _foot(self, painter: QtGui.QPainter, page: int, pages: int) -> None:
        painter.setFont(self._font(_NOTE))
        painter.setPen(QtGui.QColor(MUTED))
        width, height = self._writer.width(), self._writer.height()
        band = QtCore.QRectF(self._mm(_SIDES), height - self._mm(13), width - 2 * self._mm(_SIDES), self._mm(5))
        room = int(band.width() - self._mm(20))
        title = painter.fontMetrics().elidedText(_line(self._whole.title), QtCore.Qt.TextElideMode.ElideRight, room)
        painter.drawText(band, _LEFT, title)
        painter.drawText(band, _RIGHT, f"{page} / {pages}")


def _line(words: str) -> str:
    """Words as one paragraph: a new line in them stays in the paragraph."""
    return "\u2028".join(without_controls(words).replace("\t", " ").splitlines())
