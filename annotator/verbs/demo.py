"""The whole job on the example: a lead's project, three coders' files, merged, with a report."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.changes import Act, add_actor, add_article, annotate, article_of, assign, mark_coding
from annotator.domain.clock import now
from annotator.domain.codebook import Actor
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.domain.records import Article, Assignment, Batch, Coder
from annotator.domain.revision import Edit
from annotator.domain.span import Span
from annotator.domain.text import normalise
from annotator.messages import reason_of
from annotator.resources import resource
from annotator.storage import reading
from annotator.storage.merge import MergeReport
from annotator.storage.project_file import ProjectFile
from annotator.verbs import assigning, merging, projects

MARK = ".made-by-accord-demo"
LEADS_FILE = "lead.accord"


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo left: the merged project, still open, the coders' files, and what merging them did."""

    project: ProjectFile
    files: tuple[Path, ...]
    merged: MergeReport


def make(folder: Path) -> Demo:
    """Makes the example in a folder, has each coder's file coded, and merges them."""
    _prepare(folder)
    told = _toml("project.toml")
    lead = projects.new(folder / LEADS_FILE, str(told["title"]), str(told["lead"]))
    try:
        coders, articles = _fill(lead, told)
        sent = assigning.send(lead, folder)
        for one in sent:
            _code(one.path, {coder.name: coder for coder in coders}[one.coder.name], articles)
        files = tuple(one.path for one in sent)
        lead, report = merging.merge(lead, files, now())
    except BaseException:
        lead.close()
        raise
    return Demo(lead, files, report)


def _prepare(folder: Path) -> None:
    """An empty folder of this name: one that the demo made before is moved aside, any other is left alone."""
    if folder.exists() and not (folder / MARK).exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AnnotatorError("demo_folder", file=str(folder))
    try:
        if (folder / MARK).exists():
            number = next(n for n in range(1, 10_000) if not folder.with_name(f"{folder.name}-{n}").exists())
            folder.rename(folder.with_name(f"{folder.name}-{number}"))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MARK).touch()
    except OSError as problem:
        raise AnnotatorError("cannot_write", why=reason_of(problem), file=str(folder)) from problem


def _toml(*name: str) -> dict:
    return tomllib.loads(resource("example", *name).read_text(encoding="utf-8"))


def _fill(lead: ProjectFile, told: Mapping) -> tuple[list[Coder], dict[str, Article]]:
    """Articles, coders, actors and batches go in as the lead's acts; articles are returned by their file's name."""
    act = projects.act_in(lead)
    coders = [Coder(uuid7(), name) for name in told["coders"]]
    articles, texts = _articles(act)
    kinds = {value.code: value.id for value in reading.codebook(lead).values.values()}
    actors = [
        Actor(uuid7(), one["name"], kinds[one["kind"]], tuple(one["aliases"])) for one in _toml("actors.toml")["actor"]
    ]
    lead.append(act.change([add_article(article) for article in articles.values()], texts))
    lead.append(act.change([projects.add_coder(coder) for coder in coders]))
    lead.append(act.change([add_actor(actor) for actor in actors]))
    for batch in told["batch"]:
        lead.append(act.change(_batch(lead, batch, coders, articles)))
    return coders, articles


def _articles(act: Act) -> tuple[dict[str, Article], tuple[str, ...]]:
    articles, texts = {}, []
    for one in _toml("articles.toml")["article"]:
        text = normalise(resource("example", "articles", one["file"]).read_text(encoding="utf-8")).removesuffix("\n")
        articles[one["file"]] = article_of(
            act.new_id(), one["title"], one["outlet"], one["date"].isoformat(), one["author"], one["file"], text
        )
        texts.append(text)
    return articles, tuple(texts)


def _batch(lead: ProjectFile, told: Mapping, coders: Sequence[Coder], articles: Mapping[str, Article]) -> list[Edit]:
    batch = Batch(uuid7(), told["name"], told["purpose"], overlap=len(told["everyone"]))
    pairs = [(file, coder) for file in told["everyone"] for coder in coders]
    pairs += [(file, coder) for coder in coders for file in told.get("only", {}).get(coder.name, ())]
    return assign(lead.id, batch, [Assignment(articles[file].id, coder.id, batch.id) for file, coder in pairs])


def _code(path: Path, coder: Coder, articles: Mapping[str, Article]) -> None:
    """One coder's work in the coder's own file, article by article."""
    with ProjectFile.open(path) as file:
        ids = _Ids(file)
        for told in _toml("codings", f"{coder.name.lower()}.toml")["article"]:
            article = articles[told["file"]]
            text = reading.text_of(file, article.id)
            edits = [_claim(ids, claim, article, coder, text) for claim in told.get("claim", ())]
            edits.append(mark_coding(file.id, article.id, coder.id, told["state"]))
            file.append(Act(coder.id, now()).change(edits))


class _Ids:
    """Names and codes of the example to ids of the project."""

    def __init__(self, file: ProjectFile) -> None:
        book = reading.codebook(file)
        self.actor = book.variable("actor").id
        self.actors = {actor.name: actor.id for actor in book.actors.values()}
        self.claim_type, self.sentiment = book.variable("claim_type").id, book.variable("sentiment").id
        self.claim_types = {value.code: value.id for value in book.values_of(self.claim_type)}
        self.sentiments = {_sign(value.number): value.id for value in book.values_of(self.sentiment)}


def _sign(number: int | None) -> str:
    return "na" if number is None else f"{number:+d}" if number else "0"


def _claim(ids: _Ids, told: Mapping, article: Article, coder: Coder, text: str) -> Edit:
    values = {
        ids.actor: tuple(ids.actors[name] for name in told["actor"]),
        ids.claim_type: (ids.claim_types[told["claim_type"]],),
        ids.sentiment: (ids.sentiments[told["sentiment"]],),
    }
    spans = tuple(_spans(text, told["quote"], told.get("nth", 1)))
    return annotate(uuid7(), article.id, coder.id, spans, text, values, told.get("memo", ""))


def _spans(text: str, quotes: Sequence[str], nth: int) -> Iterator[Span]:
    for quote in quotes:
        places = [found.start() for found in re.finditer(re.escape(quote), text)]
        yield Span(places[nth - 1], places[nth - 1] + len(quote))
