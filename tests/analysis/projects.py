"""Small projects written out by hand or drawn at random, as reliability data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np

from annotator.analysis.data import ReliabilityData, VariableCodes

Passage = tuple[str, str, Sequence[tuple[int, int]], dict[str, Sequence[str]]]


def project(
    articles: dict[str, str],
    done: dict[str, str],
    passages: Sequence[Passage],
    variables: dict[str, tuple[str, Sequence[str]]],
    not_applicable: Sequence[str] = (),
) -> ReliabilityData:
    """Articles by id with their texts, done = {coder: "ids"}, passages (article, coder, segments, values)."""
    article_ids, coder_ids = list(articles), list(done)
    return ReliabilityData(
        article_ids=tuple(article_ids),
        article_titles=tuple(f"title of {a}" for a in article_ids),
        article_lengths=np.array([len(t) for t in articles.values()], dtype=np.int64),
        coder_ids=tuple(coder_ids),
        coder_names=tuple(c.title() for c in coder_ids),
        done=np.array([[a in done[c].split() for c in coder_ids] for a in article_ids], bool).reshape(
            len(article_ids), len(coder_ids)
        ),
        passage_ids=tuple(f"p{i:05d}" for i in range(len(passages))),
        passage_article=np.array([article_ids.index(p[0]) for p in passages], dtype=np.int64),
        passage_coder=np.array([coder_ids.index(p[1]) for p in passages], dtype=np.int64),
        segment_passage=np.array([i for i, p in enumerate(passages) for _ in p[2]], dtype=np.int64),
        segment_start=np.array([s for p in passages for s, _ in p[2]], dtype=np.int64),
        segment_end=np.array([e for p in passages for _, e in p[2]], dtype=np.int64),
        variables=tuple(
            variable(name, level, values, passages, not_applicable) for name, (level, values) in variables.items()
        ),
        article_texts=tuple(articles.values()),
    )


def variable(
    name: str, level: str, values: Sequence[str], passages: Sequence[Passage], not_applicable: Sequence[str]
) -> VariableCodes:
    codes = [(i, values.index(v)) for i, p in enumerate(passages) for v in p[3].get(name, ())]
    return VariableCodes(
        id=f"id-{name}",
        name=name,
        level=level,
        several=name == "actor",
        value_ids=tuple(f"{name}/{v}" for v in values),
        value_labels=tuple(values),
        value_numbers=np.arange(len(values), dtype=float),
        not_applicable=np.array([v in not_applicable for v in values], bool),
        code_passage=np.array([p for p, _ in codes], dtype=np.int64),
        code_value=np.array([v for _, v in codes], dtype=np.int64),
    )


VARIABLES = {
    "actor": ("nominal", ("police", "mayor", "union", "court")),
    "claim_type": ("nominal", ("demand", "criticism", "support")),
    "sentiment": ("ordinal", ("negative", "neutral", "positive", "none")),
}


def random_project(seed: int, articles: int = 6, coders: int = 3, marks: int = 5, length: int = 120) -> ReliabilityData:
    """Coders who mark around the same places with some noise; some articles are not done by all."""
    draw = Random(seed)
    texts = {f"a{d:02d}": "".join(draw.choice("abcd efgh. ") for _ in range(length)) for d in range(articles)}
    names = [f"c{c}" for c in range(coders)]
    done = {c: " ".join(a for a in texts if draw.random() < 0.8) for c in names}
    passages: list[Passage] = []
    for article in texts:
        places = [sorted(draw.sample(range(length), 2)) for _ in range(marks)]
        codes = [{v: [draw.choice(values)] for v, (_, values) in VARIABLES.items()} for _ in places]
        for coder in names:
            for (start, end), values in zip(places, codes, strict=True):
                if draw.random() < 0.2:
                    continue
                a, b = max(0, start + draw.randint(-2, 2)), min(length, end + draw.randint(-2, 2))
                own = {v: [draw.choice(VARIABLES[v][1])] if draw.random() < 0.3 else list(x) for v, x in values.items()}
                if draw.random() < 0.15:
                    own["actor"] = sorted({*own["actor"], draw.choice(VARIABLES["actor"][1])})
                segments = [(a, b)] if b - a < 12 or draw.random() < 0.8 else [(a, a + 4), (a + 6, b)]
                if a < b:
                    passages.append((article, coder, segments, own))
    made = project(texts, done, passages, VARIABLES, not_applicable=("none",))
    batches = tuple(draw.choice(("pilot", "main", None)) for _ in texts)
    return replace(made, article_batches=batches, article_weeks=tuple(f"2026-W0{1 + d % 3}" for d in range(articles)))


def shuffled(data: ReliabilityData, seed: int) -> ReliabilityData:
    """The same project with articles, coders, passages, segments and codes in another order."""
    source = np.random.default_rng(seed)
    sizes = (len(data.article_ids), len(data.coder_ids), len(data.passage_ids), len(data.segment_passage))
    a, c, p, s = (source.permutation(n) for n in sizes)
    to_article, to_coder, to_passage = np.argsort(a), np.argsort(c), np.argsort(p)
    variables = []
    for v in data.variables:
        k = source.permutation(len(v.code_passage))
        changed = {name: getattr(v, name) for name in v.__slots__}
        changed |= {"code_passage": to_passage[v.code_passage][k], "code_value": v.code_value[k]}
        variables.append(VariableCodes(**changed))
    return ReliabilityData(
        article_ids=tuple(data.article_ids[i] for i in a),
        article_titles=tuple(data.article_titles[i] for i in a),
        article_lengths=data.article_lengths[a],
        coder_ids=tuple(data.coder_ids[i] for i in c),
        coder_names=tuple(data.coder_names[i] for i in c),
        done=data.done[np.ix_(a, c)],
        passage_ids=tuple(data.passage_ids[i] for i in p),
        passage_article=to_article[data.passage_article[p]],
        passage_coder=to_coder[data.passage_coder[p]],
        segment_passage=to_passage[data.segment_passage[s]],
        segment_start=data.segment_start[s],
        segment_end=data.segment_end[s],
        variables=tuple(variables),
        article_texts=tuple(data.article_texts[i] for i in a),
        article_batches=tuple(data.article_batches[i] for i in a),
        article_weeks=tuple(data.article_weeks[i] for i in a),
    )
