"""Alpha if two values were read as one, beside the same data coded anew."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from annotator.analysis.agreement import agree
from annotator.analysis.alpha import alpha
from annotator.analysis.coding_table import coding_table
from annotator.analysis.coincidences import coincidences
from annotator.analysis.collapse import _nominal
from annotator.analysis.metrics import Nominal
from annotator.analysis.results import Agreement, VariableAgreement
from tests.analysis.projects import random_project


def variable(found: Agreement, name: str) -> VariableAgreement:
    return next(one for one in found.variables if one.name == name)


def test_collapse_is_alpha_of_the_table_coded_anew() -> None:
    data = random_project(21, articles=8)
    claim = variable(agree(data, 0), "claim_type")
    codes = data.variables[1]
    labels = codes.value_labels
    assert len(claim.collapse) == 3
    assert [c.alpha for c in claim.collapse] == sorted((c.alpha for c in claim.collapse), reverse=True)
    for one in claim.collapse:
        a, b = (labels.index(v) for v in one.values)
        merged = replace(codes, code_value=np.where(codes.code_value == b, a, codes.code_value))
        again = variable(agree(replace(data, variables=(merged,)), 0), "claim_type")
        assert again.coefficients["alpha_nominal"].value == pytest.approx(one.alpha)


def test_collapse_looks_at_every_pair_of_many_values_confused_or_not() -> None:
    draw = np.random.default_rng(5)
    truth = draw.integers(0, 45, 400)
    codes = np.stack(
        [np.where(draw.random(400) < 0.8, truth, (truth + draw.integers(1, 3, 400)) % 45) for _ in "ab"], 1
    )
    found = _nominal(coincidences(coding_table(codes, 45).pairable()))
    values = dict(zip(zip(found.first.tolist(), found.second.tolist(), strict=True), found.alphas, strict=True))
    assert set(values) == set(combinations(range(45), 2))
    for a, b in ((0, 1), (3, 5), (0, 30), (12, 44)):
        again = coding_table(np.where(codes == b, a, codes), 45).pairable()
        assert alpha(again, Nominal()).point(again.multiplicity)[0] == pytest.approx(values[a, b])


def test_collapse_of_sets_is_masi_of_the_sets_made_anew() -> None:
    data = random_project(22, articles=8)
    actor = variable(agree(data, 0), "actor")
    codes = data.variables[0]
    assert actor.headline == "alpha_masi"
    assert actor.collapse
    for one in actor.collapse:
        a, b = (codes.value_labels.index(v) for v in one.values)
        merged = replace(codes, code_value=np.where(codes.code_value == b, a, codes.code_value))
        again = variable(agree(replace(data, variables=(merged,)), 0), "actor")
        assert again.coefficients["alpha_masi"].value == pytest.approx(one.alpha)


def test_collapse_of_ranks_is_ordinal_alpha_with_the_two_on_one_rank() -> None:
    data = random_project(23, articles=8)
    found = variable(agree(data, 0), "sentiment")
    codes = data.variables[2]
    assert {one.values for one in found.collapse} == {("negative", "neutral"), ("neutral", "positive")}
    for one in found.collapse:
        a, b = (codes.value_labels.index(v) for v in one.values)
        merged = replace(codes, code_value=np.where(codes.code_value == b, a, codes.code_value))
        again = variable(agree(replace(data, variables=(merged,)), 0), "sentiment")
        assert again.coefficients["alpha_ordinal"].value == pytest.approx(one.alpha)
