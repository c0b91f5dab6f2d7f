"""Articles as Word documents: the text of the body as it reads with all tracked changes accepted."""

from __future__ import annotations

import re
import unicodedata
from zipfile import ZipFile

from annotator.domain.errors import AnnotatorError
from annotator.exchange.archive import open_archive, part
from annotator.exchange.article_in import ArticleIn, article_in, iso_date, one_line
from annotator.exchange.xml_stream import XmlReader, local_name, read_xml

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_CORE = ("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

# Deleted and moved-away text, readings above a word, and the second copy of a text box for old versions of Word.
_OUT = ("del", "moveFrom", "rt", "Fallback")
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_DELETED_MARK = ["pPr", "rPr", "del"]
_OLE = b"\xd0\xcf\x11\xe0"

Paragraph = list[str]


def read_docx(data: bytes, source: str) -> ArticleIn:
    """The one article of a .docx file: paragraphs with a blank line between; headers, footers and notes stay out.

    Title, author and day come from the document's properties where they are filled in.
    """
    archive = _open(data)
    facts = _facts(archive)
    return article_in(
        "\n\n".join(_body(archive)),
        source,
        title=one_line(facts.get("title", "")),
        date=iso_date(facts.get("created", "")),
        author=one_line(facts.get("creator", "")),
    )


def paragraphs(data: bytes) -> list[str]:
    """The paragraphs of a .docx file that hold text, in order.

    A table's row is one paragraph, its cells parted by tabs, unless a cell holds several paragraphs: then each is one.
    """
    return _body(_open(data))


def _open(data: bytes) -> ZipFile:
    if data.startswith(_OLE):
        raise AnnotatorError("docx_old")
    if not data.startswith(b"PK"):
        raise AnnotatorError("docx_not")
    return open_archive(data)


def _body(archive: ZipFile) -> list[str]:
    body = _Body()
    read_xml(part(archive, _main_part(archive)), body)
    return body.paragraphs


def _main_part(archive: ZipFile) -> str:
    links = _Links()
    if "_rels/.rels" in archive.namelist():
        read_xml(part(archive, "_rels/.rels"), links)
    if links.main not in archive.namelist():
        raise AnnotatorError("docx_not")
    return links.main


def _facts(archive: ZipFile) -> dict[str, str]:
    properties = _Properties()
    if "docProps/core.xml" in archive.namelist():
        read_xml(part(archive, "docProps/core.xml"), properties)
    return properties.facts


class _Links(XmlReader):
    """The package's list of parts: only the name of the main one is wanted."""

    def __init__(self) -> None:
        self.main = "word/document.xml"

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if attributes.get("Type", "").endswith("/officeDocument"):
            self.main = attributes.get("Target", "").removeprefix("/")


class _Properties(XmlReader):
    """The document's properties, by Dublin Core name."""

    def __init__(self) -> None:
        self.facts: dict[str, str] = {}
        self._name = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._name = local_name(tag, _CORE)

    def end(self, tag: str) -> None:
        self._name = ""

    def data(self, text: str) -> None:
        if self._name:
            self.facts[self._name] = self.facts.get(self._name, "") + text


class _Body(XmlReader):
    """Gathers paragraphs.

    `_frames` holds the paragraphs of the body and of every table cell that is open, `_rows` the finished cells of
    every row that is open, `_open` the paragraphs that are open: a text box puts one inside another.
    """

    def __init__(self) -> None:
        self._path: list[str] = []
        self._out = 0
        self._frames: list[list[Paragraph]] = [[]]
        self._rows: list[list[list[Paragraph]]] = []
        self._open: list[Paragraph] = []
        self._continued: Paragraph | None = None
        self._joins = False

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs that hold more than blanks."""
        return [text for pieces in self._frames[0] if (text := "".join(pieces)).strip()]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = "Fallback" if tag == _FALLBACK else local_name(tag, _WORD)
        if not self._path and name != "document":
            raise AnnotatorError("docx_not")
        self._path.append(name)
        if name in _OUT:
            self._out += 1
            self._joins = self._joins or self._path[-3:] == _DELETED_MARK
        elif not self._out:
            self._begin(name, attributes)

    def end(self, tag: str) -> None:
        name = self._path.pop()
        if name in _OUT:
            self._out -= 1
        elif not self._out:
            self._finish(name)

    def data(self, text: str) -> None:
        if self._path[-1] == "t" and self._open and not self._out:
            self._open[-1].append(text)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            self._begin_paragraph()
        elif name == "tr":
            self._rows.append([])
        elif name == "tc":
            self._frames.append([])
            self._continued = None
        elif self._open and self._path[-2] == "r":
            self._open[-1].append(_symbol(attributes) if name == "sym" else _SIGNS.get(name, ""))

    def _begin_paragraph(self) -> None:
        pieces = self._continued
        if pieces is None:
            pieces = []
            self._frames[-1].append(pieces)
        self._open.append(pieces)
        self._continued = None

    def _finish(self, name: str) -> None:
        if name == "p":
            pieces = self._open.pop()
            # A deleted paragraph mark: this paragraph and the next read as one.
            self._continued = pieces if self._joins else None
            self._joins = False
        elif name == "tc":
            cell = self._frames.pop()
            self._continued = None
            if self._rows:
                self._rows[-1].append(cell)
            else:
                self._frames[-1].extend(cell)
        elif name == "tr":
            self._frames[-1].extend(_row(self._rows.pop()))


def _symbol(attributes: dict[str, str]) -> str:
    code = next((value for key, value in attributes.items() if local_name(key, _WORD) == "char"), "")
    if not re.fullmatch("[0-9A-Fa-f]{4}", code):
        return ""
    sign = chr(int(code, 16))
    return sign if sign.isprintable() or unicodedata.category(sign) == "Co" else "\ufffd"


def _row(cells: list[list[Paragraph]]) -> list[Paragraph]:
    filled = [[pieces for pieces in cell if "".join(pieces).strip()] for cell in cells]
    if any(len(cell) > 1 for cell in filled):
        return [pieces for cell in filled for pieces in cell]
    return [["\t".join("".join(cell[0]) if cell else "" for cell in filled)]]
