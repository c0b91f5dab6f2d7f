"""The tables that the report hands out give every figure again, by other means than ours."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations, permutations

import numpy as np
import pytest

from annotator.analysis.agreement import agree
from annotator.analysis.data import ReliabilityData
from annotator.analysis.raw_tables import raw_tables
from annotator.analysis.span_tables import unitizing
from annotator.analysis.value_sets import ValueSets, labels_of
from annotator.report.reliability_tables import article_rows, passage_head, passage_rows, unit_head, unit_rows
from tests.analysis.projects import VARIABLES, random_project

Distance = Callable[[str, str], float]


def from_table(
    data: ReliabilityData, name: str, among: Sequence[str], distance: Callable[[list[str]], Distance]
) -> float:
    """Alpha of the printed table of units, from the cells that are `among` these (all, where none is given)."""
    raw = raw_tables(data)
    variable = next(one for one in raw.variables if one.name == name)
    first = len(unit_head(raw)) - len(raw.coders)
    units = [
        [cell for cell in row[first:] if cell and (not among or cell in among)] for row in unit_rows(raw, variable)
    ]
    units = [unit for unit in units if len(unit) > 1]
    values = [value for unit in units for value in unit]
    apart = distance(values)
    observed = sum(sum(apart(a, b) for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units)
    expected = sum(apart(a, b) for a, b in permutations(values, 2))
    return 1 - observed / len(values) / (expected / (len(values) * (len(values) - 1)))


def unlike(_: list[str]) -> Distance:
    return lambda a, b: float(a != b)


def by_rank(scale: Sequence[str]) -> Callable[[list[str]], Distance]:
    def of(values: list[str]) -> Distance:
        counts = [values.count(label) for label in scale]

        def distance(a: str, b: str) -> float:
            low, high = sorted((scale.index(a), scale.index(b)))
            return (sum(counts[low : high + 1]) - (counts[low] + counts[high]) / 2) ** 2

        return distance

    return of


def by_masi(_: list[str]) -> Distance:
    def distance(a: str, b: str) -> float:
        one, other = set(a.split(" + ")), set(b.split(" + "))
        both = one & other
        m = 1 if one == other else 2 / 3 if both in (one, other) else 1 / 3 if both else 0
        return 1 - m * len(both) / len(one | other)

    return distance


@pytest.mark.parametrize("seed", range(4))
def test_every_headline(seed: int) -> None:
    data = random_project(seed, articles=8)
    actor, claim, tone = agree(data, 0).variables
    scale = VARIABLES["sentiment"][1][:3]
    assert actor.headline == "alpha_masi"
    assert from_table(data, "actor", (), by_masi) == pytest.approx(actor.coefficients["alpha_masi"].value)
    assert from_table(data, "claim_type", (), unlike) == pytest.approx(claim.coefficients["alpha_nominal"].value)
    assert from_table(data, "sentiment", scale, by_rank(scale)) == pytest.approx(
        tone.coefficients["alpha_ordinal"].value
    )


def names_in(cell: str) -> frozenset[str]:
    """The values of a cell, read by the rule that the table's lead tells."""
    parts = re.findall(r'"((?:[^"]|"")*)"(?: \+ |$)|(.+?)(?: \+ |$)', cell)
    return frozenset(plain if plain else quoted.replace('""', '"') for quoted, plain in parts)


def test_joined_names_read_back_as_the_same_sets() -> None:
    names = ["A", "B", "A + B", "A +", "+ B", "+", '"A"', 'x "A" + B', "A+B", '"']
    sets = ValueSets(len(names))
    wanted = [frozenset([name]) for name in names]
    for pair in combinations(range(len(names)), 2):
        sets.category(pair)
        wanted.append(frozenset(names[one] for one in pair))
    labels = labels_of(sets, names)
    assert len(set(labels)) == len(labels)
    assert [names_in(label) for label in labels] == wanted
    assert labels_of(ValueSets(len(names)), names) == names


def test_where_passages_lie() -> None:
    data = random_project(3, articles=7)
    data = replace(data, done=np.ones_like(data.done))
    found, raw = agree(data, 0), raw_tables(data)
    column = {name: place for place, name in enumerate(passage_head(raw))}
    lengths = {row[0]: int(row[-1]) for row in article_rows(raw)}
    joined: dict[tuple[str, str], list[list[int]]] = {}
    for row in passage_rows(raw):
        own = joined.setdefault((row[column["article"]], row[column["coder"]]), [])
        own += [[int(part) for part in stretch.split("–")] for stretch in row[column["characters"]].split("; ")]
    spans = [(a, c, s, e, "x") for (a, c), own in joined.items() for s, e in without_overlaps(own)]
    again = unitizing(spans, lengths, resamples=0).coefficients["bar_u_alpha"]
    assert again.value == pytest.approx(found.unitizing.bar_u_alpha.value)
    matched = [row for row in passage_rows(raw) if re.fullmatch(r"\d+", row[column["unit"]])]
    assert len(matched) == round(found.matching.matched_share * found.matching.passages)


def without_overlaps(own: list[list[int]]) -> list[list[int]]:
    """One coder's stretches, those that overlap as one: so |uα takes them."""
    joined: list[list[int]] = []
    for start, end in sorted(own):
        if joined and start < joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    return joined
