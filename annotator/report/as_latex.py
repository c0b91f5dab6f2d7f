"""The report's tables for a paper: LaTeX with booktabs, to be read in with \\input.

Names in other scripts than Latin, Greek or Cyrillic need XeLaTeX or LuaLaTeX; pdfLaTeX stops at them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.column_widths import column_shares
from annotator.report.contents import document
from annotator.report.document import Section, Table, standing_for
from annotator.report.drawing import without_controls

_PREAMBLE = r"\usepackage{amsmath,array,booktabs,graphicx,longtable}"
_LONG, _WIDE_TEXT, _WIDE_HEAD = 36, 24, 11
_ROOM, _GAP, _FIXED = 96, 2.6, 0.8  # signs of a cell on a line of A4, and between columns
_UNBROKEN = 24
_ROOM_SHARE = 0.84  # of the line, the rest being gaps
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
    """Text that reads as itself, on one line; words without end may be broken."""
    words = " ".join(without_controls(text).split("\n")).split(" ")
    return " ".join(_breakable(word) if len(word) > _UNBROKEN else word.translate(_ESCAPES) for word in words)


def _breakable(word: str) -> str:
    parts = [word[place : place + _UNBROKEN // 2] for place in range(0, len(word), _UNBROKEN // 2)]
    return r"\hspace{0pt}".join(part.translate(_ESCAPES) for part in parts)


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
    if shrunk := _shrunk(table):
        yield r"\resizebox{\linewidth}{!}{%"
    yield rf"\begin{{tabular}}{{@{{}}{_columns(table)}@{{}}}}"
    yield r"\toprule"
    yield _head(table)
    yield r"\midrule"
    yield from map(_row, table.rows)
    yield r"\bottomrule"
    yield r"\end{tabular}" + ("}" if shrunk else "")
    yield from _notes(table)
    yield r"\end{table}"


def _long(table: Table) -> Iterator[str]:
    yield r"{\small"
    yield rf"\begin{{longtable}}{{@{{}}{_columns(table)}@{{}}}}"
    yield rf"\caption{{{escaped(table.caption)}}}\label{{{_label(table)}}}\\"
    yield r"\toprule"
    yield _head(table)
    yield r"\midrule\endfirsthead"
    yield r"\toprule"
    yield _head(table)
    yield r"\midrule\endhead"
    yield from map(_row, table.rows)
    yield r"\bottomrule"
    yield r"\end{longtable}"
    yield from _notes(table)
    yield "}"


def _notes(table: Table) -> Iterator[str]:
    if table.notes:
        yield r"\par\smallskip\noindent\parbox{\linewidth}{\footnotesize " + " ".join(map(escaped, table.notes)) + "}"


def _columns(table: Table) -> str:
    """Figures to the right; text to the left, on a width of its own where the table is wider than the page."""
    wide = _widths(table)
    kept = ["l" if place < table.words else "r" for place in range(len(wide))]
    if sum(wide) <= _ROOM or _shrunk(table):
        return "".join(kept)
    shares = column_shares(wide, _ROOM)
    narrow = [rf">{{\raggedright\arraybackslash}}p{{{share * _ROOM_SHARE:.3f}\linewidth}}" for share in shares]
    return "".join(
        of_its_own if _gives_way(table, place) else side
        for place, (side, of_its_own) in enumerate(zip(kept, narrow, strict=True))
    )


def _gives_way(table: Table, place: int) -> bool:
    return place < table.words and _widths(table)[place] > _WIDE_TEXT


def _shrunk(table: Table) -> bool:
    """Whether a table must be printed smaller, its figures alone filling the page."""
    fixed = [width for place, width in enumerate(_widths(table)) if not _gives_way(table, place)]
    return sum(fixed) > _ROOM * _FIXED


def _widths(table: Table) -> list[float]:
    """Signs in each column, heads being set on several lines."""
    return [
        max(*(len(line) for line in _head_lines(name)), *(len(row[place]) for row in table.rows), 1) + _GAP
        for place, name in enumerate(table.head)
    ]


def _head_lines(name: str) -> list[str]:
    """A head of several words on lines of about eleven signs."""
    lines = [""]
    for word in name.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= _WIDE_HEAD:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _head(table: Table) -> str:
    stacked = []
    for place, name in enumerate(table.head):
        lines = r" \\ ".join(escaped(line) for line in _head_lines(name))
        side = "l" if place < table.words else "r"
        stacked.append(rf"\shortstack[{side}]{{{lines}}}" if r" \\ " in lines else lines)
    return " & ".join(stacked) + r" \\"


def _row(cells: Sequence[str]) -> str:
    return " & ".join(map(escaped, cells)) + r" \\"


def _label(table: Table) -> str:
    return "tab:accord-" + table.number.lower().replace(" ", "-")


def _comment(text: str) -> str:
    return " ".join(without_controls(text).split())
