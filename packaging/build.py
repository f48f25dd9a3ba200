"""`make dist`: builds the program for the system that this runs on (with pictures of it for its handbook), lets it
test itself, packs it, prints sizes.

Linux: a .deb and a portable .tar.xz. Windows: a .zip, and an installer where makensis is. macOS: newsdesk.app and, by
packaging/macos/dmg.sh, an image. Beside them a list of what is inside (CycloneDX) and SHA256SUMS.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import fonts
import handbook
import icons
import licences
import packing
import sbom
from version import epoch, version

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
WORK = ROOT / "build"
MOST = 95e6  # bytes of anything packed


def prepare() -> list[dict[str, str]]:
    """What the recipe wants to find: fonts, icons, licences, the version for Windows. Gives the licences."""
    fonts.fetch()
    icons.write(WORK / "icons")
    if sys.platform == "win32":
        from windows.version_resource import write

        write(WORK / "version-resource.txt", version())
    return licences.write()


def build() -> Path:
    """The program, built into dist/newsdesk."""
    spec = ROOT / "packaging" / "newsdesk.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    environment = os.environ | {
        "PYTHONHASHSEED": "1", "PYTHONPATH": str(ROOT / "src"), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    shutil.rmtree(WORK / "newsdesk", ignore_errors=True)
    command += ["--workpath", str(WORK), "--distpath", str(DIST), str(spec)]
    subprocess.run(command, check=True, cwd=ROOT, env=environment)
    if sys.platform.startswith("linux"):
        _strip(DIST / "newsdesk")
    forget_the_builder(DIST / "newsdesk")
    return program_in(DIST / "newsdesk")


def program_in(folder: Path) -> Path:
    """The program of a folder that answers on a console."""
    return folder / ("newsdesk-console.exe" if sys.platform == "win32" else "newsdesk")


def forget_the_builder(folder: Path) -> None:
    """Takes out what libraries tell of the machine that they were installed on: the sums of their start scripts, which
    name its folders and are not in the program."""
    for record in folder.rglob("*.dist-info/RECORD"):
        lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
        record.write_text("".join(line for line in lines if not line.startswith("..")), encoding="utf-8", newline="")


def _strip(folder: Path) -> None:
    """Takes the tables for debuggers out of the largest libraries that bring theirs."""
    strip = shutil.which("strip")
    for path in folder.rglob("*.so*"):
        large = path.name.startswith(("libpython", "pyroaring", "_pyroaring", "Stemmer"))
        if strip and large and not path.is_symlink():
            subprocess.run([strip, "--strip-unneeded", "--preserve-dates", str(path)], check=True)


def check_licences() -> None:
    """Raises where something went in that no licence was gathered of."""
    toc = ast.literal_eval((WORK / "newsdesk" / "PYZ-00.toc").read_text(encoding="utf-8"))
    strangers = licences.strangers([entry[0] for entry in toc[1]])
    if strangers:
        raise LookupError("no licence is told of " + ", ".join(sorted(strangers)))


def self_test(program: Path) -> bool:
    """Whether the built program passes its own test, from a folder that is not ours, with a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        keep = ("PATH", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SYSTEMROOT", "TEMP")
        environment = {name: os.environ[name] for name in keep if name in os.environ} | {"HOME": home}
        command = [str(program), "self-test", "--json"]
        done = subprocess.run(command, capture_output=True, env=environment, cwd=home, encoding="utf-8", check=False)
    lines = done.stdout.strip().splitlines()
    if not lines:
        print(done.stderr[-4000:])
        return False
    found = json.loads(lines[-1])
    for check in found["checks"]:
        print(f"  {'ok  ' if check['ok'] else 'FAIL'}  {check['check']}  {check.get('error', '')}".rstrip())
    if not found["ok"]:
        print(done.stderr[-4000:])
    return bool(found["ok"])


def pack(inside: list[dict[str, str]]) -> list[Path]:
    """Everything that is handed out, in dist."""
    name = f"newsdesk-{version()}-{_system()}-{platform.machine().lower()}"
    made = [sbom.write(DIST / f"{name}.cdx.json", inside)]
    if sys.platform == "win32":
        made.append(packing.zip_folder(DIST / "newsdesk", DIST / f"{name}.zip"))
        makensis = shutil.which("makensis")
        if makensis:
            from windows.installer import compile_installer

            made.append(compile_installer(makensis, DIST / "newsdesk", DIST, version()))
    elif sys.platform == "darwin":
        subprocess.run(["sh", str(ROOT / "packaging/macos/dmg.sh"), version(), str(DIST)], check=True)
        made += sorted(DIST.glob("*.dmg"))
    else:
        from debian import pack as pack_deb

        made.append(packing.tar_xz(DIST / "newsdesk", DIST / f"{name}.tar.xz"))
        if shutil.which("dpkg-deb") and shutil.which("readelf"):
            lines = [f"{one['name']} {one['version']}: {one['licence']}" for one in inside[1:]]
            made.append(pack_deb(DIST / "newsdesk", DIST, version(), lines))
    packing.sums(made, DIST / "SHA256SUMS")
    return made


def _system() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


def main() -> int:
    """Builds, tests, packs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-test", action="store_true", help="do not run the self-test of what was built")
    chosen = parser.parse_args()
    started = time.monotonic()
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())  # one moment, whatever is committed meanwhile
    inside = prepare()
    if handbook.main():
        return 1
    program = build()
    check_licences()
    print(f"newsdesk {version()}: built in {time.monotonic() - started:.0f} s; what was built tests itself")
    if not chosen.no_test and not self_test(program):
        return 1
    large = []
    for path in pack(inside):
        size = path.stat().st_size
        print(f"newsdesk: {path.relative_to(ROOT)} is {size / 1e6:.1f} MB")
        if size > MOST:
            large.append(path.name)
    print(f"newsdesk: done in {time.monotonic() - started:.0f} s")
    if large:
        print(f"newsdesk: larger than {MOST / 1e6:.0f} MB: {', '.join(large)}", file=sys.stderr)
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main())
