"""What the tests of the exchange formats share: a reading that must fail, and projects as hypothesis draws them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import text_id
from annotator.domain.records import Annotation, Article, Assignment, Batch, Coder, Coding
from annotator.domain.span import Span
from annotator.domain.text import normalise
from annotator.exchange.contents import Contents
from annotator.messages import sentence

# A drawn project is large: a third of the examples is time enough, and a longer profile makes it longer.
FEWER = settings(max_examples=max(settings.default.max_examples // 3, 10), deadline=None)


def refused(call: Callable[..., Any], *arguments: Any) -> str:
    """The key of the sentence that `call` refuses its arguments with; the sentence itself must be whole."""
    with pytest.raises(AnnotatorError) as caught:
        call(*arguments)
    assert sentence(caught.value.key, **caught.value.arguments).count(";") >= 2
    return caught.value.key


ODD = "a b,\"'[]{}=+-@\t\r\n;éß“”\u00a0\u00ad\u0085\u2028\u2029\u202e\ufeff\U0001f600\u200d\u0301\x0b\x0c\x1b"
_ANY = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
TEXT = st.text(alphabet=st.one_of(st.sampled_from(ODD), _ANY))
NAME = TEXT.filter(lambda text: bool(text.strip()))
BODY = TEXT.map(normalise).filter(lambda text: len(text) > 3 and bool(text.strip()))

TYPE = Variable("v2", "claim_type", "Claim type", position=1, key="C")
TONE = Variable("v3", "sentiment", "Sentiment", level="ordinal", position=2, key="S")
ACTOR = Variable("v1", "actor", "Actor", kind="registry", several=True, key="A")
NOTE = Variable("v4", "memo", "Free text", kind="text", several=True, position=3)
OFF = Variable("v5", "irony", "Irony", on=False, position=4)
UNUSED = Variable("v6", "certainty", "Certainty", on=False, position=5)
VALUES = (
    Value("t1", "v2", "DEM", "Demand", position=0),
    Value("t2", "v2", "CRI", "[Criticism], or blame", position=1),
    Value("s1", "v3", "NEG", "-1", number=-1, position=0),
    Value("s2", "v3", "NA", "=none", not_applicable=True, position=1),
    Value("o1", "v5", "YES", "yes"),
)
ACTORS = (
    Actor("a1", "Norvia"),
    Actor("a2", "Norvia", kind="t1", aliases=("the firm",)),
    Actor("a3", "Council, “the”\u00a0city"),
)
BOOK = Codebook(
    (ACTOR, TYPE, TONE, NOTE, OFF, UNUSED), {one.id: one for one in VALUES}, {one.id: one for one in ACTORS}, {}
)
CODERS = (Coder("c1", "Maya"), Coder("c2", "Ben"), Coder("c3", "Ben"))


@st.composite
def segments(draw: st.DrawFn, length: int) -> tuple[Span, ...]:
    """One to three segments in a text of that length."""
    cuts = sorted(draw(st.sets(st.integers(0, length), min_size=2, max_size=6)))
    return tuple(Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False))


@st.composite
def projects(draw: st.DrawFn) -> Contents:
    """A small project: odd texts, titles and memos, two coders of one name, broken quotations, every kind of value."""
    texts = draw(st.lists(BODY, min_size=1, max_size=3))
    articles = tuple(
        (Article(f"x{number}", draw(NAME), "Post", draw(st.sampled_from(["", "2020-06-10"])), "", text_id(text)), text)
        for number, text in enumerate(texts)
    )
    several = st.lists(st.sampled_from(["a1", "a2", "a3"]), unique=True).map(tuple)
    values = st.fixed_dictionaries(
        {},
        optional={
            "v1": several,
            "v2": st.sampled_from([(), ("t1",), ("t2",)]),
            "v3": st.sampled_from([("s1",), ("s2",)]),
            "v4": st.lists(TEXT, max_size=2).map(tuple),
            "v5": st.just(("o1",)),
        },
    )
    annotations = []
    for number in range(draw(st.integers(0, 4))):
        article, text = draw(st.sampled_from(articles))
        where = draw(segments(len(text)))
        coder = draw(st.sampled_from(CODERS)).id
        annotations.append(Annotation(f"n{number}", article.id, coder, where, draw(values), draw(TEXT)))
    states = st.sampled_from(["not started", "started", "done"])
    return Contents(
        project="p",
        title="A project",
        articles=articles,
        coders=CODERS,
        codebook=BOOK,
        batches=(Batch("b1", "Pilot", "pilot", 7, 1),),
        assignments=tuple(Assignment(article.id, "c2", "b1") for article, _ in articles),
        codings=tuple(Coding(article.id, "c3", draw(states)) for article, _ in articles),
        annotations=tuple(annotations),
    )
