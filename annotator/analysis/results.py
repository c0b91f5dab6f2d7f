"""What an analysis hands back: plain frozen values, ready to print; undefined is None with a reason in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.analysis.closer import CoderAgreement, OtherInterval, PassageDisagreement, PeriodAgreement
from annotator.analysis.coefficient import Coefficient


@dataclass(frozen=True, slots=True)
class Jackknife:
    """Leave-one-article-out uncertainty of a coefficient: t interval with D − 1 degrees, and each article's pull.

    `influence` pairs an article id with (value of all − value without the article), largest absolute pull first.
    """

    low: float | None
    high: float | None
    standard_error: float | None
    influence: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class CoderShare:
    """One coder of the analysis: `name` is unique here (two coders of one name carry their id in brackets)."""

    id: str
    name: str
    articles: int
    passages: int


@dataclass(frozen=True, slots=True)
class Matching:
    """How passages of different coders became units.

    `passages` counts passages in articles done by two coders; `matched_share` the share of them in a unit; `unmatched`
    is (coder name, passages in no unit); `ties` the places where another choice was as good by the rule.
    """

    rule: str
    threshold: float
    passages: int
    units: int
    matched_share: float | None
    unmatched: tuple[tuple[str, int], ...]
    ties: int


@dataclass(frozen=True, slots=True)
class GammaRun:
    """How a gamma came about; gammas of other settings cannot be compared with it.

    `samples` random continua were drawn by `sampler`; `error` is 1.96 · CV / √samples, the share by which the expected
    disorder may be off. `alpha`, `beta` and `delta` weigh place, value and standing alone. `exact`: every alignment is
    the best; where it is not, the best observed and mean random disorder are no less than `least_disorder` and
    `least_expected`.
    """

    sampler: str
    samples: int
    seed: int
    alpha: float
    beta: float
    delta: float
    error: float | None
    exact: bool
    least_disorder: float | None
    least_expected: float | None


@dataclass(frozen=True, slots=True)
class Gamma:
    """The gamma family: observed and expected are disorders, for gamma-cat and gamma-k mean dissimilarities of values.

    `gamma_cat_unaligned` takes a unit that stands alone for full disagreement with every other coder, as
    pygamma-agreement does and Mathet 2017 does not. `disorder` is the best alignment's over the mean number of units a
    coder; `per_value` is gamma-k by the values' order; n are units, of all coders together.
    """

    gamma: Coefficient
    gamma_cat: Coefficient
    gamma_cat_unaligned: Coefficient
    disorder: Coefficient
    per_value: tuple[Coefficient, ...]
    run: GammaRun


@dataclass(frozen=True, slots=True)
class VariableGamma:
    """Gamma of one variable by its `id`; `values` are the labels of its `gamma.per_value`."""

    id: str
    gamma: Gamma
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GammaAgreement:
    """Gamma of a project: `marking` is that of the passages' places alone (β = 0), `variables` that of place and value.

    A passage of several segments is a unit from its first character to its last.
    """

    marking: Gamma
    variables: tuple[VariableGamma, ...]


# The figures of `Unitizing`, in the order in which they are told.
UNITIZING = ("bar_u_alpha", "span_f1_exact", "span_f1_overlap", "span_f1_token", "token_alpha")


@dataclass(frozen=True, slots=True)
class Unitizing:
    """Did the coders mark the same text? `overlap_characters` lie under two passages of one coder.

    `by_batch` and `by_week` are |uα of the articles of one round, of one week.
    """

    bar_u_alpha: Coefficient
    span_f1_exact: Coefficient
    span_f1_overlap: Coefficient
    span_f1_token: Coefficient
    token_alpha: Coefficient
    overlap_characters: int
    by_batch: tuple[PeriodAgreement, ...] = ()
    by_week: tuple[PeriodAgreement, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueAgreement:
    """One value against all others: alpha on present / absent, and (k)u-alpha with its coverage.

    `bar_u_alpha` is |u-alpha of text marked with the value or not, a coder's passages with it joined where they overlap
    or touch. `counts` is how often each coder used it on units of two or more coders, in the order of
    `Agreement.coders`.
    """

    id: str
    label: str
    alpha: Coefficient
    k_u_alpha: Coefficient
    coverage: float | None
    bar_u_alpha: Coefficient
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two coders alone: their names and the headline alpha, percent and kappas on the units both coded."""

    coders: tuple[str, str]
    coefficients: Mapping[str, Coefficient]


@dataclass(frozen=True, slots=True)
class Confusion:
    """Coincidences of values: `matrix[c][k]` sums, over units, pairs of coders with c and k, divided by m − 1.

    Symmetric; its sum is the number of pairable values. `ids` are value ids (several joined by "|" for a set);
    beyond 30 categories the least used are one row, id None, label "other", holding `others` categories.
    """

    ids: tuple[str | None, ...]
    values: tuple[str, ...]
    matrix: tuple[tuple[float, ...], ...]
    others: int


@dataclass(frozen=True, slots=True)
class Collapse:
    """Alpha if two values were read as one; exploratory."""

    values: tuple[str, str]
    alpha: float


@dataclass(frozen=True, slots=True)
class VariableAgreement:
    """Everything about one variable; `headline` is the key of `coefficients` that tiles and texts print.

    `units` have values of two coders or more; `cu_coverage` is the share of the coders' lengths that cu-alpha sees.
    `alpha_as_coded` is the headline before actors of one name were counted as one value. `derived_from` is the id of
    the variable whose values this one's are read off (the kind of the actors), None for one that coders were asked.
    `adjacent` is the share of the disagreement between neighbours on the scale, None below the ordinal level.
    `other_intervals` are those of `closer.METHODS` by coefficient; `projected_articles` are those that would bring the
    headline's interval to ± .05.
    """

    id: str
    name: str
    level: str
    headline: str
    units: int
    pairable_values: int
    coefficients: Mapping[str, Coefficient]
    u_alpha: Coefficient
    cu_alpha: Coefficient
    cu_coverage: float | None
    same_name_actors: int
    alpha_as_coded: Coefficient
    per_value: tuple[ValueAgreement, ...]
    pairs: tuple[PairAgreement, ...]
    without: tuple[tuple[str, Coefficient], ...]
    confusion: Confusion
    collapse: tuple[Collapse, ...]
    jackknife: Jackknife
    derived_from: str | None = None
    adjacent: float | None = None
    by_coder: tuple[CoderAgreement, ...] = ()
    by_batch: tuple[PeriodAgreement, ...] = ()
    by_week: tuple[PeriodAgreement, ...] = ()
    other_intervals: Mapping[str, Mapping[str, OtherInterval]] = field(default_factory=dict)
    projected_articles: int | None = None


@dataclass(frozen=True, slots=True)
class ArticleDisagreement:
    """Where there is most to talk about.

    `points` = unmatched passages + the share of disagreeing pairs of coders, summed over units and variables.
    """

    id: str
    title: str
    coders: int
    units: int
    unmatched: int
    points: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """The whole analysis of one project.

    `articles` counts those done by two coders or more; `resampled` is what the bootstrap draws: "articles", "units"
    (one article only) or "nothing". `passages_by_disagreement` are the first of all `disagreeing_passages`, those with
    most to talk about. `gamma` is there where it was asked for.
    """

    articles: int
    coders: tuple[CoderShare, ...]
    resamples: int
    seed: int
    resampled: str
    matching: Matching
    unitizing: Unitizing
    variables: tuple[VariableAgreement, ...]
    articles_by_disagreement: tuple[ArticleDisagreement, ...]
    passages_by_disagreement: tuple[PassageDisagreement, ...]
    disagreeing_passages: int
    gamma: GammaAgreement | None = None


@dataclass(frozen=True, slots=True)
class Reliability:
    """Coefficients of one table of codes (units × coders)."""

    units: int
    coders: int
    pairable_units: int
    pairable_values: int
    coefficients: Mapping[str, Coefficient]
    intervals: Mapping[str, Mapping[str, OtherInterval]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SpanValue:
    """One value of a table of spans: (k)u-alpha, the share of its length that meets another coder's valued span,
    |u-alpha of text marked with the value or not, and gamma-k and the alpha-U of 1995 where they were asked for.
    """

    k_u_alpha: Coefficient
    coverage: float | None
    bar_u_alpha: Coefficient
    gamma_k: Coefficient | None = None
    alpha_u: Coefficient | None = None


@dataclass(frozen=True, slots=True)
class SpanReliability:
    """Coefficients of one table of spans; `coefficients` holds the u-alphas, "cu_coverage" and the span F1s.

    Where gamma was asked for, `coefficients` holds "gamma", "gamma_cat", "gamma_cat_unaligned" and "gamma_disorder",
    too, and `gamma_run` how they came about; "alpha_u" where that was asked for. `overlap_characters` lie under two
    spans of one coder.
    """

    coders: int
    length: int
    spans: int
    overlap_characters: int
    coefficients: Mapping[str, Coefficient]
    per_value: Mapping[str, SpanValue]
    gamma_run: GammaRun | None = None
