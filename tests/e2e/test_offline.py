"""No import touches the network: it runs where there is none."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.formats.test_crawls import write
from tests.formats.test_feed import RSS
from tests.formats.test_page import site

WITHOUT = ("unshare", "--user", "--map-root-user", "--net")


def test_pages_and_feeds_go_in_where_there_is_no_network(tmp_path):
    if shutil.which("unshare") is None or subprocess.run([*WITHOUT, "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody take the network away")
    folder = tmp_path / "files"
    folder.mkdir()
    story = '<img src="https://a.example/x.png"><iframe src="https://a.example/"></iframe>'
    (folder / "page.html").write_text(site(body=story), encoding="utf-8")
    doctype = '<!DOCTYPE rss SYSTEM "https://a.example/rss.dtd" [<!ENTITY x SYSTEM "https://a.example/x">]>'
    (folder / "feed.xml").write_text(RSS.replace("<rss", f"{doctype}<rss", 1), encoding="utf-8")
    write(folder / "crawl.warc", [("https://a.example/1", "200 OK", "text/html", site().encode())])
    command = [
        *WITHOUT,
        sys.executable,
        "-m",
        "newsdesk",
        "--archive",
        str(tmp_path / "A.newsdesk"),
        "import",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "HOME": str(tmp_path)})
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    counted = subprocess.run(
        [sys.executable, "-m", "newsdesk", "--archive", str(tmp_path / "A.newsdesk"), "stats"],
        capture_output=True, text=True, check=True, env={**os.environ, "HOME": str(tmp_path)},
    )  # fmt: skip
    assert "articles: 4" in counted.stdout  # a page, a page of a crawl, two entries of a feed
