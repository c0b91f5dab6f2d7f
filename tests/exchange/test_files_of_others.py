"""Files that other programs made, where they lie beside the project; they are no part of it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from exchange_samples import CODERS

from annotator.domain.codebook import Actor, Codebook, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Annotation, Article
from annotator.domain.span import Span
from annotator.exchange import csv_table, jsonl
from annotator.exchange.annotation_lines import AnnotationLine
from annotator.exchange.articles import READERS, read_articles
from annotator.exchange.contents import Contents
from annotator.messages import sentence

DATA = Path(__file__).parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"no files of other programs at {DATA}")


def test_every_file_is_read_or_refused_in_a_sentence() -> None:
    read = 0
    for path in (path for path in DATA.rglob("*") if path.is_file()):
        try:
            (article,) = read_articles(path)
        except AnnotatorError as error:
            assert sentence(error.key, **error.arguments)
            assert path.suffix.lower() not in READERS, path
        else:
            read += 1
            assert article.text.strip() and article.title.strip() and "\r" not in article.text
    assert read > 40


def test_the_real_article_keeps_its_letters() -> None:
    (path,) = (DATA / "articles").glob("*.txt")
    (article,) = read_articles(path)
    assert len(article.text) == 3597
    assert article.text.count("\u00a0") == 16
    assert article.text == path.read_text(encoding="utf-8").removesuffix("\n")


def test_downloads_of_several_articles_lose_none() -> None:
    def text_of(name: str) -> str:
        return read_articles(DATA / name)[0].text

    assert text_of("lexisnexis-samples/sample.DOCX").count("End of Document") == 10
    assert text_of("temis-exports/factiva_test.html").count("paragraph.") >= 5
    assert text_of("temis-exports/europresse_test1.html").count("Numéro de document") == 3
    assert text_of("temis-exports/europresse_test2.html").count("Newspaper") >= 4
    assert "à la française" in text_of("temis-exports/factiva_test.html")


def test_every_nasty_string_comes_back_from_lines_and_table() -> None:
    listed = json.loads((DATA / "naughty-strings" / "blns.json").read_text(encoding="utf-8"))
    strings = [one for one in listed if one.strip()]
    book = Codebook(
        (Variable("v1", "actor", "Actor", kind="registry"), Variable("v2", "words", "Words", kind="text")),
        actors={f"a{place}": Actor(f"a{place}", one) for place, one in enumerate(strings)},
    )
    project = Contents(
        "p",
        "A project",
        articles=tuple((Article(f"x{n:04}", one, "", "", "", ""), one) for n, one in enumerate(strings)),
        coders=CODERS,
        codebook=book,
        annotations=tuple(
            Annotation(f"{n:04}", f"x{n:04}", "c1", (Span(0, len(one)),), {"v1": (f"a{n}",), "v2": (one,)}, one)
            for n, one in enumerate(strings)
        ),
    )
    for found in (
        jsonl.read_lines("".join(jsonl.write_jsonl(project)).encode()),
        csv_table.read_lines(csv_table.write_csv(project).encode()),
    ):
        lines = {line.id: line for line in found if isinstance(line, AnnotationLine)}
        for place, one in enumerate(strings):
            line = lines[f"{place:04}"]
            assert line.quote == (one,) and line.memo == one and line.title == one
            assert line.values == {"actor": (one,), "words": (one,)}
    cells = csv.reader(io.StringIO(csv_table.write_csv(project, for_excel=True).removeprefix("\ufeff"), newline=""))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in cells for cell in row)
