"""Coefficients for tables of codes and of spans from anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from annotator.cli.shared import Arguments, Result, Verb, bytes_of, names, naming, word


def _reliability(a: Arguments) -> Result:
    from annotator.analysis.tables import reliability
    from annotator.exchange.code_tables import read_codes

    with naming(a.file):
        table = read_codes(bytes_of(a.file))
        found = reliability(
            table.cells, len(table.coders), table.articles, table.counts, a.level, names(a.values) or None, table.lines,
            a.resamples, a.seed,
        )  # fmt: skip
    lines = [
        f"{found.units} units, {found.coders} coders, {found.pairable_units} pairable units,"
        f" {found.pairable_values} pairable values"
    ]
    return Result(asdict(found), [*lines, *_lines(found.coefficients)])


def _unitizing(a: Arguments) -> Result:
    from annotator.analysis.span_tables import unitizing
    from annotator.exchange.code_tables import read_spans

    with naming(a.file):
        table = read_spans(bytes_of(a.file), a.length)
        found = unitizing(table.spans, table.lengths, names(a.coders), a.resamples, a.seed)
    lines = [f"{found.coders} coders, {found.spans} spans on {found.length} characters"]
    each = [
        f"  {value}: (k)uα {_figure(one.k_u_alpha.value)}, coverage {_figure(one.coverage)}"
        for value, one in found.per_value.items()
    ]
    return Result(asdict(found), [*lines, *_lines(found.coefficients), *each])


def _lines(coefficients: Mapping) -> list[str]:
    return [
        f"  {name:<26} {_figure(one.value):>9}"
        + (f"  [{_figure(one.low)}, {_figure(one.high)}]" if one.low is not None else "")
        + (f"  {one.reason}" if one.reason else "")
        for name, one in coefficients.items()
    ]


def _figure(value: float | None) -> str:
    return "—" if value is None else f"{value:.4f}"


_RESAMPLES = word("--resamples", type=int, default=10_000, metavar="N")
_SEED = word("--seed", type=int, default=0, metavar="S")

VERBS: dict[str, Verb] = {
    "reliability": Verb("coefficients for any table of codes", _reliability, (
        word("file", type=Path, metavar="FILE.csv"),
        word("--level", choices=("nominal", "ordinal", "interval", "ratio")),
        word("--values", default="", metavar="a,b,c", help="the codebook's values, in order"), _RESAMPLES, _SEED)),
    "unitizing": Verb("coefficients for any table of spans", _unitizing, (
        word("file", type=Path, metavar="FILE.csv"), word("--length", type=int, metavar="N"),
        word("--coders", default="", metavar="A,B,C", help="all coders, those without spans too"), _RESAMPLES, _SEED)),
}  # fmt: skip
