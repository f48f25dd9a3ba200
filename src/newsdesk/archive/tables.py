"""The schema (DESIGN 3). One set of models for SQLite and PostgreSQL: no type or function of one engine alone.

Moments are ISO 8601 texts in UTC ("2025-06-13T16:36:57Z"): readable with any tool, and in order as texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    Boolean,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    false,
)

from newsdesk.archive.declared import Declared, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

Id = BigInteger().with_variant(Integer, "sqlite")
Key = String(120).with_variant(String(120, collation="C"), "postgresql")
"""A key of text.sorting: compared letter by letter, whatever the language of the server."""


class Base(Declared):
    """All tables; constraints are named so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Source(Base):
    """A publisher; `key` is its folded name, `sort` the key by which names are ordered."""

    __tablename__ = "sources"

    id: Mapped[int] = column(Id, primary_key=True)
    name: Mapped[str] = column(String(300))
    key: Mapped[str] = column(String(300), unique=True)
    sort: Mapped[str] = column(Key, default="", server_default="")
    day_order: Mapped[str] = column(String(4), default="", server_default="")  # text.day_order: what its dates told
    redate: Mapped[bool] = column(Boolean, default=False, server_default=false())  # what came before is to be settled


class ArticleRecord(Base):
    """An article. `*_key` are folded forms for identity; `published_sort` is seconds since 1970, UTC; `headline_sort`
    is text.sorting's."""

    __tablename__ = "articles"
    __table_args__ = (
        # A list and its days, and every number of the sidebar, are read from an index alone.
        Index("ix_articles_list", "trashed", "published_sort", "published"),
        Index("ix_articles_status_list", "trashed", "status", "published_sort", "published"),
        Index("ix_articles_source_list", "source_id", "trashed", "published_sort", "published"),
        Index("ix_articles_trashed_modified", "trashed", "modified"),
        Index("ix_articles_title", "headline_key", "trashed"),
        Index("ix_articles_trashed_headline", "trashed", "headline_sort"),
        Index("ix_articles_trashed_created", "trashed", "created"),
        Index("ix_articles_trashed_words", "trashed", "word_count"),
        Index("ix_articles_twins", "trashed", "fingerprint", "word_count"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = column(Id, primary_key=True)
    uid: Mapped[str] = column(String(36), unique=True)
    external_id: Mapped[str | None] = column(String(500), index=True, nullable=True)
    headline: Mapped[str] = column(Text, default="")
    headline_key: Mapped[str] = column(String(240), default="")
    headline_sort: Mapped[str] = column(Key, default="", server_default="")
    subhead: Mapped[str] = column(Text, default="")
    slug: Mapped[str] = column(Text, default="")
    byline: Mapped[str] = column(Text, default="")
    dateline: Mapped[str] = column(Text, default="")
    summary: Mapped[str] = column(Text, default="")
    body: Mapped[str] = column(Text, default="")
    language: Mapped[str] = column(String(35), default="")
    direction: Mapped[str] = column(String(4), default="auto")
    source_id: Mapped[int | None] = column(ForeignKey("sources.id"), nullable=True)
    provider: Mapped[str] = column(Text, default="")
    embargo: Mapped[str] = column(String(40), default="")
    url: Mapped[str] = column(Text, default="")
    url_key: Mapped[str | None] = column(String(64), index=True, nullable=True)
    published: Mapped[str | None] = column(String(30), nullable=True)
    published_precision: Mapped[str | None] = column(String(8), nullable=True)
    published_text: Mapped[str] = column(Text, default="")
    published_sort: Mapped[int | None] = column(BigInteger, nullable=True)
    captured: Mapped[str | None] = column(String(30), nullable=True)
    created: Mapped[str] = column(String(30))
    modified: Mapped[str] = column(String(30))
    status: Mapped[str] = column(String(10), default="inbox")
    notes: Mapped[str] = column(Text, default="")
    usage_terms: Mapped[str] = column(Text, default="", server_default="")
    copyright: Mapped[str] = column(Text, default="", server_default="")
    item_version: Mapped[str] = column(String(40), default="", server_default="")  # as its provider counts
    word_count: Mapped[int] = column(Integer, default=0)
    fingerprint: Mapped[str] = column(String(32), default="")
    version: Mapped[int] = column(Integer, default=1)
    edited: Mapped[bool] = column(Boolean, default=False)  # a person changed what was captured
    trashed: Mapped[str | None] = column(String(30), nullable=True)


class TagRecord(Base):
    """A tag of the tree; its names are in `tag_names`."""

    __tablename__ = "tags"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    uid: Mapped[str] = column(String(36), unique=True)
    parent_id: Mapped[int | None] = column(ForeignKey("tags.id"), index=True, nullable=True)
    kind: Mapped[str] = column(String(12), default="topic")
    colour: Mapped[str] = column(String(7), default="")
    note: Mapped[str] = column(Text, default="")
    uri: Mapped[str] = column(Text, default="", index=True)


class TagName(Base):
    """A name of a tag with its folded key: preferred (one of each tag), or an alias. A `label` is the one that is shown
    where the interface speaks its language; in every other language the preferred one is."""

    __tablename__ = "tag_names"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    tag_id: Mapped[int] = column(ForeignKey("tags.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = column(String(300))
    key: Mapped[str] = column(String(300), index=True)
    language: Mapped[str] = column(String(35), default="")
    preferred: Mapped[bool] = column(Boolean, default=False)
    label: Mapped[bool] = column(Boolean, default=False, server_default=false())


class Vocabulary(Base):
    """A vocabulary that tags were read from; `format` is csv, skos or iptc."""

    __tablename__ = "vocabularies"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    uri: Mapped[str] = column(Text, default="")
    name: Mapped[str] = column(String(300))
    format: Mapped[str] = column(String(12))
    read: Mapped[str] = column(String(30))


class VocabularyTerm(Base):
    """What a vocabulary said of a tag when it was read last (JSON): what is otherwise now was changed here."""

    __tablename__ = "vocabulary_terms"
    __table_args__ = (UniqueConstraint("vocabulary_id", "uri"), {"sqlite_autoincrement": True})

    id: Mapped[int] = column(Id, primary_key=True)
    vocabulary_id: Mapped[int] = column(ForeignKey("vocabularies.id", ondelete="CASCADE"))
    tag_id: Mapped[int] = column(ForeignKey("tags.id", ondelete="CASCADE"), index=True)
    uri: Mapped[str] = column(String(500))
    told: Mapped[str] = column(Text)


class TagLesson(Base):
    """How often a tag was taken and refused when it was offered for a reason (text, similar, source)."""

    __tablename__ = "tag_lessons"
    __table_args__ = (UniqueConstraint("tag_id", "reason"), {"sqlite_autoincrement": True})

    id: Mapped[int] = column(Id, primary_key=True)
    tag_id: Mapped[int] = column(ForeignKey("tags.id", ondelete="CASCADE"))
    reason: Mapped[str] = column(String(16))
    taken: Mapped[int] = column(Integer, default=0)
    refused: Mapped[int] = column(Integer, default=0)


class ArticleTag(Base):
    """A tagging, in the order in which the article carries its tags."""

    __tablename__ = "article_tags"
    __table_args__ = (
        UniqueConstraint("article_id", "tag_id"),
        Index("ix_article_tags_tag_article", "tag_id", "article_id"),
        Index("ix_article_tags_rule_id", "rule_id"),
        {"sqlite_autoincrement": True},  # undo names rows by number: a number never comes again
    )

    id: Mapped[int] = column(Id, primary_key=True)
    article_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"))
    tag_id: Mapped[int] = column(ForeignKey("tags.id", ondelete="CASCADE"))
    origin: Mapped[str] = column(String(12), default="hand")
    rule_id: Mapped[int | None] = column(ForeignKey("import_rules.id", ondelete="SET NULL"), nullable=True)
    created: Mapped[str] = column(String(30))


class LinkRecord(Base):
    """A typed, directed link; `to_id` is null while it waits for an article titled `title`, or, where it has a
    `target`, for the one with that external id."""

    __tablename__ = "links"
    __table_args__ = (
        Index("ix_links_title_waiting", "title_key", "to_id"),
        Index("ix_links_target_waiting", "target", "to_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = column(Id, primary_key=True)
    uid: Mapped[str] = column(String(36), unique=True)
    from_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    to_id: Mapped[int | None] = column(ForeignKey("articles.id", ondelete="SET NULL"), index=True, nullable=True)
    title: Mapped[str] = column(Text, default="")
    title_key: Mapped[str] = column(String(240), default="")
    kind: Mapped[str] = column(String(16), default="related")
    note: Mapped[str] = column(Text, default="")
    origin: Mapped[str] = column(String(12), default="hand")
    created: Mapped[str] = column(String(30))
    target: Mapped[str | None] = column(String(500), nullable=True)
    passage: Mapped[str] = column(
        Text, default="", server_default=""
    )  # the words of the first article that it is about
    who: Mapped[str] = column(String(100), default="", server_default="")


class LinkKindRecord(Base):
    """A kind of link of this archive's own: what each end is to the other, in both languages. `code` is the same in
    every archive that the kind came to."""

    __tablename__ = "link_kinds"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    code: Mapped[str] = column(String(16), unique=True)
    out_ar: Mapped[str] = column(String(60), default="")
    in_ar: Mapped[str] = column(String(60), default="")
    out_en: Mapped[str] = column(String(60), default="")
    in_en: Mapped[str] = column(String(60), default="")


class LinkOffer(Base):
    """An article whose headline reads nearly as a title that a link waits for, `score` of a hundred: somebody is to say
    whether it is the one."""

    __tablename__ = "link_offers"
    __table_args__ = (UniqueConstraint("link_id", "article_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = column(Id, primary_key=True)
    link_id: Mapped[int] = column(ForeignKey("links.id", ondelete="CASCADE"))
    article_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    score: Mapped[int] = column(Integer, default=0)


class WaitingMark(Base):
    """A number that titles which read nearly alike share, and a link that waits, or waited, for such a title."""

    __tablename__ = "waiting_marks"
    __table_args__ = ({"sqlite_with_rowid": False},)

    mark: Mapped[int] = column(BigInteger, primary_key=True, autoincrement=False)
    link_id: Mapped[int] = column(
        ForeignKey("links.id", ondelete="CASCADE"), primary_key=True, autoincrement=False, index=True
    )


class MergedArticle(Base):
    """What an article was known by that became one with another (`article_id`): a capture of it is one of that."""

    __tablename__ = "merged_articles"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    article_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    uid: Mapped[str] = column(String(36), unique=True)
    external_id: Mapped[str | None] = column(String(500), index=True, nullable=True)
    source_id: Mapped[int | None] = column(ForeignKey("sources.id"), nullable=True)
    url_key: Mapped[str | None] = column(String(64), index=True, nullable=True)
    headline: Mapped[str] = column(Text, default="")
    headline_key: Mapped[str] = column(String(240), index=True, default="")
    published: Mapped[str | None] = column(String(30), nullable=True)
    fingerprint: Mapped[str] = column(String(32), default="")
    merged: Mapped[str] = column(String(30))


class RevisionRecord(Base):
    """A whole snapshot of an article's text (zlib of JSON); none while the article says the same (`revisions`)."""

    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("article_id", "number"), {"sqlite_autoincrement": True})

    id: Mapped[int] = column(Id, primary_key=True)
    article_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"))
    number: Mapped[int] = column(Integer)
    snapshot: Mapped[bytes] = column(LargeBinary)
    headline: Mapped[str] = column(Text, default="")
    word_count: Mapped[int] = column(Integer, default=0)
    created: Mapped[str] = column(String(30))
    who: Mapped[str] = column(String(100), default="")
    why: Mapped[str] = column(String(20), default="")
    name: Mapped[str] = column(String(200), default="", server_default="")


class Original(Base):
    """A captured file, byte for byte, in originals/."""

    __tablename__ = "originals"

    sha256: Mapped[str] = column(String(64), primary_key=True)
    media_type: Mapped[str] = column(String(100))
    size: Mapped[int] = column(BigInteger)
    name: Mapped[str] = column(Text, default="")
    location: Mapped[str] = column(Text, default="")  # where it was read from
    captured: Mapped[str | None] = column(String(30), nullable=True)
    stored: Mapped[str] = column(String(30))
    reader: Mapped[str] = column(String(30), default="")
    reader_version: Mapped[int] = column(Integer, default=0)
    mapping: Mapped[str] = column(Text, default="", server_default="")  # how its columns were understood (JSON)


class ArticleOriginal(Base):
    """Which original an article was read from, and where in it."""

    __tablename__ = "article_originals"
    __table_args__ = (UniqueConstraint("article_id", "sha256", "place"), {"sqlite_autoincrement": True})

    id: Mapped[int] = column(Id, primary_key=True)
    article_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"))
    sha256: Mapped[str] = column(ForeignKey("originals.sha256"), index=True)
    place: Mapped[str] = column(String(200), default="")


class Attachment(Base):
    """A file that belongs to an article's text (an image), in attachments/."""

    __tablename__ = "attachments"
    __table_args__ = (UniqueConstraint("article_id", "sha256"), {"sqlite_autoincrement": True})

    id: Mapped[int] = column(Id, primary_key=True)
    article_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"))
    sha256: Mapped[str] = column(String(64), index=True)
    media_type: Mapped[str] = column(String(100))
    size: Mapped[int] = column(BigInteger)
    name: Mapped[str] = column(Text, default="")


class ImportRun(Base):
    """Files and folders that a person brought at once; `state` is one of archive.imports."""

    __tablename__ = "import_runs"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    state: Mapped[str] = column(String(12), default="waiting", index=True)
    left_out: Mapped[str] = column(Text, default="[]")  # JSON: (SHA-256 of the file, place) of what nobody wants
    added: Mapped[int] = column(BigInteger, default=0)
    joined: Mapped[int] = column(BigInteger, default=0)
    unchanged: Mapped[int] = column(BigInteger, default=0)
    operation_id: Mapped[int | None] = column(ForeignKey("operations.id", ondelete="SET NULL"), nullable=True)
    created: Mapped[str] = column(String(30))


class ImportItem(Base):
    """A file of a run: how far it is in, and what came of it."""

    __tablename__ = "import_queue"
    __table_args__ = (Index("ix_import_queue_run_state", "run_id", "state"),)

    id: Mapped[int] = column(Id, primary_key=True)
    run_id: Mapped[int] = column(ForeignKey("import_runs.id", ondelete="CASCADE"))
    location: Mapped[str] = column(Text)
    stamp: Mapped[str] = column(String(60), default="")  # how the file looked when its first record went in
    records: Mapped[int] = column(BigInteger, default=1)  # how many it may hold; how many it held, once it is done
    state: Mapped[str] = column(String(12), default="waiting")
    position: Mapped[int] = column(BigInteger, default=0)  # records that are safely in
    added: Mapped[int] = column(BigInteger, default=0)
    joined: Mapped[int] = column(BigInteger, default=0)
    unchanged: Mapped[int] = column(BigInteger, default=0)
    mapping: Mapped[str] = column(Text, default="", server_default="")  # how its columns are understood (JSON)


class ImportFailure(Base):
    """Something of a run that did not become an article: domain.capture.Skipped."""

    __tablename__ = "import_failures"

    id: Mapped[int] = column(Id, primary_key=True)
    run_id: Mapped[int] = column(ForeignKey("import_runs.id", ondelete="CASCADE"), index=True)
    location: Mapped[str] = column(Text)
    place: Mapped[str] = column(Text, default="")
    reason: Mapped[str] = column(String(60))
    facts: Mapped[str] = column(Text, default="{}")


class TwinRecord(Base):
    """An article that is a near copy of others: all of one `group_id` are, which is the first of their numbers."""

    __tablename__ = "twins"

    article_id: Mapped[int] = column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    group_id: Mapped[int] = column(BigInteger, index=True)


class Follower(Base):
    """How far something that follows the archive has come; `seq` is a number that it understands."""

    __tablename__ = "followers"

    name: Mapped[str] = column(String(30), primary_key=True)
    seq: Mapped[int] = column(BigInteger)


class ImportRule(Base):
    """A rule that tags, files or directs what comes in (JSON)."""

    __tablename__ = "import_rules"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    position: Mapped[int] = column(Integer, default=0)
    name: Mapped[str] = column(String(300), default="")
    rule: Mapped[str] = column(Text, default="{}")
    enabled: Mapped[bool] = column(Boolean, default=False)


class TableMapping(Base):
    """How the columns of a table are understood (JSON), by the names of its columns and the source it is from."""

    __tablename__ = "table_mappings"
    __table_args__ = (UniqueConstraint("columns_key", "source_key"),)

    id: Mapped[int] = column(Id, primary_key=True)
    columns_key: Mapped[str] = column(String(64))
    source_key: Mapped[str] = column(String(300), default="")
    mapping: Mapped[str] = column(Text)
    used: Mapped[str] = column(String(30))


class WatchedFolder(Base):
    """A folder whose new files come in by themselves."""

    __tablename__ = "watched_folders"

    id: Mapped[int] = column(Id, primary_key=True)
    path: Mapped[str] = column(Text)
    enabled: Mapped[bool] = column(Boolean, default=True)
    created: Mapped[str] = column(String(30))


class WatchedFile(Base):
    """A file of a watched folder that was dealt with; `reason` and `facts` where it, or some of it, did not go in."""

    __tablename__ = "watched_files"
    __table_args__ = (UniqueConstraint("folder_id", "sha256"),)

    id: Mapped[int] = column(Id, primary_key=True)
    folder_id: Mapped[int] = column(ForeignKey("watched_folders.id", ondelete="CASCADE"))
    sha256: Mapped[str] = column(String(64))
    location: Mapped[str] = column(Text)
    stamp: Mapped[str] = column(String(60), default="")
    reason: Mapped[str] = column(String(60), default="")
    facts: Mapped[str] = column(Text, default="{}")
    seen: Mapped[str] = column(String(30))


class SavedSearch(Base):
    """A search with a name."""

    __tablename__ = "saved_searches"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = column(Id, primary_key=True)
    name: Mapped[str] = column(String(300))
    query: Mapped[str] = column(Text)
    position: Mapped[int] = column(Integer, default=0)


class Dismissal(Base):
    """A suggestion that a person refused: never offered again."""

    __tablename__ = "dismissals"
    __table_args__ = (UniqueConstraint("kind", "subject", "object"), {"sqlite_autoincrement": True})

    id: Mapped[int] = column(Id, primary_key=True)
    kind: Mapped[str] = column(String(20))
    subject: Mapped[str] = column(String(100))
    object: Mapped[str] = column(String(300))
    created: Mapped[str] = column(String(30))


class Change(Base):
    """The journal: what was touched, in order (DESIGN 1.5)."""

    __tablename__ = "changes"
    __table_args__ = ({"sqlite_autoincrement": True},)

    seq: Mapped[int] = column(Id, primary_key=True)
    kind: Mapped[str] = column(String(12))
    entity_id: Mapped[int] = column(BigInteger)


class OperationRecord(Base):
    """A named piece of work; `state` is done, undone or superseded."""

    __tablename__ = "operations"

    id: Mapped[int] = column(Id, primary_key=True)
    name: Mapped[str] = column(String(40))
    who: Mapped[str] = column(String(100), default="")
    at: Mapped[str] = column(String(30))
    count: Mapped[int] = column(Integer, default=0)
    state: Mapped[str] = column(String(12), default="done", index=True)
    detail: Mapped[str] = column(Text, default="", server_default="")  # what it was about, in the archive's words


class OperationStep(Base):
    """What undoes a slice of an operation (zlib of JSON), applied from the last to the first."""

    __tablename__ = "operation_steps"

    id: Mapped[int] = column(Id, primary_key=True)
    operation_id: Mapped[int] = column(ForeignKey("operations.id", ondelete="CASCADE"), index=True)
    inverse: Mapped[bytes] = column(LargeBinary)
