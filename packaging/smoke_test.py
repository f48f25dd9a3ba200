"""Tries what `make dist` made on systems that have none of our tools: clean Debian releases in folders of their own.

    sudo .venv/bin/python packaging/smoke_test.py --work /var/tmp/newsdesk-smoke --suite trixie --suite forky

For each suite: an earlier package is installed with apt and tests itself as an ordinary user; an archive is made and
left open while the package is upgraded; archives of this and of an earlier schema open, the latter with a backup; the
small file inside an archive opens it, and says so where it is open already; the package is removed and installed again,
and no archive has changed; the portable archive does the same. Pictures come from a virtual screen of this machine, so
that nothing of it is installed there. All that was run stands in WORK/transcript-SUITE.txt. Needs root, debootstrap,
Xvfb.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import debian
from version import version

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
USER = "reader"
HOME = f"/home/{USER}"
BEFORE = "0.0.9"
SCREEN = 87
SCHEMA = ROOT / "tests" / "archive" / "saved"


class Failed(Exception):
    """A step did not end as it should."""


class System:
    """A release of Debian in the folder `root`; what is run there is told in the transcript."""

    def __init__(self, suite: str, work: Path) -> None:
        self.suite, self.root, self.pictures = suite, work / f"{suite}-root", work / f"pictures-{suite}"
        self._base = work / suite
        self._transcript = (work / f"transcript-{suite}.txt").open("w", encoding="utf-8")
        self.bad: list[str] = []

    def tell(self, text: str) -> None:
        """Into the transcript and onto the screen."""
        print(f"[{self.suite}] {text}", flush=True)
        self._transcript.write(text + "\n")
        self._transcript.flush()

    def check(self, what: str, true: object) -> None:
        """A thing that must be so."""
        self.tell(f"{'ok  ' if true else 'FAIL'}  {what}")
        if not true:
            self.bad.append(what)

    # -- making and leaving

    @contextlib.contextmanager
    def made(self) -> Iterator[None]:
        """The release, clean, with what a kernel gives a program."""
        if not (self._base / "etc/debian_version").exists():
            self.tell(f"$ debootstrap --variant=minbase {self.suite}")
            _run(["debootstrap", "--variant=minbase", self.suite, str(self._base)])
        self._unmount()
        shutil.rmtree(self.root, ignore_errors=True)
        _run(["cp", "-a", str(self._base), str(self.root)])
        try:
            for kind, source, where in (
                ("-t proc", "proc", "proc"), ("--rbind --make-rslave", "/dev", "dev"),
                ("--bind --make-slave", "/tmp/.X11-unix", "tmp/.X11-unix"),
            ):  # fmt: skip
                target = self.root / where
                target.mkdir(parents=True, exist_ok=True)
                _run(["mount", *kind.split(), source, str(target)])
            yield
        finally:
            self._transcript.close()
            self._unmount()

    def _unmount(self) -> None:
        """Parts the folder from this machine. Raises Failed where that cannot be done, for it may be deleted next."""
        for attempt in range(3):
            told = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
            there = [line.split()[1] for line in told if line.split()[1].startswith(f"{self.root}/")]
            if not there:
                return
            for target in reversed(there):
                how = ["--lazy"] if attempt else []
                subprocess.run(["umount", *how, target], check=False, stderr=subprocess.DEVNULL)
            time.sleep(0.5)
        raise Failed(f"{self.root} is still connected with this machine")

    # -- running

    def run(self, *command: str, user: bool = True, screen: bool = False, last: int = 12, fails: bool = False) -> str:
        """Runs a command there, as the ordinary user unless told otherwise; gives what it said. `last` lines of it
        go into the transcript. Raises Failed where it fails, unless it is to (`fails`)."""
        self.tell(f"{'$' if user else '#'} {' '.join(command)}")
        done = subprocess.run(self._inside(command, user, screen), capture_output=True, text=True, check=False)
        said = (done.stdout + done.stderr).strip()
        lines = said.splitlines()
        for line in lines[-last:] if last else ():
            self.tell("    " + line)
        if (done.returncode != 0) is not fails:
            raise Failed(f"{command[0]} ended with {done.returncode}: {said[-2000:]}")
        return done.stdout.strip()

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Starts a window there."""
        self.tell(f"$ {' '.join(command)} &")
        return subprocess.Popen(
            self._inside(command, True, True),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _inside(self, command: Sequence[str], user: bool, screen: bool) -> list[str]:
        home = HOME if user else "/root"
        names = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", f"HOME={home}", "LANG=C.UTF-8", "NEWSDESK_LANGUAGE=en"]
        names += [f"DISPLAY=:{SCREEN}"] if screen else []
        names += [] if user else ["DEBIAN_FRONTEND=noninteractive"]
        who = [f"--userspec={USER}:{USER}"] if user else []
        return ["chroot", *who, str(self.root), "env", "-i", "-C", home, *names, *command]

    def apt(self, *command: str) -> None:
        """apt-get, as root."""
        quiet = ("-q", "-y", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0", "-o", "APT::Sandbox::User=root")
        self.run("apt-get", *quiet, *command, user=False, last=4)

    def put(self, path: Path, where: str) -> str:
        """Copies a file or folder there; gives where it is."""
        target = self.root / where.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.copytree(path, target, symlinks=True, dirs_exist_ok=True)
        else:
            shutil.copyfile(path, target)
        return where

    def own(self) -> None:
        """All in the home of the user is the user's."""
        self.run("chown", "-R", f"{USER}:{USER}", HOME, user=False)

    def hashes(self, folder: str) -> dict[str, str]:
        """The bytes of all files of a folder."""
        top = self.root / folder.lstrip("/")
        return {
            path.relative_to(top).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(top.rglob("*"))
            if path.is_file()
        }


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{' '.join(command)}: {(done.stdout + done.stderr)[-2000:]}")


# -- the screen


class Screen:
    """A virtual screen of this machine, and pictures of it."""

    def __init__(self, work: Path) -> None:
        self._folder = work / "screen"
        self._folder.mkdir(exist_ok=True)
        command = ["Xvfb", f":{SCREEN}", "-screen", "0", "1440x900x24", "-ac", "-fbdir", str(self._folder)]
        self._server = subprocess.Popen([*command, "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
        _wait(lambda: Path(f"/tmp/.X11-unix/X{SCREEN}").exists(), 30)

    def settled(self, seconds: float = 90) -> bytes:
        """What is on it, once something is and it has not changed for three seconds."""
        ends, seen, since = time.monotonic() + seconds, b"", time.monotonic()
        while time.monotonic() < ends:
            time.sleep(0.5)
            now = (self._folder / "Xvfb_screen0").read_bytes()
            if now != seen:
                seen, since = now, time.monotonic()
            elif len(set(seen[4096::997])) > 3 and time.monotonic() - since > 3:
                break
        return seen

    def picture(self, target: Path) -> Path:
        """Saves what is on it, when it has come to rest."""
        from PySide6.QtGui import QImage

        content = self.settled()
        head = struct.unpack(">25I", content[:100])
        size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = content[size + colours * 12 :]
        image = QImage(pixels, width, height, line, QImage.Format.Format_RGB32)
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(target))
        return target

    def close(self) -> None:
        """Ends it."""
        self._server.terminate()
        self._server.wait()


def _wait(ready, seconds: float) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    ends = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > ends:
            raise Failed("nothing came of waiting")
        time.sleep(0.2)


def close(window: subprocess.Popen[bytes]) -> None:
    """Ends a window as the end of a session does."""
    window.terminate()
    try:
        window.wait(30)
    except subprocess.TimeoutExpired:
        window.kill()
        window.wait()


# -- what is tried


def try_all(system: System, screen: Screen, old: Path, new: Path, portable: Path) -> None:
    """The whole walk."""
    release = (system.root / "etc/os-release").read_text(encoding="utf-8").splitlines()[0]
    system.tell(f"newsdesk {version()} on {release}, {time.strftime('%Y-%m-%d %H:%M')}")
    system.run("useradd", "-m", USER, user=False)
    system.apt("-o", "Acquire::Check-Valid-Until=false", "update")  # a mirror may be some weeks behind
    install_and_test(system, screen, old)
    archive = live_archive(system, screen)
    window = system.start("newsdesk", f"{archive}/open.newsdesk-archive")
    screen.picture(system.pictures / "window-before-upgrade.png")
    upgrade(system, new, window)
    opened_again(system, screen, archive)
    earlier_schema(system)
    removed_and_back(system, archive, new)
    desktop(system, archive)
    in_a_folder(system, screen, portable, archive)


def _self_test(system: System, program: str, name: str, *, screen: bool) -> None:
    told = json.loads(
        system.run(program, "self-test", "--json", "--screenshots", f"{HOME}/{name}", screen=screen, last=0)
        .splitlines()[-1]
    )  # fmt: skip
    for one in told["checks"]:
        system.check(f"self-test: {one['check']} {one.get('error', '')}".rstrip(), one["ok"])
    shutil.copytree(system.root / HOME.lstrip("/") / name, system.pictures / name, dirs_exist_ok=True)
    system.check(f"self-test: {len(told['pictures'])} pictures", len(told["pictures"]) > 10)


def install_and_test(system: System, screen: Screen, package: Path) -> None:
    """The package and what it depends on, nothing else; a test on a screen and one without."""
    system.put(package, f"/tmp/{package.name}")
    system.apt("install", f"/tmp/{package.name}")
    system.check("the version is the earlier one", BEFORE in system.run("dpkg-query", "-W", "newsdesk"))
    inside = "/usr/lib/newsdesk/_internal"  # where the program tells the loader to look
    look = f"LD_LIBRARY_PATH={inside} find {inside} -name '*.so*' -type f -exec ldd {{}} + 2>&1"
    libraries = system.run("sh", "-c", look, last=0)
    missing = sorted({line.split()[0] for line in libraries.splitlines() if "not found" in line})
    system.check(f"every library is found {' '.join(missing)}".strip(), set(missing) <= {"libcups.so.2"})
    _self_test(system, "newsdesk", "self-test", screen=True)


def live_archive(system: System, screen: Screen) -> str:
    """An archive with articles of several kinds."""
    archive = f"{HOME}/Live.newsdesk"
    sample = "/usr/lib/newsdesk/_internal/newsdesk/_resources/sample"
    system.run("newsdesk", "--archive", archive, "import", sample, "--json")
    found = json.loads(system.run("newsdesk", "--archive", archive, "search", "البحث", "--json", last=0))
    system.check(f"an Arabic search finds {found['total']} articles", found["total"] > 0)
    return archive


def upgrade(system: System, package: Path, window: subprocess.Popen[bytes]) -> None:
    """A newer package while a window of the earlier one is open."""
    system.put(package, f"/tmp/{package.name}")
    system.apt("install", f"/tmp/{package.name}")
    system.check("the window of the earlier version still runs", window.poll() is None)
    close(window)
    system.check(f"the version is {version()}", system.run("newsdesk", "--version") == version())


def opened_again(system: System, screen: Screen, archive: str) -> None:
    """The archive opens in the new version, by its small file too; who has it open already is told."""
    told = json.loads(system.run("newsdesk", "--archive", archive, "verify", "--json"))
    system.check("the archive is sound after the upgrade", told["ok"] and told["articles"] > 0)
    window = system.start("newsdesk", f"{archive}/open.newsdesk-archive")
    screen.picture(system.pictures / "window-after-upgrade.png")
    system.check("its small file opens it", window.poll() is None)
    second = system.start("newsdesk", f"{archive}/open.newsdesk-archive")
    time.sleep(8)
    screen.picture(system.pictures / "opened-twice.png")
    system.check("a second window asks", second.poll() is None)
    close(second)
    close(window)


def earlier_schema(system: System) -> None:
    """An archive of an earlier schema opens, and was copied first."""
    saved = sorted(SCHEMA.glob("*.zip"))[-1]
    where = system.root / HOME.lstrip("/") / "Old"
    with zipfile.ZipFile(saved) as packed:
        packed.extractall(where)
    system.own()
    folder = next(path.parent for path in where.rglob("archive.db"))
    inside = "/" + folder.relative_to(system.root).as_posix()
    system.check(f"schema {saved.stem}: no backup yet", not list(folder.glob("backups/*.db")))
    told = json.loads(system.run("newsdesk", "--archive", inside, "verify", "--json"))
    system.check(f"schema {saved.stem}: opened and sound", told["ok"])
    system.check(f"schema {saved.stem}: a backup was made", list(folder.glob("backups/archive-before-*.db")))


def removed_and_back(system: System, archive: str, package: Path) -> None:
    """Removing takes the program alone; installing again finds everything."""
    before = system.hashes(HOME)
    system.apt("remove", "newsdesk")
    system.check("the program is gone", not (system.root / "usr/lib/newsdesk").exists())
    system.check("nothing in the user's home has changed", system.hashes(HOME) == before)
    system.apt("install", f"/tmp/{package.name}")
    told = json.loads(system.run("newsdesk", "--archive", archive, "verify", "--json"))
    system.check("installed again, the archive is sound", told["ok"])


def desktop(system: System, archive: str) -> None:
    """What a desktop is told: manual, kind of file, who opens it."""
    excluded = system.root / "etc/dpkg/dpkg.cfg.d/docker"
    excluded.unlink(missing_ok=True)
    system.apt("install", "xdg-utils", "shared-mime-info", "desktop-file-utils", "man-db", "libglib2.0-bin")
    kind = system.run("gio", "info", "-a", "standard::content-type", f"{archive}/open.newsdesk-archive")
    system.check("the small file is known by its kind", kind.endswith(": application/x-newsdesk-archive"))
    opens = system.run("xdg-mime", "query", "default", "application/x-newsdesk-archive")
    system.check("newsdesk opens it", opens == "newsdesk.desktop")
    system.check("there is a manual", "newsdesk.1" in system.run("man", "-w", "newsdesk"))
    system.check("and one in Arabic", "/ar/" in system.run("man", "-w", "-L", "ar", "newsdesk"))
    system.apt("remove", "newsdesk")


def in_a_folder(system: System, screen: Screen, portable: Path, archive: str) -> None:
    """The portable archive, unpacked by an ordinary user."""
    system.put(portable, f"{HOME}/{portable.name}")
    system.run("apt-get", "-qq", "-y", "install", "xz-utils", user=False, last=2)
    system.own()
    system.run("tar", "xJf", portable.name)
    _self_test(system, f"{HOME}/newsdesk/newsdesk", "portable", screen=True)
    told = json.loads(system.run(f"{HOME}/newsdesk/newsdesk", "--archive", archive, "verify", "--json"))
    system.check("the archive opens in it", told["ok"])
    window = system.start(f"{HOME}/newsdesk/newsdesk", archive)
    screen.picture(system.pictures / "window-portable.png")
    system.check("its window stands", window.poll() is None)
    close(window)
    before = system.hashes(archive)
    shutil.rmtree(system.root / HOME.lstrip("/") / "newsdesk")
    system.check("deleting its folder leaves the archive", system.hashes(archive) == before)


def main() -> int:
    """Tries all suites."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="a folder outside the tree")
    parser.add_argument("--suite", action="append", help="a release of Debian; trixie and forky unless told otherwise")
    chosen = parser.parse_args()
    if os.geteuid() != 0:
        parser.error("this needs root, for chroot")
    work: Path = chosen.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    new = next(DIST.glob(f"newsdesk_{version()}_*.deb"))
    portable = next(DIST.glob(f"newsdesk-{version()}-linux-*.tar.xz"))
    old = next(iter(work.glob(f"newsdesk_{BEFORE}_*.deb")), None)
    if old is None or old.stat().st_mtime < new.stat().st_mtime:
        old = debian.pack(DIST / "newsdesk", work, BEFORE, level=1)
    screen, bad = Screen(work), []
    try:
        for suite in chosen.suite or ("trixie", "forky"):
            system = System(suite, work)
            with system.made():
                try:
                    try_all(system, screen, old, new, portable)
                except (Failed, OSError, StopIteration, ValueError) as error:
                    system.check(f"{type(error).__name__}: {error}", False)
                system.tell(f"{'all is well' if not system.bad else 'FAILED: ' + '; '.join(system.bad)}")
                bad += system.bad
    finally:
        screen.close()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
