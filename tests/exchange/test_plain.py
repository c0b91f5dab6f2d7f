from __future__ import annotations

import codecs

from exchange_samples import BODY, refused
from hypothesis import given

from annotator.domain.text import normalise
from annotator.exchange.plain import read_markdown, read_text


@given(BODY)
def test_nothing_but_line_ends_and_the_last_newline_changes(text: str) -> None:
    assert read_text(text.encode(), "a.txt").text == normalise(text).removesuffix("\n")


def test_spaces_at_the_end_and_no_break_spaces_stay_and_one_last_newline_goes() -> None:
    article = read_text("Title \u00a0\n\nOne\u00a0two  \n\n".encode(), "a.txt")
    assert article.text == "Title \u00a0\n\nOne\u00a0two  \n"
    assert (article.title, article.source) == ("Title", "a.txt")


def test_line_ends_of_other_systems_become_lf() -> None:
    assert read_text("a\r\nb\rc\u0085d\u2028e\u2029f".encode(), "a.txt").text == "a\nb\nc\nd\ne\nf"


def test_every_byte_order_mark_is_understood_and_taken_off() -> None:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        assert read_text(mark + "Grüße 😀".encode(encoding), "a.txt").text == "Grüße 😀"


def test_what_is_no_utf_8_is_windows_1252() -> None:
    assert read_text(b"\x93Caf\xe9\x94 \x96 5 \x80", "a.txt").text == "“Café” – 5 €"


def test_bytes_that_no_encoding_explains_are_refused() -> None:
    assert refused(read_text, b"a\x81\xe9", "a.txt") == "encoding"
    assert refused(read_text, codecs.BOM_UTF8 + b"caf\xe9", "a.txt") == "encoding"
    assert refused(read_text, codecs.BOM_UTF16_LE + b"a\0b", "a.txt") == "encoding"
    assert refused(read_text, codecs.BOM_UTF16_LE + b"\x00\xd8a\0", "a.txt") == "encoding"


def test_a_nul_is_refused() -> None:
    assert refused(read_text, "no mark".encode("utf-16-le"), "a.txt") == "text_nul"


def test_a_file_of_blanks_has_no_text() -> None:
    for data in (b"\n", b" \t\r\n", codecs.BOM_UTF8, "\u00a0".encode()):
        assert refused(read_text, data, "a.txt") == "no_text"


def test_the_title_of_markdown_loses_its_marks_and_the_text_keeps_them() -> None:
    article = read_markdown(b"\n## A *ban* #1\n\nText", "a.md")
    assert article.title == "A *ban* #1"
    assert article.text == "\n## A *ban* #1\n\nText"
    assert read_markdown(b"##\nText", "a.md").title == "##"
