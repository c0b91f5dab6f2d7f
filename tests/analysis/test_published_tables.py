"""More printed tables: two coders as a square of counts, or so many coders a value."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.analysis.tables import reliability

Counts = Sequence[Sequence[int]]
# Name, cells [first coder's value][second coder's value], and what is printed: figure, value, half of its last digit.
SQUARES: list[tuple[str, Counts, dict[str, tuple[float, float]]]] = [
    ("Spitzer, Cohen, Fleiss & Endicott 1967", [[53, 5, 2], [11, 14, 5], [1, 6, 3]], {"cohen_kappa": (0.429, 0.0005)}),
    ("Landis & Koch 1977, multiple sclerosis", [[38, 5, 0, 1], [33, 11, 3, 0], [10, 14, 5, 6], [3, 7, 3, 10]],
     {"cohen_kappa": (0.2079, 0.00005), "cohen_kappa_linear": (0.3797, 0.00005)}),
    ("Feinstein & Cicchetti 1990, table 1", [[40, 9], [6, 45]], {"cohen_kappa": (0.70, 0.005)}),
    ("Feinstein & Cicchetti 1990, table 2", [[80, 10], [5, 5]], {"cohen_kappa": (0.32, 0.005)}),
    ("Agresti 2002, carcinoma", [[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]],
     {"cohen_kappa": (0.493, 0.0005)}),
    ("Agresti & Winner 1997, reviews of films", [[24, 8, 13], [8, 13, 11], [10, 9, 64]], {"cohen_kappa": (0.389, 0.0005)}),
    ("Altman 1991, mammograms", [[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]],
     {"cohen_kappa": (0.47, 0.005), "cohen_kappa_linear": (0.57, 0.005)}),
    ("Gwet 2002, kappa's paradox", [[118, 5], [2, 0]],
     {"percent": (0.944, 0.0005), "cohen_kappa": (-0.0234, 0.00005), "scott_pi": (-0.0288, 0.00005),
      "gwet_ac1": (0.9408, 0.00005), "brennan_prediger": (0.888, 0.0005)}),
    ("Artstein & Poesio 2008, two dialogue acts", [[20, 20], [10, 50]],
     {"percent": (0.7, 0.0005), "brennan_prediger": (0.4, 0.0005), "scott_pi": (0.341, 0.0005),
      "cohen_kappa": (0.348, 0.0005)}),
    ("Wikipedia, Cohen's kappa, one", [[20, 5], [10, 15]], {"cohen_kappa": (0.40, 0.005)}),
    ("Wikipedia, Cohen's kappa, two", [[45, 15], [25, 15]], {"cohen_kappa": (0.1304, 0.00005)}),
    ("Wikipedia, Cohen's kappa, three", [[25, 35], [5, 35]], {"cohen_kappa": (0.2593, 0.00005)}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "square", "printed"), SQUARES, ids=[name for name, *_ in SQUARES])
def test_a_printed_square_of_two_coders(name: str, square: Counts, printed: dict[str, tuple[float, float]]) -> None:
    filled = [(i, j, count) for i, row in enumerate(square) for j, count in enumerate(row) if count]
    cells, counts = [[str(i), str(j)] for i, j, _ in filled], [count for *_, count in filled]
    found = reliability(cells, 2, counts=counts, resamples=0).coefficients
    for figure, (value, half) in printed.items():
        assert found[figure].value == pytest.approx(value, abs=half * 1.0001), (name, figure)


def test_the_subjects_of_wikipedias_page_on_fleiss_kappa() -> None:
    """Ten subjects, fourteen raters, five categories: P̄ = .378, P_e = .213, κ = .210."""
    times = [
        (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
        (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
    ]  # fmt: skip
    cells = [[str(value) for value, many in enumerate(row) for _ in range(many)] for row in times]
    found = reliability(cells, 14, resamples=0).coefficients
    assert found["percent"].value == pytest.approx(0.378, abs=0.0005)
    assert found["fleiss_kappa"].expected == pytest.approx(0.213, abs=0.0005)
    assert found["fleiss_kappa"].value == pytest.approx(0.210, abs=0.0005)


@pytest.mark.parametrize(
    ("first", "second", "printed"),
    [("0100000010", "1110010000", 0.095), ("aabbdcccedda", "babbbccceddd", 0.692)],
)
def test_krippendorff_2011_two_observers(first: str, second: str, printed: float) -> None:
    found = reliability([list(pair) for pair in zip(first, second, strict=True)], 2, resamples=0).coefficients
    assert found["alpha_nominal"].value == pytest.approx(printed, abs=0.0005)
