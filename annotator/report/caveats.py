"""What a reader must know before trusting the figures: each caveat is added by a rule, none by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.analysis.results import Agreement, VariableAgreement
from annotator.report.facts import CoderFacts, Context
from annotator.report.figures import FEWEST_ARTICLES, count, figure, percent
from annotator.report.prose import listed, name_of, number, say, several
from annotator.report.voice import said

FEWEST_USES = 5
HALF = 0.5
_NAMED_VALUES = 4


def caveats(agreement: Agreement, context: Context) -> tuple[str, ...]:
    """All that apply, the gravest first; of one project always the same in the same order."""
    found = [*_about_data(agreement), *_about_coders(agreement, context), *_about_passages(agreement)]
    if agreement.articles:
        found += [sentence for variable in agreement.variables for sentence in _about_variable(variable)]
    if context.settings.left_out:
        found.append(say("training", batches=listed(context.settings.left_out)))
    return tuple(found)


def _about_data(agreement: Agreement) -> Iterator[str]:
    if len(agreement.coders) == 1:
        yield say("few_coders")
    if not agreement.articles:
        yield say("no_article")
    elif agreement.articles < FEWEST_ARTICLES:
        articles = several(agreement.articles, "article is", "articles are")
        yield say("few_articles", articles=articles, fewest=FEWEST_ARTICLES)
    if agreement.resampled == "units":
        yield say("one_article")


def _about_coders(agreement: Agreement, context: Context) -> Iterator[str]:
    short = [coder for coder in context.coders if coder.compared < agreement.articles]
    if short:
        shares = [say("did", coder=coder.name, number=number(coder.compared)) for coder in short]
        yield say("partial_overlap", articles=number(agreement.articles), coders=listed(shares))
    key = "started_counted" if context.settings.include_started else "started"
    yield from (_started(key, coder) for coder in context.coders if coder.started)


def _started(key: str, coder: CoderFacts) -> str:
    one = coder.started == 1
    words = {"them": "it" if one else "them", "they": "it" if one else "they", "do": "does" if one else "do"}
    return say(key, coder=coder.name, articles=several(coder.started, "article"), **words)


def _about_passages(agreement: Agreement) -> Iterator[str]:
    matching, unitizing = agreement.matching, agreement.unitizing
    if agreement.articles and unitizing.bar_u_alpha.reason:
        yield say("unitizing_undefined", name=name_of("bar_u_alpha"), reason=said(unitizing.bar_u_alpha.reason))
    if matching.matched_share is not None and matching.matched_share < HALF:
        yield say("low_match", share=percent(matching.matched_share))
    if unitizing.overlap_characters:
        yield say("overlaps", characters=count(unitizing.overlap_characters))


def _about_variable(variable: VariableAgreement) -> Iterator[str]:
    chosen, name = variable.coefficients[variable.headline], name_of(variable.headline)
    if chosen.value is None and chosen.reason:
        yield say("undefined", variable=variable.name, name=name, reason=said(chosen.reason))
    if rare := _rare(variable):
        yield rare
    if alone := [one.label for one in variable.per_value if one.coverage is not None and one.coverage < HALF]:
        yield say("low_coverage", variable=variable.name, values=_values(alone, len(variable.per_value)))
    if variable.same_name_actors:
        actors = several(variable.same_name_actors, "actor shares", "actors share")
        are, as_coded = "is" if variable.same_name_actors == 1 else "are", figure(variable.alpha_as_coded.value)
        yield say("same_name", variable=variable.name, actors=actors, are=are, name=name, as_coded=as_coded)


def _rare(variable: VariableAgreement) -> str:
    """The values used, but fewer than five times, on units of two coders; many of them by number only."""
    uses = [(value.label, sum(value.counts)) for value in variable.per_value]
    used = [label for label, times in uses if times]
    rare = [label for label, times in uses if 0 < times < FEWEST_USES]
    if not rare:
        return ""
    were, their = ("was", "its") if len(rare) == 1 else ("were", "their")
    words = {"values": _values(rare, len(used)), "were": were, "their": their, "fewest": number(FEWEST_USES)}
    return say("rare_values", variable=variable.name, **words)


def _values(labels: Sequence[str], of: int) -> str:
    """A few values by name, many by number."""
    if len(labels) > _NAMED_VALUES:
        return say("some_values", some=number(len(labels)), all=number(of))
    return listed([say("quoted", word=label) for label in labels])
