"""The same figures in every form, read back by other programs; nothing in the data becomes markup, formula or link."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pytest

from annotator.domain.changes import add_actor
from annotator.domain.codebook import Actor
from annotator.domain.records import Coder
from annotator.report import as_latex
from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.contents import document
from annotator.report.document import Table, standing_for
from annotator.report.figures import Printed
from annotator.report.forms import FORMS, written
from annotator.report.paper import LETTER
from annotator.verbs.agreement import AgreementOptions, agreement
from annotator.verbs.appendices import appendix
from tests.agreement_projects import Team, coded_team, identity
from tests.report import readers

OPTIONS = AgreementOptions(resamples=100)
HOSTILE = (
    '=HYPERLINK("http://x.example","y")', "+1", "@x", "\tTAB", "＝1+1", "<script>alert(1)</script>", "{=1}", "-2+3",
    "a\x0bc\x1b[0m", r"\input{/etc/passwd} $x$ & 100 % _#~^", "C|D", "lone \ufffe end", "عنوان", "👩🏽‍🚒 fire",
    '"quoted", and; more', "'=2",
)  # fmt: skip


@dataclass
class Made:
    """One report with its appendix, and all its forms."""

    report: AgreementReport
    appendix: Appendix
    forms: dict[str, bytes]

    def tables(self) -> list[Table]:
        found = document(self.report, self.appendix)
        return [table for one in found.sections for block in one.blocks if (table := standing_for(block))]


def made_from(team: Team) -> Made:
    report, behind = agreement(team.project, OPTIONS), appendix(team.project, OPTIONS)
    team.project.close()
    return Made(report, behind, {ending: written(ending, report, behind) for ending in FORMS})


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made_from(coded_team(tmp_path_factory.mktemp("forms") / "lead.accord", articles=16))


def test_the_long_table_has_settings_codebook_data_and_files(coded: Made) -> None:
    """Nominal alpha again, from the rows of the appendix alone."""
    rows = list(csv.DictReader(io.StringIO(coded.forms[".csv"].decode())))
    for variable in coded.report.agreement.variables:
        code, units = coded.report.code_of(variable), {}
        for row in rows:
            if (row["variable"], row["table"]) == (code, "unit"):
                units.setdefault(row["item"], []).append(row["text"])
        values = [value for unit in units.values() if len(unit) > 1 for value in unit]
        apart = sum(
            sum(a != b for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units.values() if len(unit) > 1
        )
        chance = sum(a != b for a, b in permutations(values, 2)) / (len(values) - 1)
        assert 1 - apart / chance == pytest.approx(variable.coefficients["alpha_nominal"].value)
    told = {(row["table"], row["coefficient"]): row["text"] for row in rows}
    assert told["settings", "state"] == coded.report.state
    assert told["methods", ""] == coded.report.methods
    passages = [row for row in rows if row["table"] == "passage" and row["coefficient"] == "characters"]
    assert len(passages) == coded.report.annotations
    definitions = {row["variable"] for row in rows if row["table"] == "codebook" and row["coefficient"] == "definition"}
    assert {one.code for one in coded.appendix.codebook.variables if one.on} == definitions


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A project whose title, coders, articles and actors all try to be something else."""
    team = Team.create(tmp_path_factory.mktemp("hostile") / "lead.accord", title=HOSTILE[0])
    for number, name in enumerate((HOSTILE[5], HOSTILE[0])):
        team.add_coder(Coder(identity(f"coder {number}"), name))
    team.act(add_actor(Actor(identity(name), name)) for name in HOSTILE)
    text = "The council said that cameras in stations must stay off until every one is audited. " * 4
    for place, title in enumerate(f"{HOSTILE[one]}!" for one in (0, 5, 1, 8)):
        team.add_article(title, f"{place} {text}")
        for shift, coder in enumerate(team.coders):
            claims = [
                team.claim(coder, title, 20 * one, 20 * one + 15, actor=name if (one + shift) % 3 else HOSTILE[0])
                for one, name in enumerate(HOSTILE)
            ]
            team.code(coder, title, claims)
    return made_from(team)


# -- the same figures


def test_every_cell_that_looks_like_a_number_is_one(coded: Made) -> None:
    """What is printed as a figure must be a number in a workbook."""
    like = re.compile(r"[+−<> ]*[\d\u00a0]*\.?\d+(\u00a0%)?")
    loose = [
        (table.title, cell)
        for table in coded.tables()
        for row in table.on_paper.rows
        for cell in row[table.words :]
        if like.fullmatch(cell) and not (isinstance(cell, Printed) and cell.number is not None)
    ]
    assert loose == []


@pytest.mark.parametrize("which", ["coded", "hostile"])
def test_page_word_document_and_markdown_have_every_cell_of_every_table(
    which: str, request: pytest.FixtureRequest
) -> None:
    made: Made = request.getfixturevalue(which)
    page = readers.html_tables(made.forms[".html"])
    word = readers.docx_tables(made.forms[".docx"])
    drawn = {table.title for table in made.tables() if table.number.startswith("Figure")}
    for table in made.tables():
        if table.title in drawn:
            continue
        wanted = [[_shown(cell) for cell in row] for row in table.on_paper.rows]
        title = _shown(table.title)
        assert [[_shown(cell) for cell in row] for row in page[title]] == wanted, title
        assert [[_shown(cell) for cell in row] for row in word[title]] == wanted, title
    if which == "coded":
        markdown = readers.markdown_tables(made.forms[".md"])
        for table in made.tables():
            assert markdown[table.title] == [[" ".join(c.splitlines()) for c in row] for row in table.on_paper.rows]


def _shown(cell: str) -> str:
    """A cell as any XML shows it: forbidden signs replaced, blanks as one."""
    return " ".join(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", cell).split())


def test_the_workbook_has_every_row_with_its_numbers_whole(coded: Made) -> None:
    found = readers.sheets(coded.forms[".xlsx"])
    for table in coded.tables():
        rows = found[table.title]
        for wanted, row in zip(table.rows, rows, strict=False):
            values = _values(table, wanted)
            found_values = [cell for cell in row if cell != ""]
            assert len(found_values) == len(values)
            for value, cell in zip(values, found_values, strict=True):
                # Excel's own precision: 16 digits.
                assert cell == (pytest.approx(value, rel=1e-15, abs=0) if isinstance(value, float) else value)
        assert len(rows) >= len(table.rows)


def _values(table: Table, row: tuple[str, ...]) -> list[object]:
    parts = [part for cell in row for part in (getattr(cell, "ends", ()) or (cell,))]
    numbers = [part.number if isinstance(part, Printed) and part.number is not None else str(part) for part in parts]
    return [float(one) if isinstance(one, int) else one for one in numbers if one != ""]


def test_the_workbook_shows_its_numbers_as_the_others_print_them(coded: Made) -> None:
    """The number formats, applied as Excel does."""
    from annotator.report.as_xlsx import number_format

    for table in coded.tables():
        for row in table.on_paper.rows:
            for cell in row:
                for part in getattr(cell, "ends", ()) or (cell,):
                    if isinstance(part, Printed) and part.number is not None:
                        assert _formatted(part.number, number_format(part)) == part.replace("\u00a0", " ")


def _formatted(number: float, form: str) -> str:
    above, _, below = form.partition(";")
    if not below:
        return form.strip('"')
    pattern = (below if number < 0 else above).replace('"', "")
    percent = pattern.endswith("\\ %")
    decimals = len(pattern.removesuffix("\\ %").partition(".")[2])
    grouped = "," in pattern
    digits = f"{abs(number) * (100 if percent else 1):{',' if grouped else ''}.{decimals}f}".replace(",", " ")
    sign = pattern[0] if pattern[0] in "+−" else ""
    if not percent and "0." not in pattern and decimals and digits.startswith("0."):
        digits = digits[1:]
    return sign + digits + (" %" if percent else "")


@pytest.mark.parametrize("which", ["coded", "hostile"])
def test_the_text_of_the_pdf_has_every_row_in_order(which: str, request: pytest.FixtureRequest) -> None:
    made: Made = request.getfixturevalue(which)
    text = readers.pdf_text(made.forms[".pdf"])
    for table in made.tables():
        if table.number.startswith("Figure"):
            continue
        assert _known(table.caption) in _known(text), table.title
        for row in table.on_paper.rows:
            for cell in row[table.words :]:
                assert _known(cell) in _known(text), (table.title, cell)
    rows = [row for table in coded_rows(made) for row in table]
    assert sum(_known("".join(row)) in _known(text) for row in rows) == len(rows)


def coded_rows(made: Made) -> list[list[tuple[str, ...]]]:
    """The rows of figures in one line of print: of the tables of coefficients."""
    return [list(table.on_paper.rows) for table in made.tables() if table.head[0] == "coefficient" and table.words == 1]


def _known(text: str) -> str:
    """Letters, digits and signs of figures, without the blanks that a PDF may or may not have."""
    return re.sub(r"[\s\u00a0\ufffd\x00-\x1f\x7f]", "", text)


def test_the_long_table_and_the_object_agree_to_the_last_digit(coded: Made) -> None:
    rows = list(csv.DictReader(io.StringIO(coded.forms[".csv"].decode())))
    found = json.loads(coded.forms[".json"])
    by_key = {(row["variable"], row["table"], row["item"], row["coefficient"]): row for row in rows}
    assert len(by_key) == len(rows)
    for code, variable in found["variables"].items():
        for name, one in variable["coefficients"].items():
            row = by_key[code, "whole", "", name]
            for key in ("value", "low", "high", "p_below_667", "p_below_800", "observed", "expected"):
                assert row[key] == "" if one[key] is None else float(row[key]) == one[key]
            assert row["reason"] == (one["reason"] or "")
        for pair, coefficients in variable["pairs"].items():
            for name, one in coefficients.items():
                value = by_key[code, "pair", pair, name]["value"]
                assert value == "" if one["value"] is None else float(value) == one["value"]
        for coder, beside in variable["by_coder"].items():
            for name, one in (("bias", beside["bias"]), ("shift", beside["shift"])):
                value = by_key[code, "against the rest", coder, name]["value"]
                assert value == "" if one is None else float(value) == one
            row = by_key[code, "against the rest", coder, variable["headline"]]
            assert float(row["value"]) == beside["against_rest"]["value"]
        for batch, one in variable["by_batch"].items():
            assert float(by_key[code, "batch", batch, variable["headline"]]["value"]) == one["alpha"]["value"]
        for method, by_name in variable["intervals"].items():
            for name, one in by_name["coefficients"].items():
                row = by_key[code, f"interval, {method}", "", name]
                assert (float(row["low"]), float(row["high"])) == (one["low"], one["high"])
    for name in ("bar_u_alpha", "span_f1_exact", "span_f1_overlap", "token_alpha"):
        assert float(by_key["", "unitizing", "", name]["value"]) == found["unitizing"][name]["value"]


def test_the_headline_is_the_same_in_all_forms(coded: Made) -> None:
    """Page, PDF, Word and Markdown print it; workbook, table and object hold it."""
    found = json.loads(coded.forms[".json"])["variables"]
    texts = [
        readers.unescaped(coded.forms[".html"]), readers.pdf_text(coded.forms[".pdf"]),
        readers.docx_text(coded.forms[".docx"]), coded.forms[".md"].decode().replace("\\", ""),
    ]  # fmt: skip
    sheet = readers.sheets(coded.forms[".xlsx"])["Table 1. Agreement by variable"]
    for place, variable in enumerate(coded.report.agreement.variables, 1):
        one = found[coded.report.code_of(variable)]
        value = one["coefficients"][one["headline"]]["value"]
        assert sheet[place][3] == value
        printed = next(row for row in coded.tables()[0].rows if row[0] == variable.name)[3]
        assert abs(float(printed) - value) <= 0.005
        for text in texts:
            assert printed in text


# -- nothing from the data acts


def test_no_workbook_and_no_table_for_excel_has_a_formula(hostile: Made, coded: Made) -> None:
    assert readers.formulas(hostile.forms[".xlsx"]) == []
    cells = [str(cell) for rows in readers.sheets(hostile.forms[".xlsx"]).values() for row in rows for cell in row]
    assert any(HOSTILE[0] in cell for cell in cells)
    table = written(".csv", hostile.report, for_excel=True).decode()
    assert table.startswith("\ufeff")
    for row in csv.reader(io.StringIO(table.removeprefix("\ufeff"))):
        assert [cell for cell in row if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))] == []


def test_a_script_is_shown_literally(hostile: Made) -> None:
    page = hostile.forms[".html"].decode()
    assert "<script" not in page
    assert HOSTILE[5] in readers.unescaped(page.replace("&lt;", "\u2039").replace("&gt;", "\u203a").encode()).replace(
        "\u2039", "<"
    ).replace("\u203a", ">")
    assert HOSTILE[5] in readers.pdf_text(hostile.forms[".pdf"])
    assert any(HOSTILE[5] in cell for rows in readers.docx_tables(hostile.forms[".docx"]).values() for row in rows for cell in row)
    assert b"/JavaScript" not in hostile.forms[".pdf"]
    assert b"/URI" not in hostile.forms[".pdf"]


def test_names_cannot_be_commands_of_latex(hostile: Made) -> None:
    text = hostile.forms[".tex"].decode()
    assert r"\input{" not in text
    assert r"\textbackslash{}input\{/etc/passwd\} \$x\$ \& 100 \% \_\#\textasciitilde{}\textasciicircum{}" in text
    for line in text.splitlines():
        if line.endswith(r"\\") and "&" in line:
            assert line.count("&") - line.count(r"\&") >= 1
    assert as_latex.escaped("a\nb\x00") == "a b?"


def test_a_cut_table_says_where_the_rest_is(coded: Made) -> None:
    cut = [table for table in coded.tables() if table.most and len(table.rows) > table.most]
    assert cut
    for table in cut:
        assert len(table.on_paper.rows) == table.most
        assert "the XLSX form of this report has them all" in table.on_paper.notes[-1]


# -- paper


def test_letter_is_as_large_as_letter(coded: Made) -> None:
    import pypdfium2

    file = pypdfium2.PdfDocument(written(".pdf", coded.report, paper=LETTER))
    assert [round(length) for length in file[0].get_size()] == [612, 792]
    assert len(file) > 3
    file.close()


def test_a_pdf_needs_no_screen(coded: Made, tmp_path: Path) -> None:
    """In a process of its own, without a display."""
    code = (
        "import os, sys; os.environ.pop('QT_QPA_PLATFORM', None); os.environ.pop('DISPLAY', None)\n"
        "from annotator.report.document import Document, Section\nfrom annotator.report.pdf import printed\n"
        "sys.stdout.buffer.write(printed(Document('Title', 'imprint', (Section('Heading', ('Words.',)),))))"
    )
    root = Path(__file__).parents[2]
    found = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True)
    assert readers.pdf_text(found.stdout) == "Title imprint Heading Words. Title 1 / 1"
