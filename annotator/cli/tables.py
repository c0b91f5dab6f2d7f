"""Coefficients for tables of codes and of spans from anywhere."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli import gamma
from annotator.cli.shared import (
    Arguments,
    Result,
    Verb,
    names,
    naming,
    progress,
    whole,
    word,
)
from annotator.messages import counted, sentence

if TYPE_CHECKING:
    from annotator.analysis.results import GammaRun, SpanReliability


def _reliability(a: Arguments) -> Result:
    from annotator.analysis.tables import reliability
    from annotator.exchange.code_tables import read_codes
    from annotator.exchange.whole_file import bytes_of
    from annotator.report.as_json import intervals

    with naming(a.file):
        table = read_codes(bytes_of(a.file))
        table = table.without(names(a.missing)) if a.missing else table
        found = reliability(
            table.cells, len(table.coders), table.articles, table.counts, a.level, names(a.values) or None, table.lines,
            a.resamples, a.seed,
        )  # fmt: skip
    lines = [
        f"{counted(found.units, 'unit')}, {counted(found.coders, 'coder')},"
        f" {counted(found.pairable_units, 'pairable unit')}, {counted(found.pairable_values, 'pairable value')}"
    ]
    notes = [sentence("like_gap", value=value, cells=cells) for value, cells in table.like_gaps().items()]
    if len(table.coders) > _MANY and len(table.coders) > len(table.cells):
        notes.append(sentence("on_its_side", rows=len(table.cells), columns=len(table.coders)))
    lines += [*_lines(found.coefficients), *_others(found.intervals), *notes]
    return Result(asdict(found) | {"intervals": intervals(found.intervals), "notes": notes}, lines)


def _others(by_method: Mapping) -> list[str]:
    """Krippendorff's and Gwet's intervals, under what they take for granted."""
    from annotator.analysis.closer import METHODS

    lines = []
    for method, found in by_method.items():
        lines.append(f"{METHODS[method]}:")
        lines += [f"  {name:<36}  [{_figure(one.low)}, {_figure(one.high)}]" for name, one in found.items()]
    return lines


def _unitizing(a: Arguments) -> Result:
    from annotator.analysis.span_tables import unitizing
    from annotator.exchange.code_tables import read_spans
    from annotator.exchange.whole_file import bytes_of

    options = gamma.asked_for(a)
    with naming(a.file):
        table = read_spans(bytes_of(a.file), a.length, a.begin)
        found = unitizing(
            table.spans, table.lengths, names(a.coders), a.resamples, a.seed,
            options, a.gamma_level, lambda share: progress("gamma", share), a.legacy,
        )  # fmt: skip
    return Result(_spans_object(found), _span_lines(found))


def _spans_object(found: SpanReliability) -> dict[str, object]:
    """The figures as an object; what must be asked for only where it was."""
    made = asdict(found)
    if found.gamma_run is None:
        del made["gamma_run"]
    for one in made["per_value"].values():
        for name in ("gamma_k", "alpha_u"):
            if one[name] is None:
                del one[name]
    return made


def _span_lines(found: SpanReliability) -> list[str]:
    told = f"{counted(found.coders, 'coder')}, {counted(found.spans, 'span')}"
    lines = [f"{told} on {counted(found.length, 'character')}"]
    if found.overlap_characters:
        lines.append(f"under two spans of one coder: {counted(found.overlap_characters, 'character')}")
    lines += _lines(found.coefficients)
    for value, one in found.per_value.items():
        more = f", gamma-k {_figure(one.gamma_k.value)}" if one.gamma_k else ""
        more += f", alpha-U {_figure(one.alpha_u.value)}" if one.alpha_u else ""
        lines.append(
            f"  {value}: |uα {_figure(one.bar_u_alpha.value)}, (k)uα {_figure(one.k_u_alpha.value)},"
            f" coverage {_figure(one.coverage)}{more}"
        )
    return lines + _run_lines(found.gamma_run)


def _run_lines(run: GammaRun | None) -> list[str]:
    """How gamma came about."""
    if run is None:
        return []
    samples = counted(run.samples, "random continuum", "random continua")
    lines = [
        f"  gamma: α = {run.alpha:g}, β = {run.beta:g}, Δ = {run.delta:g}, {samples}, seed {run.seed}; {run.sampler}"
    ]
    if run.error is not None:
        lines.append(f"  gamma: the expected disorder is known to ± {run.error:.1%}")
    if not run.exact:
        lines.append("  gamma: not every alignment was proved to be the best; the JSON form has the bounds")
    return lines


def _lines(coefficients: Mapping) -> list[str]:
    return [
        f"  {name:<26} {_figure(one.value):>9}"
        + (f"  [{_figure(one.low)}, {_figure(one.high)}]" if one.low is not None else "")
        + (f"  {one.reason}" if one.reason else "")
        for name, one in coefficients.items()
    ]


def _figure(value: float | None) -> str:
    return "—" if value is None else f"{value:.4f}"




def _length(text: str) -> int:
    """A length that offsets can have."""
    if whole(text) > _LONGEST:
        raise argparse.ArgumentTypeError(f"{text} is longer than {_LONGEST} characters")
    return whole(text)


_LONGEST = 1 << 40
# More coders than any study has: the table has its units as columns.
_MANY = 30
_RESAMPLES = word("--resamples", type=whole, default=10_000, metavar="N")
_SEED = word("--seed", type=whole, default=0, metavar="S")
_GAMMA_LEVEL = word("--gamma-level", choices=("nominal", "ordinal", "interval"), default="nominal")

VERBS: dict[str, Verb] = {
    "reliability": Verb("coefficients for any table of codes", _reliability, (
        word("file", type=Path, metavar="FILE.csv"),
        word("--level", choices=("nominal", "ordinal", "interval", "ratio")),
        word("--values", default="", metavar="a,b,c", help="the codebook's values, in order"),
        word("--missing", default="", metavar="NA,.", help="what stands for a missing value besides an empty cell"),
        _RESAMPLES, _SEED)),
    "unitizing": Verb("coefficients for any table of spans", _unitizing, (
        word("file", type=Path, metavar="FILE.csv"),
        word("--length", type=_length, metavar="N", help="characters of the text, of every article without a length"),
        word("--begin", type=whole, default=0, metavar="N", help="where the offsets count from (default 0)"),
        word("--coders", default="", metavar="A,B,C", help="all coders, those without spans too"),
        word("--legacy", action="store_true", help="the alpha-U of 1995 and 2004, too: superseded, to compare"),
        _RESAMPLES, _SEED, *gamma.WORDS, _GAMMA_LEVEL)),
}  # fmt: skip
