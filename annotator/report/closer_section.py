"""A closer look at one variable: each coder beside the others, shares of values, rounds and weeks, other intervals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.analysis.closer import METHODS, PeriodAgreement
from annotator.analysis.results import Agreement, VariableAgreement
from annotator.report.agreement_report import headline
from annotator.report.document import Block, Chart, Table
from annotator.report.figures import RANGE, Printed, count, decimal, difference, figure, interval, percent, probability
from annotator.report.prose import listed, name_of, say
from annotator.report.shares_chart import shares_chart
from annotator.report.time_chart import time_chart

MOST_VALUES, MOST_CODERS, MOST_PASSAGES = 7, 24, 20


def coder_table(variable: VariableAgreement) -> Table | None:
    """Every coder against the rest and left out, with bias; None without anything of it."""
    without = dict(variable.without)
    shifted = any(one.shift is not None for one in variable.by_coder)
    left_out = len(without) > 2
    rows = tuple(
        (
            one.coder,
            count(one.units),
            figure(one.against_rest.value),
            *(_left_out(variable, without.get(one.coder)) if left_out else ()),
            Printed("—") if one.bias is None else decimal_share(one.bias),
            *(((Printed("—") if one.shift is None else difference(one.shift)),) if shifted else ()),
        )
        for one in variable.by_coder
    )
    head = (
        "coder", "units", "against the rest", *(("without the coder", "change") if left_out else ()), "bias",
        *(("shift",) if shifted else ()),
    )  # fmt: skip
    notes = (say("by_coder_note"), *((say("shift_note"),) if shifted else ()))
    caption = say("by_coder", variable=variable.name, name=name_of(variable.headline))
    return Table(caption, head, rows, notes) if rows else None


def decimal_share(share: float) -> Printed:
    """A share or half a sum of differences of shares, two decimals without a leading zero."""
    return Printed(f"{share:.2f}".removeprefix("0") if share < 1 else f"{share:.2f}", share)


def _left_out(variable: VariableAgreement, one: object) -> tuple[str, ...]:
    value, whole = getattr(one, "value", None), headline(variable).value
    change = "" if value is None or whole is None else difference(value - whole)
    return (figure(value), change)


def shares(agreement: Agreement, variable: VariableAgreement) -> Iterator[Block]:
    """Which share of a coder's values each value has; the table of values has the numbers."""
    sums = [sum(value.counts[place] for value in variable.per_value) for place in range(len(agreement.coders))]
    shown = sorted((place for place, of in enumerate(sums) if of), key=lambda place: (-sums[place], place))
    shown = sorted(shown[:MOST_CODERS])
    ranked = sorted(variable.per_value, key=lambda value: -sum(value.counts))
    used = [value for value in ranked if sum(value.counts)]
    if len(shown) < 2 or len(used) < 2:
        return
    kept = [value for value in variable.per_value if value in used[:MOST_VALUES]]
    rows = [[value.counts[place] / sums[place] for value in kept] for place in shown]
    names = [value.label for value in kept]
    notes = [say("shares_note")]
    if len(used) > len(kept):
        rows = [[*row, max(1 - sum(row), 0.0)] for row in rows]
        names.append("other")
        notes.append(say("shares_other", others=count(len(used) - len(kept))))
    if len(shown) < sum(1 for one in sums if one):
        notes.append(say("shares_coders", shown=len(shown)))
    caption = say("shares", variable=variable.name)
    coders = [agreement.coders[place].name for place in shown]
    cells = tuple((coder, *map(percent, row)) for coder, row in zip(coders, rows, strict=True))
    table = Table(caption, ("coder", *names), cells, tuple(notes))
    drawing = shares_chart(coders, names, rows, caption, joined=len(used) > len(kept))
    yield Chart(caption, drawing, tuple(notes), table)


def over_time(
    name: str, by_batch: Sequence[PeriodAgreement], by_week: Sequence[PeriodAgreement], coefficient: str
) -> Iterator[Block]:
    """Agreement round by round and week by week, where there is more than one."""
    for key, periods in (("by_batch", by_batch), ("by_week", by_week)):
        if len(periods) > 1:
            caption, notes = say(key, variable=name, name=coefficient), (say("period_note"),)
            rows = tuple((one.label, count(one.articles), count(one.units), figure(one.alpha.value)) for one in periods)
            table = Table(caption, ("", "articles", "units", coefficient), rows, notes)
            yield Chart(caption, time_chart(periods, caption), notes, table)


def other_intervals(variable: VariableAgreement) -> Iterator[Block]:
    """Intervals by methods that take units or pairs for independent, beside the report's own."""
    rows = tuple(
        (
            name_of(name), METHODS[method], interval(one.low, one.high), probability(one.p_below_667),
            probability(one.p_below_800),
        )
        for method, found in variable.other_intervals.items()
        for name, one in found.items()
    )  # fmt: skip
    head = ("coefficient", "method", "95 % CI", "P(< .667)", "P(< .800)")
    if rows:
        caption = say("other_intervals", variable=variable.name)
        yield Table(caption, head, rows, (say("other_intervals_note"),), words=2)


def remarks(variable: VariableAgreement) -> Iterator[str]:
    """What else can be said of the headline in a sentence."""
    if variable.adjacent is not None:
        yield say("adjacent", share=percent(variable.adjacent))
    if variable.projected_articles is not None:
        yield say("projected", articles=count(variable.projected_articles))


def passage_table(agreement: Agreement) -> Table | None:
    """The places where coders differ most; None where they nowhere do."""
    rows = tuple(
        (
            one.title, f"{one.start}{RANGE}{one.end}", ", ".join(coder for coder, _ in one.passages),
            ", ".join(one.missing), listed(one.variables), decimal(one.points, 1),
        )
        for one in agreement.passages_by_disagreement
    )  # fmt: skip
    head = ("article", "characters", "marked by", "not by", "values differ in", "points")
    notes = (say("passages_note"),)
    return Table(say("passages"), head, rows, notes, words=5, most=MOST_PASSAGES) if rows else None
