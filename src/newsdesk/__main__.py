"""Starts newsdesk: the window, or the command line."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    """The program. A lone path of an archive (a double click) opens the window on it."""
    multiprocessing.freeze_support()
    from newsdesk import app, cli

    arguments = sys.argv[1:]
    if len(arguments) == 1 and not arguments[0].startswith("-"):
        path = Path(arguments[0])
        if path.suffix in (".newsdesk", ".newsdesk-archive"):
            return app.open_window(path, False)
    return cli.run(cli.build(app.open_window, app.self_test), arguments)


if __name__ == "__main__":
    sys.exit(main())
