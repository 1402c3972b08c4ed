"""A server for one reader on this machine: every reload shows the files as they are now."""

from __future__ import annotations

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HOST = "127.0.0.1"
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


def server(page: Callable[[], str], port: int = 0) -> ThreadingHTTPServer:
    """Make a server of one page; `serve_forever` starts it, `server_port` tells where.

    It answers for its own name only: another site in the same browser could else have its name point here, and read
    the page (DNS rebinding).

    Args:
        page: writes the page; called for every visit.
        port: where to listen; a free one when 0.

    Raises:
        OSError: the port is taken.
    """

    class _Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            own = f":{listening.server_port}"
            if self.headers.get("Host") not in {HOST + own, f"localhost{own}"}:
                self.send_error(421)
            elif self.path.partition("?")[0] != "/":
                self.send_error(404)
            else:
                self._answer(page().encode(errors="replace"))

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            for name, value in _HEADERS.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Keep the terminal for findings."""

    listening = ThreadingHTTPServer((HOST, port), _Page)
    return listening
