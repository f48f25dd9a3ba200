"""Watched folders on the command line: for machines on which nobody has a window open."""

import time
from collections.abc import Callable
from typing import Any

from newsdesk.desk import Desk, importing, watching
from newsdesk.domain.capture import Report
from newsdesk.domain.changes import Progress
from newsdesk.words import say


def watch(
    desk: Desk, progress: Progress, stopped: Callable[[], bool], told: Callable[[Report], None], *, once: bool
) -> Report:
    """Takes in what is new in the watched folders, until it is `stopped`; with `once` what is there now. `told` hears
    each import. Gives all of them together."""
    watcher = watching.Watcher(desk)
    whole = Report()
    looks = 0
    for run in watching.own_runs(desk):  # what was stopped, or ended with the machine
        report = importing.go_on(desk, run, progress, stopped)
        told(report)
        whole += report
    while not stopped():
        found = watcher.look(stopped)
        looks += 1
        if found:
            report = importing.go_on(desk, watching.begin(desk, found), progress, stopped)
            told(report)
            whole += report
        elif once and looks > 1:
            break
        end = time.monotonic() + watching.EVERY
        while time.monotonic() < end and not stopped():
            time.sleep(0.1)
    return whole


def listed(desk: Desk) -> dict[str, Any]:
    """The folders that are watched, and what did not go in."""
    return {
        "folders": [
            {"path": one.path, "enabled": one.enabled, "there": one.there, "files": one.files}
            for one in watching.folders(desk)
        ],
        "failures": [
            {"path": one.location, "reason": one.reason, "facts": one.facts} for one in watching.failures(desk)
        ],
    }


def told(desk: Desk, why: Callable[[str, dict[str, str]], str]) -> list[str]:
    """The same in lines."""
    lines = []
    for one in watching.folders(desk):
        state = "watch.is-away" if not one.there else "watch.is-on" if one.enabled else "watch.is-off"
        lines.append(f"{one.path}: {say(state)} · {say('watch.files', one.files)}")
    lines += [f"{one.location}: {why(one.reason, one.facts)}" for one in watching.failures(desk)]
    return lines or [say("watch.none")]


def missing(desk: Desk) -> list[str]:
    """What a person would want to know before a look finds nothing: folders that are away, files that did not go in."""
    folders = watching.folders(desk)
    lines = [f"{one.path}: {say('watch.is-away')}" for one in folders if one.enabled and not one.there]
    failures = len(watching.failures(desk))
    lines += [say("cli.watch.failures", failures)] if failures else []
    return lines if folders else [say("watch.none")]
