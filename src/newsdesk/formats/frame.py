"""What a writer needs besides the articles: words in the person's language, and what the articles refer to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsdesk.domain.article import Article, Direction
from newsdesk.domain.dates import PartialDate, Precision
from newsdesk.domain.link import Kind, LinkKind, OwnKind
from newsdesk.domain.paper import A4, Paper
from newsdesk.text.language import first_strong

_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

LABELS: tuple[str, ...] = (
    "details.source", "details.provider", "details.byline", "details.dateline", "details.published", "details.url",
    "details.status", "details.summary", "details.copyright",
    "export.captured", "export.contents", "export.links", "tab.tags",
    "list.untitled", "status.inbox", "status.draft", "status.review", "status.final", "status.archived", "status.trash",
    *(f"month.{month}" for month in _MONTHS),
    *(f"link.{kind.value}.{way}" for kind in LinkKind for way in ("out", "in")),
)  # fmt: skip
"""The words that writers use, by the ids they have in the catalogues; `language` stands beside them in a Frame."""


@dataclass(frozen=True, slots=True)
class Frame:
    """`labels` holds a word for each of LABELS, and under "language" the tag of the language they are in.

    `contents` are (uid, headline) of all articles of the file, in order. `attachment` gives the bytes of a kept file,
    `uid_of` the uid of an article by its number, `identity_of` the id by which it is known elsewhere, or its uid; each
    None where there is none. `others` are the labels once more in other languages, `paper` is what pages are set on.
    """

    labels: Mapping[str, str]
    title: str = ""
    contents: Sequence[tuple[str, str]] = ()
    attachment: Callable[[str], bytes | None] = field(default=lambda _sha256: None)
    uid_of: Callable[[int], str | None] = field(default=lambda _id: None)
    identity_of: Callable[[int], str | None] = field(default=lambda _id: None)
    others: Sequence[Mapping[str, str]] = ()
    paper: Paper = A4

    def label(self, name: str) -> str:
        """A word; its own id where the caller gave none."""
        return self.labels.get(name, name)

    @property
    def language(self) -> str:
        """The language of the words."""
        return self.labels.get("language", "en")

    @property
    def direction(self) -> Direction:
        """The direction of the words."""
        return _side(self.language)

    def spoken(self, language: str, direction: Direction) -> Frame:
        """The same with the words of an article's language; where there are none, with those that run as it does."""
        told = [(one.get("language", "en"), one) for one in (self.labels, *self.others)]
        wanted = language.split("-")[0]
        found = [labels for tag, labels in told if tag.split("-")[0] == wanted]
        found += [labels for tag, labels in told if _side(tag) is direction]
        return replace(self, labels=found[0]) if found else self

    def date(self, value: str) -> str:
        """A partial date in words: "3 شباط 2025", "February 2025"; the clock where it is known."""
        precision = PartialDate(value).precision
        if precision is Precision.YEAR:
            return value
        month = f"{self.label('month.' + _MONTHS[int(value[5:7]) - 1])} {value[:4]}"
        if precision is Precision.MONTH:
            return month
        day = f"{int(value[8:10])} {month}"
        comma = "، " if self.direction is Direction.RTL else ", "
        clock = f"{value[11:16]} UTC" if value.endswith("Z") else value[11:16]
        return f"{day}{comma}{clock}" if precision is Precision.MINUTE else day

    def kind(self, kind: Kind, *, outgoing: bool) -> str:
        """What is said between the article that is written and the other one of a link."""
        if isinstance(kind, OwnKind):
            return kind.name(self.language, outgoing=outgoing) or self.label(f"link.related.{_way(outgoing)}")
        return self.label(f"link.{kind.value}.{_way(outgoing)}")

    def status(self, article: Article) -> str:
        """Where an article stands, in words."""
        return self.label("status.trash" if article.trashed else f"status.{article.status.value}")


def _way(outgoing: bool) -> str:
    return "out" if outgoing else "in"


def _side(language: str) -> Direction:
    return Direction.RTL if language.split("-")[0] in _RIGHT_TO_LEFT else Direction.LTR


def tag_names(article: Article) -> str:
    """The tags of an article in one line, parted as their own language does it and as the reader of tables takes it."""
    names = [tag.name for tag in article.tags]
    return ("، " if first_strong(" ".join(names)) is Direction.RTL else "; ").join(names)


def captured(article: Article) -> str:
    """When an article was captured, as a partial date; empty where it is not known."""
    value = article.captured or ""
    value = f"{value[:16]}Z" if len(value) > 10 else value
    try:
        return PartialDate(value).value if value else ""
    except ValueError:
        return ""


def identity(article: Article) -> str:
    """What tells an article from every other in a table: its external id, or the uid it has here.

    An article without an id of its own would otherwise join another with its headline and day when the table is read.
    """
    return article.external_id or article.uid
