"""An X display of our own: the server, and what a hand does to it.

Mouse and keys are the server's own XTest events, sent through libxcb: the program cannot tell them from a real hand.
(xdotool lost letters of Arabic here: it changes the keyboard's group around every key, and the program reads the key
before or after that.) The keyboard has two groups, American and Arabic, like that of somebody who writes both; what
each key gives is read from libxkbcommon, from the same description that the server was given.
"""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import struct
import subprocess
import sys
import time
from ctypes import POINTER, byref, c_char_p, c_int, c_int16, c_uint8, c_uint32, c_void_p
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1440, 900
RULES, MODEL, LAYOUTS, OPTIONS = "evdev", "pc105", "us,ara", "grp:win_menu_switch"
KEY_DOWN, KEY_UP, BUTTON_DOWN, BUTTON_UP, MOTION = 2, 3, 4, 5, 6
MAIN_KEYS = (*range(10, 62), 65, 94)  # neither keypad nor function keys
PAUSE = 0.003  # two keys in one millisecond would look like a key that is held down
HELD = 0.05  # seconds that Ctrl, Alt and Shift are held on after their key
NAMES = {
    "ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L", "enter": "Return", "return": "Return", "esc": "Escape",
    "escape": "Escape", "del": "Delete", "delete": "Delete", "backspace": "BackSpace", "tab": "Tab", "home": "Home",
    "end": "End", "pageup": "Prior", "pagedown": "Next", "left": "Left", "right": "Right", "up": "Up", "down": "Down",
    "space": "space", "insert": "Insert", "ins": "Insert", "pgup": "Prior", "pgdown": "Next",
}  # fmt: skip


def missing() -> str:
    """What a virtual screen needs and is not here, in words; empty where all of it is."""
    if not sys.platform.startswith("linux"):
        return "a virtual X screen is for Linux"
    gone = [name for name in ("Xvfb", "setxkbmap") if shutil.which(name) is None]
    for name in ("libxcb.so.1", "libxcb-xtest.so.0", "libxkbcommon.so.0"):
        try:
            ctypes.CDLL(name)
        except OSError:
            gone.append(name)
    return f"no virtual screen: {', '.join(gone)} not found; packaging/linux/system-libs.sh names the packages" * bool(
        gone
    )


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that gives a character: in which group (0 or 1, None: in both), with which keys held."""

    code: int
    group: int | None
    held: tuple[int, ...] = ()


class _Names(ctypes.Structure):
    _fields_ = [(name, c_char_p) for name in ("rules", "model", "layout", "variant", "options")]


class Keyboard:
    """Which key gives which character, and which key has which name."""

    def __init__(self) -> None:
        xkb = ctypes.CDLL("libxkbcommon.so.0")
        xkb.xkb_context_new.restype = xkb.xkb_keymap_new_from_names.restype = c_void_p
        context = c_void_p(xkb.xkb_context_new(0))
        names = _Names(*(text.encode() for text in (RULES, MODEL, LAYOUTS, "", OPTIONS)))
        self._keymap = c_void_p(xkb.xkb_keymap_new_from_names(context, byref(names), 0))
        if not self._keymap:
            raise RuntimeError("there is no description of the keyboard (package xkb-data)")
        self._xkb = xkb
        self._by_name: dict[str, int] = {}
        for code in range(9, 256):
            for symbol in self._symbols(code, 0, 0):
                self._by_name.setdefault(self._name(symbol), code)
        self.groups = (self.code("ISO_First_Group"), self.code("ISO_Last_Group"))
        self.strokes = self._read_strokes()

    def _symbols(self, code: int, group: int, level: int) -> list[int]:
        found = POINTER(c_uint32)()
        count = self._xkb.xkb_keymap_key_get_syms_by_level(self._keymap, code, group, level, byref(found))
        return [found[place] for place in range(count)]

    def _name(self, symbol: int) -> str:
        text = ctypes.create_string_buffer(64)
        self._xkb.xkb_keysym_get_name(symbol, text, 64)
        return text.value.decode()

    def _read_strokes(self) -> dict[str, Stroke]:
        shift, third = self.code("Shift_L"), 108  # the right Alt chooses the third level of the Arabic group
        held = ((), (shift,), (third,), (shift, third))
        found: dict[str, Stroke] = {}
        for group in (0, 1):
            for level, keys in enumerate(held if group else held[:2]):
                for code in MAIN_KEYS:
                    for symbol in self._symbols(code, group, level):
                        point = self._xkb.xkb_keysym_to_utf32(symbol)
                        if point >= 32:
                            stroke = Stroke(code, group, keys)
                            known = found.setdefault(chr(point), stroke)
                            if known.group == 0 and group and (known.code, known.held) == (code, keys):
                                found[chr(point)] = Stroke(code, None, keys)
        for letter, name in (("\n", "Return"), ("\t", "Tab")):
            found[letter] = Stroke(self.code(name), None)
        return found

    def code(self, name: str) -> int:
        """The key of a name: "ctrl", "Return", "F5", "s", "+"."""
        known = NAMES.get(name.lower(), name)
        if known not in self._by_name and len(name) == 1:
            symbol = self._xkb.xkb_utf32_to_keysym(ord(name.lower()))
            known = self._name(symbol)
        if known not in self._by_name:
            raise KeyError(f"the keyboard has no key {name!r}")
        return self._by_name[known]


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class _Screens(ctypes.Structure):
    _fields_ = [("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int)]


class XServer:
    """A server with one screen. It ends with its last client, so nothing is left when a test run is killed."""

    def __init__(self, folder: Path) -> None:
        self._buffer = folder / "Xvfb_screen0"
        self._process, number = self._start(folder)
        self.display = f":{number}"
        self._xcb = xcb = ctypes.CDLL("libxcb.so.1")
        self._test = ctypes.CDLL("libxcb-xtest.so.0")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [c_void_p]
        xcb.xcb_connect.restype = xcb.xcb_get_setup.restype = c_void_p
        xcb.xcb_setup_roots_iterator.restype = _Screens
        self._wire = c_void_p(xcb.xcb_connect(self.display.encode(), None))
        if xcb.xcb_connection_has_error(self._wire):
            raise RuntimeError(f"no connection to the virtual screen {self.display}")
        self._root = xcb.xcb_setup_roots_iterator(c_void_p(xcb.xcb_get_setup(self._wire))).data[0]
        subprocess.run(
            ["setxkbmap", "-display", self.display, "-rules", RULES, "-model", MODEL, "-layout", LAYOUTS, "-option",
             "", "-option", OPTIONS],
            check=True, timeout=20,
        )  # fmt: skip
        self.keyboard = Keyboard()
        self.group = 1
        self.at = (WIDTH // 2, HEIGHT // 2)
        self._clicked = (0.0, (0, 0))
        self.use_group(0)

    def _start(self, folder: Path) -> tuple[subprocess.Popen[bytes], int]:
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
        command += ["-r", "-terminate", "-fbdir", str(folder)]
        with (folder / "xvfb.log").open("wb") as log:
            process = subprocess.Popen(command, pass_fds=[tell], stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told, "rb") as pipe:
            said = pipe.readline() if select.select([pipe], [], [], 30)[0] else b""
        if not said.strip():
            process.kill()
            process.wait()
            raise RuntimeError(f"Xvfb did not start: {(folder / 'xvfb.log').read_text(errors='replace')[-500:]}")
        return process, int(said)

    def close(self) -> None:
        """Ends the server."""
        self._xcb.xcb_disconnect(self._wire)
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    # -- asking

    def _ask(self, name: str, *arguments: int) -> tuple[bytes, c_void_p]:
        """A request of libxcb that takes numbers: its reply's first 32 bytes, and the reply, to be freed."""
        request, fetch = getattr(self._xcb, f"xcb_{name}"), getattr(self._xcb, f"xcb_{name}_reply")
        request.restype, fetch.restype = _Cookie, c_void_p
        reply = c_void_p(fetch(self._wire, request(self._wire, *map(c_uint32, arguments)), None))
        return (ctypes.string_at(reply, 32) if reply else b""), reply

    def sync(self) -> int:
        """Waits until the server has done what was sent; gives the window that has the keyboard."""
        answer, reply = self._ask("get_input_focus")
        self._free(reply)
        if not answer:
            raise RuntimeError("the virtual screen is gone")
        return int(struct.unpack_from("=I", answer, 8)[0])

    def windows(self) -> list[int]:
        """The program's windows, the lowest first: neither menus nor tips, which manage themselves."""
        answer, reply = self._ask("query_tree", self._root)
        count = struct.unpack_from("=H", answer, 16)[0]
        found = list(struct.unpack(f"={count}I", ctypes.string_at(reply.value + 32, 4 * count)))  # type: ignore[operator]
        self._free(reply)
        shown = []
        for window in found:
            facts, reply = self._ask("get_window_attributes", window)
            self._free(reply)
            if facts and struct.unpack_from("=H", facts, 12)[0] == 1 and facts[26] == 2 and not facts[27]:
                shown.append(window)  # it has pixels, can be seen, and would be managed
        return shown

    def give_focus(self) -> bool:
        """Does what a window manager does: the topmost window gets the keyboard. Whether that changed something."""
        has, shown = self.sync(), self.windows()
        if not shown or has == shown[-1]:
            return False
        self._xcb.xcb_set_input_focus(self._wire, c_uint8(2), c_uint32(shown[-1]), c_uint32(0))
        self.sync()
        return True

    def _atom(self, name: str) -> int:
        intern = self._xcb.xcb_intern_atom
        intern.restype, self._xcb.xcb_intern_atom_reply.restype = _Cookie, c_void_p
        cookie = intern(self._wire, c_uint8(0), ctypes.c_uint16(len(name)), name.encode())
        reply = c_void_p(self._xcb.xcb_intern_atom_reply(self._wire, cookie, None))
        atom = struct.unpack_from("=I", ctypes.string_at(reply, 32), 8)[0]
        self._free(reply)
        return int(atom)

    def ask_to_close(self) -> None:
        """What the cross of a title bar sends to the topmost window."""
        window = self.windows()[-1]
        event = struct.pack("=BBHII5I", 33, 32, 0, window, self._atom("WM_PROTOCOLS"),
                            self._atom("WM_DELETE_WINDOW"), 0, 0, 0, 0)  # fmt: skip
        self._xcb.xcb_send_event(self._wire, c_uint8(0), c_uint32(window), c_uint32(0), event)
        self.sync()

    def picture(self) -> tuple[int, int, int, bytes]:
        """The whole screen: width, height, bytes a line, and the pixels as 32 bits (0xffRRGGBB).

        The server keeps it in a file (XWD); this works though the program hangs or is gone.
        """
        whole = self._buffer.read_bytes()
        head = struct.unpack_from(">25I", whole)
        return head[4], head[5], head[12], whole[head[0] + 12 * head[19] :]

    # -- the mouse

    def _send(self, kind: int, detail: int, x: int = 0, y: int = 0) -> None:
        self._test.xcb_test_fake_input(
            self._wire, c_uint8(kind), c_uint8(detail), c_uint32(0), c_uint32(self._root), c_int16(x), c_int16(y),
            c_uint8(0),
        )  # fmt: skip

    def move(self, x: int, y: int, steps: int = 6) -> None:
        """Moves the pointer there, on a line, as a hand does."""
        from_x, from_y = self.at
        for step in range(1, steps + 1):
            self._send(MOTION, 0, from_x + (x - from_x) * step // steps, from_y + (y - from_y) * step // steps)
            self.sync()
            time.sleep(0.004)
        self.at = (x, y)

    def press(self, button: int) -> None:
        """Holds a button of the mouse."""
        self._send(BUTTON_DOWN, button)
        self.sync()

    def release(self, button: int) -> None:
        """Lets a button of the mouse go."""
        self._send(BUTTON_UP, button)
        self.sync()

    def click(self, button: int = 1, times: int = 1, held: tuple[int, ...] = ()) -> None:
        """Clicks where the pointer is, while keys are held. Two calls are two single clicks, however fast."""
        when, where = self._clicked
        if where == self.at:
            time.sleep(max(0.0, when + 0.5 - time.monotonic()))
        for key in held:
            self._send(KEY_DOWN, key)
        for _ in range(times):
            self._send(BUTTON_DOWN, button)
            self._send(BUTTON_UP, button)
            self.sync()
            time.sleep(0.02)
        for key in reversed(held):
            self._send(KEY_UP, key)
        self._clicked = (time.monotonic(), self.at)

    def wheel(self, clicks: int) -> None:
        """Turns the wheel; down is positive."""
        for _ in range(abs(clicks)):
            self._send(BUTTON_DOWN, 5 if clicks > 0 else 4)
            self._send(BUTTON_UP, 5 if clicks > 0 else 4)
            self.sync()
            time.sleep(0.01)

    # -- the keyboard

    def stroke(self, code: int, held: tuple[int, ...] = ()) -> None:
        """Presses a key while others are held."""
        for key in held:
            self._send(KEY_DOWN, key)
        self._send(KEY_DOWN, code)
        self._send(KEY_UP, code)
        if held:  # no hand lets go in the same instant
            self.sync()
            time.sleep(HELD)
        for key in reversed(held):
            self._send(KEY_UP, key)
        self.sync()
        time.sleep(PAUSE)

    def use_group(self, group: int) -> None:
        """Changes between the American (0) and the Arabic (1) keyboard, with the key that does so."""
        if group != self.group:
            self.stroke(self.keyboard.groups[group])
            self.group = group

    def type(self, text: str) -> None:
        """Types a text, changing the keyboard where its letters need it; it then stays as it is."""
        unknown = sorted({letter for letter in text if letter not in self.keyboard.strokes})
        if unknown:
            raise KeyError(f"the keyboard has no key for {unknown}")
        for letter in text:
            stroke = self.keyboard.strokes[letter]
            if stroke.group is not None:
                self.use_group(stroke.group)
            self.stroke(stroke.code, stroke.held)
