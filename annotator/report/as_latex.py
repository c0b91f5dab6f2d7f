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

_PREAMBLE = r"\usepackage{amsmath,array,booktabs,graphicx,longtable}"
_LONG, _WIDE_TEXT, _WIDE_HEAD = 36, 24, 11
_ROOM, _GAP, _FIXED = 96, 2.6, 0.8  # signs of a cell on a line of A4, and between columns
_UNBROKEN = 24
_ROOM_SHARE = 0.94  # of the line, letters being wider or narrower
_MOST, _LEAST = 0.6, 18  # of the room that one text asks for; signs that each text should keep
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
    giving = _giving_way(table)
    words = {place: _longest_word(table, place) for place in giving}
    wanted = {place: max(min(wide[place], _ROOM * _MOST) - words[place], 1.0) for place in giving}
    fixed = sum(width for place, width in enumerate(wide) if place not in giving)
    rest = max(_ROOM - fixed - sum(words.values()) - _GAP * len(giving), 0.0)
    for place, more in wanted.items():
        signs = words[place] + rest * more / sum(wanted.values())
        kept[place] = rf">{{\raggedright\arraybackslash}}p{{{signs / _ROOM * _ROOM_SHARE:.3f}\linewidth}}"
    return "".join(kept)


def _giving_way(table: Table) -> set[int]:
    """The columns of text set on several lines: long ones, and where these have too little left all but short ones."""
    wide = _widths(table)
    long, middling = ({p for p in range(table.words) if wide[p] > least} for least in (_WIDE_TEXT, _WIDE_TEXT / 2))
    left = _ROOM - sum(width for place, width in enumerate(wide) if place not in long)
    return middling if long and left < _LEAST * len(long) else long


def _longest_word(table: Table, place: int) -> float:
    """Signs of what cannot be broken in a column."""
    words = (word for row in (table.head, *table.rows) for word in row[place].split(" "))
    return float(min(max(map(len, words), default=1), _UNBROKEN))


def _shrunk(table: Table) -> bool:
    """Whether a table must be printed smaller, its figures alone filling the page."""
    giving = _giving_way(table)
    return sum(width for place, width in enumerate(_widths(table)) if place not in giving) > _ROOM * _FIXED


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
