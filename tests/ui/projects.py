"""A small project to try the window's parts on: a codebook, two coders, one article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.changes import Act, add_article, add_coder, article_of, codebook_edits
from annotator.domain.codebook import ATTRIBUTE, ORDINAL, REGISTRY, Actor, Codebook, Value, Variable
from annotator.domain.records import Coder
from annotator.storage.project_file import ProjectFile
from ui.session import Session

LEAD, MAYA = Coder("1" * 32, "Lena", lead=True), Coder("2" * 32, "Maya")
ARTICLE = "a" * 32
AT = "2026-11-22T10:00:00.000Z"
TEXT = (
    "Cloud giant halts police sales of face software for a year\n"
    "The company said on Wednesday that officers would lose access. “Lawmakers should write firm rules for how "
    "this technology is used, and we will help them,” a spokesperson of the cloud\u00a0giant said.\n"
    "Rights groups had pressed for the step for two years. “A pause does nothing for the people who were "
    "wrongly matched while the firm denied there was a problem,” said Lena Ortiz, who directs technology "
    "policy at the Liberty Union. The Rival vendor left the market. The police union called it a stunt.\n"
)


def _value(path: str, name: str, position: int, **more: object) -> Value:
    variable, code = path.split("/")
    return Value(path, variable, code, name, position=position, **more)  # type: ignore[arg-type]


VARIABLES = (
    Variable("kind", "kind", "Actor kind", kind=ATTRIBUTE),
    Variable("actor", "actor", "Actor", kind=REGISTRY, several=True, position=1, key="A",
             definition="Who makes the claim: the one quoted or paraphrased."),
    Variable("type", "type", "Claim type", position=2, key="C", definition="What is done with the claim."),
    Variable("tone", "tone", "Sentiment", level=ORDINAL, position=3, key="S"),
    Variable("sure", "sure", "Certainty", position=4, key="Y", optional=True),
)  # fmt: skip
VALUES = (
    _value("kind/BUS", "business", 0), _value("kind/CSO", "civil society", 1), _value("kind/POL", "police", 2),
    _value("type/DEM", "Demand", 0), _value("type/EVA", "Evaluation", 1),
    _value("type/REG", "Call for regulation", 2, parent="type/DEM", example="“Congress must act.”"),
    _value("type/ACC", "Call for accountability", 3, parent="type/DEM"),
    _value("type/CRI", "Criticism of company", 4, parent="type/EVA",
           definition="Actor faults a firm’s conduct or product.",
           exclude="demands on the state: use Call for regulation."),
    _value("type/DEN", "Denial", 5, parent="type/EVA"),
    _value("type/OTH", "Other", 6),
    _value("tone/N", "Negative", 0, number=-1), _value("tone/Z", "Neutral", 1, number=0),
    _value("tone/P", "Positive", 2, number=1), _value("tone/NA", "Not applicable", 3, not_applicable=True),
    _value("sure/Y", "Sure", 0), _value("sure/N", "Not sure", 1),
)  # fmt: skip
ACTORS = (
    Actor("cloud", "Cloud giant", "kind/BUS"),
    Actor("union", "Liberty Union", "kind/CSO", ("LU", "the Union")),
    Actor("rival", "Rival vendor", "kind/BUS"),
    Actor("police", "Police union", "kind/POL"),
    Actor("anna", "Anna Smith"),
    Actor("bert", "Bert Smith", "kind/CSO"),
    Actor("mercier", "Élodie Mercier", aliases=("Mercier",)),
)
CODEBOOK = Codebook(VARIABLES, {value.id: value for value in VALUES}, {actor.id: actor for actor in ACTORS})


@dataclass(frozen=True, slots=True)
class Made:
    """An open project, and the ids it gave to the codebook's entries by their paths."""

    session: Session
    ids: dict[str, str]


def make_project(folder: Path, codebook: Codebook = CODEBOOK, text: str = TEXT, more: Iterable[Actor] = ()) -> Made:
    """A lead's project in `folder`, its one article open; `more` actors join the registry."""
    actors = dict(codebook.actors) | {actor.id: actor for actor in more}
    codebook = Codebook(codebook.variables, codebook.values, actors)
    with ProjectFile.create(folder / "p.accord", "Faces", LEAD, AT) as project:
        edits = codebook_edits(project.id, codebook)
        article = article_of(ARTICLE, text.split("\n")[0], "Meridian Daily", "2020-06-10", "J. Okafor", "", text)
        project.append(Act(LEAD.id, AT).change([add_coder(MAYA), *edits, add_article(article)], (text,)))
        paths = [one.id for one in (*codebook.variables, *codebook.values.values(), *codebook.actors.values())]
        ids = {path: edit.entity for path, edit in zip(paths, edits, strict=True)}
    session = Session()
    session.open(folder / "p.accord")
    session.open_article(ARTICLE)
    return Made(session, ids)


def place(text: str, quote: str) -> tuple[int, int]:
    """Where a quote stands in a text, in code points."""
    return text.index(quote), text.index(quote) + len(quote)
