from __future__ import annotations

import io
import stat
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Iterable

import pytest
from exchange_samples import FEWER, refused
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange import archive
from annotator.exchange.docx import paragraphs, read_docx

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CORE = (
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>A\n pause</dc:title><dc:creator>J. Okafor</dc:creator>'
    "<dcterms:created>2020-06-10T08:00:00Z</dcterms:created></cp:coreProperties>"
)


def xml(body: str, namespace: str = WORD) -> str:
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return f'<w:document xmlns:w="{namespace}" {compatible}><w:body>{body}</w:body></w:document>'


def package(document: str | bytes, others: Iterable[tuple[str | zipfile.ZipInfo, str | bytes]] = ()) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", document)
        for name, data in others:
            parts.writestr(name, data)
    return file.getvalue()


def read(body: str) -> list[str]:
    return paragraphs(package(xml(body)))


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def p(*inside: str) -> str:
    return f"<w:p>{''.join(inside)}</w:p>"


def test_paragraphs_with_a_blank_line_between_and_what_the_properties_say() -> None:
    data = package(xml(p(run("One\u00a0😀 "), run("two")) + p() + p(run("Three"))), [("docProps/core.xml", CORE)])
    article = read_docx(data, "a.docx")
    assert article.text == "One\u00a0😀 two\n\nThree"
    assert (article.title, article.author, article.date) == ("A pause", "J. Okafor", "2020-06-10")


def test_without_properties_the_first_line_is_the_title() -> None:
    assert read_docx(package(xml(p(run("One")))), "a.docx").title == "One"


def test_breaks_tabs_and_hyphens_are_text_and_tab_stops_are_not() -> None:
    stops = "<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"
    signs = "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:softHyphen/>"
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:char="D800"/><w:sym w:char="x"/></w:r>'
    assert read(p(stops, f"<w:r>{signs}</w:r>", symbol)) == ["a\tb\nc\nd\u2011\uf04a\ufffd"]


def test_tracked_changes_read_as_accepted() -> None:
    deleted = "<w:del><w:r><w:delText>no</w:delText><w:t>no</w:t><w:tab/></w:r></w:del>"
    moved = f"<w:moveFrom>{run('no')}</w:moveFrom><w:moveTo>{run(' moved')}</w:moveTo>"
    assert read(p(run("kept"), deleted, f"<w:ins>{run(' new')}</w:ins>", moved)) == ["kept new moved"]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    assert read(p(mark, run("one ")) + p(run("two")) + p(run("three"))) == ["one two", "three"]


def test_a_table_row_is_a_paragraph_unless_a_cell_holds_several() -> None:
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    table = row(p(run("City")), p(run("Matches"))) + row(p(run("Port")), p())
    table += row(p(run("a")) + p(run("b")), p(run("c")))
    assert read(f"{p(run('before'))}<w:tbl>{table}</w:tbl>{p(run('after'))}") == [
        *("before", "City\tMatches", "Port\t", "a", "b", "c", "after")
    ]
    nested = row(f"<w:tbl>{row(p(run('x')), p(run('y')))}</w:tbl>", p(run("z")))
    assert read(f"<w:tbl>{nested}</w:tbl><w:tc>{p(run('astray'))}</w:tc>") == ["x\ty\tz", "astray"]


def test_lists_links_controls_and_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{p(run('box'))}</w:txbxContent>"
    shape = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    item = p("<w:pPr><w:numPr/></w:pPr>", run("item"))
    link = p(f"<w:hyperlink>{run('link')}</w:hyperlink>", f"<w:r>{shape}</w:r>", run("!"))
    field = p("<w:r><w:instrText>PAGE</w:instrText></w:r>", "<w:ruby><w:rt>" + run("rt") + "</w:rt></w:ruby>")
    assert read(f"<w:sdt><w:sdtContent>{item}</w:sdtContent></w:sdt>{link}{field}") == ["item", "link!", "box"]


def test_headers_and_footers_stay_out() -> None:
    data = package(xml(p(run("Text"))), [("word/header1.xml", xml(p(run("Header"))))])
    assert paragraphs(data) == ["Text"]


def test_the_main_part_may_have_another_name_and_the_strict_namespace() -> None:
    links = (
        '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>'
    )
    strict = xml(p(run("Text")), "http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert paragraphs(package("<x/>", [("_rels/.rels", links), ("word/document2.xml", strict)])) == ["Text"]


def test_what_is_no_word_document_is_refused() -> None:
    workbook = '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    assert refused(read_docx, b"plain text", "a.docx") == "docx_not"
    assert refused(read_docx, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "a.docx") == "docx_old"
    assert refused(read_docx, b"PK\x03\x04 cut", "a.docx") == "archive_damaged"
    assert refused(read_docx, package("<x/>"), "a.docx") == "docx_not"
    assert refused(read_docx, package("<x/>", [("_rels/.rels", workbook)]), "a.docx") == "docx_not"
    assert refused(read_docx, package(xml(p(run(" ")))), "a.docx") == "no_text"
    assert refused(read_docx, package(xml("<w:p>")), "a.docx") == "xml_damaged"
    assert refused(read_docx, package(xml("").encode() + b"\xff"), "a.docx") == "xml_damaged"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_before_it_defines_anything(encoding: str) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>' + xml(p(run("&l9;")))
    outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">' + xml(p(run("x")))
    for document in (bomb, outside):
        data = package(f'<?xml version="1.0" encoding="{encoding}"?>{document}'.encode(encoding))
        assert refused(read_docx, data, "a.docx") == "xml_doctype"


def test_a_hundred_thousand_nested_elements_are_read_at_once() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("word/document.xml", xml("<w:sdt>" * 100_000 + p(run("deep")) + "</w:sdt>" * 100_000))
    begin = time.monotonic()
    assert paragraphs(file.getvalue()) == ["deep"]
    assert time.monotonic() - begin < 3


@pytest.mark.parametrize(
    "name", ["../x", "/x", "C:/x", "c:x", "\\\\host\\x", "a\\..\\x", "a/../../x", "..", "a/.."]
)
def test_a_name_that_leads_outside_is_refused(name: str) -> None:
    assert refused(read_docx, package(xml(p(run("x"))), [(name, "x")]), "a.docx") == "archive_outside"


def test_a_name_with_a_nul_is_refused() -> None:
    data = package(xml(p(run("x"))), [("word/a.xml", "x")]).replace(b"word/a.xml", b"word/a\0xml")
    assert refused(read_docx, data, "a.docx") == "archive_outside"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_is_there_twice_is_refused() -> None:
    for name in ("word/document.xml", "WORD/Document.xml"):
        assert refused(read_docx, package(xml(p(run("x"))), [(name, "x")]), "a.docx") == "archive_twice"


def test_a_link_is_refused() -> None:
    link = zipfile.ZipInfo("word/link")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert refused(read_docx, package(xml(p(run("x"))), [(link, "/etc/passwd")]), "a.docx") == "archive_link"


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(package(xml(p(run("x")))))
    at = data.index(b"PK\x01\x02") + 8
    struct.pack_into("<H", data, at, struct.unpack_from("<H", data, at)[0] | 1)
    assert refused(read_docx, bytes(data), "a.docx") == "archive_encrypted"


def test_a_wrong_checksum_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("word/document.xml", xml(p(run("Norvia"))))
    assert refused(read_docx, file.getvalue().replace(b"Norvia", b"Nirvia"), "a.docx") == "archive_damaged"


def test_another_compression_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as parts:
        parts.writestr("word/document.xml", xml(p(run("x"))))
    assert refused(read_docx, file.getvalue(), "a.docx") == "archive_damaged"


def test_a_bomb_is_refused_before_it_unpacks() -> None:
    bomb = package(xml(p(run("x"))), [("word/bomb.xml", b"0" * (30 << 20))])
    tracemalloc.start()
    assert refused(read_docx, bomb, "a.docx") == "archive_large"
    assert tracemalloc.get_traced_memory()[1] < 5 << 20
    tracemalloc.stop()


def test_too_many_entries_are_refused_before_they_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ENTRIES", 3)
    data = package(xml(p(run("x"))), [(f"{n}.xml", "") for n in range(3)])
    assert refused(read_docx, data, "a.docx") == "archive_large"


def test_a_part_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_PART", 100)
    assert refused(read_docx, package(xml(p(run("x" * 100)))), "a.docx") == "archive_large"


WHOLE = package(xml(p(run("One")) + p(run("Two"))), [("docProps/core.xml", CORE)])
FLIPS = st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=4)


@FEWER
@given(FLIPS, st.integers(0, len(WHOLE)))
def test_damage_is_refused_or_harmless(flips: list[tuple[int, int]], length: int) -> None:
    data = bytearray(WHOLE)
    for place, byte in flips:
        data[place] = byte
    for damaged in (bytes(data), WHOLE[:length]):
        try:
            assert read_docx(damaged, "a.docx").text == "One\n\nTwo"
        except archive.AnnotatorError as error:
            assert error.key.startswith(("archive_", "docx_", "xml_"))
