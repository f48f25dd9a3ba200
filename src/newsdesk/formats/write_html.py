"""Articles as one HTML page that needs nothing beside it: no script, no network, pictures inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from newsdesk.domain.article import Article, Direction
from newsdesk.formats.frame import Frame, captured
from newsdesk.formats.manuscript import direction_of
from newsdesk.formats.write_body import body_html
from newsdesk.text.language import reading_side

_STYLE = """
:root { color-scheme: light dark; --paper: #fbfaf8; --ink: #1e2328; --muted: #5f656c; --line: #e2dfd8;
  --accent: #0e6a6e; --soft: #dceded; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1e21; --ink: #e7e6e2; --muted: #9ca2a9; --line: #2c3136; --accent: #5fc2bf; --soft: #1f3a3b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.75 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Noto Serif", "Georgia", "Times New Roman", serif;
  text-align: start; overflow-wrap: break-word; }
h1, h2, h3, h4, nav, dl, .tags, .links { font-family: "Noto Sans Arabic", "Segoe UI", "Geeza Pro", "Noto Sans", Tahoma,
  system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.4; margin: 0 0 .5rem; }
h2, h3, h4 { line-height: 1.4; margin: 2rem 0 .5rem; }
h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; } h4 { font-size: 1rem; }
p { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: .2em; }
.document { margin: 0 0 1.5rem; color: var(--muted); }
nav { margin: 0 0 3rem; font-size: 1rem; }
nav h2 { margin: 0 0 .5rem; font-size: 1rem; color: var(--muted); }
nav ol { margin: 0; padding-inline-start: 2rem; }
nav li { margin: .25rem 0; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
article + article { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 3rem; }
.subhead { font-size: 1.2rem; color: var(--muted); margin: 0 0 .5rem; }
.byline { margin: 0 0 .5rem; }
dl { margin: .75rem 0; font-size: .9rem; line-height: 1.6; color: var(--muted); }
dl div { display: flex; flex-wrap: wrap; column-gap: .5rem; }
dt::after { content: ":"; }
dd { margin: 0; color: var(--ink); min-width: 0; overflow-wrap: anywhere; }
.tags { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: .75rem 0; padding: 0; font-size: .85rem;
  line-height: 1.6; }
.tags li { background: var(--soft); color: var(--accent); border-radius: 1rem; padding: .1rem .75rem; }
.summary { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
.body { margin-top: 1.5rem; }
.body ul, .body ol { margin: 0 0 1rem; padding-inline-start: 2rem; }
.body li { text-align: start; }
.body li[dir] { list-style-position: inside; }
blockquote { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
blockquote footer { color: var(--muted); font-size: .9rem; }
figure { margin: 1.5rem 0; }
img { display: block; max-width: 100%; height: auto; }
figcaption, .absent { color: var(--muted); font-size: .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 1.25rem 0; font-size: 1rem; }
td, th { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; }
th { background: var(--soft); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
.links { margin-top: 2rem; font-size: .95rem; }
.links h2 { font-size: 1rem; margin: 0 0 .25rem; color: var(--muted); }
.links ul { list-style: none; margin: 0; padding: 0; }
.links li { margin: .25rem 0; }
.kind { color: var(--muted); }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: #000; --soft: #fff; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .wide { overflow: visible; }
  .tags li { border: 1px solid var(--line); }
  nav, article + article { break-before: page; border: 0; padding: 0; margin-top: 0; }
  nav { break-before: auto; }
  nav + main > article:first-child { break-before: page; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, tr, blockquote { break-inside: avoid; }
}
"""
_SAFE = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """The page: contents where there is more than one article, then the articles."""
    inside = frozenset(uid for uid, _ in frame.contents)
    yield _head(frame)
    if len(frame.contents) > 1:
        yield from _contents(frame)
    yield "<main>\n"
    for article in articles:
        yield _article(article, frame, inside)
    yield "</main>\n</body>\n</html>\n"


def _head(frame: Frame) -> str:
    alone = frame.contents[0][1] if len(frame.contents) == 1 else ""
    title = alone or frame.title or frame.label("list.untitled")
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(frame.language)}" dir="{frame.direction.value}">',
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_SAFE)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="newsdesk">',
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>\n</head>\n<body>\n",
    ]
    return "\n".join(lines)


def _contents(frame: Frame) -> Iterator[str]:
    if frame.title:
        yield f'<p class="document">{_bdi(frame.title)}</p>\n'
    label = escape(frame.label("export.contents"))
    yield f'<nav aria-label="{label}">\n<h2>{label}</h2>\n<ol>\n'
    for uid, headline in frame.contents:
        shown = headline or frame.label("list.untitled")
        yield f'<li><a href="#{escape(uid)}"><bdi>{escape(shown)}</bdi></a></li>\n'
    yield "</ol>\n</nav>\n"


def _article(article: Article, frame: Frame, inside: frozenset[str]) -> str:
    text = article.text
    base = direction_of(article, frame)
    headline = escape(text.headline) or _word(frame.label("list.untitled"), frame)
    parts = [
        f'<article id="{escape(article.uid)}" lang="{escape(text.language)}" dir="{base.value}">',
        f"<header>\n<h1{_dir(text.headline, base)}>{headline}</h1>",
        _line(text.subhead, "subhead", base),
        _line(text.byline, "byline", base),
        _facts(article, frame),
        _tags(article),
        "</header>",
        *(_line(line, "summary", base) for line in text.summary.splitlines() if line.strip()),
        f'<div class="body">\n{body_html(text.body, base, frame, inside)}\n</div>' if text.body else "",
        _links(article, frame, inside),
        "</article>\n",
    ]
    return "\n".join(filter(None, parts))


def _dir(text: str, around: Direction) -> str:
    """The attribute that a text needs where its own direction is not the one around it."""
    own = reading_side(text)
    return "" if own in (Direction.AUTO, around) else f' dir="{own.value}"'


def _line(text: str, name: str, base: Direction) -> str:
    return f'<p class="{name}"{_dir(text, base)}>{escape(text)}</p>' if text.strip() else ""


def _facts(article: Article, frame: Frame) -> str:
    text, taken = article.text, captured(article)
    words = f"<bdi>{escape(text.published_text)}</bdi>" if text.published_text else ""
    facts = [
        ("details.source", _bdi(text.source)),
        ("details.provider", _bdi(text.provider)),
        ("details.dateline", _bdi(text.dateline)),
        ("details.published", _time(text.published.value, frame) if text.published else words),
        ("export.captured", _time(taken, frame) if taken else ""),
        ("details.url", _address(text.url)),
        ("details.copyright", _bdi(text.copyright)),
        ("details.status", _word(frame.status(article), frame)),
    ]
    rows = [f"<div><dt>{_word(frame.label(name), frame)}</dt><dd>{value}</dd></div>" for name, value in facts if value]
    return "<dl>\n" + "\n".join(rows) + "\n</dl>"


def _word(word: str, frame: Frame) -> str:
    """A word of the frame inside an article of another language."""
    return f'<bdi lang="{escape(frame.language)}">{escape(word)}</bdi>'


def _bdi(text: str) -> str:
    return f"<bdi>{escape(text)}</bdi>" if text.strip() else ""


def _time(value: str, frame: Frame) -> str:
    return f'<time datetime="{escape(value)}">{_word(frame.date(value), frame)}</time>'


def _address(url: str) -> str:
    if not url.lower().startswith(("http://", "https://")):
        return _bdi(url)
    return f'<a href="{escape(url)}" rel="noreferrer noopener"><bdi dir="ltr">{escape(url)}</bdi></a>'


def _tags(article: Article) -> str:
    tags = "".join(f"<li>{_bdi(tag.name)}</li>" for tag in article.tags)
    return f'<ul class="tags">{tags}</ul>' if tags else ""


def _links(article: Article, frame: Frame, inside: frozenset[str]) -> str:
    lines = []
    for link in article.links:
        kind = _word(frame.kind(link.kind, outgoing=link.outgoing), frame)
        title = _bdi(link.called or frame.label("list.untitled"))
        uid = frame.uid_of(link.article_id) if link.article_id is not None else None
        if uid in inside and uid is not None:
            title = f'<a href="#{escape(uid)}">{title}</a>'
        lines.append(f'<li><span class="kind">{kind}:</span> {title}</li>')
    if not lines:
        return ""
    head = _word(frame.label("export.links"), frame)
    return f'<section class="links">\n<h2>{head}</h2>\n<ul>\n' + "\n".join(lines) + "\n</ul>\n</section>"
