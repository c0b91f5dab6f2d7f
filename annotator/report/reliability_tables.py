"""The reliability data as rows: units × coders for every variable, the passages, and who did which article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from annotator.analysis.raw_tables import RawTables, RawVariable
from annotator.report.figures import RANGE, count

Row = tuple[str, ...]


class Rows(Sequence[Row]):
    """Rows made when they are asked for: a table of a million units takes no room before it is written."""

    def __init__(self, number: int, made: Callable[[int], Row]) -> None:
        self._number, self._made = number, made

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        """One row, or several."""
        if isinstance(place, slice):
            return tuple(self._made(one) for one in range(self._number)[place])
        return self._made(range(self._number)[place])


def unit_head(raw: RawTables) -> Row:
    """The columns of `unit_rows`."""
    return ("unit", "article", "characters", *raw.coders)


def unit_rows(raw: RawTables, variable: RawVariable) -> Rows:
    """Every unit with what each coder gave it; empty where a coder gave nothing."""
    labels, codes = (*variable.labels, ""), variable.codes

    def made(unit: int) -> Row:
        start, end = raw.unit_span[unit].tolist()
        given = (labels[code] for code in codes[unit].tolist())
        return (count(unit + 1), raw.articles[raw.unit_article[unit]], f"{start}{RANGE}{end}", *given)

    return Rows(len(codes), made)


def given_rows(raw: RawTables, variable: RawVariable) -> Rows:
    """Every unit on one line for many coders: its values, and after each the coders who gave it."""
    codes = variable.codes

    def made(unit: int) -> Row:
        given: dict[int, list[str]] = {}
        for coder, code in zip(raw.coders, codes[unit].tolist(), strict=True):
            if code >= 0:
                given.setdefault(code, []).append(coder)
        told = "; ".join(f"{variable.labels[code]}: {', '.join(coders)}" for code, coders in given.items())
        start, end = raw.unit_span[unit].tolist()
        return (count(unit + 1), raw.articles[raw.unit_article[unit]], f"{start}{RANGE}{end}", told)

    return Rows(len(codes), made)


def passage_head(raw: RawTables) -> Row:
    """The columns of `passage_rows`."""
    return ("article", "coder", "characters", "unit", *(variable.name for variable in raw.variables))


def passage_rows(raw: RawTables) -> Rows:
    """Every passage by place, with its unit (none where no other coder's passage was near enough) and its values."""
    labels = [(*variable.labels, "") for variable in raw.variables]

    def made(passage: int) -> Row:
        unit = int(raw.passage_unit[passage])
        given = (names[variable.category[passage]] for names, variable in zip(labels, raw.variables, strict=True))
        article, coder = raw.articles[raw.passage_article[passage]], raw.coders[raw.passage_coder[passage]]
        return (article, coder, raw.segments[passage], count(unit + 1) if unit >= 0 else "", *given)

    return Rows(len(raw.segments), made)


def article_head(raw: RawTables) -> Row:
    """The columns of `article_rows`."""
    return ("article", *raw.coders, "characters")


def article_rows(raw: RawTables) -> Rows:
    """Every article in the analysis and whose work on it counts."""

    def made(article: int) -> Row:
        done = ("done" if one else "" for one in raw.done[article].tolist())
        return (raw.articles[article], *done, count(int(raw.lengths[article])))

    return Rows(len(raw.articles), made)


def done_rows(raw: RawTables) -> Rows:
    """Every article on one line for many coders: who is done with it."""

    def made(article: int) -> Row:
        done = ", ".join(name for name, one in zip(raw.coders, raw.done[article].tolist(), strict=True) if one)
        return (raw.articles[article], done, count(int(raw.lengths[article])))

    return Rows(len(raw.articles), made)
