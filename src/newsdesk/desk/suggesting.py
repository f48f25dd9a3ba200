"""Tags that an article might carry: those its text names, and those that articles like it carry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.archive import articles, tags
from newsdesk.desk import related
from newsdesk.desk.desk import Desk
from newsdesk.domain.tag import TagRef
from newsdesk.search.stopwords import STOP
from newsdesk.text.body import plain_text
from newsdesk.text.tokens import tokens

LONGEST = 4  # words of a name that is looked for in the text
LIKE = 8  # articles like it that are asked
_ATTACHED = ("و", "ف", "ب", "ك", "ل", "ال")


@dataclass(frozen=True, slots=True)
class TagSuggestion:
    """A tag and why it is offered: "text" (one of its names stands there) or "similar" (articles like it have it)."""

    tag: TagRef
    reason: str


def suggest_tags(desk: Desk, article_id: int, limit: int = 10) -> list[TagSuggestion]:
    """Tags that the article does not carry yet, those its text names first. Raises NotFound."""
    with desk.archive.read() as connection:
        article = articles.load(connection, article_id)
        text = "\n".join((article.text.headline, article.text.summary, plain_text(article.text.body)))
        names = list(dict.fromkeys(_names(text)))
        found = tags.ids_by_name(connection, names)
        named = list(dict.fromkeys(found[name] for name in names if name in found))
    near = [suggestion.id for suggestion in related.suggest(desk, article_id, LIKE)]
    with desk.archive.read() as connection:
        carried = Counter(tag for row in articles.rows(connection, near) for tag in row.tags)
        refs = tags.refs(connection, named)
    have = {tag.id for tag in article.tags}
    offered = [TagSuggestion(refs[key], "text") for key in named if key in refs and key not in have]
    have.update(named)
    offered += [
        TagSuggestion(tag, "similar") for tag, count in carried.most_common() if count > 1 and tag.id not in have
    ]
    return offered[:limit]


def _names(text: str) -> Iterator[str]:
    """Every run of up to four words that might be a name, folded; longer ones first where they begin alike."""
    words = [token.exact for token in tokens(text)]
    for place in range(len(words)):
        for length in range(min(LONGEST, len(words) - place), 0, -1):
            run = words[place : place + length]
            if length == 1 and (run[0] in STOP or len(run[0]) < 3):
                continue
            yield from _forms(run)


def _forms(run: Sequence[str]) -> Iterator[str]:
    """A run as it stands, and without what Arabic attaches to its first word (وبالساحل, للساحل: الساحل)."""
    rest = " ".join(["", *run[1:]])
    word = run[0]
    yield word + rest
    for _ in range(3):
        if word.startswith("لل") and len(word) > 4:
            word = "ال" + word[2:]
        else:
            prefix = next((part for part in _ATTACHED if word.startswith(part) and len(word) - len(part) >= 3), "")
            if not prefix:
                return
            word = word[len(prefix) :]
        yield word + rest
