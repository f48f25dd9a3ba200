"""The command line as scripts use it: the real program, its keys, its exit codes."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

PROGRAM = [sys.executable, "-m", "newsdesk"]
PAGE = """صحيفة الساحل:
2025-06-13@16:36:57 GMT

افتتاح المكتبة العامة

تاريخ النشر: 3 شباط 2025

افتتحت المكتبة أبوابها أمس.

المصدر: صحيفة الساحل

اقرأ أيضا: كتب جديدة للأطفال
"""


def call(archive, *arguments, given=None):
    """Runs newsdesk on an archive; gives (exit code, standard output, standard error)."""
    command = [*PROGRAM, "--archive", str(archive), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", input=given, check=False, timeout=120)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def run(tmp_path):
    """Runs newsdesk on the test's archive; gives (exit code, standard output, standard error)."""
    return lambda *arguments, archive=tmp_path / "A.newsdesk", given=None: call(archive, *arguments, given=given)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """An archive with a page and three rows, imported once for all tests; none may change it."""
    folder = tmp_path_factory.mktemp("made")
    page = folder / "page.txt"
    page.write_bytes(PAGE.replace("\n", "\r\n").encode("cp1256"))
    rows = folder / "rows.jsonl"
    found = [{"id": f"r{n}", "title": f"عنوان {n}", "body": "نص عن المكتبة", "tags": ["ثقافة"]} for n in range(3)]
    rows.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found), encoding="utf-8")
    code, out, _ = call(folder / "A.newsdesk", "import", page, rows, "--json")
    assert code == 0
    assert json.loads(out).keys() == {"added", "joined", "unchanged", "failed", "seconds"}
    assert json.loads(out)["added"] == 4
    return folder / "A.newsdesk"


@pytest.fixture
def filled(run, made, tmp_path):
    """`run`, with a copy of that archive as the test's own."""
    shutil.copytree(made, tmp_path / "A.newsdesk")
    return run


def one(result, expected=0):
    code, out, _ = result
    assert code == expected
    lines = out.splitlines()
    assert len(lines) == 1, "standard output carries one object and nothing else"
    return json.loads(lines[0])


def test_search_has_its_keys(filled):
    found = one(filled("search", "المكتبة", "--json"))
    assert found.keys() == {"query", "total", "ms", "articles"}
    assert (found["query"], found["total"]) == ("المكتبة", 4)
    keys = {"id", "uid", "external_id", "headline", "source", "published", "tags", "snippet", "score"}
    assert all(article.keys() == keys for article in found["articles"])
    assert found["articles"][0]["headline"] == "افتتاح المكتبة العامة"


def test_an_empty_query_lists_everything_in_pages(filled):
    everything = [article["id"] for article in one(filled("search", "", "--json"))["articles"]]
    assert len(everything) == 4
    page = one(filled("search", "", "--json", "--limit", "2", "--offset", "1"))
    assert ([article["id"] for article in page["articles"]], page["total"]) == (everything[1:3], 4)


def test_ids_alone(filled):
    found = one(filled("search", "المكتبة", "--ids", "--json", "--limit", "100000"))
    assert all(article.keys() == {"id", "external_id"} for article in found["articles"])
    assert {article["external_id"] for article in found["articles"]} == {None, "r0", "r1", "r2"}


def test_show_has_its_keys_and_answers_to_every_name(filled):
    found = one(filled("show", "1", "--json"))
    assert found.keys() == {
        "id", "uid", "external_id", "headline", "subhead", "byline", "source", "url", "language", "published",
        "published_precision", "published_text", "captured", "status", "tags", "text", "html", "links", "originals",
    }  # fmt: skip
    assert (found["published"], found["published_precision"], found["published_text"]) == (
        "2025-02-03",
        "day",
        "3 شباط 2025",
    )
    assert (found["captured"], found["status"], found["source"]) == ("2025-06-13T16:36:57Z", "inbox", "صحيفة الساحل")
    assert (found["text"], found["html"]) == ("افتتحت المكتبة أبوابها أمس.", "<p>افتتحت المكتبة أبوابها أمس.</p>")
    assert found["links"] == [{"kind": "related", "direction": "out", "title": "كتب جديدة للأطفال", "article_id": None}]
    assert [original.keys() for original in found["originals"]] == [{"sha256", "media_type", "size"}]
    assert one(filled("show", found["uid"], "--json")) == found
    assert one(filled("show", "r1", "--json"))["external_id"] == "r1"


def test_related_tags_stats_verify_reindex_answer_in_json(filled):
    found = one(filled("related", "r0", "--json"))
    assert found.keys() == {"id", "ms", "articles"}
    assert found["articles"]
    assert all(a.keys() == {"id", "external_id", "headline", "score", "reasons"} for a in found["articles"])
    assert one(filled("tags", "--json"))["tags"][0]["name"] == "ثقافة"
    assert one(filled("stats", "--json"))["articles"] == 4
    assert one(filled("reindex", "--json"))["articles"] == 4
    assert one(filled("verify", "--json"))["ok"] is True


def test_what_a_search_finds_is_written_to_a_file(filled, tmp_path):
    page, rows = tmp_path / "a.html", tmp_path / "a.out"
    found = one(filled("export", "عنوان", "--out", page, "--json"))
    assert found.keys() == {"exported", "missing", "format", "path", "seconds"}
    assert (found["exported"], found["missing"], found["format"], found["path"]) == (3, 0, "html", str(page))
    assert page.read_text(encoding="utf-8").count("<article ") == 3
    assert one(filled("export", "-عنوان", "--out", rows, "--format", "jsonl", "--json"))["exported"] == 1
    assert one(filled("export", "--out", rows, "--format", "jsonl", "--json"))["exported"] == 4
    again = tmp_path / "B.newsdesk"
    rows.rename(tmp_path / "a.jsonl")
    assert one(filled("import", tmp_path / "a.jsonl", "--json", archive=again))["added"] == 4
    first, second = one(filled("show", "r1", "--json")), one(filled("show", "r1", "--json", archive=again))
    kept = {"headline", "html", "tags", "status", "published", "source", "external_id", "language"}
    assert {key: first[key] for key in kept} == {key: second[key] for key in kept}


def test_pages_and_documents_go_out_without_a_screen(filled, tmp_path):
    for name, begins in (("a.pdf", b"%PDF-"), ("a.docx", b"PK"), ("a.odt", b"PK"), ("a.md", b"---")):
        found = one(filled("export", "-عنوان", "--out", tmp_path / name, "--json"))
        assert found["exported"] == 1
        assert (tmp_path / name).read_bytes().startswith(begins)
    many = one(filled("export", "--out", tmp_path / "all.bin", "--format", "pdf", "--json"))
    assert (many["exported"], many["format"]) == (4, "pdf")


def test_an_export_of_no_known_format_is_refused_in_words(filled, tmp_path):
    for more in (["--out", tmp_path / "a.doc"], ["--out", tmp_path / "a.txt", "--format", "doc"]):
        code, out, err = filled("export", *more)
        assert (code, out) == (2, "")
        assert "html, pdf, docx, odt, markdown, text, jsonl, csv" in " ".join(err.split())
    assert filled("export")[0] == 2
    code, _, err = filled("export", "--out", tmp_path / "absent" / "a.txt")
    assert code == 2
    assert "absent" in err and "Errno" not in err


@pytest.mark.parametrize(
    "verb, asked, key", [("search", ["المكتبة", "عنوان"], "query"), ("related", ["r0", "1"], "id")]
)
def test_a_stream_answers_each_line_at_once(filled, tmp_path, verb, asked, key):
    command = [*PROGRAM, "--archive", str(tmp_path / "A.newsdesk"), verb, "-", "--limit", "3"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for text in asked:
            process.stdin.write(text + "\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert key in answer
            assert "articles" in answer
        process.stdin.write("ghost\n" if verb == "related" else "\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        assert ("error" in answer) is (verb == "related")
        process.stdin.close()
        assert process.wait(30) == (1 if verb == "related" else 0)


def test_exit_codes(run, tmp_path):
    assert run("import", tmp_path / "none.txt", "--json")[0] == 1
    assert run("show", "17")[0] == 1
    assert run("search", "--limit", "many")[0] == 2
    assert run("nonsense")[0] == 2
    assert run("stats", archive=tmp_path / "absent.newsdesk")[0] == 1
    assert run("--help")[0] == 0


def test_a_failure_is_told_on_standard_error_in_words(run, tmp_path):
    code, out, err = run("show", "17", archive=tmp_path / "absent.newsdesk")
    assert (code, out) == (1, "")
    assert "There is no archive" in err


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_ends_a_stream_as_cancelled(filled, tmp_path):
    command = [*PROGRAM, "--archive", str(tmp_path / "A.newsdesk"), "search", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        process.stdin.write("المكتبة\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["total"] == 4
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130


def test_reading_only_makes_no_archive(run, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    assert run("--read-only", "import", page)[0] == 1
    assert not (tmp_path / "A.newsdesk").exists()


def many(path, count):
    with path.open("w", encoding="utf-8") as file:
        for n in range(count):
            row = {"id": f"m{n}", "title": f"عنوان طويل {n}", "body": f"نص المقال رقم {n}. " * 40}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


@pytest.mark.soak
@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_stops_between_slices_and_keeps_what_was_done(run, tmp_path):
    rows = many(tmp_path / "many.jsonl", 4000)
    command = [*PROGRAM, "--archive", str(tmp_path / "A.newsdesk"), "import", str(rows), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as process:
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
        assert process.returncode == 130
    added = json.loads(out)["added"]
    assert 0 < added < 4000
    assert one(run("stats", "--json"))["articles"] == added
    whole = one(run("import", "--go-on", "--json"))
    assert (whole["added"], whole["unchanged"]) == (4000, 0)
    assert one(run("import", "--go-on", "--json"))["added"] == 0, "nothing waits any more"


def killed(tmp_path, rows, number, after):
    """Starts an import, kills it `after` seconds later; gives what it had reported as saved."""
    archive = tmp_path / f"K{number}.newsdesk"
    command = [*PROGRAM, "--archive", str(archive), "import", str(rows)]
    said = tmp_path / f"said-{number}"
    with said.open("wb") as stderr:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=stderr)
        time.sleep(after)
        process.kill()
        process.wait()
    lines = said.read_text(encoding="utf-8").splitlines()
    saved = [int(line.split()[1].replace(",", "")) for line in lines if line.startswith("saved ")]
    return archive, max(saved, default=0)


def survive(run, tmp_path, rows, count, moments, word):
    for number, after in enumerate(moments):
        archive, saved = killed(tmp_path, rows, number, after)
        if not (archive / "archive.db").exists():
            assert saved == 0
            continue
        there = one(run("search", "", "--json", "--limit", "0", archive=archive))["total"]
        assert there >= saved
        verdict = one(run("verify", "--json", archive=archive))
        assert verdict["ok"], verdict
        assert one(run("search", word, "--json", archive=archive))["total"] <= there
        if number % 2:  # from the file again, or from the queue where it stopped
            again = one(run("import", rows, "--json", archive=archive))
            assert again["added"] + again["unchanged"] + again["joined"] == count
        else:
            again = one(run("import", "--go-on", "--json", archive=archive))
            assert again["unchanged"] == again["joined"] == 0
            assert again["added"] == count or there in (0, count), "nothing waits before the first slice and at the end"
            run("import", rows, archive=archive)
        assert one(run("stats", "--json", archive=archive))["articles"] == count
        assert one(run("verify", "--json", archive=archive))["ok"]


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_kill_9_loses_nothing_that_was_reported_as_saved(run, tmp_path):
    rows = many(tmp_path / "many.jsonl", 1500)
    survive(run, tmp_path, rows, 1500, (1.1, 1.6), "عنوان")


@pytest.mark.soak
def test_kill_9_at_fifty_moments_of_a_real_import(run, tmp_path, shared):
    import random

    spread = random.Random(9)
    moments = [spread.uniform(0.5, 7.5) for _ in range(50)]
    survive(run, tmp_path, shared("articles/jawhara-5000.jsonl"), 5000, moments, "الحكومة")


def self_tested(*more):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [*PROGRAM, "self-test", "--json", *map(str, more)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False, timeout=300)
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["ok"], found
    return found


def test_the_self_test_passes():
    self_tested()


@pytest.mark.soak
def test_the_self_test_takes_the_pictures_of_the_handbook(tmp_path):
    assert len(self_tested("--screenshots", tmp_path / "pictures")["pictures"]) >= 6
