"""A small team's project for the window's tests: a lead's file, and the files sent to two coders."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.changes import Act, add_actor, add_article, annotate, article_of, assign, recode, remove
from annotator.domain.codebook import Actor, Codebook, Value
from annotator.domain.identity import uuid7
from annotator.domain.records import PROPOSED, Assignment, Batch
from annotator.domain.revision import Kind
from annotator.domain.span import Span
from annotator.storage import merge, reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import assigning, projects
from annotator.verbs.projects import act_in

if TYPE_CHECKING:
    from ui.window import Window

ARTICLES = (
    (
        "Harbour council votes to switch off street cameras",
        "Harbour Tribune",
        "2020-06-09",
        "Harbour council votes to switch off street cameras\n\n"
        "The council voted nine to four on Tuesday to switch off the cameras on Pier Street. “Nobody asked the people "
        "who live here,” said Mara Quill, who leads the Open Street Coalition.\n\n"
        "Norvia, which sells the software, called the vote hasty. “A tool that finds a lost child should not be "
        "thrown away in an evening,” its spokesperson said.\n\n"
        "The police union warned that investigations would take longer without the system.",
    ),
    (
        "Norvia pauses sales to police for a year",
        "Meridian Daily",
        "2020-06-10",
        "Norvia pauses sales to police for a year\n\n"
        "Norvia said on Wednesday that officers would lose access to its matching service for twelve months. "
        "“Lawmakers should write firm rules for how this technology is used, and we will help them,” the firm said.\n\n"
        "The Open Street Coalition had pressed for the step for two years. “A pause does nothing for the people who "
        "were wrongly matched while the firm denied there was a problem,” said Mara Quill.",
    ),
    (
        "Police union calls the pause a stunt",
        "Lakeside Post",
        "2020-06-11",
        "Police union calls the pause a stunt\n\n"
        "The police union said the pause would cost lives. “It is a stunt,” its chair wrote, “and they know it.”",
    ),
    (
        "What a pause of one year does and does not cover in the towns along the coast",
        "Open Ledger",
        "2020-06-12",
        "What a pause of one year does and does not cover in the towns along the coast\n\n"
        "Contracts that were signed before June stay in force. Norvia did not say what happens to faces it has stored.",
    ),
)
ACTORS = ("Norvia", "Open Street Coalition", "Police union", "Harbour council")
Opener = Callable[..., "Window"]
AT = "2020-07-01T09:00:00.000Z"
QUOTE = "Nobody asked the people"


@dataclass(frozen=True, slots=True)
class Team:
    """Where the files of a team are."""

    lead: Path
    maya: Path
    ben: Path


def make_team(folder: Path) -> Team:
    """A lead's project of four articles that both coders code, and the coders' files."""
    lead = projects.new(folder / "lead.accord", "Faces in the news", "Ada")
    with lead:
        act = Act(projects.lead_of(lead), AT)
        articles = [article_of(uuid7(), *facts, "J. Okafor", "", text) for *facts, text in ARTICLES]
        lead.append(act.change(map(add_article, articles), tuple(text for *_, text in ARTICLES)))
        lead.append(act.change([add_actor(Actor(uuid7(), name)) for name in ACTORS]))
        coders = [projects.new_coder(lead, name) for name in ("Maya", "Ben")]
        batch = Batch(uuid7(), "pilot", "pilot", 7, len(articles))
        pairs = [Assignment(article.id, coder.id, batch.id) for article in articles for coder in coders]
        lead.append(act.change(assign(lead.id, batch, pairs)))
        assigning.send(lead, folder)
    return Team(folder / "lead.accord", folder / "Maya.accord", folder / "Ben.accord")


def code_by_hand(path: Path, quote: str, actor: str, claim: str, sign: int) -> str:
    """One claim in a coder's file on the first article that says `quote`, as a coder's act; the annotation's id."""
    with ProjectFile.open(path) as file:
        book = reading.codebook(file)
        article = next(one for one in reading.articles(file) if quote in reading.text_of(file, one.id))
        text = reading.text_of(file, article.id)
        start = text.index(quote)
        values = {
            book.variable("actor").id: (next(one.id for one in book.actors.values() if one.name == actor),),
            book.variable("claim_type").id: (_value(book, "claim_type", lambda value: value.code == claim),),
            book.variable("sentiment").id: (_value(book, "sentiment", lambda value: value.number == sign),),
        }
        identity, author = uuid7(), projects.lead_of(file)
        span = (Span(start, start + len(quote)),)
        file.append(Act(author, AT).change([annotate(identity, article.id, author, span, text, values)]))
        return identity


def tear(team: Team) -> Team:
    """Merged: a memo set on two laptops, one actor proposed twice, and an actor that was removed with work on it."""
    claim = code_by_hand(team.maya, QUOTE, "Norvia", "CRI", -1)
    laptop = Path(shutil.copy(team.maya, team.maya.with_name("laptop.accord")))
    for path, memo in ((team.maya, "at the desk"), (laptop, "on the train")):
        with ProjectFile.open(path) as file:
            file.append(act_in(file).change([recode(claim, memo=memo)]))
    for path in (team.maya, team.ben):
        with ProjectFile.open(path) as file:
            file.append(act_in(file).change([add_actor(Actor(uuid7(), "Mara Quill", status=PROPOSED))]))
    with ProjectFile.open(team.lead) as lead:
        norvia = next(one.id for one in reading.codebook(lead).actors.values() if one.name == "Norvia")
        lead.append(Act(act_in(lead).author, AT).change([remove(Kind.ACTOR, norvia)]))
        project, _ = merge.merge(lead, [team.maya, laptop, team.ben], AT)
        project.close()
    return team


def correct(team: Team, quote: str) -> None:
    """The lead imports the first article again, with another headline and `quote` in it; Maya gets the update."""
    with ProjectFile.open(team.lead) as lead:
        older = next(one for one in reading.articles(lead) if one.title == ARTICLES[0][0])
        text = ARTICLES[0][-1].replace("votes", "decides").replace(QUOTE, quote)
        newer = article_of(uuid7(), "Harbour council decides", older.outlet, older.date, "", "", text)
        lead.append(act_in(lead).change([add_article(replace(newer, supersedes=older.id))], (text,)))
        maya = next(one for one in reading.coders(lead) if one.name == "Maya")
        again = Batch(uuid7(), "again", "main", 7, 0)
        lead.append(act_in(lead).change(assign(lead.id, again, [Assignment(newer.id, maya.id, again.id)])))
        assigning.send(lead, team.lead.with_name("again"))
    project, _ = merge.merge(ProjectFile.open(team.maya), [team.lead.with_name("again") / team.maya.name], AT)
    project.close()


def _value(book: Codebook, variable: str, fits: Callable[[Value], bool]) -> str:
    return next(value.id for value in book.values_of(book.variable(variable).id) if fits(value))
