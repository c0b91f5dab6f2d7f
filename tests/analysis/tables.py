"""Published tables of codes, spans and sets, as the tests read them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from annotator.analysis.results import Reliability, SpanReliability
from annotator.analysis.span_tables import SpanRow, unitizing
from annotator.analysis.tables import reliability
from annotator.exchange.code_tables import read_codes
from tests.analysis.published import COUNTS, SPANS_2019, TABLES


@cache
def coded(name: str, resamples: int = 0, folder: Path | None = None) -> Reliability:
    """Every coefficient of one published table of codes; of a file's where a folder is given."""
    table = read_codes((folder / f"{name}.csv").read_bytes() if folder else as_csv(name).encode())
    return reliability(table.cells, len(table.coders), table.articles, table.counts, resamples=resamples)


def as_csv(name: str) -> str:
    """A published table as a user's file: a row a unit, a column a coder."""
    coders = [["" if word == "." else word for word in line.split()] for line in TABLES[name]]
    counts = COUNTS.get(name)
    header = (["count"] if counts else []) + [f"coder{number}" for number in range(1, len(coders) + 1)]
    units = zip(*([[str(count) for count in counts]] if counts else []), *coders, strict=True)
    return "\n".join(",".join(row) for row in [header, *units]) + "\n"


def value(name: str, coefficient: str) -> float:
    """One coefficient of one published table."""
    found = coded(name).coefficients[coefficient].value
    assert found is not None, coded(name).coefficients[coefficient].reason
    return found


def drawn_spans(lines: Mapping[str, str]) -> list[SpanRow]:
    """The spans of one article from a line a coder, `start-end:value` each."""
    words = [(coder, word.replace("-", ":").split(":")) for coder, line in lines.items() for word in line.split()]
    return [("", coder, int(start), int(end), tag) for coder, (start, end, tag) in words]


def spans_of_2019() -> SpanReliability:
    """Every coefficient of the book's example of three unitizers."""
    return unitizing(drawn_spans(SPANS_2019), {"": 60}, resamples=0)


def rows(path: Path) -> list[dict[str, str]]:
    """A CSV file's rows by column."""
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
