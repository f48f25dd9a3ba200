"""Starts newsdesk: the window, or the command line."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path


def main() -> int:
    """The program. A lone path of an archive (a double click) opens the window on it."""
    if getattr(sys, "frozen", False):  # a worker of the packed program begins here too
        import multiprocessing

        multiprocessing.freeze_support()
        _keep_code()
    arguments = sys.argv[1:]
    path = Path(arguments[0]) if len(arguments) == 1 and not arguments[0].startswith("-") else None
    alone = path is not None and path.suffix in (".newsdesk", ".newsdesk-archive")
    if alone or not (arguments or os.environ.get("NEWSDESK_ARCHIVE")):
        gc.disable()  # nothing that is made before the window stands is ever given back (`Program` goes on with it)
        from newsdesk import app

        return app.open_window(path, False)
    from newsdesk import app, cli

    return cli.run(cli.build(app.open_window, app.self_test, app.paint_pdf), arguments)


def _keep_code() -> None:
    """An upgrade may put another file in the place of the one that our code is read from as it is needed. The one that
    runs stays there under this name (Linux)."""
    running = Path("/proc/self/exe")
    archive = getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None)
    if archive is not None and sys.platform == "linux" and running.exists():
        archive._filename = str(running)  # noqa: SLF001 - PyInstaller has no door for it


if __name__ == "__main__":
    sys.exit(main())
