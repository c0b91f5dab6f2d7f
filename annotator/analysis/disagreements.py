"""Where coders differ, passage by passage and article by article, most to talk about first."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import numpy as np

from annotator.analysis.closer import PassageDisagreement
from annotator.analysis.counted import Counted
from annotator.analysis.data import Floats, Ints
from annotator.analysis.matching import Units
from annotator.analysis.results import ArticleDisagreement

MOST_PASSAGES = 500


def disagreeing_share(codes: Ints) -> Floats:
    """The share of a unit's pairs of coders with different values [U], of `codes` [U, C]; 0 below two values."""
    apart, pairs = np.zeros(len(codes)), np.zeros(len(codes))
    for i, j in combinations(range(codes.shape[1]), 2):
        both = (codes[:, i] >= 0) & (codes[:, j] >= 0)
        pairs += both
        apart += both & (codes[:, i] != codes[:, j])
    return apart / np.maximum(pairs, 1)


def articles_ranked(found: Counted, units: Units, apart: Mapping[str, Floats]) -> tuple[ArticleDisagreement, ...]:
    """The articles with anything to talk about, most first; `apart` is each variable's share by unit [U]."""
    size = len(found.articles)
    alone = np.bincount(found.passages.article[units.unit < 0], minlength=size)
    together = np.bincount(units.article, minlength=size)
    coders = found.done.sum(axis=1)
    points = alone + sum((np.bincount(units.article, share, size) for share in apart.values()), np.zeros(size))
    order = sorted(np.flatnonzero(points > 0).tolist(), key=lambda d: (-round(points[d], 9), d))
    ids, titles = found.data.article_ids, found.data.article_titles
    return tuple(
        ArticleDisagreement(ids[a], titles[a], int(coders[d]), int(together[d]), int(alone[d]), float(points[d]))
        for d in order
        for a in [found.articles[d]]
    )


def passages_ranked(
    found: Counted, units: Units, apart: Mapping[str, Floats]
) -> tuple[tuple[PassageDisagreement, ...], int]:
    """The first places where coders differ, most points first, then as they stand in the articles; and how many."""
    points = sum(apart.values(), np.zeros(len(units.article)))
    matched = np.flatnonzero(units.unit >= 0)
    _, first = np.unique(units.unit[matched], return_index=True)
    heads = matched[first]
    differing, alone = np.flatnonzero(points > 0), np.flatnonzero(units.unit < 0)
    place = np.concatenate([heads[differing], alone])
    gained = np.concatenate([points[differing], np.ones(len(alone))])
    order = np.lexsort((place, -np.round(gained, 9)))[:MOST_PASSAGES]
    by_unit = matched[np.argsort(units.unit[matched], kind="stable")]
    begins = np.searchsorted(units.unit[by_unit], np.arange(len(units.article) + 1))
    shown = []
    for head, gain in zip(place[order].tolist(), gained[order].tolist(), strict=True):
        unit = int(units.unit[head])
        members = by_unit[begins[unit] : begins[unit + 1]].tolist() if unit >= 0 else [head]
        names = tuple(name for name, share in apart.items() if unit >= 0 and share[unit])
        shown.append(_place(found, members, names, gain))
    return tuple(shown), len(place)


def _place(found: Counted, members: list[int], variables: tuple[str, ...], points: float) -> PassageDisagreement:
    """One place: its bounds, whose passages lie there and who of the article's coders has none."""
    p, ids = found.passages, found.data.passage_ids
    article = int(p.article[members[0]])
    coders = {int(p.coder[one]): ids[found.given[one]] for one in members}
    missing = (c for c in np.flatnonzero(found.done[article]).tolist() if c not in coders)
    source, base = found.articles[article], int(p.base[article])
    return PassageDisagreement(
        found.data.article_ids[source],
        found.data.article_titles[source],
        int(p.start[members].min()) - base,
        int(p.end[members].max()) - base,
        tuple((found.names[c], coders[c]) for c in sorted(coders)),
        tuple(found.names[c] for c in missing),
        variables,
        points,
    )
