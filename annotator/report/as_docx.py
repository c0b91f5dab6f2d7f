"""The report as a Word document: real headings, tables whose heads repeat, charts as pictures."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document as new_document
from docx.document import Document as Word
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.column_widths import column_shares
from annotator.report.contents import document
from annotator.report.document import Bullets, Chart, Document, Table, standing_for
from annotator.report.docx_table import table_xml
from annotator.report.drawing import Drawing, without_controls
from annotator.report.paper import A4, Paper
from annotator.report.walk import walk

_SIDES = 18.0  # millimetres
_LETTER_WIDTH, _GAP = 1.62, 5.0  # millimetres of an average sign in a cell, and between columns
_LONGEST_TITLE = 90
_INK, _MUTED = RGBColor(0x1C, 0x23, 0x30), RGBColor(0x5A, 0x64, 0x78)
_MADE = datetime(2000, 1, 1)
Picture = Callable[[Drawing], bytes]


def as_docx(report: AgreementReport, appendix: Appendix | None = None, paper: Paper = A4) -> bytes:
    """The whole report; where Qt is not there to draw them, charts are left to their tables."""
    return written(document(report, appendix), paper)


def written(whole: Document, paper: Paper = A4) -> bytes:
    """Any report as the bytes of a Word document; equal documents have equal bytes."""
    made = _Writing(paper, _pictures())
    made.name(whole.title)
    walk(whole, made)
    return made.bytes()


def _pictures() -> Picture | None:
    try:
        from annotator.report.pdf import picture
    except ImportError:
        return None
    return picture


class _Writing:
    """A printer on a Word document."""

    def __init__(self, paper: Paper, picture: Picture | None) -> None:
        self._word, self._picture = new_document(), picture
        self._room = paper.width - 2 * _SIDES
        section = self._word.sections[0]
        section.page_width, section.page_height = Mm(paper.width), Mm(paper.height)
        section.left_margin = section.right_margin = Mm(_SIDES)
        section.top_margin, section.bottom_margin, section.footer_distance = Mm(18), Mm(22), Mm(11)
        _dress(self._word)

    def name(self, title: str) -> None:
        """What the file is called in its properties."""
        properties = self._word.core_properties
        properties.title, properties.author = without_controls(title)[:255], "Accord"
        properties.created = properties.modified = _MADE
        _numbered_foot(self._word, without_controls(title), self._room)

    def bytes(self) -> bytes:
        """The finished file."""
        made, same = io.BytesIO(), io.BytesIO()
        self._word.save(made)
        # The clock is in every entry of the archive: it is written again without.
        with ZipFile(made) as dated, ZipFile(same, "w", ZIP_DEFLATED) as undated:
            for name in dated.namelist():
                undated.writestr(ZipInfo(name), dated.read(name), ZIP_DEFLATED)
        return same.getvalue()

    def title(self, words: str) -> None:
        self._add(words, "Title")

    def imprint(self, words: str) -> None:
        self._add(words, "Imprint")

    def heading(self, words: str) -> None:
        self._add(words, "Heading 1")

    def paragraph(self, words: str) -> None:
        self._add(words, "Normal").paragraph_format.keep_with_next = words.endswith(":") or None

    def quotable(self, words: str) -> None:
        self._add(words, "Quotable")

    def bullets(self, block: Bullets) -> None:
        for item in block.items:
            self._add(item, "List Bullet")

    def chart(self, block: Chart) -> None:
        if self._picture is None:
            if table := standing_for(block):
                self.table(table)
            return
        self._add(block.title, "Caption")
        place = self._word.add_paragraph()
        place.paragraph_format.keep_with_next = bool(block.notes) or None
        width = min(self._room, block.drawing.width * 25.4 / 96)
        shape = place.add_run().add_picture(io.BytesIO(self._picture(block.drawing)), width=Mm(width))
        shape._inline.docPr.set("descr", without_controls(block.title))
        self._notes(block.notes)

    def table(self, block: Table) -> None:
        self._add(block.title, "Caption")
        grid = parse_xml(table_xml(block, self._widths(block)))
        self._word.element.body.insert_element_before(grid, "w:sectPr")
        self._notes(block.notes)

    def _add(self, words: str, style: str) -> Paragraph:
        return self._word.add_paragraph(without_controls(words), style=style)

    def _notes(self, notes: tuple[str, ...]) -> None:
        for note in notes:
            self._add(note, "Note")
        if not notes:
            self._add("", "Note")

    def _widths(self, table: Table) -> list[float]:
        """Millimetres, by the longest line of each column."""
        columns = zip(table.head, *table.rows, strict=True)
        longest = [max(len(line) for cell in cells for line in cell.split("\n")) for cells in columns]
        wide = [signs * _LETTER_WIDTH + _GAP for signs in longest]
        shares = column_shares(wide, self._room)
        return [share * self._room for share in shares] or wide


def _dress(word: Word) -> None:
    """The looks of all kinds of paragraph."""
    styles = word.styles
    for name, based in (("Imprint", "Normal"), ("Quotable", "Normal"), ("Note", "Normal"), ("Cell", "Normal"),
                        ("Cell head", "Cell")):  # fmt: skip
        styles.add_style(name, 1).base_style = styles[based]
    for name, points, bold, colour, above, below in (
        ("Normal", 10, False, _INK, 0, 6), ("Title", 18, True, _INK, 0, 4), ("Imprint", 8.5, False, _MUTED, 0, 6),
        ("Heading 1", 13, True, _INK, 18, 4), ("Quotable", 10.5, False, _INK, 0, 6), ("Note", 8, False, _MUTED, 2, 2),
        ("Caption", 9.5, True, _INK, 12, 4), ("Cell", 8.5, False, _INK, 1, 1), ("Cell head", 8, False, _MUTED, 1, 1),
        ("List Bullet", 10, False, _INK, 0, 3),
    ):  # fmt: skip
        style = styles[name]
        style.font.size, style.font.bold, style.font.italic, style.font.color.rgb = Pt(points), bold, False, colour
        _set_font(style.element.get_or_add_rPr(), "Georgia" if name == "Quotable" else "Arial")
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
        style.paragraph_format.line_spacing = 1.25 if name == "Quotable" else 1.1
        for border in style.element.pPr.findall(qn("w:pBdr")):
            style.element.pPr.remove(border)
    styles["Caption"].paragraph_format.keep_with_next = True


def _set_font(look: OxmlElement, family: str) -> None:
    fonts = look.get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), family)


def _numbered_foot(word: Word, title: str, room: float) -> None:
    """The title and the number of the page, which Word fills in."""
    foot = word.sections[0].footer.paragraphs[0]
    foot.style = word.styles["Note"]
    foot.paragraph_format.tab_stops.add_tab_stop(Mm(room), WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(f"{title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE] + '…'}\t")
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = foot.add_run()._r
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        run.append(part)
