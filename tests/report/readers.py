"""Reads back what every form of the report says, by other programs' means, as rows of cells."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator

import docx
import pypdfium2
from python_calamine import CalamineWorkbook
from selectolax.lexbor import LexborHTMLParser

Rows = list[list[str]]


def html_tables(page: bytes) -> dict[str, Rows]:
    """Every table of a page by its caption."""
    tree = LexborHTMLParser(page.decode())
    return {
        table.css_first("caption").text(): [
            [cell.text() for cell in row.css("th, td")] for row in table.css("tbody tr")
        ]
        for table in tree.css("table")
    }  # fmt: skip


def docx_tables(file: bytes) -> dict[str, Rows]:
    """Every table of a Word document by the paragraph above it."""
    document, found, above = docx.Document(io.BytesIO(file)), {}, ""
    for block in document.iter_inner_content():
        if isinstance(block, docx.text.paragraph.Paragraph):
            above = block.text
        else:
            rows = [[cell.text for cell in row.cells] for row in block.rows]
            found[above] = rows[1:]
    return found


def docx_text(file: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(file)).paragraphs)


def markdown_tables(text: bytes) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    above = ""
    for line in text.decode().splitlines():
        if line.startswith("**"):
            above = _plain(line.strip("*"))
        elif line.startswith("| "):
            found.setdefault(above, []).append([_plain(cell) for cell in re.split(r"(?<!\\) ?\| ?", line)[1:-1]])
    return {caption: rows[2:] for caption, rows in found.items()}


def _plain(cell: str) -> str:
    return re.sub(r"\\(.)", r"\1", cell).strip(" ")


def pdf_text(file: bytes) -> str:
    """The text of all pages with every run of blanks as one."""
    document = pypdfium2.PdfDocument(file)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(pages).split())


def sheets(file: bytes) -> dict[str, list[list[object]]]:
    """Every sheet's rows below caption and head, by its caption, as values."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(file))
    found = {}
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python()
        if rows:
            found[str(rows[0][0])] = rows[2:]
    return found


def formulas(file: bytes) -> list[str]:
    """The formulas in a workbook, from its XML; and links to anywhere but its own sheets."""
    from zipfile import ZipFile

    with ZipFile(io.BytesIO(file)) as book:
        xml = [book.read(name).decode() for name in book.namelist() if name.endswith((".xml", ".rels"))]
    return [hit for text in xml for hit in re.findall(r"<f[ >].*?</f>|TargetMode=\"External\"", text)]


def unescaped(page: bytes) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page.decode()))


def words(cells: list[str]) -> Iterator[str]:
    for cell in cells:
        yield " ".join(cell.split())
