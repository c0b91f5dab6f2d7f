from __future__ import annotations

import json
import time

import pytest
from exchange_samples import refused
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.article_in import ArticleIn, iso_date
from annotator.exchange.html import read_html


def page(body: str, head: str = "") -> ArticleIn:
    return read_html(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")


def text(body: str) -> str:
    return page(body).text


SAVED = """
<header><a href="/">The Harbor Tribune</a></header><nav><p>Home</p></nav>
<div class="cookie-banner"><p>We use cookies</p></div>
<article class="story has-comments related">
  <header><h1>Senators ask for a pause</h1><p>By <span>J.&nbsp;Okafor</span></p></header>
  <figure><img src="x.png"><figcaption>A camera</figcaption></figure>
  <p>The bill   would
     stop <b>new</b> contracts.<!-- more --></p><script>alert("no")</script>
  <aside><p>Read also</p></aside><div class="share"><p>Tweet</p></div>
  <p>“We will wait,”<br>she said.</p><p>&nbsp;</p>
  <ul><li>First</li><li>Second</li></ul>
  <blockquote>No\u00a0more.</blockquote>
  <table><tr><td>City</td><td>Matches</td></tr><tr><td>Port</td><td>12</td></tr></table>
</article>
<section id="comments"><article><p>First reader!</p></article></section>
<footer><p>© 2020</p></footer>
"""


def test_a_saved_page_gives_the_story_and_nothing_around_it() -> None:
    assert text(SAVED).split("\n\n") == [
        "Senators ask for a pause",
        "By J.\u00a0Okafor",
        "The bill would stop new contracts.",
        "“We will wait,”\nshe said.",
        "First",
        "Second",
        "No\u00a0more.",
        "City\tMatches",
        "Port\t12",
    ]


def test_json_ld_names_the_article_before_the_meta_elements_do() -> None:
    data = {
        "@graph": [
            {"@type": "WebSite", "name": "Site"},
            {
                "@type": ["NewsArticle"],
                "headline": "A  pause\n",
                "datePublished": "2020-06-10T23:30:00+02:00",
                "author": [{"name": "J. Okafor"}, "Lena Ortiz"],
                "publisher": {"@type": "Organization", "name": "Harbor Tribune"},
            },
        ]
    }
    head = f'<script type="application/ld+json">{json.dumps(data)}</script><meta property="og:title" content="Other">'
    article = page("<p>Text</p>", head)
    assert article == ArticleIn(
        "A pause", "Harbor Tribune", "2020-06-10", "J. Okafor, Lena Ortiz", "Text", "a.html"
    )


def test_meta_elements_name_what_json_ld_does_not() -> None:
    head = """<script type="application/ld+json">{"@type": broken</script>
      <script type="application/ld+json">[[[{"@type": "NewsArticle"}]]]</script>
      <meta property="og:title" content="A pause"><meta property="og:site_name" content="Post">
      <meta name="author" content="https://post.example/jo"><meta property="article:author" content="J. O.">
      <meta property="article:published_time" content="2020/06/10 08:00">"""
    article = page("<h1>Heading</h1>", head)
    assert (article.title, article.outlet, article.date, article.author) == ("A pause", "Post", "2020-06-10", "J. O.")


def test_without_either_the_page_shows_its_title_and_day() -> None:
    shown = '<h1>A <i>pause</i></h1><time datetime="2020-06-10">Wednesday</time><p>Text</p>'
    article = page(shown, "<title>Site</title>")
    assert (article.title, article.date, article.outlet) == ("A pause", "2020-06-10", "")
    assert page("<p>First\u00a0words</p>", "<title>&nbsp;</title>").title == "First\u00a0words"


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("2020-06-10", "2020-06-10"),
        ("20200610T080000Z", "2020-06-10"),
        ("Wed, 10 Jun 2020 08:00:00 GMT", "2020-06-10"),
        ("2020-02-31", ""),
        ("06/10/2020", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_or_left_out_never_guessed(stated: str, day: str) -> None:
    assert iso_date(stated) == day


@pytest.mark.parametrize("kind", ["article", "main", 'div itemprop="x articleBody"', 'div role="main"'])
def test_what_stands_beside_the_story_stays_out(kind: str) -> None:
    body = f"<div><p>Latest news</p></div><{kind}><p>One.</p><p>Two.</p></{kind.split()[0]}><div><p>Imprint</p></div>"
    assert text(body) == "One.\n\nTwo."


def test_an_article_within_an_article_is_a_part_of_it() -> None:
    inset = "<article><p>A long inset in it</p></article>"
    assert text(f"<p>Menu</p><article><p>Story</p>{inset}</article>") == "Story\n\nA long inset in it"


def test_two_stories_on_one_page_are_both_kept() -> None:
    body = "".join(f"<article><h2>Story {number}</h2><p>{'word ' * 40}</p></article>" for number in (1, 2, 3))
    assert text(body).count("Story") == 3


def test_a_teaser_does_not_hide_the_page() -> None:
    assert "long " * 9 in text(f"<article><p>Tip</p></article><div><p>{'long ' * 90}</p></div>")


def test_a_page_inside_one_form_or_a_suspect_class_is_kept() -> None:
    assert text('<form action="/"><p>Text</p><input value="x"><button>Go</button></form>') == "Text"
    assert text('<div class="sidebar"><h1>Title</h1><p>Text</p></div>') == "Title\n\nText"


def test_text_stands_as_a_browser_shows_it() -> None:
    assert text("<p>a\n\t b</p>c<br><br>d<pre> x\n  y</pre><q>e</q> Bundes&shy;rat &lt;b&gt; 😀") == (
        "a b\n\nc\n\nd\n\n x\n  y\n\n“e” Bundesrat <b> 😀"
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('<meta charset="windows-1251"><p>Привет</p>'.encode("cp1251"), "Привет"),
        ('<meta content="text/html; charset=ISO-8859-1"><p>é “a” €</p>'.encode("cp1252"), "é “a” €"),
        ('<meta charset="iso-8859-1"><p>é “a”</p>'.encode(), "é “a”"),
        ('<meta charset="unicode_escape"><p>\\u0041 é</p>'.encode(), "\\u0041 é"),
        ("\ufeff<p>é</p>".encode("utf-16-le"), "é"),
        ("\ufeff<p>é</p>".encode(), "é"),
        ("<p>é</p>".encode("cp1252"), "é"),
        ('<meta charset="euc-kr"><p>한국</p>'.encode("euc-kr"), "한국"),
        ('<meta charset="shift_jis"><p>日本</p>'.encode("shift_jis"), "日本"),
        ('<meta charset="iso-8859-15"><p>5 €</p>'.encode("iso-8859-15"), "5 €"),
    ],
)
def test_the_charset_is_found(data: bytes, expected: str) -> None:
    assert read_html(data, "a.html").text == expected


def test_what_is_no_page_or_holds_no_text_is_refused() -> None:
    assert refused(read_html, b"just words, 1 < 2", "a.html") == "html_not"
    assert refused(page, "<script>x</script><p>&nbsp;</p>") == "no_text"
    assert refused(page, "<div>" * 3000) == "html_deep"


def test_deep_nesting_is_refused_at_once() -> None:
    begin = time.monotonic()
    assert refused(page, "<div>" * 200_000) == "html_deep"
    assert time.monotonic() - begin < 2


@given(st.text(alphabet=st.sampled_from("<>/ abpdiv\"'=&;!-\n\t\u00a0é😀"), max_size=60))
def test_the_text_before_broken_markup_is_kept(markup: str) -> None:
    assert text("<p>Kept</p>" + markup).startswith("Kept")
