"""Sentences and clauses as coders of English, German and French news would part them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.reading.units import clauses, sentences


def parted(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def clauses_of(text: str) -> list[str]:
    return [text[start:end] for sentence in sentences(text) for start, end in clauses(text, *sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Lee of the U.S. Senate met Mr. J. R. Smith at 5 p.m. on Jan. 5 in St. Paul.",
        "The firm paid $3.5 million, i.e. too much, to Acme Inc. lawyers.",
        "“Why do they do it?” Greer asked.",
        "“Is that so?” she said, and left.",
        "He paused… then went on.",
        "Die Polizei darf das z. B. am 10. Juni nicht, sagte Dr. Meier laut Nr. 5.",
        "Rund 5 Mio. Euro kostet das, d. h. zu viel.",
        "Im 19. Jahrhundert war das anders.",
        "« C’est vrai ? » demande M. Dupont à Mme Leroy.",
        "See Fig. 3 and pp. 4 f. of the report.",
    ],
)
def test_stops_that_end_no_sentence(text: str) -> None:
    assert parted(text) == [text]


@pytest.mark.parametrize(
    "first, second",
    [
        ("She left Acme Inc.", "The firm stayed."),
        ("It began in the U.S.", "Then it spread."),
        ("They want to help.", "“We can,” she said."),
        ("“It ends here.”", "Others disagree."),
        ("It ended in 2020.", "Nobody noticed."),
        ("„Das ist falsch.“", "Die Ministerin ging."),
        ("« Nous attendons. »", "Le préfet refuse."),
        ("So do I.", "The end."),
        ("Will it work?", "Nobody knows."),
        ("Enough!", "He left."),
        ("今日は。", "明日も。"),
        ("It failed 😀.", "They cheered."),
    ],
)
def test_stops_that_end_a_sentence(first: str, second: str) -> None:
    gap = "" if first.endswith("。") else " "
    assert parted(first + gap + second) == [first, second]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "“They will polish the accuracy of their product,” Greer said.",
            ["“They will polish the accuracy of their product,”", "Greer said"],
        ),
        (
            "“It is over — finally,” she said, “and we won’t go back.”",
            ["“It is over — finally,”", "she said", "“and we won’t go back.”"],
        ),
        (
            "Its chief executive wrote to Congress that vendors share a duty.",
            ["Its chief executive wrote to Congress that", "vendors share a duty"],
        ),
        (
            "A pause does nothing for the people while the firm denied there was a problem.",
            ["A pause does nothing for the people", "while the firm denied there was a problem"],
        ),
        (
            "It took two years, but we’re glad the company sees it.",
            ["It took two years", "we’re glad the company sees it"],
        ),
        ("The tools ‘improve’ little, they say.", ["The tools ‘improve’ little", "they say"]),
        (
            "„Wir brauchen klare Regeln“, sagte die Ministerin, weil es kein Gesetz gibt.",
            ["„Wir brauchen klare Regeln“", "sagte die Ministerin", "weil es kein Gesetz gibt"],
        ),
        (
            "« Il faut l’interdire maintenant », a dit M. Dupont, mais le préfet refuse.",
            ["« Il faut l’interdire maintenant »", "a dit M. Dupont", "le préfet refuse"],
        ),
        ("She said: “This threat will not disappear.”", ["She said", "“This threat will not disappear.”"]),
        ("Meanwhile, officers keep the tool.", ["Meanwhile, officers keep the tool"]),
        ("It costs 1,000 dollars at 3:15 in the U.S.", ["It costs 1,000 dollars at 3:15 in the U.S."]),
        ("Police and fire crews came.", ["Police and fire crews came"]),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert clauses_of(text) == expected


def test_a_quotation_over_two_sentences_keeps_its_marks() -> None:
    text = "She said: “The threat stays with us. The firm must stop, and Congress must act.”"
    assert clauses_of(text) == [
        "She said",
        "“The threat stays with us",
        "The firm must stop",
        "Congress must act.”",
    ]


words = st.sampled_from(
    ["a", "Dr.", "U.S.", "said", "that", "and", "but", "while", "“", "”", "‘", "’", "«", "»", "„", "—", ",", ".", "?",
     "!", "…", " ", "\u00a0", "z. B.", "10.", "Juni", "😀", "e\u0301", "שלום", "。", '"', "(", ")", "–"]
)


@given(st.lists(words, max_size=40).map(" ".join) | st.lists(words, max_size=40).map("".join) | st.text(max_size=80))
def test_units_lie_in_order_inside_the_text_and_hold_all_its_words(text: str) -> None:
    end = 0
    for start, stop in sentences(text):
        assert end <= start < stop <= len(text)
        assert not text[end:start].strip()
        inside = start
        held = clauses(text, start, stop)
        assert held
        for first, last in held:
            assert inside <= first < last <= stop
            inside = last
        end = stop
    assert not text[end:].strip()
