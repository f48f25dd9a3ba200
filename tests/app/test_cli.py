"""What the command line says beside its answers."""

from newsdesk import cli
from newsdesk.desk import Mode, articles
from newsdesk.domain.article import Text


def test_who_asks_while_another_program_has_not_indexed_all_is_told_so(filled, open_desk, capsys):
    key, _ = articles.create(filled, Text(headline="Written just now", body="<p>About the harbour.</p>"))
    reading = open_desk(mode=Mode.READ)
    assert cli._related(reading, str(key), 5)["id"] == key
    cli._search(reading, "harbour", 5, 0, None, ids=True)
    assert capsys.readouterr().err.count("not in the search index yet") == 2
    cli._search(reading, "", 5, 0, None, ids=True)  # the archive itself answers
    filled.indexer.catch_up()
    cli._search(reading, "harbour", 5, 0, None, ids=True)
    assert "not in the search index yet" not in capsys.readouterr().err
