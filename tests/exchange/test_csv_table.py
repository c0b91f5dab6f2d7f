from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from exchange_samples import BOOK, CODERS, FEWER, projects, refused
from hypothesis import given

from annotator.domain.codebook import Codebook, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Annotation, Article, Coding
from annotator.domain.span import Span
from annotator.exchange import csv_table, jsonl
from annotator.exchange.annotation_lines import AnnotationLine, CodingLine, Line
from annotator.exchange.contents import Contents
from annotator.exchange.csv_table import read_lines, write_csv
from annotator.exchange.jsonl import write_jsonl

SMALL = Contents(
    project="p",
    title="A project",
    articles=((Article("x1", "First, “best”", "Post", "2020-06-10", "", "1"), "[sic] he said, “no”\n=1+1"),),
    coders=CODERS,
    codebook=BOOK,
    codings=(Coding("x1", "c2", "done"), Coding("x1", "c1", "done")),
    annotations=(
        Annotation("n1", "x1", "c1", (Span(0, 5),), {"v1": ("a1", "a3"), "v2": ("t2",)}, '[a "memo"]'),
        Annotation("n2", "x1", "c1", (Span(15, 19), Span(20, 24)), {"v3": ("s2",), "v4": ("",)}, "@home"),
        Annotation("n3", "x1", "c2", (Span(20, 24),)),
    ),
)


def test_the_form_of_the_table() -> None:
    assert write_csv(SMALL).splitlines() == [
        "id,article,title,coder,state,segments,quote,actor,claim_type,sentiment,values:memo,memo",
        'n3,x1,"First, “best”",c2,,20-24,=1+1,,,,,',
        'n1,x1,"First, “best”",Maya,,0-5,"[""[sic]""]","[""Norvia"", ""Council, “the”\u00a0city""]",'
        '"[""[Criticism], or blame""]",,,"[a ""memo""]"',
        'n2,x1,"First, “best”",Maya,,15-19;20-24,"[""“no”"", ""=1+1""]",,,=none,"[""""]",@home',
        ',x1,"First, “best”",c2,done,,,,,,,',
        ',x1,"First, “best”",Maya,done,,,,,,,',
    ]


def test_reading_the_table_gives_every_passage_and_state() -> None:
    found = read_lines(write_csv(SMALL).encode())
    assert [line.number for line in found] == [2, 3, 4, 5, 6]
    assert found[1] == AnnotationLine(
        number=3,
        article="x1",
        coder="Maya",
        id="n1",
        segments=(Span(0, 5),),
        quote=("[sic]",),
        values={
            "actor": ("Norvia", "Council, “the”\u00a0city"),
            "claim_type": ("[Criticism], or blame",),
            "sentiment": (),
            "memo": (),
        },
        memo='[a "memo"]',
        title="First, “best”",
    )
    assert found[3] == CodingLine(5, "x1", "c2", "done", "First, “best”")


def in_order(lines: list[Line]) -> list[Line]:
    """The lines without what a table leaves out, states first."""
    bare = [
        replace(line, number=0, value_ids={}) if isinstance(line, AnnotationLine) else replace(line, number=0)
        for line in lines
    ]
    return sorted(bare, key=lambda line: isinstance(line, AnnotationLine))


@FEWER
@given(projects())
def test_the_table_says_what_the_lines_say(project: Contents) -> None:
    table = read_lines(write_csv(project).encode())
    lines = jsonl.read_lines("".join(write_jsonl(project)).encode()) if table else []
    assert in_order(table) == in_order(lines)


@FEWER
@given(projects())
def test_line_numbers_are_those_of_an_editor(project: Contents) -> None:
    table = write_csv(project)
    text = io.StringIO(table, newline="").readlines()
    for line in read_lines(table.encode()):
        assert text[line.number - 1].startswith(f"{line.id}," if isinstance(line, AnnotationLine) else ",")


@FEWER
@given(projects())
def test_rows_end_in_lf_and_the_csv_module_reads_what_was_written(project: Contents) -> None:
    table = write_csv(project)
    rows = list(csv.reader(io.StringIO(table, newline=""), strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == 1 + len(project.annotations) + len(project.codings)
    assert table.endswith("\n") and not table.endswith("\r\n")


@FEWER
@given(projects())
def test_no_cell_for_a_spreadsheet_begins_a_formula(project: Contents) -> None:
    table = write_csv(project, for_excel=True)
    assert table.startswith("\ufeffid,article")
    for row in csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline="")):
        assert not any(cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "＝")) for cell in row)


def test_an_apostrophe_defuses_and_nothing_else_changes() -> None:
    rows = list(csv.reader(io.StringIO(write_csv(SMALL, for_excel=True))))
    assert rows[1][6] == "'=1+1" and rows[3][-1] == "'@home" and rows[3][9] == "'=none"
    assert rows[2][:3] == ["n1", "x1", "First, “best”"]


def test_a_cell_may_be_longer_than_the_module_allows() -> None:
    long = "word " * 60_000
    project = replace(
        SMALL,
        articles=((SMALL.articles[0][0], long),),
        annotations=(Annotation("n1", "x1", "c1", (Span(0, len(long)),)),),
    )
    (line, *_) = read_lines(write_csv(project).encode())
    assert isinstance(line, AnnotationLine) and line.quote == (long,)


def test_only_the_article_and_a_passage_must_be_there_and_other_delimiters_are_seen() -> None:
    for delimiter in (",", ";", "\t"):
        table = f"article{delimiter}segments{delimiter}claim_type\r\nFirst{delimiter}1-3{delimiter}Demand\r\n\r\n"
        assert read_lines(b"\xef\xbb\xbf" + table.encode()) == [
            AnnotationLine(2, "First", None, None, (Span(1, 3),), None, {"claim_type": ("Demand",)}, None)
        ]


def test_a_variable_named_like_a_column_keeps_its_own() -> None:
    book = Codebook(tuple(Variable(code, code, code, kind="text") for code in ("id", "values:x", "quote")))
    values = {"id": ("one",), "values:x": ("two",), "quote": ("three",)}
    project = replace(SMALL, codebook=book, annotations=(Annotation("n1", "x1", "c1", (Span(0, 5),), values),))
    (line, *_) = read_lines(write_csv(project).encode())
    assert isinstance(line, AnnotationLine) and line.values == values


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ("A,1-3,x", "line_cells"),
        ("A,1-3,x,,,y,z", "line_cells"),
        (",1-3,x,,,", "line_missing"),
        ("A,,x,,,", "line_missing"),
        ("A,,,,Demand,done", "line_missing"),
        ("A,,,,,finished", "line_state"),
        ("A,1-3,x,,,done", "line_both"),
        ("A,1–3,x,,,", "line_segments"),
        ("A,1-3;,x,,,", "line_segments"),
        ("A,-1-3,x,,,", "line_segments"),
        ("A,1.0-3,x,,,", "line_segments"),
        ("A,٣-٤,x,,,", "line_segments"),
        ("A,3-3,x,,,", "line_span"),
        ("A,1-3;2-4,,,,", "line_overlap"),
        ("A,1-3;5-7,x,,,", "line_quotes"),
        ("A,1-3,x,,[Demand,", "line_texts"),
        ("A,1-3,x,,[1],", "line_text"),
        ('A,1-3,"x"y,,,', "line_csv"),
        ('A,1-3,"x', "line_csv"),
        ("A,1-3,x,a\0b,,", "line_character"),
    ],
)
def test_a_malformed_row_is_refused_with_its_number(row: str, key: str) -> None:
    good = 'A,1-3,"two\nlines",,,\n'
    with pytest.raises(AnnotatorError) as caught:
        read_lines(f"article,segments,quote,memo,claim_type,state\n{good}{row}".encode())
    assert (caught.value.key, caught.value.arguments["line"]) == (key, 4)


def test_a_head_that_does_not_fit_is_refused() -> None:
    assert refused(read_lines, b"") == "lines_empty"
    assert refused(read_lines, b"\n\n") == "lines_empty"
    assert refused(read_lines, b"title,segments\nA,1-3\n") == "line_column"
    assert refused(read_lines, b"article,memo,memo\n") == "line_twice"
    assert refused(read_lines, b"article,segments\nA,1-3\nB,caf\xe9\n") == "line_utf8"
    assert refused(read_lines, "article,segments\n".encode("utf-16")) == "line_utf8"
    assert csv_table.read_lines(b"article,segments\n,\n") == []
