"""What is handed to desktops and shops, as far as it can be looked at without building."""

import re
import shutil
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from newsdesk import __version__
from newsdesk.archive.archive import MARKER

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(autouse=True)
def beside(monkeypatch):
    """The scripts of packaging import one another by their names."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    names = {path.stem for path in PACKAGING.glob("*.py")} | {"windows"}
    yield
    for name in [one for one in sys.modules if one.partition(".")[0] in names]:
        if str(PACKAGING) in str(
            getattr(sys.modules[name], "__file__", "") or getattr(sys.modules[name], "__path__", "")
        ):
            del sys.modules[name]


def test_the_version_stands_in_one_place():
    import version

    assert version.version() == __version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in project["project"]["dynamic"]
    told = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    for path in PACKAGING.rglob("*"):
        if path.suffix in (".py", ".spec", ".nsi", ".sh", ".1", ".desktop"):
            assert not told.search(path.read_text(encoding="utf-8")), path.name


def test_the_shop_is_told_of_this_version():
    tree = ElementTree.parse(LINUX / "metainfo.xml")
    releases = [one.get("version") for one in tree.iter("release")]
    assert releases[0] == __version__


def test_the_shop_speaks_both_languages():
    tree = ElementTree.parse(LINUX / "metainfo.xml")
    for name in ("summary", "description/p", "description/ul/li", "releases/release/description/p"):
        found = tree.getroot().findall(name)
        arabic = [one for one in found if one.get(LANGUAGE) == "ar"]
        assert len(arabic) * 2 == len(found) > 0, name


def test_the_menu_speaks_both_languages():
    lines = dict(
        line.split("=", 1)
        for line in (LINUX / "newsdesk.desktop").read_text(encoding="utf-8").splitlines()
        if "=" in line
    )
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert lines[key] and lines[f"{key}[ar]"], key
    assert lines["Exec"] == "newsdesk %f"


def test_one_kind_of_file_is_told_to_all_systems():
    import shape

    assert MARKER.endswith("." + shape.SUFFIX)
    kinds = ElementTree.parse(LINUX / "newsdesk.mime.xml").getroot()
    assert [one.get("type") for one in kinds] == [shape.MEDIA_TYPE]
    assert f"*.{shape.SUFFIX}" in (LINUX / "newsdesk.mime.xml").read_text(encoding="utf-8")
    assert f"MimeType={shape.MEDIA_TYPE};" in (LINUX / "newsdesk.desktop").read_text(encoding="utf-8")
    assert shape.MEDIA_TYPE in (LINUX / "metainfo.xml").read_text(encoding="utf-8")
    script = (PACKAGING / "windows" / "newsdesk.nsi").read_text(encoding="utf-8")
    assert rf"Software\Classes\.{shape.SUFFIX}" in script and shape.MEDIA_TYPE in script
    plist = shape.info_plist(__version__)
    (declared,) = plist["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == [shape.SUFFIX]
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]


def test_the_installer_of_windows_speaks_both_languages():
    script = (PACKAGING / "windows" / "newsdesk.nsi").read_text(encoding="utf-8")
    for name in set(re.findall(r"^LangString (\w+)", script, re.MULTILINE)):
        assert f"LangString {name} ${{LANG_ENGLISH}}" in script, name
        arabic = re.search(rf"LangString {name} \${{LANG_ARABIC}} \"([^\"]+)\"", script)
        assert arabic and re.search("[\u0621-\u064a]", arabic[1]), name
    assert "RequestExecutionLevel user" in script


def test_the_manuals_tell_of_every_command():
    commands = re.findall(r'@app\.command\(\s*"?([\w-]*)"?', (ROOT / "src/newsdesk/cli.py").read_text(encoding="utf-8"))
    for name in ("newsdesk.1", "newsdesk.ar.1"):
        text = (LINUX / name).read_text(encoding="utf-8").replace("\\-", "-")
        for command in {*commands, "search", "show", "stats", "verify", "reindex", "updates"} - {"help", ""}:
            assert re.search(rf"^\.BI? \"?{command}\b", text, re.MULTILINE), (name, command)


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_the_icon_is_painted_at_every_size(qapp, size):
    import icons

    image = QImage.fromData(icons.png(size), "PNG")
    assert (image.width(), image.height()) == (size, size)
    colours = {
        image.pixelColor(x, y).name() for x in range(0, size, 1 + size // 64) for y in range(0, size, 1 + size // 64)
    }
    assert {"#0e6a6e", "#ffffff"} <= colours  # ground and page are told apart, however small
    assert image.pixelColor(0, 0).alpha() < 255 and image.pixelColor(size // 2, size // 2).alpha() == 255


def test_icons_of_windows_and_macos_hold_all_sizes(qapp):
    import icons

    packed = icons.ico()
    _, kind, count = struct.unpack_from("<HHH", packed)
    assert (kind, count) == (1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        width, _, _, _, _, _, length, place = struct.unpack_from("<BBBBHHII", packed, 6 + 16 * number)
        assert width == size % 256
        assert QImage.fromData(packed[place : place + length], "PNG").width() == size
    apple = icons.icns()
    assert apple[:4] == b"icns" and struct.unpack(">I", apple[4:8])[0] == len(apple)
    place, sizes = 8, []
    while place < len(apple):
        length = struct.unpack(">I", apple[place + 4 : place + 8])[0]
        sizes.append(QImage.fromData(apple[place + 8 : place + length], "PNG").width())
        place += length
    assert sizes == list(icons.ICNS_KINDS.values())


def test_archives_of_one_content_are_alike(tmp_path, monkeypatch):
    import packing

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = []
    for order in ("ab", "ba"):
        folder = tmp_path / order / "thing"
        folder.mkdir(parents=True)
        for name in order:
            (folder / name).write_text(name, encoding="utf-8")
        made.append(
            (
                packing.tar_xz(folder, tmp_path / f"{order}.tar.xz"),
                packing.zip_folder(folder, tmp_path / f"{order}.zip"),
            )
        )
    for first, second in zip(*made, strict=True):
        assert first.read_bytes() == second.read_bytes()
    packing.sums(made[0], tmp_path / "SHA256SUMS")
    if shutil.which("sha256sum"):
        done = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=False)
        assert done.returncode == 0


def test_what_nothing_touches_is_left_out():
    import shape

    site = "/venv/site-packages"
    kept = ("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so", "platforms/qwindows.dll")
    for name in (*kept, "imageformats/libqjpeg.so", "iconengines/libqsvgicon.so"):
        assert shape.needed(f"PySide6/Qt/plugins/{name}", f"{site}/{name}"), name
    for name in ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/plugins/platforms/libqeglfs.so",
                 "PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/Qt/translations/qtbase_de.qm", "babel/locale-data/ko.dat",
                 "PySide6/plugins/imageformats/qpdf.dll"):  # fmt: skip
        assert not shape.needed(name, f"{site}/{name}"), name
    for name in ("PySide6/Qt/translations/qtbase_ar.qm", "babel/locale-data/ar.dat", "newsdesk/_resources/i18n/ar.ts"):
        assert shape.needed(name, f"{site}/{name}"), name
    if sys.platform.startswith("linux"):
        assert not shape.needed("libgtk-3.so.0", "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0")
        assert shape.needed("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0")


@pytest.mark.parametrize(
    "tool, arguments",
    [
        ("desktop-file-validate", ["newsdesk.desktop"]),
        ("appstreamcli", ["validate", "--no-net", "metainfo.xml"]),
        ("sh", ["-n", "../macos/dmg.sh"]),
        ("plutil", ["-lint", "../macos/entitlements.plist"]),
    ],
)
def test_tools_that_know_find_no_fault(tool, arguments):
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not here")
    done = subprocess.run([tool, *arguments], cwd=LINUX, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_installer_of_windows_compiles(tmp_path, qapp, monkeypatch):
    makensis = shutil.which("makensis")
    if makensis is None:
        pytest.skip("makensis is not here")
    import icons
    from windows import installer

    icons.write(tmp_path / "icons")
    monkeypatch.setattr(installer, "ICON", tmp_path / "icons" / "newsdesk.ico")
    inside = tmp_path / "newsdesk" / "_internal"
    inside.mkdir(parents=True)
    (inside / "one.dll").write_bytes(b"one")
    for name in ("newsdesk.exe", "newsdesk-console.exe"):
        (tmp_path / "newsdesk" / name).write_bytes(b"a stand-in")
    made = installer.compile_installer(makensis, tmp_path / "newsdesk", tmp_path, __version__)
    assert made.read_bytes()[:2] == b"MZ"


def test_actions_are_pinned_and_no_registry_is_named():
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        for used in re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8")):
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", used), used


def test_nothing_of_the_machine_that_built_it_is_told(tmp_path):
    import build

    record = tmp_path / "found-1.0.dist-info" / "RECORD"
    record.parent.mkdir()
    kept = "found/__init__.py,sha256=abc,12\nfound-1.0.dist-info/RECORD,,\n"
    record.write_text("../../../bin/found,sha256=def,187\n" + kept)
    build.forget_the_builder(tmp_path)
    assert record.read_text() == kept
