"""What a screen reader hears: the tree of AT-SPI, asked for over a session bus of its own.

with Bus(folder) as bus:
    screen.besides = bus.environment
    screen.start()
    tree = bus.listen("newsdesk")
"""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
DEEP = 40  # more than any window has
CHILDREN = 40  # of one thing that are looked at: a list of a million rows has more
STATES = {7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected", 25: "showing", 30: "visible"}
"""Numbers of AT-SPI's states (at-spi2-core, atspi-constants.h)."""
ROOT = "/org/a11y/atspi/accessible/root"


def missing() -> str:
    """Why nothing can be heard on this machine; empty where it can."""
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon is not installed"
    if not any(Path(one).exists() for one in LAUNCHERS):
        return "at-spi2-core is not installed"
    return ""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing as AT-SPI tells it: where it is asked for, what it is, what it is called, and what it is like."""

    place: tuple[str, str]
    role: str
    name: str
    description: str
    states: frozenset[str]
    children: tuple[Heard, ...] = field(default=(), repr=False)

    def walk(self) -> Iterator[Heard]:
        """It, and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


class Bus:
    """A session bus, and on it the bus of AT-SPI."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._links: list[Any] = []

    def __enter__(self) -> Bus:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:dir={self._folder}"]
        runtime = {"XDG_RUNTIME_DIR": str(self._folder), "PATH": "/usr/bin:/bin"}
        self._daemon = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=runtime, start_new_session=True
        )
        assert self._daemon.stdout is not None
        address = self._daemon.stdout.readline().strip()
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        from jeepney import DBusAddress

        door = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        self._wire = self._connect(self._call(self._connect(address), door, "GetAddress")[0])
        return self

    def __exit__(self, *_rest: object) -> None:
        for link in self._links:
            link.close()
        self._daemon.terminate()
        self._daemon.wait(10)
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()

    def _connect(self, address: str) -> Any:
        from jeepney.io.blocking import open_dbus_connection

        link = open_dbus_connection(address)
        self._links.append(link)
        return link

    @staticmethod
    def _call(wire: Any, door: Any, method: str, shape: str | None = None, *facts: object) -> Any:
        from jeepney import MessageType, new_method_call

        answer = wire.send_and_get_reply(new_method_call(door, method, shape, facts), timeout=20)
        if answer.header.message_type is MessageType.error:
            raise LookupError(f"{method}: {answer.body}")
        return answer.body

    def ask(self, place: tuple[str, str], interface: str, method: str, shape: str | None = None, *facts: object) -> Any:
        """What a thing answers to a method of an interface of AT-SPI (`Accessible`, `Text`, `Action`…)."""
        from jeepney import DBusAddress

        door = DBusAddress(place[1], place[0], f"org.a11y.atspi.{interface}")
        return self._call(self._wire, door, method, shape, *facts)

    def fact(self, place: tuple[str, str], interface: str, name: str) -> Any:
        """A property of a thing."""
        from jeepney import DBusAddress

        door = DBusAddress(place[1], place[0], "org.freedesktop.DBus.Properties")
        return self._call(self._wire, door, "Get", "ss", f"org.a11y.atspi.{interface}", name)[0][1]

    def listen(self, program: str, seconds: float = 20, *, hidden: bool = False) -> Heard:
        """The tree of a program, once it is there; with what is `hidden` (menus that are not open) it takes longer."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for place in self.ask(("org.a11y.atspi.Registry", ROOT), "Accessible", "GetChildren")[0]:
                if program in self.fact(place, "Accessible", "Name"):
                    return self.look(place, hidden=hidden)
            time.sleep(0.2)
        raise AssertionError(f"{program} is not to be heard")

    def look(self, place: tuple[str, str], deep: int = DEEP, *, hidden: bool = False) -> Heard:
        """A thing, with what is below it."""
        low, high = self.ask(place, "Accessible", "GetState")[0]
        bits = low | high << 32
        states = frozenset(name for number, name in STATES.items() if bits >> number & 1)
        open_ = deep == DEEP or hidden or "showing" in states
        below = self.ask(place, "Accessible", "GetChildren")[0][:CHILDREN] if deep and open_ else []
        children = [self.look(child, deep - 1, hidden=hidden) for child in below]
        return Heard(
            place, self.ask(place, "Accessible", "GetRoleName")[0], self.fact(place, "Accessible", "Name"),
            self.fact(place, "Accessible", "Description"), states, tuple(children),
        )  # fmt: skip

    def text(self, place: tuple[str, str]) -> str:
        """What stands in a field."""
        return str(self.ask(place, "Text", "GetText", "ii", 0, -1)[0])
