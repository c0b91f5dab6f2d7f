"""What one pattern reads of an annotation is what the exact checks accept, and shows the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.identity import canonical_json
from annotator.domain.revision import LAMPORT_LIMIT, LAMPORT_STEPWISE, revision_id
from annotator.storage.shown import hash_of, rows_of
from annotator.storage.verify import Checker
from tests import small_project as small

TEXT = small.TEXTS[small.COUNCIL]
ENTITY = small.identity("one")
# Whatever in a text could be taken for the end of it or for the next field, and now and then what JSON escapes.
PLAIN = ["[", "]", ",", ":", "{", "}", ",tag:", ":[", "],", "memo", "é", "a", "0", "\x7f", "\x85", "\u2028", " ", small.FOR]
ESCAPED = ['"', "\\", '":["', '"],"tag:', "\0", "\n"]
WORDS = st.lists(st.sampled_from(PLAIN * 4 + ESCAPED), max_size=3).map("".join)
NAMES = st.one_of(st.sampled_from([small.TONE, small.ACTOR]), WORDS)
VALUES = st.sampled_from([1, 1, 1, 1, 1, 0, 2]).flatmap(lambda number: st.lists(WORDS, min_size=number, max_size=number))
SPANS = st.tuples(st.integers(0, 40), st.integers(1, 50)).map(lambda span: [span[0], span[0] + span[1]])
SEGMENTS = st.lists(SPANS.map(lambda span: [*span, TEXT[slice(*span)]]), min_size=1, max_size=1)
Row = dict[str, Any]
Change = Callable[[Row], Row]


@pytest.fixture(scope="module")
def checker() -> Iterator[Checker]:
    with small.temporary_folder() as folder, small.make(Path(folder).resolve() / "lead.accord") as project:
        yield Checker(project.raw, project.id)


def sound(body: Row, before: tuple | None, was: Row) -> Row:
    """A revision's columns as the program writes them, after a row `before` whose body was meant to be `was`."""
    sets = [name for name in body if was.get(name, ...) != body[name]]
    return {
        "kind": "annotation", "entity": ENTITY, "change": small.identity("act"), "undoes": None, "author": body["coder"],
        "replica": small.identity("laptop"), "seq": 7, "lamport": 3 + (before[8] if before else 0), "at": small.AT,
        "removed": 0, "sets": canonical_json(sorted(sets)), "parents": canonical_json([before[0]] if before else []),
        "body": canonical_json(body),
    }  # fmt: skip


BODIES = st.builds(
    lambda memo, segments, tags: {
        "article": small.COUNCIL, "coder": small.ANN, "memo": memo, "segments": segments,
        **{f"tag:{name}": values for name, values in tags.items()},
    },
    WORDS, SEGMENTS, st.dictionaries(NAMES, VALUES, max_size=3),
)  # fmt: skip


def other(column: str, *values: object) -> list[Change]:
    return [lambda row, value=value: row | {column: value} for value in values]


def edited(column: str, old: str, new: str) -> Change:
    return lambda row: row | {column: row[column].replace(old, new)}


def in_body(**sets: object) -> Change:
    return lambda row: in_fields(row, **sets)


def in_fields(row: Row, **sets: object) -> Row:
    return row | {"body": canonical_json(json.loads(row["body"]) | sets)}


def moved(row: Row) -> Row:
    """The same bytes are hashed, but another column begins with some of them."""
    sets, _, more = row["sets"].partition(",")
    return row | {"sets": sets, "parents": f"{more},{row['parents']}"} if more else row


def handed_over(row: Row) -> Row:
    """Another coder has it from here on."""
    sets = sorted({*json.loads(row["sets"]), "coder"})
    return in_fields(row, coder=small.BEN) | {"author": small.BEN, "sets": canonical_json(sets)}


def in_disorder(row: Row) -> Row:
    """The last field comes before the others, wherever fields are named."""
    (*rest, last), sets = json.loads(row["body"]).items(), json.loads(row["sets"])
    fields = dict([*rest[:4], last, *rest[4:]])
    names = [name for name in fields if name in sets]
    return row | {"body": json.dumps(fields, ensure_ascii=False, separators=(",", ":")), "sets": canonical_json(names)}


def doubled(row: Row) -> Row:
    """The last field stands there twice, wherever fields are named."""
    name, value = list(json.loads(row["body"]).items())[-1]
    more = canonical_json({name: value})[1:]
    return row | {"body": f"{row['body'][:-1]},{more}", "sets": canonical_json([*json.loads(row["sets"]), name])}


HOSTILE = [
    handed_over, in_disorder, doubled, moved,
    *other("kind", "coding", "article", "thing"), *other("undoes", small.identity("act"), 'x","y'),
    *other("entity", "", "x", ENTITY.upper(), small.identity("two")), *other("author", small.BEN, small.LEAD, ""),
    *other("seq", 0, -1, LAMPORT_STEPWISE, LAMPORT_LIMIT), *other("lamport", 0, 1, 3, 4, LAMPORT_STEPWISE, LAMPORT_LIMIT),
    *other("at", "", 'x"', "yesterday", '2020",0,["article"],[],"'), *other("removed", 1, 2), *other("replica", "x", "é"),
    *other("sets", "[]", '["memo"]', '["memo","article"]', '["memo","memo"]', "memo", '["memo","tag:x"]', "7"),
    *other("parents", "[]", '["x"]', f'["{"0" * 64}"]', "", "{}"), *other("body", "{}", "[]", "", "null"),
    edited("body", ":", ": "), edited("body", '"memo"', '"memo":"","memo"'), edited("body", ",[", ", ["),
    edited("body", "[[", "[[0"), edited("body", "a", "\\u0061"), edited("body", '"memo":"', '"memo":"\t'),
    edited("sets", "article", "articles"), edited("sets", ",", ", "),
    in_body(coder=small.BEN), in_body(article=small.SENATE), in_body(article=small.identity("none")),
    in_body(segments=[[0, 3, "The"], [2, 3, "e"]]), in_body(segments=[[0, 3, "the"]]), in_body(segments=[[0, 0, ""]]),
    in_body(segments=[[-3, -1, TEXT[-3:-1]]]), in_body(segments=[[0, 999, TEXT]]), in_body(segments=[["0", 3, "The"]]),
    in_body(memo=None), in_body(memo=["x"]), in_body(more="x"), in_body(**{"tag:z": "x"}),
]  # fmt: skip


# The body of a revision, what is wrong with it, and whether its hash is true all the same.
WRONG = st.one_of(st.just([]), st.sampled_from(HOSTILE).map(lambda change: [change]))
REVISIONS = st.tuples(BODIES, WRONG, st.sampled_from([True] * 9 + [False]))


def written(project: str, revisions: list[tuple[Row, list[Change], bool]]) -> list[tuple]:
    """The rows of revisions that were made one from the other, in the order of their lamports."""
    line: list[tuple] = []
    was: Row = {}
    for body, changes, is_true in revisions:
        row, was = sound(body, line[-1] if line else None, was), body
        for change in changes:
            row = change(row)
        row["entity"] = line[0][2] if line else row["entity"]
        line.append((revision_id(project, **row) if is_true else "0" * 64, *row.values()))
    return sorted(line, key=lambda row: (row[8], row[0]))


def plain_body(memo: str = "", tone: str = small.FOR, end: int = 11) -> Row:
    return {
        "article": small.COUNCIL, "coder": small.ANN, "memo": memo, "segments": [[0, end, TEXT[:end]]],
        f"tag:{small.TONE}": [tone], f"tag:{small.ACTOR}": [small.MAYOR],
    }  # fmt: skip


def agreed(checker: Checker, line: list[tuple]) -> bool:
    """Whether the pattern took them; if so, the checks have to accept them and show the same."""
    one = checker.plain(line)
    if one is None:
        return False
    shown = checker.shown(line[0][2], line)
    annotation, segments, tags = rows = rows_of(shown)
    assert (shown.kind, shown.removed, list(shown.lost)) == ("annotation", False, [])
    assert (one.entity, one.article, one.coder, one.memo) == annotation
    assert ([one.segment()], one.tags()) == (segments, tags)
    assert int.from_bytes(one.number(), "big") == hash_of("annotation", rows)
    return True


@settings(max_examples=250)
@given(revisions=st.lists(REVISIONS, min_size=1, max_size=3))
def test_what_the_pattern_takes_the_checks_accept_and_show_the_same(checker: Checker, revisions: list) -> None:
    agreed(checker, written(checker.project, revisions))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_what_most_people_write_is_plain(checker: Checker, number: int) -> None:
    bodies = [plain_body("“not sure”: ask, [later]"), plain_body(tone=small.AGAINST), plain_body(end=5)]
    assert agreed(checker, written(checker.project, [(body, [], True) for body in bodies[:number]]))


@pytest.mark.parametrize("place", range(3))
def test_whatever_is_wrong_in_one_revision_is_not_plain_or_not_wrong(checker: Checker, place: int) -> None:
    # Of two revisions with one number the one of the lower hash comes first: with several memos each does at some time.
    for change, memo in product(HOSTILE, "abcd"):
        bodies = [plain_body(memo), plain_body(memo * 2), plain_body(memo * 3)]
        agreed(checker, written(checker.project, [(body, [change] * (n == place), True) for n, body in enumerate(bodies)]))
        agreed(checker, written(checker.project, [(bodies[0], [change], True)]))
