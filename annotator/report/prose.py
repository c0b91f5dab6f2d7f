"""Every sentence and name of the report, by key: what its forms and the window's page say around the figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.report.figures import NO_BREAK, count
from annotator.report.voice import said, voice

COEFFICIENTS = {
    "percent": "percent agreement",
    "alpha_nominal": "nominal α",
    "alpha_ordinal": "ordinal α",
    "alpha_interval": "interval α",
    "alpha_ratio": "ratio α",
    "alpha_masi": "α with MASI distance",
    "alpha_jaccard": "α with Jaccard distance",
    "cohen_kappa": "Cohen’s κ",
    "cohen_kappa_linear": "Cohen’s κ, linear weights",
    "cohen_kappa_quadratic": "Cohen’s κ, quadratic weights",
    "kappa_max": "largest κ the shares allow",
    "scott_pi": "Scott’s π",
    "fleiss_kappa": "Fleiss’ κ",
    "fleiss_kappa_linear": "Fleiss’ κ, linear weights",
    "fleiss_kappa_quadratic": "Fleiss’ κ, quadratic weights",
    "conger_kappa": "Conger’s κ",
    "light_kappa": "Light’s κ",
    "brennan_prediger": "Brennan–Prediger S",
    "brennan_prediger_linear": "Brennan–Prediger, linear weights",
    "brennan_prediger_quadratic": "Brennan–Prediger, quadratic weights",
    "gwet_ac1": "Gwet’s AC1",
    "gwet_ac2_linear": "Gwet’s AC2, linear weights",
    "gwet_ac2_quadratic": "Gwet’s AC2, quadratic weights",
    "holsti": "Holsti’s CR",
    "lotus": "Lotus λ",
    "lotus_standardised": "Lotus λ, standardised",
    "bar_u_alpha": "|uα",
    "u_alpha": "uα",
    "cu_alpha": "cuα",
    "span_f1_exact": "span F1, exact",
    "span_f1_overlap": "span F1, overlapping",
    "span_f1_token": "span F1, by token",
    "token_alpha": "token α",
    "gamma": "γ",
    "gamma_cat": "γ-cat",
    "gamma_cat_unaligned": "γ-cat, unaligned counted",
    "gamma_disorder": "disorder",
}
ANSWERS = {
    "bar_u_alpha": "whether the same text was marked, character by character",
    "span_f1_exact": "share of passages that another coder marked with the same ends",
    "span_f1_overlap": "share of passages that another coder’s passage overlaps",
    "span_f1_token": "share of words inside passages that another coder has inside a passage, too",
    "token_alpha": "agreement on every word being inside or outside a passage",
    "u_alpha": "place and value together",
    "cu_alpha": "the value, where passages of two coders lie on each other",
    "gamma": "place and value of whole passages; near misses count in part, and passages of one coder may overlap",
    "gamma_cat": "the value alone, of passages aligned with each other, by how far they overlap",
    "gamma_cat_unaligned": "the same with a passage that stands alone taken for full disagreement (as"
    " pygamma-agreement has it)",
}
SENTENCES = {
    # caveats
    "no_article": "No article is marked done by two coders: there is nothing to compare yet.",
    "few_coders": "Only one coder’s work is in the analysis; agreement needs two.",
    "few_articles": "Only {articles} done by two coders: with fewer than {fewest} the intervals are unsteady and no"
    " verdict is given.",
    "one_article": "With a single article the intervals come from resampling its units, which understates the"
    " uncertainty.",
    "undefined": "{variable}: {name} is undefined, because {reason}.",
    "unitizing_undefined": "Unitizing: {name} is undefined, because {reason}.",
    "rare_values": "{variable}: {values} {were} used fewer than {fewest} times on units of two coders; {their} own"
    " figures say little.",
    "low_match": "Only {share} of the passages have a counterpart at another coder; the figures for values speak about"
    " these alone.",
    "low_coverage": "{variable}: of the text coded as {values}, less than half was marked by another coder as well;"
    " cuα and (k)uα speak about that part alone.",
    "partial_overlap": "Not every coder did every article: of the {articles} done by two coders or more, {coders}.",
    "started": "{coder} has started {articles} without marking {them} done; {they} {do} not count.",
    "started_counted": "{coder} has started {articles} without marking {them} done; {they} {do} count here, so some of"
    " the disagreement may be unfinished work.",
    "same_name": "{variable}: {actors} a name with another and {are} not yet told apart from it; those of one name count"
    " as one. As coded, {name} would be {as_coded}.",
    "overlaps": "{characters} characters lie under two passages of one coder; for |uα such passages are joined.",
    "did": "{coder} did {number}",
    "some_values": "{some} of {all} values",
    "quoted": "“{word}”",
    "training": "The training articles of {batches} are left out.",
    # methods
    "methods_none": "No article has been marked done by two coders yet, so intercoder agreement cannot be reported.",
    "methods_data": "Intercoder agreement was assessed on {articles} of the project “{project}”{batch}, each coded by"
    " {coding} ({coders}) with version {version} of the codebook.",
    "methods_started": "Articles that a coder had started without marking them done were counted as well.",
    "methods_units": "Coders marked passages freely, {passages} in all. Passages of different coders were taken as the"
    " same unit when the intersection of their text was at least {threshold} of its union, whatever values they had"
    " been given; {share} of the passages were matched in this way, which gave {units}.",
    "methods_no_units": "Coders marked passages freely, {passages} in all, and no passages of two coders lay close"
    " enough to be compared (intersection of at least {threshold} of the union).",
    "methods_where": "Agreement on which text to mark was |uα = {u} (Krippendorff et al., 2016; 95 % CI {interval});"
    " {exact} of the coders’ passages agreed to the character and {overlap} overlapped (span F1).",
    "methods_where_none": "Agreement on which text to mark could not be computed: {reason}.",
    "methods_values": "For the values of matched passages, Krippendorff’s α was {figures}.",
    "methods_figure": "{value} for {variable} ({name}; 95 % CI {interval}; percent agreement {percent}; n = {units})",
    "methods_no_interval": "{value} for {variable} ({name}; percent agreement {percent}; n = {units})",
    "methods_undefined": "For {variable} no α can be given: {reason}.",
    "methods_intervals": "The intervals are 95 % percentile intervals from {resamples} bootstrap resamples of whole"
    " articles (seed {seed}), which allows for passages of one article being alike; they do not generalise to other"
    " coders.",
    "methods_intervals_units": "The intervals are 95 % percentile intervals from {resamples} bootstrap resamples of the"
    " units of the one article (seed {seed}).",
    "methods_standing": "By the customary marks (Krippendorff, 2018: α of at least .800 to rely on, at least .667 for"
    " tentative conclusions), {standings}.",
    "methods_gamma": "γ (Mathet et al., 2015; α = {alpha}, β = {beta}, Δ = {delta}, {samples} random continua by circular"
    " shift, seed {seed}) was {figures}.",
    "methods_reliable": "{variable} can be relied on",
    "methods_tentative": "{variable} allows tentative conclusions only",
    "methods_unreliable": "{variable} is not reliable",
    "methods_uncertain": " (the interval reaches below {mark})",
    "methods_few": "With so few articles no verdict on reliability is given.",
    "methods_jackknife": "The 95 % intervals of the jackknife over articles, beside those of the bootstrap, are"
    " {intervals}.",
    "methods_software": "Computed with {software}.",
    # headings, captions and notes
    "title": "Agreement report: {project}",
    "imprint": "{articles} done by two coders or more · {annotations} · codebook version {version} ·"
    " {software} · state {state}",
    "version": "version {version}",
    "unitizing": "Unitizing",
    "chart": "The headline coefficients with their 95 % intervals; the two lines mark .667 and .800.",
    "summary": "Agreement by variable",
    "coders": "Coders: articles and passages",
    "coders_note": "compared: articles done that at least one other coder did too; passages and unmatched passages are"
    " those in them; mean length: characters a passage.",
    "settings": "Data and settings",
    "gamma_title": "Gamma: whole passages",
    "gamma_caption": "Gamma, place and value of whole passages at once",
    "gamma_about": "whole passages",
    "gamma_place": "Unitizing",
    "gamma_place_text": "which text was marked",
    "gamma_of": "{variable}, {name}",
    "gamma_figure": "{value} for {variable}",
    "gamma_observed": "observed: disorder of the best alignment of the coders’ passages; expected: mean disorder of random"
    " continua; for γ-cat, mean dissimilarity of the values of aligned passages; n: passages. Unitizing is by place"
    " alone (β = 0).",
    "gamma_run": "Settings: α = {alpha} (place), β = {beta} (value), Δ = {delta} (standing alone); {samples} random"
    " continua by {sampler}, seed {seed}; the expected disorder is known to ± {error}. Passages of several segments"
    " count from their first character to their last. Gammas of other settings cannot be compared with these.",
    "gamma_bounds": "{name}: not every alignment was proved to be the best one; γ lies between {low} and {high}.",
    "unitizing_title": "Unitizing: which text was marked",
    "unitizing_caption": "Agreement on which text to mark",
    "coefficients": "{variable}: coefficients",
    "as_coded": "{name}, actors as coded",
    "observed": "observed, expected: disagreement for alphas, agreement for the other coefficients; n: pairable values"
    " for alphas, characters of all coders for uα and cuα, pairs of coders for Light’s κ and Holsti’s CR, units"
    " otherwise.",
    "two_only": "Not shown, being defined for two coders only: {names}.",
    "coverage": "cuα rests on {share} of the text read: what two coders marked and gave a value.",
    "jackknife": "With so few articles: the 95 % interval of the jackknife over articles is {interval}.",
    "variable_lead": "Level of measurement: {level}. {units} units of two coders or more with {values} pairable values;"
    " {used} of {defined} values were used. Headline coefficient: {name}.",
    "confusion": "{variable}: who reads what as what",
    "confusion_note": "Each cell counts pairs of coders who gave the row’s and the column’s value to one unit; a unit"
    " of m coders weighs its pairs by 1 / (m − 1), so the cells sum to the {total} pairable values.",
    "others": "“other” joins the {others} values used least; its own cell holds what agrees and what does not.",
    "worst": "Most disagreement lies between {first} and {second}: {share} of it.",
    "values": "{variable}: value by value, and how often each coder used it",
    "values_note": "α: the value against all others, on units; (k)uα: on the text itself, with the share of the"
    " value’s text that another coder marked; |uα: text marked with the value or not, whatever else it was marked with.",
    "pairs": "{variable}: pairs of coders",
    "by_coder": "{variable}: each coder against the rest ({name})",
    "by_coder_note": "against the rest: from this coder’s pairs alone; change: of the whole when this coder is left out;"
    " bias: half the differences between this coder’s shares of the values and the others’, 0 for equal shares.",
    "shift_note": "shift: this coder’s mean on the scale less the others’ on the same units.",
    "shares": "{variable}: share of each value in a coder’s units",
    "shares_note": "Of the values each coder gave on units of two coders or more; all bars are on one scale.",
    "shares_other": "“other” joins the {others} values used least.",
    "shares_coders": "The {shown} coders with most values are drawn.",
    "by_batch": "{variable}: {name} by round",
    "by_week": "{variable}: {name} by week",
    "period_note": "n: articles; with few articles a figure goes up and down by chance. A dash stands for an undefined one.",
    "other_intervals": "{variable}: intervals by other methods",
    "other_intervals_note": "They take pairs or units for independent, which passages of one article are not, and are"
    " mostly too narrow; they stand here for comparison with other reports.",
    "adjacent": "Of the disagreement, {share} lies between neighbours on the scale.",
    "projected": "About {articles} articles coded by two would bring the interval of the headline coefficient to ± .05.",
    "passages": "Passages by disagreement",
    "passages_note": "points: 1 for a passage that nobody else marked, else the shares of disagreeing pairs of coders,"
    " summed over variables.",
    "helps": "What would raise α:",
    "collapse": "{variable}: α if two values were read as one",
    "influence": "{variable}: the articles that weigh most",
    "articles_title": "Where to look",
    "articles": "Articles by disagreement",
    "points": "points: unmatched passages plus the share of disagreeing pairs of coders, summed over units and"
    " variables.",
    "matching": "Matching looks at place alone, never at values: passages of different coders become one unit when the"
    " intersection of their text is at least {threshold} of its union. With two coders in an article passages are"
    " paired one to one, as many pairs as possible and then with the largest total overlap; with more, they are joined"
    " by falling overlap as long as a unit holds at most one passage of a coder and every two of its passages reach the"
    " threshold.",
    "ties": "In {places} another choice would have been as good by this rule.",
    "joining": "Reading “{first}” and “{second}” as one raises α from {now} to {then}.",
    "joining_share": " {share} of the disagreement lies between these two.",
    "outlier": "Without {coder}, α = {without}.",
    "outlier_value": " {coder} uses “{value}” {times} times as often as the others.",
    "tile_interval": "95 % CI {interval}",
    "tile_matched": "{share} matched",
    "codebook": "Codebook v{version}",
    "drawn": "bootstrap over {what}, {resamples} resamples, seed {seed}",
    "helps_most": "What would help most",
    "summary_head": "{project}: {articles} done by two coders or more",
    "summary_units": ", {passages}, {units} to compare",
    "exploratory": "Exploratory: found in these data, check it on new articles. It is no part of the headline.",
    "no_reading": "No reading is given under {fewest} articles.",
    "uses_note": "How often each coder used it is in the XLSX form of this report.",
    "most_used": "The most used come first.",
    "more_rows": "{shown} of {all} rows are printed; the XLSX form of this report has them all.",
    # appendix
    "appendix_codebook": "Appendix: the codebook",
    "codebook_title": "Codebook: {title}",
    "codebook_imprint": "Version {version} of {day}, content {hash}",
    "codebook_off": "{name} (switched off)",
    "codebook_key": "key {letter}",
    "codebook_counter": "Counter-example",
    "codebook_retired": "Retired: no longer coded.",
    "codebook_variables": "Variables",
    "codebook_values": "{variable}: values",
    "codebook_actors": "{variable}: registry, by passages in the analysis",
    "appendix_data": "Appendix: reliability data",
    "appendix_data_lead": "What the figures are computed from, for anyone who wants to compute them again; “accord export"
    " PROJECT OUT --format reliability” writes the same as CSV or XLSX. Characters are counted in Unicode code points from"
    " the beginning of the article, the first number inside, the second not. Several values of one passage are joined"
    " by “ + ”; beside them, a name that has a plus of its own stands in quotation marks.",
    "data_units": "{variable}: units and what each coder gave them",
    "data_passages": "Passages of all coders",
    "data_articles": "Articles and whose work on them counts",
    "sheet_articles": "Articles",
    "sheet_passages": "Annotations and codings",
    "sheet_codebook": "The codebook",
    "sheet_data": "Reliability data",
    "appendix_provenance": "Appendix: provenance",
    "provenance": "Files merged into the project",
    "provenance_note": "Times are UTC. This table tells how the data came together; nothing else in the report depends on"
    " the order of merging.",
    "provenance_none": "No file has been merged into the project.",
}
EXPLANATIONS = (
    "α is Krippendorff’s alpha, 1 − observed / expected disagreement, computed over all coders at once from units that"
    " two coders or more gave a value; 1 is perfect agreement, 0 what chance would give. Nominal α counts any two"
    " different values as equally different; ordinal α counts how far apart they are in rank.",
    "Percent agreement is the mean over units of the share of agreeing pairs of coders; it is not corrected for chance"
    " and stands here to show what α corrects.",
    "|uα, uα and cuα are the alphas for freely marked passages of Krippendorff, Mathet, Bouvry and Widlöcher (2016),"
    " measured in characters: |uα asks whether text was marked at all, cuα how text that two coders marked was coded"
    " (computed with a correction for each pair of coders), uα both at once. A"
    " value’s coverage is the share of its text that another coder marked, too.",
    "Span F1 is twice the number of agreeing passages of two coders over the number of passages of both, averaged over"
    " pairs of coders; one passage is paired with one.",
    "An article counts for a coder when that coder marked it done. Done with nothing marked is an observation; not"
    " done is missing. Units with a value of one coder only do not enter α.",
    "A value marked as not applicable is a category of its own in nominal figures and missing in ordinal ones.",
    "Intervals come from drawing whole articles with replacement; P(α < .667) and P(α < .800) are the shares of"
    " resamples below the two marks. With a handful of coders no interval says how other coders would agree.",
    "A dash stands for a figure that is undefined; the reason stands with it.",
)
_TIED = re.compile(r" (?=[%=])|(?<==) ")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def say(key: str, **arguments: object) -> str:
    """The sentence of a key with its arguments filled in; an unknown key is a bug and raises KeyError.

    No line breaks before % nor around =.
    """
    return _TIED.sub(NO_BREAK, said(SENTENCES[key])).format(**arguments)


def name_of(coefficient: str) -> str:
    """What a coefficient is called in print; an unknown one reads as its key."""
    return said(COEFFICIENTS.get(coefficient, coefficient.replace("_", " ")))


def in_running_text(name: str) -> str:
    """A variable's name inside a sentence: a small first letter where the second is small too, but PII stays PII."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def listed(words: Sequence[str]) -> str:
    """Words as running text: a; a and b; a, b and c."""
    return said(" and ").join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def number(things: int) -> str:
    """A number as running text has it: words below ten."""
    return _NUMBERS[things] if 0 <= things < len(_NUMBERS) and not voice() else count(things)


def several(things: int, one: str, many: str = "") -> str:
    """A number with its noun: one article, 12 articles."""
    return _with_noun(number(things), things, one, many)


def counted(things: int, one: str, many: str = "") -> str:
    """A number in digits with its noun, for labels: 1 article, 8 articles."""
    return _with_noun(count(things), things, one, many)


def _with_noun(figure: str, things: int, one: str, many: str) -> str:
    many, now = many or f"{one}s", voice()
    return now.counted(f"{{n}} {one}", f"{{n}} {many}", things) if now else f"{figure} {one if things == 1 else many}"
