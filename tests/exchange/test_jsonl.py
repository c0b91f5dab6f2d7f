from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import pytest
from exchange_samples import BOOK, CODERS, FEWER, TEXT, projects, refused
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Annotation, Article, Assignment, Batch, Coding
from annotator.domain.span import Span
from annotator.exchange.annotation_lines import AnnotationLine, CodingLine
from annotator.exchange.contents import Contents
from annotator.exchange.jsonl import read_lines, write_jsonl

TEXT_OF_A = "“Norvia must stop,”\u00a0she said, “now.” 😀 End."
WHOLE = Contents(
    project="p",
    title="A project",
    articles=(
        (Article("x2", "Later", "Post", "2020-06-11", "", "2"), "Later text"),
        (Article("x1", "First", "Post", "2020-06-10", "J. O.", "1"), TEXT_OF_A),
    ),
    coders=(CODERS[2], CODERS[0], CODERS[1]),
    codebook=BOOK,
    batches=(Batch("b1", "Pilot", "pilot", 7, 1),),
    assignments=(Assignment("x2", "c2", "b1"), Assignment("x1", "c1", "b1")),
    codings=(Coding("x1", "c1", "done"), Coding("x2", "c1", "started")),
    annotations=(
        Annotation("n2", "x2", "c2", (Span(0, 5),), {"v2": ("t2",)}),
        Annotation(
            "n1",
            "x1",
            "c1",
            (Span(0, 19), Span(30, 38)),
            {"v1": ("a3", "a1"), "v3": ("s1",), "v4": ("free",)},
            "“why”\n",
        ),
    ),
)


def lines(*records: object) -> bytes:
    return "\n".join(json.dumps(record) for record in records).encode()


def test_the_form_of_the_lines() -> None:
    records = [json.loads(line) for line in write_jsonl(WHOLE)]
    assert [record["type"] for record in records] == [
        *["article"] * 2,
        *["coder"] * 3,
        *["variable"] * 6,
        *["actor"] * 3,
        *["batch", "assignment", "assignment", "coding", "coding", "annotation", "annotation"],
    ]
    assert records[0]["text"] == TEXT_OF_A and records[0]["id"] == "x1"
    assert [record["code"] for record in records[5:8]] == ["actor", "claim_type", "sentiment"]
    assert [value["name"] for value in records[6]["values"]] == ["Demand", "[Criticism], or blame"]
    assert records[-2] == {
        "type": "annotation",
        "id": "n1",
        "article": "x1",
        "title": "First",
        "coder": "Maya",
        "coder_id": "c1",
        "segments": [[0, 19], [30, 38]],
        "quote": ["“Norvia must stop,”", TEXT_OF_A[30:38]],
        "values": {
            "actor": ["Council, “the”\u00a0city", "Norvia"],
            "claim_type": [],
            "sentiment": ["-1"],
            "memo": ["free"],
        },
        "value_ids": {"actor": ["a3", "a1"], "claim_type": [], "sentiment": ["s1"], "memo": ["free"]},
        "memo": "“why”\n",
    }
    # Two coders are called Ben: the id names this one.
    assert (records[-1]["coder"], records[-1]["coder_id"]) == ("c2", "c2")


def test_keys_are_sorted_and_letters_are_not_escaped() -> None:
    for line in write_jsonl(WHOLE):
        assert list(json.loads(line)) == sorted(json.loads(line))
    assert "“Norvia must stop,”\u00a0she" in next(write_jsonl(WHOLE))


@FEWER
@given(projects())
def test_an_export_reads_back_to_what_was_annotated(project: Contents) -> None:
    texts = {article.id: text for article, text in project.articles}
    titles = {article.id: article.title for article, _ in project.articles}
    names = {"c1": "Maya", "c2": "c2", "c3": "c3"}
    found = read_lines("".join(write_jsonl(project)).encode())
    annotations = {line.id: line for line in found if isinstance(line, AnnotationLine)}
    assert annotations.keys() == {one.id for one in project.annotations}
    for one in project.annotations:
        line = annotations[one.id]
        assert (line.article, line.title, line.coder) == (one.article, titles[one.article], names[one.coder])
        assert (line.segments, line.memo) == (one.segments, one.memo)
        assert line.quote == tuple(texts[one.article][span.start : span.end] for span in one.segments)
        coded = {BOOK.variable(code).id: ids for code, ids in line.value_ids.items() if ids}
        assert coded == {variable: ids for variable, ids in one.values.items() if ids}
        for code, ids in line.value_ids.items():
            assert line.values[code] == tuple(map(BOOK.name_of, ids))
    codings = [line for line in found if isinstance(line, CodingLine)]
    assert {(line.article, line.coder, line.state) for line in codings} == {
        (one.article, names[one.coder], one.state) for one in project.codings
    }


@FEWER
@given(projects(), st.randoms())
def test_the_order_in_which_a_project_comes_changes_no_line(project: Contents, random: Random) -> None:
    def mixed(name: str) -> tuple[object, ...]:
        return tuple(random.sample(getattr(project, name), len(getattr(project, name))))

    # The same passage twice by one coder: only the id is left to order them by.
    twins = tuple(replace(one, id=f"{one.id}-again") for one in project.annotations)
    project = replace(project, annotations=project.annotations + twins)
    names = ("articles", "coders", "assignments", "codings", "annotations")
    assert list(write_jsonl(replace(project, **{name: mixed(name) for name in names}))) == list(write_jsonl(project))


@FEWER
@given(projects())
def test_no_reader_of_lines_breaks_a_line(project: Contents) -> None:
    written = list(write_jsonl(project))
    assert "".join(written).splitlines() == [line.removesuffix("\n") for line in written]


def test_what_a_line_may_leave_out() -> None:
    (line,) = read_lines(lines({"type": "annotation", "article": "First", "segments": [[3, 5]]}))
    assert line == AnnotationLine(1, "First", None, None, (Span(3, 5),), None, {}, None)
    (state,) = read_lines(lines({"type": "coding", "article": "First", "coder": "", "state": "done"}))
    assert state == CodingLine(1, "First", None, "done")


def test_segments_are_put_in_text_order_with_their_quotes_and_a_single_text_needs_no_list() -> None:
    record = {"type": "annotation", "article": "A", "segments": [[8, 9], [1, 3]], "quote": ["b", "a"]}
    (line,) = read_lines(lines(record | {"values": {"claim_type": "Demand", "actor": []}}))
    assert isinstance(line, AnnotationLine)
    assert (line.segments, line.quote) == ((Span(1, 3), Span(8, 9)), ("a", "b"))
    assert line.values == {"claim_type": ("Demand",), "actor": ()}


def test_bom_line_ends_blank_lines_and_the_lines_of_an_export_are_no_hindrance() -> None:
    record = json.dumps({"type": "coding", "article": "A", "state": "done"})
    data = b"\xef\xbb\xbf" + lines({"type": "article", "id": 3}) + b"\r\n \r\n" + record.encode() + b"\r\n"
    assert read_lines(data) == [CodingLine(3, "A", None, "done")]
    assert read_lines(lines({"type": "actor"})) == []


GOOD = {"type": "annotation", "article": "A", "segments": [[1, 3], [5, 9]]}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"type": None}, "line_missing"),
        ({"type": "passage"}, "line_type"),
        ({"type": ["annotation"]}, "line_type"),
        ({"article": None}, "line_missing"),
        ({"article": ""}, "line_missing"),
        ({"article": 7}, "line_text"),
        ({"coder": 7}, "line_text"),
        ({"id": False}, "line_text"),
        ({"memo": ["a"]}, "line_text"),
        ({"memo": "a\0b"}, "line_character"),
        ({"memo": "\ud83d"}, "line_character"),
        ({"segments": None}, "line_missing"),
        ({"segments": []}, "line_missing"),
        ({"segments": "1-3"}, "line_segments"),
        ({"segments": {"start": 1, "end": 3}}, "line_segments"),
        ({"segments": [1, 3]}, "line_segments"),
        ({"segments": [[1]]}, "line_segments"),
        ({"segments": [[1, 3, 5]]}, "line_segments"),
        ({"segments": [[1.0, 3]]}, "line_segments"),
        ({"segments": [[True, 3]]}, "line_segments"),
        ({"segments": [["1", "3"]]}, "line_segments"),
        ({"segments": [[1, None]]}, "line_segments"),
        ({"segments": [[3, 3]]}, "line_span"),
        ({"segments": [[5, 3]]}, "line_span"),
        ({"segments": [[-1, 3]]}, "line_span"),
        ({"segments": [[1, 5], [4, 9]]}, "line_overlap"),
        ({"segments": [[1, 5], [1, 5]]}, "line_overlap"),
        ({"quote": ["a"]}, "line_quotes"),
        ({"quote": []}, "line_quotes"),
        ({"quote": "a"}, "line_quotes"),
        ({"quote": 7}, "line_texts"),
        ({"quote": ["a", 7]}, "line_text"),
        ({"values": ["Demand"]}, "line_values"),
        ({"values": "Demand"}, "line_values"),
        ({"values": {"claim_type": 7}}, "line_texts"),
        ({"values": {"claim_type": None}}, "line_texts"),
        ({"values": {"claim_type": [None]}}, "line_text"),
        ({"values": {"claim_type": [["Demand"]]}}, "line_text"),
        ({"values": {"a\0": []}}, "line_character"),
        ({"type": "coding"}, "line_missing"),
        ({"type": "coding", "state": "finished"}, "line_state"),
        ({"type": "coding", "state": 1}, "line_text"),
    ],
)
def test_a_malformed_line_is_refused_with_its_number(change: dict[str, object], key: str) -> None:
    data = lines(GOOD, {"type": "coder"}, GOOD | change, GOOD)
    assert refused(read_lines, data) == key
    with pytest.raises(AnnotatorError) as caught:
        read_lines(data)
    assert caught.value.arguments["line"] == 3


@pytest.mark.parametrize(
    ("line", "key"),
    [
        (b"{", "line_json"),
        (b"nonsense", "line_json"),
        (b'{"type": "annotation"} {}', "line_json"),
        (b'{"type": NaN}', "line_json"),
        (b'{"type": ' + b"9" * 5000 + b"}", "line_json"),
        (b"[" * 200_000, "line_json"),
        (b"[]", "line_object"),
        (b"null", "line_object"),
        (b'"annotation"', "line_object"),
        (b'{"type": "coding", "type": "coding"}', "line_twice"),
        (b'{"type": "article", "id": {"a": 1, "a": 2}}', "line_twice"),
        (b'{"type": "caf\xe9"}', "line_utf8"),
        (b"\0", "line_json"),
    ],
)
def test_a_line_that_is_no_object_is_refused_with_its_number(line: bytes, key: str) -> None:
    with pytest.raises(AnnotatorError) as caught:
        read_lines(lines(GOOD) + b"\n\n" + line + b"\n" + lines(GOOD))
    assert (caught.value.key, caught.value.arguments["line"]) == (key, 3)


def test_an_empty_file_is_refused() -> None:
    for data in (b"", b"\n \r\n", b"\xef\xbb\xbf"):
        assert refused(read_lines, data) == "lines_empty"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@FEWER
@given(st.dictionaries(st.sampled_from(["article", "segments", "quote", "values", "memo", "coder", "state"]), JSON))
def test_any_object_is_read_or_refused_with_its_number(record: dict[str, object]) -> None:
    for kind in ("annotation", "coding"):
        try:
            assert len(read_lines(lines(record | {"type": kind}))) == 1
        except AnnotatorError as error:
            assert error.arguments["line"] == 1
