from __future__ import annotations

import pytest
from exchange_samples import FEWER, NAME, TEXT
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import follow
from annotator.exchange.codebook_toml import read_codebook, write_codebook
from annotator.messages import sentence
from annotator.resources import resource

CODES = st.lists(st.from_regex(r"[A-Za-z0-9_.\-é]{1,6}", fullmatch=True), unique=True, max_size=4)
NUMBERS = st.integers(-(1 << 53) + 1, (1 << 53) - 1)


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    """Codebooks whose ids are paths of codes, links leading back in the list so that there is no circle."""
    variables, values = [], {}
    keys = iter("abcdefgh")
    for place, code in enumerate(draw(CODES)):
        kind = draw(st.sampled_from(["list", "registry", "text", "attribute"]))
        variable = Variable(
            code,
            code,
            draw(NAME),
            kind,
            draw(st.sampled_from(["nominal", "ordinal", "interval"])),
            *(draw(st.booleans()) for _ in range(3)),
            draw(st.just(place) | NUMBERS),
            draw(st.sampled_from(["", next(keys)])),
            *(draw(TEXT) for _ in range(4)),
        )
        variables.append(variable)
        for value in draw(values_of(variable)) if kind in ("list", "attribute") else ():
            values[value.id] = value
    attributes = {one.id for one in variables if one.kind == "attribute"}
    kinds = [one.id for one in values.values() if one.variable in attributes]
    actors: dict[str, Actor] = {}
    for code in draw(CODES):
        into = draw(st.sampled_from([None, *actors]))
        status = draw(st.sampled_from(["proposed", "accepted"]))
        kind = draw(st.sampled_from(["", *kinds]))
        aliases = tuple(draw(st.lists(TEXT, max_size=2)))
        actors[f"actor/{code}"] = Actor(f"actor/{code}", draw(NAME), kind, aliases, status, draw(TEXT), into)
    into = {one.id: (one.into, ()) for one in (*values.values(), *actors.values()) if one.into}
    return Codebook(tuple(variables), values, actors, follow(into))


@st.composite
def values_of(draw: st.DrawFn, variable: Variable) -> list[Value]:
    found: list[Value] = []
    for place, code in enumerate(draw(CODES)):
        links = st.sampled_from([None, *(one.id for one in found)])
        found.append(
            Value(
                f"{variable.id}/{code}",
                variable.id,
                code,
                draw(NAME),
                draw(links),
                draw(NUMBERS if variable.level != "nominal" else NUMBERS | st.none()),
                draw(st.booleans()),
                draw(st.booleans()),
                draw(st.just(place) | NUMBERS),
                draw(st.sampled_from(["", str(place)])),
                draw(st.sampled_from(["", "#0072B2"])),
                *(draw(TEXT) for _ in range(5)),
                draw(links),
            )
        )
    return found


@FEWER
@given(codebooks())
def test_a_codebook_that_is_written_reads_back_equal(codebook: Codebook) -> None:
    written = write_codebook(codebook)
    assert read_codebook(written.encode(), "codebook.toml") == codebook
    assert write_codebook(read_codebook(written.encode(), "codebook.toml")) == written


def test_what_is_as_usual_is_left_out() -> None:
    book = Codebook((Variable("a", "a", "A", position=0),), {"a/X": Value("a/X", "a", "X", "Ex “1”\nline")})
    assert write_codebook(book).partition("\n\n")[2] == (
        '[[variable]]\ncode = "a"\nname = "A"\n\n[[variable.value]]\ncode = "X"\nname = """\nEx “1”\nline"""\n'
    )


def test_ids_of_a_project_are_written_as_codes() -> None:
    values = {
        "11": Value("11", "01", "GOV", "Government"),
        "12": Value("12", "01", "MIN", "Ministry", parent="11", position=1, into="11"),
    }
    actors = {"21": Actor("21", "Norvia", kind="11", into="22"), "22": Actor("22", "Norvia Inc.")}
    book = Codebook((Variable("01", "kind", "Kind", kind="attribute"),), values, actors, {"12": "11", "21": "22"})
    found = read_codebook(write_codebook(book).encode(), "x.toml")
    assert found.values["kind/MIN"].parent == found.values["kind/MIN"].into == "kind/GOV"
    assert found.actors["actor/21"] == Actor("actor/21", "Norvia", "kind/GOV", into="actor/22")
    assert found.redirects == {"kind/MIN": "kind/GOV", "actor/21": "actor/22"}


HEAD = '[[variable]]\ncode = "tone"\nname = "Tone"\n'
OTHER = '[[variable.value]]\ncode = "B"\nname = "b"\n'
VALUE = '[[variable.value]]\ncode = "NEG"\nname = "negative"\n'


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("", 1, "codebook_empty"),
        (" \n", 1, "codebook_empty"),
        ("a = 1\nb = \n", 2, "codebook_toml"),
        ("a = 1\na = 2\n", 2, "codebook_toml"),
        ('a = """\n\n', 3, "codebook_toml"),
        ("a = " + "9" * 5000, 1, "codebook_toml"),
        ("# c\ntitle = 'x'\n", 2, "codebook_key_unknown"),
        ("variables = []\n", 1, "codebook_key"),
        (HEAD + "levle = 'ordinal'\n", 4, "codebook_key"),
        (HEAD + VALUE + "\nnubmer = 1\n", 8, "codebook_key"),
        (HEAD + "uuid = 'x'\n", 4, "codebook_key_unknown"),
        (HEAD + VALUE + "id = 'x'\n", 7, "codebook_key_unknown"),
        ("[variable]\ncode = 'x'\n", 1, "codebook_tables"),
        ("\nvariable = 3\n", 2, "codebook_tables"),
        ("[[variable]]\nname = 'Tone'\n", 1, "codebook_missing"),
        ("[[variable]]\ncode = 'tone'\nname = ''\n", 1, "codebook_missing"),
        ("[[variable]]\ncode = 'a b'\nname = 'x'\n", 2, "codebook_code"),
        ("[[variable]]\ncode = 'a/b'\nname = 'x'\n", 2, "codebook_code"),
        ("[[variable]]\nname = 'x'\ncode = 7\n", 3, "codebook_text"),
        (HEAD + 'definition = "a\\u0000b"\n', 4, "codebook_text"),
        (HEAD + "several = 1\n", 4, "codebook_switch"),
        (HEAD + "position = 1.5\n", 4, "codebook_number"),
        (HEAD + "position = true\n", 4, "codebook_number"),
        (HEAD + "position = 9007199254740992\n", 4, "codebook_number"),
        (HEAD + "kind = 'lst'\n", 4, "codebook_choice"),
        (HEAD + "level = 'ratio'\n", 4, "codebook_choice"),
        (HEAD + HEAD, 5, "codebook_twice"),
        (HEAD + VALUE + VALUE, 8, "codebook_twice"),
        (HEAD + "key = 's'\n[[variable]]\ncode = 'b'\nname = 'B'\nkey = 'S'\n", 8, "codebook_twice"),
        (HEAD + "level = 'ordinal'\n" + VALUE, 5, "codebook_scale"),
        (HEAD + "kind = 'text'\n" + VALUE, 5, "codebook_unlisted"),
        (HEAD + VALUE + "parent = 'X'\n", 7, "codebook_no_target"),
        (HEAD + VALUE + "into = 'NEG'\n", 7, "codebook_cycle"),
        (HEAD + VALUE + "into = 'B'\n" + OTHER + "parent = 'C'\n", 11, "codebook_no_target"),
        (HEAD + VALUE + "into = 'B'\n" + OTHER + "into = 'C'\n", 11, "codebook_no_target"),
        (HEAD + VALUE + "into = 'B'\n" + OTHER + "into = 'NEG'\n", 7, "codebook_cycle"),
        ("[[actor]]\nname = 'x'\n", 1, "codebook_missing"),
        ("[[actor]]\ncode = 7\nname = 'x'\n", 2, "codebook_code"),
        ("[[actor]]\ncode = 'x'\nname = 'x'\naliases = 'y'\n", 4, "codebook_texts"),
        ("[[actor]]\ncode = 'x'\nname = 'x'\naliases = ['y', 7]\n", 4, "codebook_texts"),
        ("[[actor]]\ncode = 'x'\nname = 'x'\nstatus = 'new'\n", 4, "codebook_choice"),
        ("[[actor]]\ncode = 'x'\nname = 'x'\nkind = 'tone/NEG'\n" + HEAD + VALUE, 4, "codebook_no_target"),
        ("[[actor]]\ncode = 'x'\nname = 'x'\ninto = 'y'\n", 4, "codebook_no_target"),
    ],
)
def test_what_is_wrong_is_shown_where_it_stands(text: str, line: int, key: str) -> None:
    with pytest.raises(AnnotatorError) as caught:
        read_codebook(text.encode(), "mine.toml")
    assert (caught.value.key, caught.value.arguments["line"]) == (key, line)
    assert sentence(caught.value.key, **caught.value.arguments).startswith(f"mine.toml:{line}: ")


def test_bytes_that_are_no_utf_8_are_shown_where_they_stand() -> None:
    with pytest.raises(AnnotatorError) as caught:
        read_codebook(HEAD.encode() + b"# caf\xe9", "mine.toml")
    assert (caught.value.key, caught.value.arguments["line"]) == ("codebook_utf8", 4)


def test_a_suggestion_names_the_key_that_may_be_meant() -> None:
    with pytest.raises(AnnotatorError) as caught:
        read_codebook((HEAD + "defintion = 'x'\n").encode(), "mine.toml")
    assert "did you mean “definition”?" in sentence(caught.value.key, **caught.value.arguments)


def test_tables_inside_a_long_string_are_not_taken_for_tables() -> None:
    text = HEAD + 'definition = """\n[[variable]]\ncode = 1\n"""\n' + VALUE + "numbr = 1\n"
    with pytest.raises(AnnotatorError) as caught:
        read_codebook(text.encode(), "mine.toml")
    assert caught.value.arguments["line"] == 11


def test_the_starter_has_what_every_project_begins_with() -> None:
    book = read_codebook(resource("codebook", "starter.toml").read_bytes(), "starter.toml")
    assert [one.code for one in book.coded] == ["actor", "claim_type", "sentiment", "certainty"]
    assert [one.key for one in book.coded] == ["A", "C", "S", ""]
    assert book.variable("actor").several and book.variable("actor").kind == "registry"
    types = [value.code for value in book.values_of("claim_type")]
    assert types == ["DEM", "PLE", "SUP", "CRI", "RSK", "BEN", "EVI", "REB", "OTH"]
    tone = book.values_of("sentiment")
    assert [(one.number, one.name, one.key) for one in tone] == [
        (-1, "negative", "-"),
        (0, "neutral", "0"),
        (1, "positive", "+"),
        (None, "no target", "."),
    ]
    assert [one.code for one in tone if one.not_applicable] == ["NA"]
    kinds = [value.code for value in book.values_of("actor_kind")]
    assert kinds == ["GOV", "LEG", "POL", "JUD", "BUS", "CSO", "EXP", "MED", "PUB"]
    off = [one.code for one in book.variables if not one.on]
    assert off == ["target", "speaker", "quotation", "irony", "issue", "issue_position"]
    assert not {"M", "J", "K"} & {one.key for one in book.variables}
    assert all(one.definition for one in book.variables)
    assert all(value.definition for name in ("claim_type", "sentiment", "actor_kind") for value in book.values_of(name))
