"""Backups on the command line: their keys, their exit codes, and an archive that is gone."""

import json
import shutil
from pathlib import Path

import pytest

from newsdesk import cli


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    """Runs the command line in this process; gives (exit code, the answer, what was said beside it)."""
    monkeypatch.setenv("NEWSDESK_LANGUAGE", "en")

    def call(*arguments, archive=tmp_path / "A.newsdesk"):
        app = cli.build(lambda _path, _read_only: 0, lambda _folder, _more: {}, lambda: None)
        chosen = ["--archive", archive] if archive else []
        code = cli.run(app, [str(one) for one in [*chosen, *arguments]])
        out, told = capsys.readouterr()
        lines = out.splitlines()
        return code, json.loads(lines[-1]) if lines else {}, told

    return call


def test_an_archive_is_backed_up_listed_tried_and_restored_when_it_is_gone(run, tmp_path):
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"title": f"خبر {n}", "text": "نص"}) + "\n" for n in range(5)), encoding="utf-8")
    assert run("import", rows, "--json")[0] == 0
    code, made, _ = run("backup", "--json")
    keys = {"name", "path", "archive", "made", "kind", "articles", "files", "bytes", "ok"}
    assert code == 0 and made.keys() == keys | {"missing", "seconds"}
    assert (made["articles"], made["files"], made["kind"], made["missing"]) == (5, 1, "hand", 0)
    (tmp_path / "stick").mkdir()
    code, other, _ = run("backup", "--to", tmp_path / "stick", "--json")
    assert code == 0 and other["path"].startswith(str(tmp_path / "stick"))
    code, listed, _ = run("backups", "--json")
    assert [one["name"] for one in listed["backups"]] == [made["name"]], "a folder that was named once is not kept"
    assert listed["backups"][0].keys() == keys
    code, tried, _ = run("drill", "--json")
    assert code == 0 and tried == {
        "ok": True, "backup": made["name"], "articles": 5, "files": 1, "texts": 5, "problems": [],
    }  # fmt: skip
    shutil.rmtree(tmp_path / "A.newsdesk")
    target = tmp_path / "Back.newsdesk"
    code, back, _ = run("restore", "--from", tmp_path / "stick", "--to", target, "--json", archive=None)
    assert code == 0 and back == {
        "ok": True, "path": str(target), "backup": other["name"], "articles": 5, "problems": [],
    }  # fmt: skip
    code, checked, _ = run("verify", "--json", archive=target)
    assert code == 0 and (checked["articles"], checked["originals"], checked["indexed"]) == (5, 1, 5)
    code, _, told = run("restore", "--from", tmp_path / "stick", "--to", target, "--json", archive=None)
    assert code == 1 and "already" in told
    database = Path(other["path"]) / "archive.db"
    with database.open("r+b") as file:
        file.seek(5000)
        file.write(b"\x00\xff")
    code, tried, _ = run("drill", "--from", tmp_path / "stick", "--json", archive=None)
    assert code == 1 and [one["kind"] for one in tried["problems"]] == ["backup-damaged"]
