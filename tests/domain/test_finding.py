"""What is found is a stretch of the text itself, whatever signs stand before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.finding import FoldedText, read_as


def found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in FoldedText(text).find(words)]


@pytest.mark.parametrize(
    "text, words, expected",
    [
        ("The council said no. COUNCIL!", "council", ["council", "COUNCIL"]),
        ("Der Bürgermeister und die Burg", "bur", ["Bür", "Bur"]),
        ("Le pre\u0301fet, le préfet, le prefet", "PRÉFET", ["pre\u0301fet", "préfet", "prefet"]),
        ("cafe\u0301 ouvert", "cafe", ["cafe\u0301"]),
        ("“Don’t,” she said", "\"don't,\"", ["“Don’t,”"]),
        ("10\u00a0000 euros; 10\u202f000", "10 000", ["10\u00a0000", "10\u202f000"]),
        ("firm\nrules, firm  rules, firm \u00a0\nrules", "firm rules", ["firm\nrules", "firm  rules", "firm \u00a0\nrules"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Stra\u00adße und um\u200bwelt", "strasse", ["Stra\u00adße"]),
        ("2019–2020 and 2019-2020", "2019-2020", ["2019–2020", "2019-2020"]),
        ("👩\u200d👩\u200d👧 said", "said", ["said"]),
        ("مُدَرِّس جديد", "مدرس", ["مُدَرِّس"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("ß", "s", ["ß"]),
        ("a.b a+b", "a.b", ["a.b"]),
        ("anything", "  \u00a0 ", []),
        ("anything", "", []),
        ("\ufeffa\ufeffb", "ab", ["a\ufeffb"]),
    ],
)  # fmt: skip
def test_found_as_a_reader_would(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


signs = st.sampled_from(
    ["a", "B", "é", "e\u0301", "ß", "ﬁ", "\u00a0", " ", "  ", "\n", "“", "’", "–", "\u00ad", "\u200d", "\ufeff", "😀",
     "👩\u200d👧", "שָׁ", "عُ", "漢", "İ", "ǆ", "…", "½", "\u0301"]
) | st.characters(exclude_categories=["Cs"])  # fmt: skip
texts = st.lists(signs, max_size=24).map("".join)


@given(texts, texts)
def test_every_hit_reads_as_what_was_asked_and_none_overlap(text: str, words: str) -> None:
    asked, last = read_as(words).strip(), 0
    for start, end in FoldedText(text).find(words):
        assert last <= start < end <= len(text)
        assert asked in read_as(text[start:end])
        last = end


@given(texts, texts, texts)
def test_words_that_are_there_are_found(before: str, words: str, after: str) -> None:
    # Beside letters and accents of another text they may read otherwise.
    text = f"{before}|{words}|{after}"
    hits = list(FoldedText(text).find(words))
    start, end = len(before) + 1, len(before) + 1 + len(words)
    assert not read_as(words).strip() or any(first < end and last > start for first, last in hits) or read_as(words).strip() in "|"


@given(texts)
def test_every_sign_read_has_its_place(text: str) -> None:
    folded = FoldedText(text)
    assert len(folded._places) == len(folded._read)
    assert list(folded._places) == sorted(folded._places)
    assert all(
        sign in read_as(text[place]) or text[place].isspace()
        for place, sign in zip(folded._places, folded._read, strict=True)
    )
