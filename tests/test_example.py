"""The example's sources: twelve invented articles, the registry, two batches and three coders' work."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

EXAMPLE = Path(__file__).parents[1] / "resources" / "example"
CODERS = ("Maya", "Ben", "Chidi")
CLAIM_TYPES = {"DEM", "PLE", "SUP", "CRI", "RSK", "BEN", "EVI", "REB", "OTH"}
KINDS = set("GOV LEG POL JUD BUS CSO EXP MED PUB".split())
NO_BREAK_SPACE = "\u00a0"


def read_toml(name: str) -> dict[str, Any]:
    return tomllib.loads((EXAMPLE / name).read_text(encoding="utf-8"))


TEXTS = {path.name: path.read_bytes().decode("utf-8") for path in sorted((EXAMPLE / "articles").glob("*.txt"))}
ARTICLES = read_toml("articles.toml")["article"]
ACTORS = read_toml("actors.toml")["actor"]
PROJECT = read_toml("project.toml")
CODINGS = {coder: read_toml(f"codings/{coder.lower()}.toml") for coder in CODERS}


def claims(coder: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every claim of a coder with its article's file name."""
    for article in CODINGS[coder]["article"]:
        for claim in article.get("claim", []):
            yield article["file"], claim


def segments(file: str, claim: dict[str, Any]) -> list[tuple[int, int]]:
    """Where the quote stands, half-open; fails where it is missing or could be meant twice."""
    found = []
    for quote in claim["quote"]:
        starts = [match.start() for match in re.finditer(re.escape(quote), TEXTS[file])]
        assert len(starts) >= 1, f"{file}: not in the text: {quote}"
        assert len(starts) == 1 or "nth" in claim, f"{file}: {len(starts)} times in the text: {quote}"
        start = starts[claim.get("nth", 1) - 1]
        found.append((start, start + len(quote)))
    return found


def all_claims() -> list[tuple[str, str, dict[str, Any]]]:
    return [(coder, file, claim) for coder in CODERS for file, claim in claims(coder)]


def test_twelve_articles_each_described_once() -> None:
    assert len(TEXTS) == 12
    assert [article["file"] for article in ARTICLES] == list(TEXTS)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["file"])
def test_an_article_is_of_2020_and_of_ordinary_length(article: dict[str, Any]) -> None:
    text = TEXTS[article["file"]]
    assert 250 <= len(text.split()) <= 700
    assert text.split("\n", 1)[0] == article["title"]
    assert article["date"].year == 2020
    assert article["author"]
    assert "\r" not in text
    assert "\ufeff" not in text


def test_about_five_outlets() -> None:
    assert len({article["outlet"] for article in ARTICLES}) == 5


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("a no-break space", NO_BREAK_SPACE),
        ("curly quotes", "“[^”]+”"),
        ("a curly apostrophe", r"\w’\w"),
        ("an emoji beyond the basic plane", "[\U0001f300-\U0001faff]"),
        ("a skin tone", "[\U0001f3fb-\U0001f3ff]"),
        ("a joined emoji", "\u200d"),
        ("Arabic inside quotes", "“[\u0600-\u06ff][^”]*”"),
        ("German quotes", "„[^“]+“"),
        ("a quotation broken by its cue", r",” \w+ (said|added|wrote)|,” (she|he|they) (said|added|wrote|went)"),
        ("a space at the end of a line", " \n"),
    ],
)
def test_the_texts_have_what_real_ones_have(what: str, pattern: str) -> None:
    assert any(re.search(pattern, text) for text in TEXTS.values()), what


def test_one_article_is_german() -> None:
    assert [article["file"] for article in ARTICLES if article["language"] == "de"] == ["10-rheinfurt-bahnhof.txt"]


def test_the_registry_has_every_kind_and_no_name_twice() -> None:
    assert {actor["kind"] for actor in ACTORS} == KINDS
    names = [name.casefold() for actor in ACTORS for name in (actor["name"], *actor["aliases"])]
    assert len(names) == len(set(names))


def test_two_batches_give_every_article_to_someone() -> None:
    pilot, main = PROJECT["batch"]
    assert (pilot["name"], pilot["purpose"], main["name"], main["purpose"]) == ("Pilot", "pilot", "Main", "main")
    assert len(pilot["everyone"]) == 4
    assert len(main["everyone"]) >= 4
    given = pilot["everyone"] + main["everyone"] + [file for files in main["only"].values() for file in files]
    assert sorted(given) == list(TEXTS)


@pytest.mark.parametrize("coder", CODERS)
def test_a_coder_has_what_the_batches_give(coder: str) -> None:
    assert CODINGS[coder]["coder"] == coder
    given = [file for batch in PROJECT["batch"] for file in batch["everyone"] + batch.get("only", {}).get(coder, [])]
    assert [article["file"] for article in CODINGS[coder]["article"]] == sorted(given)
    assert {article["state"] for article in CODINGS[coder]["article"]} <= {"done", "started"}


@pytest.mark.parametrize("coder", CODERS)
def test_every_claim_is_found_in_its_text_and_uses_known_values(coder: str) -> None:
    names = {actor["name"] for actor in ACTORS}
    for file, claim in claims(coder):
        spans = segments(file, claim)
        assert all(before[1] <= after[0] for before, after in pairwise(spans)), claim
        assert spans[0][0] > TEXTS[file].index("\n"), f"{file}: the headline is not coded: {claim}"
        assert claim["actor"]
        assert set(claim["actor"]) <= names, claim
        assert claim["claim_type"] in CLAIM_TYPES, claim
        assert claim["sentiment"] in {"-1", "0", "+1", "na"}, claim
        assert set(claim) <= {"quote", "nth", "actor", "claim_type", "sentiment", "memo"}


def joins(mark: str) -> bool:
    """Whether a character belongs to the one before it on screen."""
    tone = "\U0001f3fb" <= mark <= "\U0001f3ff"
    return unicodedata.combining(mark) > 0 or mark in "\u200d\ufe0f" or tone


def test_no_passage_cuts_a_word_or_an_emoji() -> None:
    for _, file, claim in all_claims():
        text = TEXTS[file]
        for start, end in segments(file, claim):
            assert not joins(text[start]), claim
            assert text[start - 1] != "\u200d", claim
            assert not joins(text[end : end + 1] or " "), claim
            assert not (text[start - 1].isalnum() and text[start].isalnum()), claim
            assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum()), claim


def test_every_value_and_every_actor_is_used() -> None:
    coded = [claim for _, _, claim in all_claims()]
    assert {claim["claim_type"] for claim in coded} == CLAIM_TYPES
    assert {claim["sentiment"] for claim in coded} == {"-1", "0", "+1", "na"}
    assert {name for claim in coded for name in claim["actor"]} == {actor["name"] for actor in ACTORS}


@pytest.mark.parametrize("coder", CODERS)
def test_a_coder_finds_a_credible_number_of_claims(coder: str) -> None:
    assert 60 <= len(list(claims(coder))) <= 120
    assert max(len(article.get("claim", [])) for article in CODINGS[coder]["article"]) <= 17


def test_the_codings_hold_the_cases_a_report_must_face() -> None:
    coded = [claim for _, _, claim in all_claims()]
    assert any(len(claim["actor"]) == 2 for claim in coded)
    assert sum(len(claim["quote"]) == 2 for claim in coded) >= 2
    assert any(len(claim["quote"]) == 3 for claim in coded)
    assert any("memo" in claim for claim in coded)
    assert any("nth" in claim for claim in coded)


def test_one_coder_marks_a_claim_inside_another() -> None:
    nested = []
    for coder in CODERS:
        by_file: dict[str, list[tuple[int, int]]] = {}
        for file, claim in claims(coder):
            by_file.setdefault(file, []).extend(segments(file, claim))
        for spans in by_file.values():
            nested += [pair for pair in combinations(spans, 2) if max(pair)[0] < min(pair[0][1], pair[1][1])]
    assert nested


def in_state(coder: str, state: str) -> dict[str, int]:
    """How many claims the coder found in each article of this state."""
    return {a["file"]: len(a.get("claim", [])) for a in CODINGS[coder]["article"] if a["state"] == state}


def test_one_article_is_done_with_nothing_found_and_one_only_started() -> None:
    empty = [(coder, file) for coder in CODERS for file, found in in_state(coder, "done").items() if not found]
    started = [(coder, file) for coder in CODERS for file in in_state(coder, "started")]
    assert empty == [("Ben", "05-face-to-number.txt")]
    assert started == [("Chidi", "11-council-bans.txt")]


def test_at_least_eight_articles_are_done_by_all_three() -> None:
    assert len(set.intersection(*(set(in_state(coder, "done")) for coder in CODERS))) >= 8
