"""The u-alphas against equations 32 to 38 worked out character by character, overlaps within a coder, too."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product
from random import Random

import pytest

from annotator.analysis.results import SpanReliability
from annotator.analysis.span_tables import unitizing

Span = tuple[str, str, int, int, str]
GAP = ""


@dataclass(frozen=True)
class Line:
    """One coder's line in one article: a value and a unit's number for every character; gaps have number −1."""

    values: list[str]
    units: list[int]


def line_of(spans: list[Span], length: int, wanted: str | None = None) -> Line:
    """The line of one coder's spans, overlapping or not: every character has the set of its values.

    A unit ends where the set changes, and where no span goes on. `wanted` looks at one value alone, and then touching
    spans go on, too.
    """
    over = [{n for n, (*_, start, end, v) in enumerate(spans) if start <= x < end and wanted in (None, v)} for x in range(length)]
    values = ["+".join(sorted({spans[n][4] for n in here})) for here in over]
    units, unit = [], 0
    for x, value in enumerate(values):
        goes_on = x > 0 and value == values[x - 1] and (over[x] & over[x - 1] or (wanted and value))
        unit += not goes_on
        units.append(unit if value else -1)
    return Line(values, units)


def masi_distance(one: str, other: str) -> float:
    a, b = set(one.split("+")), set(other.split("+"))
    monotony = 1 if a == b else 2 / 3 if a <= b or b <= a else 1 / 3 if a & b else 0
    return 1 - len(a & b) / len(a | b) * monotony


def lines_of(spans: list[Span], lengths: dict[str, int], coders: list[str]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for article, length in lengths.items():
        for coder in coders:
            values, units = [GAP] * length, [-1] * length
            for number, (a, c, start, end, value) in enumerate(spans):
                if (a, c) == (article, coder):
                    values[start:end], units[start:end] = [value] * (end - start), [number] * (end - start)
            found.setdefault(article, []).append(Line(values, units))
    return found


class ByDefinition:
    """ℓ and ε of equations 32, 33, 36 and 37, and the figures made of them."""

    def __init__(self, lines: dict[str, list[Line]]) -> None:
        self.coincidences: dict[tuple[str, str], float] = {}
        self.self_pairs: dict[str, float] = {GAP: 0.0}
        self.valued_self_pairs: dict[str, float] = {}
        for coders in lines.values():
            for one, other in product(coders, coders):
                if one is not other:
                    self._meet(one, other, len(coders))
            for line in coders:
                for number in set(line.units):
                    size = line.units.count(number)
                    value = line.values[line.units.index(number)]
                    self.self_pairs[value] = self.self_pairs.get(value, 0) + (size**2 if value else size)

    def _meet(self, one: Line, other: Line, coders: int) -> None:
        for pair in zip(one.values, other.values, strict=True):
            self.coincidences[pair] = self.coincidences.get(pair, 0) + 1 / (coders - 1)
        for number in set(one.units) - {-1}:
            under = sum(u == number and bool(v) for u, v in zip(one.units, other.values, strict=True))
            value = one.values[one.units.index(number)]
            self.valued_self_pairs[value] = self.valued_self_pairs.get(value, 0) + under**2 / (coders - 1)

    def length(self, value: str) -> float:
        return sum(x for (c, _), x in self.coincidences.items() if c == value)

    def expected(self, c: str, k: str) -> float:
        total = sum(self.coincidences.values())
        alone = self.self_pairs.get(c, 0) if c == k else 0
        return total * (self.length(c) * self.length(k) - alone) / (total**2 - sum(self.self_pairs.values()))

    def u_alpha(self) -> float | None:
        values = {c for c, _ in self.coincidences}
        observed = sum(x for (c, k), x in self.coincidences.items() if c != k)
        expected = sum(self.expected(c, k) for c in values for k in values if c != k)
        return 1 - observed / expected if expected > 1e-9 else None

    def bar_u_alpha(self) -> float | None:
        values = {c for c, _ in self.coincidences} - {GAP}
        observed = sum(self.coincidences.get((GAP, k), 0) for k in values)
        expected = sum(self.expected(GAP, k) for k in values)
        return 1 - observed / expected if expected > 1e-9 else None

    def valued(self, value: str) -> float:
        return sum(x for (c, k), x in self.coincidences.items() if c == value and k)

    def valued_expected(self, c: str, k: str) -> float:
        total = sum(x for (a, b), x in self.coincidences.items() if a and b)
        alone = self.valued_self_pairs.get(c, 0) if c == k else 0
        rest = sum(self.valued_self_pairs.values())
        if total**2 - rest < 1e-9:
            return 0.0  # each unit met is all there is: without pairing it with itself nothing is left to expect
        return (self.valued(c) * self.valued(k) - alone) / (total - rest / total)

    def cu_alpha(self) -> float | None:
        values = sorted({c for c, k in self.coincidences if c and k})
        observed = sum(x * masi_distance(c, k) for (c, k), x in self.coincidences.items() if c and k)
        expected = sum(self.valued_expected(c, k) * masi_distance(c, k) for c in values for k in values if c != k)
        return 1 - observed / expected if expected > 1e-9 else None

    def k_u_alpha(self, k: str) -> float | None:
        values = sorted({c for c, b in self.coincidences if c and b})
        if not self.valued(k) or values == [k]:
            return None
        column = sum(self.valued_expected(c, k) for c in values)
        if not column:
            return None
        observed = self.valued(k) - self.coincidences.get((k, k), 0)
        return 1 - column / self.valued(k) * observed / (column - self.valued_expected(k, k))


def random_spans(seed: int) -> tuple[list[Span], dict[str, int], list[str]]:
    """Spans that never overlap within a coder; some touch."""
    draw = Random(seed)
    coders, lengths = ["A", "B", "C"][: draw.randint(2, 3)], {a: draw.randint(0, 40) for a in ("x", "y")}
    spans: list[Span] = []
    for article, length in lengths.items():
        for coder in coders:
            place = draw.randint(0, 10)
            while place + 1 < length:
                end = min(length, place + draw.randint(1, 12))
                spans.append((article, coder, place, end, draw.choice("abc")))
                place = end + draw.choice([0, 0, 1, 5])
    return spans, lengths, coders


def figures(found: SpanReliability) -> list[float | None]:
    names = ("u_alpha", "bar_u_alpha", "cu_alpha")
    return [found.coefficients[name].value for name in names]


@pytest.mark.parametrize("seed", range(40))
def test_the_family_on_up_to_forty_characters(seed: int) -> None:
    check_family(seed)


@pytest.mark.soak
def test_a_thousand_families() -> None:
    for seed in range(1_000, 2_000):
        check_family(seed)
        check_overlapping(seed)


def check_family(seed: int) -> None:
    spans, lengths, coders = random_spans(seed)
    wanted = ByDefinition(lines_of(spans, lengths, coders))
    found = unitizing(spans, lengths, coders, resamples=0)
    pairs = zip(figures(found), (wanted.u_alpha(), wanted.bar_u_alpha(), wanted.cu_alpha()), strict=True)
    for ours, definition in pairs:
        assert (ours is None) == (definition is None)
        assert ours is None or ours == pytest.approx(definition, abs=1e-9)
    for value, one in found.per_value.items():
        definition = wanted.k_u_alpha(value)
        assert (one.k_u_alpha.value is None) == (definition is None)
        assert definition is None or one.k_u_alpha.value == pytest.approx(definition, abs=1e-9)
        assert one.coverage == pytest.approx(wanted.valued(value) / wanted.length(value))


@pytest.mark.parametrize("seed", range(40))
def test_overlaps_within_a_coder_on_up_to_forty_characters(seed: int) -> None:
    check_overlapping(seed)


def check_overlapping(seed: int) -> None:
    """|uα of text marked at all and with each value, uα of sets, and cuα of sets by MASI distance."""
    draw = Random(seed)
    coders, length = "ABC"[: draw.randint(2, 3)], draw.randint(5, 40)
    spans = []
    for coder in coders:
        for _ in range(draw.randint(0, 5)):
            start = draw.randint(0, length - 1)
            spans.append(("", coder, start, draw.randint(start + 1, length), draw.choice("abc")))
    own = {coder: [span for span in spans if span[1] == coder] for coder in coders}
    found = unitizing(spans, {"": length}, coders, resamples=0)
    by_set = ByDefinition({"": [line_of(own[coder], length) for coder in coders]})
    marked = ByDefinition({"": [line_of([(*s[:4], "m") for s in own[coder]], length) for coder in coders]})
    for ours, wanted in zip(figures(found), (by_set.u_alpha(), marked.bar_u_alpha(), by_set.cu_alpha()), strict=True):
        assert ours == pytest.approx(wanted, abs=1e-9)
    for value, one in found.per_value.items():
        alone = ByDefinition({"": [line_of(own[coder], length, value) for coder in coders]})
        assert one.bar_u_alpha.value == pytest.approx(alone.bar_u_alpha(), abs=1e-9)
    sets = {coder: line_of(own[coder], length).values for coder in coders}
    assert found.coefficients["span_f1_character"].value == pytest.approx(character_f1(list(sets.values())))
    depths = [[sum(s <= x < e for *_, s, e, _ in own[coder]) for x in range(length)] for coder in coders]
    assert found.overlap_characters == sum(depth > 1 for line in depths for depth in line)


def character_f1(lines: list[list[str]]) -> float | None:
    """Characters that two coders have with one value, of all with a value; the mean of pairs that have any."""
    valued = [[set(one.split("+")) - {GAP} for one in line] for line in lines]
    shares = []
    for one, other in combinations(valued, 2):
        size = sum(len(a) + len(b) for a, b in zip(one, other, strict=True))
        if size:
            shares.append(2 * sum(len(a & b) for a, b in zip(one, other, strict=True)) / size)
    return sum(shares) / len(shares) if shares else None


def shuffled(spans: list[Span], draw: Random) -> list[Span]:
    return draw.sample(spans, len(spans))


@pytest.mark.parametrize("seed", range(15))
def test_order_and_names_never_matter(seed: int) -> None:
    spans, lengths, coders = random_spans(seed)
    spans += [("x", coders[0], 0, 0, "a")]
    wanted = unitizing(spans, lengths, coders, resamples=0)
    assert unitizing(shuffled(spans, Random(seed)), lengths, coders[::-1], resamples=0) == wanted
    coder_names, value_names = dict(zip(coders, "ZMK", strict=False)), {"a": "z", "b": "m", "c": "k"}
    other = [(a, coder_names[c], s, e, value_names[v]) for a, c, s, e, v in spans]
    renamed = unitizing(other, lengths, list(coder_names.values()), resamples=0)
    assert every_figure(renamed) == pytest.approx(every_figure(wanted))
    for value, one in wanted.per_value.items():
        assert renamed.per_value[value_names[value]].k_u_alpha.value == pytest.approx(one.k_u_alpha.value)


def every_figure(found: SpanReliability) -> list[float | None]:
    return [one.value for one in found.coefficients.values()]


@pytest.mark.parametrize("seed", range(15))
def test_an_article_twice_doubles_what_a_figure_rests_on_and_leaves_what_is_observed(seed: int) -> None:
    spans, lengths, coders = random_spans(seed)
    twice = spans + [(a + "'", *rest) for a, *rest in spans]
    one = unitizing(spans, lengths, coders, resamples=0)
    two = unitizing(twice, lengths | {a + "'": n for a, n in lengths.items()}, coders, resamples=0)
    for name in ("u_alpha", "bar_u_alpha", "cu_alpha"):
        first, second = one.coefficients[name], two.coefficients[name]
        assert second.observed == pytest.approx(first.observed)
        assert second.n == pytest.approx(2 * first.n, abs=1)
    for name in ("span_f1_exact", "span_f1_overlap", "cu_coverage"):
        assert two.coefficients[name].value == pytest.approx(one.coefficients[name].value)


def test_identical_lines_of_two_values_agree_wholly() -> None:
    spans = [("", coder, *span) for coder in "AB" for span in ((0, 5, "a"), (5, 9, "b"))]
    assert figures(unitizing(spans, {"": 20}, resamples=0)) == pytest.approx([1, 1, 1])


def test_cutting_a_unit_in_two_changes_u_alpha_though_no_character_does() -> None:
    whole = [("", "A", 0, 10, "a"), ("", "B", 0, 6, "a"), ("", "B", 12, 16, "b")]
    cut = [("", "A", 0, 5, "a"), ("", "A", 5, 10, "a"), *whole[1:]]
    first, second = (unitizing(s, {"": 30}, resamples=0).coefficients["u_alpha"] for s in (whole, cut))
    assert first.observed == second.observed
    assert first.value != pytest.approx(second.value)


def test_the_same_text_in_one_article_or_cut_at_a_gap_into_two() -> None:
    spans = [("x", "A", 2, 8, "a"), ("x", "B", 3, 8, "a"), ("x", "A", 12, 18, "b"), ("x", "B", 12, 15, "b")]
    cut = [(("x" if s < 10 else "y"), c, s % 10, (e - 1) % 10 + 1, v) for _, c, s, e, v in spans]
    one, two = unitizing(spans, {"x": 20}, resamples=0), unitizing(cut, {"x": 10, "y": 10}, resamples=0)
    assert figures(one) == pytest.approx(figures(two))


def test_overlapping_spans_of_one_coder_are_joined_for_marking_and_cut_for_values() -> None:
    spans = [("", "A", 0, 6, "a"), ("", "A", 4, 10, "b"), ("", "B", 0, 10, "a")]
    found = unitizing(spans, {"": 20}, resamples=0)
    assert found.coefficients["bar_u_alpha"].value == pytest.approx(1)
    # A's line is a [0, 4), a + b [4, 6), b [6, 10) beside B's a: MASI of {a, b} and {a} is 1/2 · 2/3.
    assert found.coefficients["cu_alpha"].observed == pytest.approx((2 * (1 - 1 / 3) + 4) / 10)


def test_overlapping_spans_of_one_value_are_one_unit_and_touching_ones_two() -> None:
    other = [("", "B", 1, 9, "a"), ("", "B", 12, 13, "b")]
    joined = unitizing([("", "A", 0, 6, "a"), ("", "A", 5, 10, "a"), *other], {"": 20}, resamples=0)
    whole = unitizing([("", "A", 0, 10, "a"), *other], {"": 20}, resamples=0)
    touching = unitizing([("", "A", 0, 5, "a"), ("", "A", 5, 10, "a"), *other], {"": 20}, resamples=0)
    assert figures(joined)[:2] == pytest.approx(figures(whole)[:2])
    assert figures(touching)[0] != pytest.approx(figures(whole)[0])


def f1(name: str, *spans: Span, coders: str = "AB") -> float | None:
    return unitizing(list(spans), {"": 50}, coders, resamples=0).coefficients[name].value


def test_span_f1_counts_each_span_once() -> None:
    spans = [("", "A", 0, 5, "a"), ("", "A", 0, 5, "a"), ("", "B", 0, 5, "a"), ("", "B", 9, 12, "a")]
    assert f1("span_f1_exact", *spans) == pytest.approx(2 * 1 / 4)


def test_overlapping_span_f1_is_a_largest_matching_not_a_greedy_one() -> None:
    spans = [("", "A", 0, 10, "a"), ("", "A", 9, 20, "a"), ("", "B", 0, 2, "a"), ("", "B", 8, 12, "a")]
    assert f1("span_f1_overlap", *spans) == pytest.approx(1)
    # The one span of A that both of B's touch must not be used twice.
    assert f1("span_f1_overlap", ("", "A", 0, 20, "a"), *spans[2:]) == pytest.approx(2 / 3)


def test_span_f1_asks_for_the_same_value() -> None:
    spans = [("", "A", 0, 5, "a"), ("", "B", 0, 5, "b")]
    assert (f1("span_f1_exact", *spans), f1("span_f1_overlap", *spans)) == (0, 0)


def test_span_f1_is_the_mean_over_pairs_with_spans() -> None:
    spans = [("", "A", 0, 5, "a"), ("", "B", 0, 5, "a")]
    assert f1("span_f1_exact", *spans, coders="ABC") == pytest.approx((1 + 0 + 0) / 3)
    assert f1("span_f1_exact", spans[0], coders="ABC") == pytest.approx(0)


@pytest.mark.parametrize(
    ("spans", "length", "reasons"),
    [
        ([], 40, {"u_alpha": "no passage was marked with a value", "span_f1_exact": "no passage was marked"}),
        ([("", "A", 3, 3, "a")], 40, {"bar_u_alpha": "no passage was marked"}),
        ([], 0, {"u_alpha": "the articles have no text", "cu_coverage": "the articles have no text"}),
        (
            [("", "A", 0, 40, "a"), ("", "B", 0, 40, "a")],
            40,
            {"bar_u_alpha": "every coder marked everything", "cu_alpha": "only one value was used"},
        ),
        (
            [("", "A", 0, 4, "a"), ("", "B", 9, 12, "b")],
            40,
            {"cu_alpha": "never marked by two coders at one place"},
        ),
        (
            # Of three coders, two meet once: each unit's pairs with itself are all that chance could pair.
            [("", "A", 0, 4, "a"), ("", "B", 0, 4, "b"), ("", "C", 9, 12, "b")],
            40,
            {"cu_alpha": "valued passages of two coders meet at one place only"},
        ),
    ],
)
def test_undefined_figures_say_why(spans: list[Span], length: int, reasons: dict[str, str]) -> None:
    found = unitizing(spans, {"": length}, ["A", "B"], resamples=100)
    for name, reason in reasons.items():
        assert (found.coefficients[name].value, found.coefficients[name].reason) == (None, reason)


def test_one_coder_alone_has_no_agreement() -> None:
    found = unitizing([("", "A", 0, 4, "a")], {"": 9}, resamples=100)
    assert {c.reason for c in found.coefficients.values()} == {"only one coder"}
