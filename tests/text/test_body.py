import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.body import beginning, from_paragraphs, paragraphs, plain_text
from newsdesk.text.clean import clean

SHA = "a" * 64
CANONICAL = [
    "",
    "<p>خبر</p>",
    "<p>one</p>\n<p>two</p>",
    '<p dir="rtl" lang="ar">نص</p>',
    "<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>",
    "<ul><li>a</li><li>b<br>c</li></ul>",
    "<ul><li>a</li></ul>\n<ul><li>b</li></ul>",
    '<ol dir="ltr" lang="en" start="5"><li>a</li></ol>',
    '<blockquote cite="https://x.org/?a=1&amp;b=2" dir="rtl" lang="ar"><p>a</p><p>b</p><footer>c</footer></blockquote>',
    "<blockquote><p>a</p></blockquote>\n<blockquote><p>b</p></blockquote>",
    "<hr>",
    f'<figure dir="rtl"><img src="attachment:{SHA}" alt="x &quot;y&quot; &lt;" width="3" height="4">'
    "<figcaption>c</figcaption></figure>",
    '<figure><img src="https://x.org/a.png" alt=""></figure>',
    '<table dir="rtl" lang="ar"><tr><th colspan="2">h</th></tr><tr><td rowspan="2">a</td><td></td></tr></table>',
    "<table><tr><td>a</td></tr></table>\n<table><tr><td>b</td></tr></table>",
    '<p><a href="https://x.org"><bdi dir="rtl"><strong><em><u><s><sub>x</sub></s></u></em></strong></bdi></a></p>',
    '<p><a href="mailto:a@b.org">m</a> <a href="article:0190">n</a></p>',
    "<p>a<sup>2</sup> <bdi>b</bdi></p>",
    "<p><strong>a</strong><br><strong>b</strong></p>",
    "<p>a &amp; b &lt; c &gt; \"d\" 'e' &amp;amp;</p>",
    "<p>بقتـ.ـل مُحَمَّد ﷺ a\u00a0b م\u200cن \u200fx</p>",
]


@pytest.mark.parametrize("body", CANONICAL)
def test_a_canonical_body_comes_back_byte_for_byte(body):
    assert clean(body) == body


@pytest.mark.parametrize(
    ("found", "becomes"),
    [
        ("<h1>a</h1>", "<h2>a</h2>"),
        ("<h5>a</h5><h6>b</h6>", "<h4>a</h4>\n<h4>b</h4>"),
        (
            "<p><b>a</b> <i>b</i> <del>c</del> <strike>d</strike> <ins>e</ins></p>",
            "<p><strong>a</strong> <em>b</em> <s>c</s> <s>d</s> <u>e</u></p>",
        ),
        (
            "<div>a</div>b<section>c<p>d</p>e</section><article>f</article>",
            "<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>\n<p>e</p>\n<p>f</p>",
        ),
        ("<pre>a</pre>", "<p>a</p>"),
        ("<foo>a</foo>", "<p>a</p>"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "<ul><li>a<br>b</li></ul>"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "<table><tr><td>a<br>b</td></tr></table>"),
        (
            "<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>",
            "<ol><li>a</li><li>b</li><li>c</li><li>d</li></ol>",
        ),
        (
            "<blockquote><p>a</p><blockquote><p>b</p></blockquote><ul><li>c</li></ul><h2>d</h2></blockquote>",
            "<blockquote><p>a</p><p>b</p><p>c</p><p>d</p></blockquote>",
        ),
        (
            "<table><caption>t</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody>"
            "<tfoot><tr><td>c</td></tr></tfoot></table>",
            "<p>t</p>\n<table><tr><th>a</th></tr><tr><td>b</td></tr><tr><td>c</td></tr></table>",
        ),
        (
            '<p>a<img src="http://x/y.png" alt="t" width="5">b</p><p>c</p>',
            '<p>ab</p>\n<figure><img src="http://x/y.png" alt="t" width="5"></figure>\n<p>c</p>',
        ),
        (
            "<script>x</script><style>y</style><template>z</template><form>w</form><iframe>f</iframe><!-- c -->ok",
            "<p>ok</p>",
        ),
        ("<p>a<br></p><p><br>b</p>", "<p>a</p>\n<p>b</p>"),
        ("<p></p><p> &nbsp; </p><p><strong></strong></p><table><tr><td></td></tr></table>", ""),
        ("<p>&nbsp;a&nbsp;b \t\n c&nbsp;</p>", "<p>a\u00a0b c</p>"),
        (
            '<p><em><strong><a href="http://x">a</a></strong></em></p>',
            '<p><a href="http://x"><strong><em>a</em></strong></a></p>',
        ),
        ("<p><strong>a</strong><strong>b</strong></p>", "<p><strong>ab</strong></p>"),
        ("<p>a<sup><sub>b</sub></sup></p>", "<p>a<sub>b</sub></p>"),
        ("<p><strong>a<br>b</strong></p>", "<p><strong>a</strong><br><strong>b</strong></p>"),
        ('<p dir="auto" class="x" style="y" id="z">a</p>', "<p>a</p>"),
        ("<p dir=RTL lang=EN-us>a</p>", '<p dir="rtl" lang="en-us">a</p>'),
        ("<p>x\x07y</p>", "<p>xy</p>"),
        ('<ol start="1"><li>a</li></ol>', "<ol><li>a</li></ol>"),
        ("<p>a<p>b", "<p>a</p>\n<p>b</p>"),
    ],
)
def test_what_comes_in_becomes_what_the_grammar_says(found, becomes):
    assert clean(found) == becomes


def test_the_inner_of_sub_and_sup_wins():
    assert clean("<p>a<sub><sup>b</sup></sub></p>") == "<p>a<sup>b</sup></p>"


def test_a_footer_of_a_quotation_in_a_list_is_kept():
    assert "source" in clean("<ul><li>a<blockquote><p>q</p><footer>source</footer></blockquote></li></ul>")


def test_a_caption_without_its_figure_is_a_paragraph():
    assert clean("<figcaption>a<hr></figcaption>") == "<p>a</p>\n<hr>"


def test_images_of_one_figure_keep_their_order():
    found = clean('<figure><img src="http://a/1"><img src="http://a/2"></figure>')
    assert found.index("http://a/1") < found.index("http://a/2")


@pytest.mark.parametrize("cite", ["javascript:alert(1)", "data:text/html,x", "/relative"])
def test_a_quotation_cites_only_web_addresses_and_articles(cite):
    assert clean(f'<blockquote cite="{cite}"><p>a</p></blockquote>') == "<blockquote><p>a</p></blockquote>"


@pytest.mark.parametrize("href", ["/relative", "//elsewhere.org/x", "attachment:x"])
def test_a_link_leads_only_where_the_grammar_allows(href):
    assert clean(f'<p><a href="{href}">a</a></p>') == "<p>a</p>"


def test_half_a_surrogate_pair_does_not_stop_the_cleaning():
    assert clean("<p>a\ud800b</p>") == "<p>ab</p>"


@pytest.mark.parametrize(
    "markup",
    [
        "<script>alert(1)</script>",
        "<p onclick=alert(1)>a</p>",
        '<a href="javascript:alert(1)">a</a>',
        '<a href=" jAvAsCrIpT:alert(1)">a</a>',
        '<a href="java&#10;script:alert(1)">a</a>',
        "<svg onload=alert(1)></svg>",
        "<img src=x onerror=alert(1)>",
        '<img src="data:image/svg+xml,alert(1)">',
        "<iframe src='javascript:alert(1)'>",
        "<style>p{background:url(javascript:alert(1))}</style>",
        '<p style="x:alert(1)">a</p>',
        '<math><mi href="javascript:alert(1)">a</mi></math>',
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
    ],
)
def test_nothing_active_survives(markup):
    found = clean(markup)
    assert not re.search(r"<[^>]*(?:alert|script|onerror|onclick|onload|data:)", found, re.IGNORECASE)


TAGS = [
    "p",
    "h1",
    "h2",
    "h4",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "hr",
    "figure",
    "table",
    "thead",
    "tr",
    "td",
    "th",
    "caption",
    "a",
    "strong",
    "b",
    "em",
    "sub",
    "sup",
    "bdi",
    "br",
    "div",
    "span",
    "img",
]
ATTRIBUTES = [
    "",
    ' dir="rtl"',
    " dir=ltr",
    ' lang="AR"',
    ' href="http://x.y/a?b&c"',
    ' href="javascript:x"',
    ' src="attachment:abc"',
    ' src="http://i/j" alt="a <b> &quot;q"',
    ' colspan=2 rowspan="3"',
    " start=4",
    " onclick=e()",
]
WORDS = [
    "نص",
    "word",
    " ",
    "\n",
    "&nbsp;",
    "&amp;lt;",
    "a & b",
    "\u200b",
    "x\u00a0y",
    "\ufeff",
    "\x01",
    "'\"",
    "\u200f",
]
MARKUP = st.recursive(
    st.sampled_from(WORDS),
    lambda inner: st.builds(
        lambda tag, attribute, parts, shut: f"<{tag}{attribute}>{''.join(parts)}" + (f"</{tag}>" if shut else ""),
        st.sampled_from(TAGS),
        st.sampled_from(ATTRIBUTES),
        st.lists(inner, max_size=4),
        st.integers(0, 9).map(bool),
    ),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(MARKUP, max_size=4).map("".join))
def test_cleaning_twice_changes_nothing(markup):
    once = clean(markup)
    assert clean(once) == once
    assert "javascript" not in once and "onclick" not in once


@settings(max_examples=60, deadline=None)
@given(st.lists(MARKUP, max_size=4).map("".join))
def test_no_word_is_lost_in_cleaning(markup):
    def count(text):
        return {word: html.unescape(re.sub(r"<[^>]*>", "", text)).count(word) for word in ("نص", "word")}

    assert count(clean(markup)) == count(markup)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), max_size=30), max_size=5))
def test_plain_paragraphs_are_a_canonical_body_and_come_back(texts):
    body = from_paragraphs(texts)
    kept = [
        part
        for part in (re.sub(r" +", " ", text) for text in texts)
        if part.strip(" \u00a0\u2007\u202f\u3000\ufeff\u200b")
    ]
    assert clean(body) == body
    assert paragraphs(body) == [part.strip(" \u00a0\u2007\u202f\u3000\ufeff\u200b") for part in kept]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("", ""),
        ("<p>a &lt;b&gt; &amp;amp;</p>", "a <b> &amp;"),
        ("<p>a</p>\n<h2>b</h2>", "a\n\nb"),
        ("<p>a<br>b</p>", "a\nb"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc"),
        ("<blockquote><p>a</p><p>b</p><footer>c</footer></blockquote>", "a\n\nb\n\nc"),
        ('<figure><img src="http://x" alt="a &quot;b"><figcaption>c</figcaption></figure>', 'a "b\nc'),
        ('<figure><img src="http://x" alt="a"></figure>\n<hr>\n<p>d</p>', "a\n\nd"),
        ("<p>م<strong>ح</strong>مد</p>", "محمد"),
    ],
)
def test_the_plain_text_of_a_body(body, text):
    assert plain_text(body) == text


@pytest.mark.parametrize("sign", ["\u2028", "\u2029"])
def test_a_separator_of_lines_is_a_space_whatever_the_way_in(sign):
    assert from_paragraphs([sign, f"a{sign}b", f"{sign}c"]) == "<p>a b</p>\n<p>c</p>"
    assert clean(f"<p>a{sign}b</p>\n<p>{sign}</p>") == "<p>a b</p>"
    assert clean(f"<p>a{sign}<em>b</em></p>") == "<p>a <em>b</em></p>"


def test_the_beginning_of_a_body_is_made_of_whole_blocks():
    body = "<p>one</p>\n<p>two</p>\n<p>three</p>"
    assert beginning(body, 3) == "<p>one</p>"
    assert beginning(body, 12) == "<p>one</p>\n<p>two</p>"
    assert beginning(body, 30) == beginning(body, 5000) == body
    assert beginning("", 10) == ""
