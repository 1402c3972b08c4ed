"""A plain web server for a folder, as a host of static sites is one."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Sends files and tells nobody."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


@contextmanager
def serving(folder: Path, port: int = 0, host: type[Quiet] = Quiet) -> Iterator[str]:
    """Serve a folder, which need not be there yet, and yield the address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(host, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def at(url: str) -> tuple[tuple[str, str], ...]:
    """Return the setting that tells a site its address."""
    return (("# site_url: the address of your site", f"site_url: {url}  # the address of your site"),)
