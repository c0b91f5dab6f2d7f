from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.changes import add_article, annotate, article_of, recode, remove
from annotator.domain.folding import folded
from annotator.domain.identity import uuid7
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import reading
from annotator.storage.passages import Passage, Passages, Wanted
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.storage.conftest import made

ALL = Wanted()


def listed(
    project: ProjectFile,
    wanted: Wanted = ALL,
    order: str = "article",
    falling: bool = False,
    before: Passages | None = None,
) -> Passages:
    found = Passages(project, wanted, reading.codebook(project), order, falling, before)
    assert len(found) == 0
    for _ in found.read():
        pass
    return found


def ids(passages: Sequence[Passage]) -> list[str]:
    return [passage.id for passage in passages]


@pytest.fixture
def three(project: ProjectFile) -> dict[str, str]:
    """Ann on the council and on the senate, Ben on the council."""
    return {
        "ann": small.claimed(project, small.ANN),
        "senate": small.claimed(project, small.ANN, article=small.SENATE),
        "ben": small.claimed(project, small.BEN),
    }


def test_every_passage_is_listed_once_by_article_and_place(project: ProjectFile, three: dict[str, str]) -> None:
    found = listed(project)
    annotations = {one.id: one for one in reading.annotations(project)}
    assert sorted(ids(found)) == sorted(annotations)
    dates = [(one.date, one.title, one.start) for one in found]
    assert dates == sorted(dates)
    for one in found:
        assert one.start == annotations[one.id].start
        assert dict(one.values) == {variable: given for variable, given in annotations[one.id].values.items() if given}
        text = reading.text_of(project, one.article)
        assert one.quote == " … ".join(span.quote(text) for span in annotations[one.id].segments)


def test_order_falls_and_rises(project: ProjectFile, three: dict[str, str]) -> None:
    articles = [one.article for one in listed(project)]
    assert [one.article for one in listed(project, falling=True)] != articles
    coders = [one.coder for one in listed(project, order="coder")]
    names = {coder.id: coder.name for coder in reading.coders(project)}
    assert [names[coder] for coder in coders] == sorted(names[coder] for coder in coders)
    assert [names[one.coder] for one in listed(project, order="coder", falling=True)] == sorted(
        (names[coder] for coder in coders), reverse=True
    )


def test_what_has_no_memo_comes_last_either_way(project: ProjectFile, three: dict[str, str]) -> None:
    small.do(project, small.BEN, recode(three["ben"], memo="is this a claim?"))
    assert ids(listed(project, order="memo"))[0] == three["ben"]
    assert ids(listed(project, order="memo", falling=True))[0] == three["ben"]


def test_it_is_narrowed_by_coder_value_words_and_title(project: ProjectFile, three: dict[str, str]) -> None:
    assert ids(listed(project, Wanted(coder=small.BEN))) == [three["ben"]]
    small.do(project, small.BEN, recode(three["ben"], memo="Ist das Ärger?"))
    assert ids(listed(project, Wanted(words=("arger",)))) == [three["ben"]]
    assert ids(listed(project, Wanted(title=("prüft",)))) == []
    assert ids(listed(project, Wanted(title=("pruft",)))) == [three["senate"]]
    passage = listed(project, Wanted(coder=small.BEN))[0]
    given = next(values[0] for values in passage.values.values())
    assert three["ben"] in ids(listed(project, Wanted(values=(frozenset([given]),))))
    assert ids(listed(project, Wanted(values=(frozenset(["nothing"]),)))) == []


def test_a_variable_is_an_order_too(project: ProjectFile, three: dict[str, str]) -> None:
    for variable in reading.codebook(project).coded:
        assert sorted(ids(listed(project, order=variable.id))) == sorted(three.values())


def test_a_row_that_went_meanwhile_reads_as_an_empty_one(project: ProjectFile, three: dict[str, str]) -> None:
    found = listed(project)
    small.do(project, small.BEN, remove(Kind.ANNOTATION, three["ben"]))
    assert len(found) == 3
    assert sorted(ids(found)) == sorted(["", three["ann"], three["senate"]])
    with pytest.raises(IndexError):
        found[3]


def test_annotations_on_a_hidden_article_are_not_listed(project: ProjectFile, three: dict[str, str]) -> None:
    small.do(project, small.LEAD, remove(Kind.ARTICLE, small.SENATE))
    assert three["senate"] not in ids(listed(project))


# Signs that a search reads as others, words that run on, blanks that part, and what SQL might trip over.
SIGNS = ["a", "b", "É", "e\u0301", "ß", "ẞ", "İ", "Σ", "ς", "ﬁ", "’", "“", "–", "…", "\u00a0", "\x1e", "\n", " ", "%", "'"]
LETTERS = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=6).map("".join)
CODED = st.lists(st.tuples(st.lists(LETTERS, min_size=1, max_size=3), st.just("") | LETTERS), min_size=1, max_size=8)
ODD = small.identity("odd")


def coded_edits(coded: list[tuple[list[str], str]], text: str) -> list[list[Edit]]:
    """One act an annotation, by Ann and Ben in turn, with values or none."""
    acts, start = [], 0
    for number, (quotes, memo) in enumerate(coded):
        spans = []
        for quote in quotes:
            spans.append(Span(start, start + len(quote)))
            start += len(quote)
        values = {small.TONE: ((small.FOR, small.AGAINST)[number % 2],), small.ACTOR: (small.UNION, small.MAYOR)}
        coder = (small.ANN, small.BEN)[number % 3 > 0]
        acts.append([annotate(uuid7(), ODD, coder, tuple(spans), text, values if number % 4 else {}, memo)])
    return acts


@given(CODED, LETTERS, LETTERS)
@settings(max_examples=25, deadline=None)
def test_words_find_what_reading_every_passage_finds_in_every_order(
    coded: list[tuple[list[str], str]], first: str, second: str
) -> None:
    text = "".join(quote for quotes, _ in coded for quote in quotes)
    shorter, longer = (tuple(folded(words).split()) for words in (first, f"{first}{second} …"))
    with small.temporary_folder() as folder:
        path = Path(folder).resolve() / "p.accord"
        path.write_bytes(made())
        with small.opened(path) as project:
            small.do(project, small.LEAD, add_article(article_of(ODD, "Odd", "", "2020", "", "", text)), texts=(text,))
            for edits in coded_edits(coded, text):
                small.do(project, edits[0].sets["coder"], *edits)
            for order, falling in product(("article", "coder", "memo", small.TONE, small.ACTOR), (False, True)):
                everything, before = listed(project, ALL, order, falling), None
                for words in (shorter, longer, shorter):
                    plain = [one.id for one in everything
                             if all(word in folded(f"{one.quote}\n{one.memo}") for word in words)]  # fmt: skip
                    before = listed(project, Wanted(words=words), order, falling, before)
                    assert ids(before) == ids(listed(project, Wanted(words=words), order, falling)) == plain


def test_what_was_listed_before_spares_no_passage_that_a_wider_search_finds(
    project: ProjectFile, three: dict[str, str]
) -> None:
    few = listed(project, Wanted(words=("senat",)), before=listed(project))
    assert ids(few) == [three["senate"]]
    assert len(listed(project, Wanted(words=("s",)), before=few)) == 1
    assert len(listed(project, before=few)) == 3
    assert ids(listed(project, Wanted(coder=small.BEN), before=few)) == [three["ben"]]
