"""Tables of codes and of spans: what is read, and what is refused with its line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.exchange.code_tables import read_codes, read_spans
from annotator.messages import sentence


def test_unit_article_and_count_are_no_coders() -> None:
    table = read_codes(b"unit,Ann,article,Ben,count\n1, a ,x,,2\n\n2,b,y,\"b\nb\",1\n")
    assert table.coders == ("Ann", "Ben")
    assert table.cells == [["a", ""], ["b", "b\nb"]]
    assert (table.articles, table.counts, table.lines) == (["x", "y"], [2, 1], [2, 4])


def test_only_a_first_column_is_the_unit() -> None:
    assert read_codes(b"Ann,unit\n1,2\n").coders == ("Ann", "unit")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_bom_delimiters_and_line_ends(mark: str) -> None:
    table = read_codes(("\ufeff" + "Ann,Bén\r\n1,2\r\n".replace(",", mark)).encode())
    assert (table.coders, table.cells, table.articles, table.counts) == (("Ann", "Bén"), [["1", "2"]], None, None)


def test_a_row_of_empty_cells_is_a_unit_without_values() -> None:
    assert read_codes(b"Ann,Ben\n,\n").cells == [["", ""]]


@pytest.mark.parametrize(
    ("data", "key", "line"),
    [
        (b"", "lines_empty", None),
        (b"Ann,Ben\n1,2\n1\n", "line_cells", 3),
        (b"Ann,Ben\n1,2,3\n", "line_cells", 2),
        (b"Ann,Ben\n1,\xff\n", "line_utf8", 2),
        (b"Ann,Ann\n1,2\n", "line_twice", 1),
        (b"unit,count\n1,2\n", "codes_no_coder", None),
        (b"Ann,Ben,count\n1,2,x\n", "line_whole", 2),
        (b"Ann,Ben,count\n1,2,-1\n", "line_whole", 2),
        (b'Ann,Ben\n1,"2\n', "line_csv", 2),
    ],
)
def test_codes_refused(data: bytes, key: str, line: int | None) -> None:
    refused(read_codes, data, key, line)


def refused(read: Callable[[bytes], object], data: bytes, key: str, line: int | None) -> None:
    with pytest.raises(AnnotatorError) as caught:
        read(data)
    assert (caught.value.key, caught.value.arguments.get("line")) == (key, line)
    assert "nothing was" in sentence(caught.value.key, **caught.value.arguments)


def test_spans_with_and_without_articles_and_lengths() -> None:
    plain = read_spans(b"coder,start,end,value\nAnn,0,5,a\nBen,2,2,b\n")
    assert plain.spans == [("", "Ann", 0, 5, "a"), ("", "Ben", 2, 2, "b")]
    assert plain.lengths == {}
    full = read_spans(b"article,coder,start,end,value,length\nx,Ann,0,5,a,9\nx,Ben,1,2,a,\ny,Ann,0,3,b,\n", 4)
    assert full.lengths == {"x": 9, "y": 4}


@pytest.mark.parametrize(
    ("data", "key", "line"),
    [
        (b"coder,start,end\nAnn,0,5\n", "line_column", 1),
        (b"coder,start,end,value\nAnn,5,0,a\n", "span_outside", 2),
        (b"coder,start,end,value\nAnn,0,99,a\n", "span_outside", 2),
        (b"coder,start,end,value\nAnn,0,1.5,a\n", "line_whole", 2),
        (b"coder,start,end,value,length\nAnn,0,1,a,5\nAnn,0,1,a,6\n", "span_two_lengths", 3),
    ],
)
def test_spans_refused(data: bytes, key: str, line: int) -> None:
    refused(lambda content: read_spans(content, 50), data, key, line)


def test_what_r_pandas_and_spreadsheets_add_is_no_coder() -> None:
    numbered = read_codes(b'"","Ann","Ben"\n"1","x","y"\n"2","x","x"\n')
    assert (numbered.coders, numbered.cells) == (("Ann", "Ben"), [["x", "y"], ["x", "x"]])
    trailing = read_codes(b"Unit,ARTICLE,Ann,Ben,,\n1,p,x,y,,\n")
    assert (trailing.coders, trailing.cells, trailing.articles) == (("Ann", "Ben"), [["x", "y"]], ["p"])
    assert read_codes(b"unit|Ann|Ben\n1|x|y\n").cells == [["x", "y"]]
    refused(read_codes, b"unit,Ann,\n1,x,y\n", "line_cells", 2)
    assert read_spans(b"Coder,Start,End,Value\nAnn,0,3,x\n").spans == [("", "Ann", 0, 3, "x")]
