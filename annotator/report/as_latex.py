"""The report's tables for a paper: LaTeX with booktabs, to be read in with \\input.

Names in other scripts than Latin, Greek or Cyrillic need XeLaTeX or LuaLaTeX; pdfLaTeX stops at them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.contents import document
from annotator.report.document import Section, Table, standing_for
from annotator.report.drawing import without_controls

_PREAMBLE = r"\usepackage{amsmath,array,booktabs,longtable}"
_LONG, _WIDE_TEXT = 36, 24
_LINE = 0.94
_SIGNS = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "\N{NO-BREAK SPACE}": "~", "\N{MINUS SIGN}": "$-$", "–": "--",
    "—": "---", "…": r"\ldots{}", "α": r"$\alpha$", "κ": r"$\kappa$", "π": r"$\pi$", "λ": r"$\lambda$", "→": r"$\to$",
    "≥": r"$\geq$", "≤": r"$\leq$", "×": r"$\times$", "·": r"$\cdot$", "±": r"$\pm$", "γ": r"$\gamma$",
    "\N{REPLACEMENT CHARACTER}": "?", "[": "{[}", "]": "{]}",
}  # fmt: skip
_ESCAPES = str.maketrans(_SIGNS)


def as_latex(report: AgreementReport, appendix: Appendix | None = None) -> str:
    """Every table of the report under a comment that names it; names from the data cannot become commands."""
    whole = document(report, appendix)
    lines = [f"% {_comment(whole.title)}", f"% {_comment(whole.imprint)}", f"% Needs: {_PREAMBLE}"]
    for section in whole.sections:
        lines += _section(section)
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """Text that reads as itself, on one line."""
    return " ".join(without_controls(text).split("\n")).translate(_ESCAPES)


def _section(section: Section) -> Iterator[str]:
    found = [table.on_paper for block in section.blocks if (table := standing_for(block))]
    if found:
        yield ""
        yield f"% {_comment(section.title)}"
    for table in found:
        yield ""
        yield from _long(table) if len(table.rows) > _LONG else _short(table)


def _short(table: Table) -> Iterator[str]:
    yield r"\begin{table}[htbp]"
    yield r"\centering\small"
    yield rf"\caption{{{escaped(table.caption)}}}\label{{{_label(table)}}}"
    yield rf"\begin{{tabular}}{{@{{}}{_columns(table)}@{{}}}}"
    yield r"\toprule"
    yield _row(table.head)
    yield r"\midrule"
    yield from map(_row, table.rows)
    yield r"\bottomrule"
    yield r"\end{tabular}"
    yield from _notes(table)
    yield r"\end{table}"


def _long(table: Table) -> Iterator[str]:
    yield r"{\small"
    yield rf"\begin{{longtable}}{{@{{}}{_columns(table)}@{{}}}}"
    yield rf"\caption{{{escaped(table.caption)}}}\label{{{_label(table)}}}\\"
    yield r"\toprule"
    yield _row(table.head)
    yield r"\midrule\endfirsthead"
    yield r"\toprule"
    yield _row(table.head)
    yield r"\midrule\endhead"
    yield from map(_row, table.rows)
    yield r"\bottomrule"
    yield r"\end{longtable}"
    yield from _notes(table)
    yield "}"


def _notes(table: Table) -> Iterator[str]:
    if table.notes:
        yield r"\par\smallskip\parbox{\linewidth}{\footnotesize " + " ".join(map(escaped, table.notes)) + "}"


def _columns(table: Table) -> str:
    """Figures to the right; text to the left, on a width of its own where it is long."""
    widest = [_widest(table, place) for place in range(len(table.head))]
    long = [place < table.words and widest[place] > _WIDE_TEXT for place in range(len(table.head))]
    short = sum(width for width, one in zip(widest, long, strict=True) if not one)
    room = max(_LINE - short * 0.0125 - 0.022 * len(table.head), 0.25)
    weight = sum(min(width, 120) for width, one in zip(widest, long, strict=True) if one)
    return "".join(
        rf">{{\raggedright\arraybackslash}}p{{{room * min(widest[place], 120) / weight:.3f}\linewidth}}"
        if long[place]
        else "l" if place < table.words else "r"
        for place in range(len(table.head))
    )  # fmt: skip


def _widest(table: Table, place: int) -> int:
    return max(len(table.head[place]), *(len(row[place]) for row in table.rows), 0) if table.rows else 0


def _row(cells: Sequence[str]) -> str:
    return " & ".join(map(escaped, cells)) + r" \\"


def _label(table: Table) -> str:
    return "tab:accord-" + table.number.lower().replace(" ", "-")


def _comment(text: str) -> str:
    return " ".join(without_controls(text).split())
