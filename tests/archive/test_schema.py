"""The schema: one for both engines, and every archive ever written opens."""

import pytest
import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

import newsdesk.archive.migrations as migrations
from newsdesk.archive import tables
from newsdesk.desk import articles, importing, links, related, searching, tags, undo, verifying
from newsdesk.domain.article import Status, Text
from newsdesk.domain.query import Query, Sort, Span
from newsdesk.paths import resource
from tests.conftest import TOWN


def test_every_table_compiles_for_postgresql():
    for table in tables.Base.metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=postgresql.dialect()))
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=postgresql.dialect()))


def test_every_statement_of_a_days_work_compiles_for_postgresql(desk):
    statements = []

    def heard(_connection, clause, _many, _params, _options):
        statements.append(clause)

    sqlalchemy.event.listen(desk.archive.engine, "before_execute", heard)
    importing.import_paths(desk, [TOWN])
    key, _ = articles.create(desk, Text(headline="جديد", body="<p>نص</p>", source="مصدر"))
    articles.save(desk, key, 1, Text(headline="أجد", body="<p>نص</p>"))
    articles.set_status(desk, [key], Status.FINAL)
    tags.add(desk, [key], ["وسم", "آخر"])
    found = {tag.name: tag.id for tag in tags.all_tags(desk)}
    tags.rename(desk, found["وسم"], "وسم جديد")
    tags.change(desk, found["آخر"], parent_id=found["وسم"])
    tags.merge(desk, [found["آخر"]], found["وسم"])
    links.add(desk, key, 1)
    for sort in Sort:
        searching.find(
            desk, Query(sort=sort, tags=("المرفأ",), sources=("ص",), published=(Span("2025", "2025-06"),)), 5
        )
    searching.find(desk, searching.parse("-source:x -tag:y -status:draft -lang:en status:inbox lang:ar in:trash"), 5)
    searching.find(desk, searching.parse("(has:link OR is:duplicate) -has:tag like:1 added:week كلمة"), 5)
    searching.counts(desk)
    related.suggest(desk, 1)
    verifying.stats(desk)
    articles.trash(desk, [key])
    articles.weigh_trash(desk)
    while undo.state(desk)[0]:
        undo.undo(desk)
    while undo.state(desk)[1]:
        undo.redo(desk)
    articles.empty_trash(desk)
    clauses = [clause for clause in statements if isinstance(clause, sqlalchemy.sql.ClauseElement)]
    assert len(clauses) > 100
    for clause in clauses:
        assert str(clause.compile(dialect=postgresql.dialect()))


def test_the_migrations_lead_to_the_models(desk):
    with desk.archive.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, tables.Base.metadata) == []


def test_the_last_migration_is_the_one_that_is_named():
    config = Config()
    config.set_main_option("script_location", str(resource().parent / "src" / "newsdesk" / "archive" / "migrations"))
    script = ScriptDirectory.from_config(config)
    assert script.get_current_head() == migrations.HEAD
    assert {revision.revision for revision in script.walk_revisions()} == set(migrations.KNOWN)


@pytest.mark.parametrize(
    "table", ["articles", "links", "changes", "operations", "revisions", "import_queue", "dismissals"]
)
def test_the_tables_of_the_design_are_there(table):
    assert table in tables.Base.metadata.tables
