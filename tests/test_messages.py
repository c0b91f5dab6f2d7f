"""Sentences with numbers in them: for one as for several."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.messages import SENTENCES, counted, sentence

ROOT = Path(__file__).parents[1]
NOUNS = "annotation article byte cell character coder column edit entity field file line passage quote revision row segment span text unit value variable".split()
COUNTED = re.compile(rf" (?:[a-z]+ )?(?:{'|'.join(NOUNS)})s\b")


def test_a_number_stands_with_its_noun() -> None:
    assert [counted(number, "unit") for number in (0, 1, 2)] == ["0 units", "1 unit", "2 units"]
    assert counted(2, "entity", "entities") == "2 entities"


@pytest.mark.parametrize(("cells", "columns", "told"), [(1, 2, "1 cell under 2 columns"), (3, 1, "3 cells under 1 column")])
def test_a_sentence_counts_what_fills_it(cells: int, columns: int, told: str) -> None:
    assert sentence("line_cells", line=4, cells=cells, columns=columns).startswith(f"line 4: {told}; ")


def test_what_fills_a_sentence_is_never_read_as_a_form() -> None:
    assert "“{cells:a|b}|{0}”" in sentence("no_coder", name="{cells:a|b}|{0}")


def test_no_sentence_counts_in_the_plural_alone() -> None:
    """A bound is no count: how many rows a sheet can have."""
    assert [words for words in SENTENCES.values() if re.search(r"\{(?!most)\w+\}" + COUNTED.pattern, words)] == []


@pytest.mark.parametrize("path", sorted((ROOT / "annotator" / "cli").glob("*.py")), ids=lambda path: path.name)
def test_no_line_of_the_command_line_counts_in_the_plural_alone(path: Path) -> None:
    assert [ast.unparse(text) for text in in_the_plural(ast.parse(path.read_text(encoding="utf-8")))] == []


def test_the_rule_sees_such_a_line() -> None:
    assert len(list(in_the_plural(ast.parse('f"{n} articles"; f"{one.n} pairable values"; f"{counted(n, 1)} done"')))) == 2


def in_the_plural(tree: ast.Module) -> Iterator[ast.JoinedStr]:
    """The texts of a file in which a value is followed by a noun for several."""
    for text in ast.walk(tree):
        if isinstance(text, ast.JoinedStr):
            pairs = zip(text.values, text.values[1:], strict=False)
            if any(isinstance(one, ast.FormattedValue) and isinstance(after, ast.Constant) and COUNTED.match(str(after.value))
                   and "LONGEST" not in ast.unparse(one) for one, after in pairs):  # fmt: skip
                yield text
