from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from exchange_samples import FEWER
from hypothesis import given
from test_codebook_toml import codebooks

from annotator.domain.codebook import Codebook, Value, Variable
from annotator.domain.errors import AnnotatorError
from annotator.exchange import codebooks as forms
from annotator.exchange.codebook_qdc import write_qdc
from annotator.exchange.codebook_toml import read_codebook
from annotator.messages import sentence
from annotator.resources import resource

XSD = Path(__file__).parents[3] / "shared/data/refi-qda/schemas/Codebook.xsd"
STARTER = read_codebook(resource("codebook", "starter.toml").read_bytes(), "starter.toml")
FULL = replace(
    STARTER,
    values=STARTER.values
    | {
        "claim_type/BAN": Value(
            "claim_type/BAN", "claim_type", "BAN", "Ban; or “stop”", "claim_type/DEM", position=9, key="B", colour="#112233",
            definition="Two\nlines.", include="In: this", exclude="=1+1", example="“a”", counter_example="<b>", retired=True,
        )
    },
)  # fmt: skip


def said(name: str, data: bytes) -> str:
    with pytest.raises(AnnotatorError) as caught:
        forms.read(data, name)
    return sentence(caught.value.key, **caught.value.arguments)


@pytest.mark.parametrize("form", forms.WRITERS)
def test_the_starter_comes_back_from_every_form_as_it_was(form: str) -> None:
    assert forms.read(forms.WRITERS[form](FULL), f"book{form}") == FULL


@FEWER
@given(codebooks())
def test_any_codebook_comes_back_from_csv(book: Codebook) -> None:
    found = forms.read(forms.WRITERS[".csv"](book), "book.csv") if book.variables or book.actors else book
    plain = {one.id: replace(one, aliases=()) for one in book.actors.values()}
    assert (found.variables, found.values) == (book.variables, book.values)
    assert {one.id: replace(one, aliases=()) for one in found.actors.values()} == plain


def test_names_in_a_list_may_hold_what_parts_them() -> None:
    actor = replace(next(iter(read_codebook(b'[[actor]]\ncode = "a"\nname = "A"\n', "x").actors.values())), aliases=("a;b", "c\\", "d"))
    book = Codebook(STARTER.variables, STARTER.values, {actor.id: actor})
    for form in forms.WRITERS:
        assert forms.read(forms.WRITERS[form](book), f"x{form}").actors == book.actors


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"type,code,name\nvariable,a,A\nvalue,b,B\n", 'book.csv:3: variable '),
        (b"type,code,name\nvariable,a,A\nthing,b,B\n", "book.csv:3: 'thing' is no type of row"),
        (b"code,name,level\na,A,nominel\n", "book.csv:2: 'nominel' is no level"),
        (b"code;name;several\na;A;maybe\n", "book.csv:2: “several” must be true or false"),
        (b"code,name,colr\na,A,\n", "book.csv:1: unknown key 'colr'; nothing was changed; did you mean “colour”?"),
        (b"type,variable,code,name\n,,a,A\n,a,b,\n", "book.csv:3: “name” is missing"),
        (b"code,name\na,A\na,B\n", "book.csv:3: code 'a' is there twice"),
        (b"code,name\n\n\na,A,3,4\n", "book.csv:4: 4 cells under 2 columns"),
        (b"code,name\n\"a\",\"b\"c\n", "book.csv:2: no CSV"),
        (b"code,name\na,\xff\n", "book.csv:2: bytes that are not UTF-8"),
        (b"", "book.csv:1: there is nothing in it"),
        (b"code,code\na,b\n", "book.csv:1: column 'code' is there twice"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_table_is_said_with_its_line(data: bytes, words: str) -> None:
    assert said("book.csv", data).startswith(words)


def test_a_row_under_a_variable_needs_no_type_and_blanks_do_not_matter() -> None:
    book = forms.read(b"Variable;Code;Name;Retired;Number\n;tone; Tone;;\ntone;NEG;bad;x;-1.0\n\n;;;;\n", "b.csv")
    assert book.variables == (Variable("tone", "tone", " Tone"),)
    assert book.values["tone/NEG"] == Value("tone/NEG", "tone", "NEG", "bad", number=-1, retired=True)


def test_numbers_and_ticks_typed_into_excel_are_read(tmp_path: Path) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(tmp_path / "b.xlsx") as made:
        sheet = made.add_worksheet()
        for number, row in enumerate((("type", "variable", "code", "name", "number", "level"), ("variable", "", "tone", "Tone", "", "ordinal"),
                                      ("value", "tone", 1, "low", 1.0, ""))):  # fmt: skip
            sheet.write_row(number, 0, row)
    book = forms.read((tmp_path / "b.xlsx").read_bytes(), "b.xlsx")
    assert book.values["tone/1"].number == 1


def test_what_is_no_workbook_or_no_form_is_refused() -> None:
    assert "damaged" in said("b.xlsx", b"PK nothing")
    assert said("b.doc", b"x").startswith("b.doc:1: .doc is no form of codebook")
    assert said("b", b"x").startswith("b:1: b is no form")


def test_a_formula_stays_text_in_the_workbook(tmp_path: Path) -> None:
    from zipfile import ZipFile

    (tmp_path / "b.xlsx").write_bytes(forms.WRITERS[".xlsx"](FULL))
    with ZipFile(tmp_path / "b.xlsx") as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


QDC = b"""<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other">
 <Codes>
  <Code guid="11111111-1111-1111-1111-111111111111" name="Themes" isCodable="false">
   <Code guid="21111111-1111-1111-1111-111111111111" name="Work" isCodable="true" color="#FA0">
    <Description>Paid work.
Exclude: the household</Description>
    <Code guid="31111111-1111-1111-1111-111111111111" name="Wages" isCodable="true"/>
   </Code>
  </Code>
  <Code guid="41111111-1111-1111-1111-111111111111" name="Irony" isCodable="true"/>
 </Codes>
</CodeBook>"""


def test_the_codes_of_another_program_become_variables() -> None:
    book = forms.read(QDC, "b.qdc")
    assert [(one.code, one.name) for one in book.variables] == [("the", "Themes"), ("cod", "Code")]
    work = book.values["the/WOR"]
    assert (work.colour, work.definition, work.exclude) == ("#FFAA00", "Paid work.", "the household")
    assert book.values["the/WAG"].parent == "the/WOR"
    assert book.values["cod/IRO"].name == "Irony"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (QDC.replace(b'name="Wages"', b'name=""'), "b.qdc:8: “name” is missing"),
        (QDC.replace(b"</Codes>", b""), "b.qdc:13: no REFI-QDA codebook (mismatched tag)"),
        (b"<html><body/></html>", "b.qdc:1: no REFI-QDA codebook (it begins with 'html')"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + QDC[38:], "the file's XML defines a document type"),
        (b"", "b.qdc:1: no REFI-QDA codebook (no element found)"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_qdc_is_said_with_its_line(data: bytes, words: str) -> None:
    assert said("b.qdc", data).startswith(words)


@pytest.mark.skipif(not XSD.is_file(), reason="the REFI-QDA schemas are not at hand")
@FEWER
@given(codebooks().filter(lambda book: bool(book.variables)))
def test_what_is_written_is_valid_by_the_schema_of_the_standard(book: Codebook) -> None:
    from lxml import etree

    etree.XMLSchema(etree.parse(XSD)).assertValid(etree.fromstring(write_qdc(book)))
